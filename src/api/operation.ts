import { z } from 'zod'

const problem = z
  .object({
    type: z.string().meta({
      format: 'uri-reference',
      description: 'The kind of problem; it leads to its description.',
      examples: ['/api/v1/problems#not-found'],
    }),
    title: z.string().meta({ description: "The kind, in the reader's language.", examples: ['没有找到'] }),
    status: z.int().meta({ description: 'The HTTP status.', examples: [404] }),
    detail: z.string().meta({
      description: "What happened, in the reader's language (`Accept-Language`: zh by default, en).",
      examples: ['没有 2019 年的工作报告。'],
    }),
    instance: z.string().meta({ description: 'The address that was asked.', examples: ['/api/v1/reports/2019'] }),
    code: z.string().meta({ description: 'The kind for programs.', examples: ['not-found'] }),
    key: z.string().meta({
      description: 'What exactly, for programs; it does not change with the language.',
      examples: ['document'],
    }),
    params: z.record(z.string(), z.unknown()).meta({
      description:
        'What the sentence is made from. For `key: parameter`, `parameter` and `reason` say which one and why.',
      examples: [{ year: 2019 }],
    }),
  })
  .meta({
    id: 'Problem',
    description: 'What went wrong ([RFC 9457](https://www.rfc-editor.org/rfc/rfc9457)).',
    externalDocs: {
      description: 'RFC 9457: Problem Details for HTTP APIs',
      url: 'https://www.rfc-editor.org/rfc/rfc9457',
    },
  })

const refusal = (description: string) => ({ description, content: { 'application/problem+json': { schema: problem } } })

/** Every answer that an operation can give besides its own: unchanged, refused, not found, failed. */
const otherwise = {
  304: z.undefined().describe('Unchanged since the `ETag` that was sent in `If-None-Match`.'),
  400: refusal('A parameter is not right: `params` says which one and why.'),
  404: refusal('There is no such thing, or it is not public.'),
  500: refusal('The service failed. The problem says nothing of its inside.'),
}

/** The answers of an operation: its own with an example, and what may go wrong. */
export const answers = <T extends z.ZodType, M extends string = 'application/json'>(
  description: string,
  schema: T,
  example: z.output<T>,
  media = 'application/json' as M,
) => ({
  200: { description, content: { [media]: { schema, example } } as Record<M, { schema: T; example: z.output<T> }> },
  ...otherwise,
})
