import { z } from 'zod'
import { type Api, asked } from './asked.ts'
import { answers } from './operation.ts'
import { inVersion, ofReport, reportAsked } from './year.ts'

/** A named version never changes, so a day's keeping costs nobody anything. */
const KEPT = 'public, max-age=86400'

export function reportTextRoutes(api: Api): void {
  api.get(
    '/reports/:year/text',
    {
      schema: {
        operationId: 'getReportText',
        tags: ['report'],
        summary: "A report's text",
        description:
          'The text that every span of this API counts in, character for character (UTF-8). A version never changes; annotations name theirs.',
        params: ofReport,
        querystring: z.strictObject(inVersion),
        response: answers('The text.', z.string(), '政府工作报告\n\n各位代表：……', 'text/plain'),
      },
    },
    async (request, reply) => {
      const { version } = request.query
      const { text } = await reportAsked(asked(request), request.params.year, version)
      if (version !== undefined) reply.header('cache-control', KEPT)
      return reply.type('text/plain; charset=utf-8').send(text)
    },
  )
}
