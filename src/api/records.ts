import { z } from 'zod'
import { recordsOf } from '#report/sql.ts'
import type { ReadingRecord } from '#report/stored.ts'
import { type Api, asked } from './asked.ts'
import { answers } from './operation.ts'
import { page, pageOf, paging } from './paging.ts'
import { type RecordView, recordSchema, recordTypes, recordView } from './record-view.ts'
import { inVersion, ofReport, reportAsked } from './year.ts'

const example: RecordView = {
  type: 'problem',
  index: 0,
  start: 6120,
  end: 6129,
  sentence: 240,
  quote: '出口、消费持续承压',
}

/** Records with their index among those of their type, by which the check-up names them. */
function indexed(records: ReadingRecord[]): { record: ReadingRecord; index: number }[] {
  const seen = new Map<string, number>()
  return records.map((record) => {
    const index = seen.get(record.type) ?? 0
    seen.set(record.type, index + 1)
    return { record, index }
  })
}

export function recordRoutes(api: Api): void {
  api.get(
    '/reports/:year/records',
    {
      schema: {
        operationId: 'listRecords',
        tags: ['report'],
        summary: 'What was read in a report',
        description:
          'The reading as the published rules made it, before anybody reviewed it: measures, deliverables, problems, programmes, every number that is no measure with the reason, and sentences that were not read. What was decided of it stands in `/commitments`.',
        params: ofReport,
        querystring: z.strictObject({
          type: recordTypes.optional().meta({ description: 'Only records of this type.', examples: ['measure'] }),
          ...inVersion,
          ...paging,
        }),
        response: answers('A page of records.', z.object(pageOf(recordSchema)), {
          total: 1,
          items: [example],
          next: null,
        }),
      },
    },
    async (request) => {
      const { db, city } = asked(request)
      const { type, version, ...where } = request.query
      const document = await reportAsked(asked(request), request.params.year, version)
      const records = indexed(await recordsOf(db, city.city, document.document, ...(type ? [type] : [])))
      const { total, rows, next } = page(request, records, (r) => `${r.record.type}-${r.index}`, where)
      return { total, items: rows.map(({ record, index }) => recordView(document, record, index)), next }
    },
  )
}
