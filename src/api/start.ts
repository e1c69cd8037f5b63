import { z } from 'zod'
import { httpStatus } from '#base/errors.ts'
import { type Api, asked } from './asked.ts'
import { answers } from './operation.ts'
import { link } from './terms.ts'
import { words } from './words.ts'

const RESOURCES = ['reports', 'commitments', 'commitments/states', 'units', 'programmes', 'seals', 'cities', 'problems']

const start = z.object({
  title: z.string().meta({ description: 'What this is.' }),
  city: z.object({ zh: z.string(), en: z.string() }).meta({ description: 'The city that answers here.' }),
  description: link.meta({ description: 'The description of this API (OpenAPI 3.1).' }),
  pages: link.meta({ description: 'The pages for people.' }),
  resources: z.record(z.string(), link).meta({ description: 'What can be asked for, by name.' }),
})

const problems = z.object({
  items: z.array(
    z.object({
      type: link.meta({ description: 'What `type` of a problem says.' }),
      code: z.string().meta({ description: 'What `code` of a problem says.' }),
      status: z.int().meta({ description: 'The HTTP status that goes with it.' }),
      title: z.object({ zh: z.string(), en: z.string() }).meta({ description: 'What `title` says in each language.' }),
    }),
  ),
})

const problemKinds = Object.entries(httpStatus).map(([code, status]) => ({
  type: `/api/v1/problems#${code}`,
  code,
  status,
  title: { zh: words.zh.title[code as keyof typeof httpStatus], en: words.en.title[code as keyof typeof httpStatus] },
}))

export function startRoutes(api: Api): void {
  const startOf = (base: string, pages: string, city: { zh: string; en: string }) => ({
    title: 'Luoshi 落实 open data',
    city,
    description: `${base}/openapi.json`,
    pages: pages || '/',
    resources: Object.fromEntries(RESOURCES.map((name) => [name, `${base}/${name}`])),
  })

  api.get(
    '/',
    {
      schema: {
        operationId: 'getStart',
        tags: ['start'],
        summary: 'What there is',
        description: 'Links to everything that can be asked for, printed for reading.',
        response: answers('The links.', start, startOf('/api/v1', '', { zh: '临川市', en: 'Linchuan' })),
      },
    },
    async (request, reply) => {
      const { base, pages, city } = asked(request)
      reply.type('application/json').header('link', `<${base}/openapi.json>; rel="service-desc"`)
      reply.serializer((body) => JSON.stringify(body, null, 2))
      return startOf(base, pages, { zh: city.name, en: city.nameEn })
    },
  )

  api.get(
    '/openapi.json',
    {
      schema: {
        operationId: 'getDescription',
        tags: ['start'],
        summary: 'The description of this API',
        description: 'This document: [OpenAPI 3.1](https://spec.openapis.org/oas/v3.1.1.html).',
        response: answers('The description.', z.looseObject({ openapi: z.string() }), { openapi: '3.1.0' }),
      },
    },
    async (request) => {
      const { base, city } = asked(request)
      const servers = [
        { url: base, description: 'The city that answered.' },
        {
          url: '/c/{city}/api/v1',
          description: 'Any city by its name.',
          variables: { city: { default: city.city, description: 'A `city` of /cities.' } },
        },
      ]
      return { openapi: '', ...api.swagger(), servers }
    },
  )

  api.get(
    '/problems',
    {
      schema: {
        operationId: 'listProblems',
        tags: ['start'],
        summary: 'What may go wrong',
        description: 'The kinds of problem that this API answers with, as `type` of a problem names them.',
        response: answers('The kinds.', problems, { items: problemKinds.slice(0, 2) }),
      },
    },
    async () => ({ items: problemKinds }),
  )
}
