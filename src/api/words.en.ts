import type { Words } from './words.ts'

/** What the API says when something is wrong. Chinese in words.zh.ts; both hold the same keys. */
export const en: Words = {
  title: {
    invalid: 'The request is not right',
    'not-found': 'Not found',
    forbidden: 'Not yours to see',
    conflict: 'It has changed since',
    'too-large': 'Too large',
    unavailable: 'Not available just now',
    internal: 'The service failed',
  },
  detail: {
    city: ({ city }) => (city === null ? 'No city has been imported yet.' : `There is no city called ${city}.`),
    document: ({ year, version }) =>
      version === undefined
        ? `There is no work report of ${year}.`
        : `There is no version ${version} of the work report of ${year}.`,
    commitment: ({ code }) => `There is no commitment ${code}, or it is not public yet.`,
    route: ({ method, path }) => `There is no ${method} ${path} in this API. Every address is listed in openapi.json.`,
    request: () => 'The server cannot make sense of the request as it is written.',
    internal: () => 'This is not your fault. The error has been logged; please try again later.',
  },
  parameter: (name, reason) => `Parameter ${name} ${reason}`,
  reason: {
    unknown: () => 'is not known at this address; please check its spelling.',
    'no-such': ({ given }) => `says ${given}, but there is no such thing.`,
    day: () => 'must be a day that exists, such as 2024-07-18.',
    number: () => 'must be a whole number.',
    once: () => 'may be given only once.',
    choice: ({ choices }) => `must be one of ${(choices as string[]).join(', ')}.`,
    'too-big': ({ maximum }) => `is at most ${maximum}.`,
    'too-small': ({ minimum }) => `is at least ${minimum}.`,
    'too-long': ({ maximum }) => `has at most ${maximum} characters.`,
    form: () => 'is not written as it should be; the description of the API has an example.',
  },
}
