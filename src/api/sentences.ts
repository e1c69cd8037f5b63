import { z } from 'zod'
import type { Document } from '#report/sql.ts'
import { type Api, asked } from './asked.ts'
import { answers } from './operation.ts'
import { page, pageOf, paging } from './paging.ts'
import { sectionIndex, span, zone } from './terms.ts'
import { inVersion, ofReport, reportAsked } from './year.ts'

const sentence = z
  .object({
    index: z
      .int()
      .min(0)
      .meta({ description: 'Its place in the report; records and commitments point to it.', examples: [88] }),
    ...span,
    text: z
      .string()
      .meta({ description: 'Its words, the final mark included.', examples: ['新增义务教育学位5000个。'] }),
    zone,
    section: sectionIndex,
    paragraph: z
      .int()
      .min(0)
      .meta({ description: 'Its paragraph, counted from 0.', examples: [31] }),
    heading: z.boolean().meta({ description: 'Whether it is the topic sentence that opens its paragraph.' }),
  })
  .meta({ id: 'Sentence', description: 'Text up to 。；！？ inside one paragraph 句.' })

const view = ({ text, structure }: Document, index: number): z.output<typeof sentence> => {
  const { start, end, zone, section, paragraph, heading = false } = structure.sentences[index]
  return {
    index,
    start,
    end,
    text: text.slice(start, end),
    zone,
    section: section < 0 ? null : section,
    paragraph,
    heading,
  }
}

const example = {
  index: 88,
  start: 1204,
  end: 1217,
  text: '新增义务教育学位5000个。',
  zone: 'plan' as const,
  section: 12,
  paragraph: 31,
  heading: false,
}

export function sentenceRoutes(api: Api): void {
  api.get(
    '/reports/:year/sentences',
    {
      schema: {
        operationId: 'listSentences',
        tags: ['report'],
        summary: "A report's sentences",
        description:
          'Every sentence 句 in the order of the text, with its place and what its stretch of the report is for.',
        params: ofReport,
        querystring: z.strictObject({ ...inVersion, ...paging }),
        response: answers('A page of sentences.', z.object(pageOf(sentence)), {
          total: 1,
          items: [example],
          next: null,
        }),
      },
    },
    async (request) => {
      const document = await reportAsked(asked(request), request.params.year, request.query.version)
      const { total, rows, next } = page(request, [...document.structure.sentences.keys()], String, request.query)
      return { total, items: rows.map((index) => view(document, index)), next }
    },
  )
}
