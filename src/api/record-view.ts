import { z } from 'zod'
import type { Document } from '#report/sql.ts'
import type { ReadingRecord } from '#report/stored.ts'
import { confidence, figure, firmness, rule, sentenceIndex, span } from './terms.ts'

export const recordTypes = z.enum(['measure', 'deliverable', 'problem', 'programme', 'number', 'unread'])

const index = z
  .int()
  .min(0)
  .meta({ description: 'Its place among the records of its type; the check-up points to it.', examples: [17] })
const quote = z.string().meta({ description: 'Its words in the report.', examples: ['新增义务教育学位5000个'] })

const measure = z
  .object({
    type: z.literal('measure'),
    index,
    ...span,
    sentence: sentenceIndex,
    kind: z.enum(['result', 'target']).meta({ description: 'What was, or what must be.' }),
    ...figure,
  })
  .meta({ id: 'Measure', description: 'A figure in the report 量化指标表述. The span is that of the figure.' })

const deliverable = z
  .object({
    type: z.literal('deliverable'),
    index,
    ...span,
    sentence: sentenceIndex,
    quote,
    verb: z.string().meta({ description: 'The verb that commits.', examples: ['新增'] }),
    object: z.string().meta({ description: 'What the verb acts on.', examples: ['义务教育学位5000个'] }),
    firmness,
    confidence,
    rule,
  })
  .meta({ id: 'Deliverable', description: 'A clause that commits the government to an action 任务表述.' })

const problem = z
  .object({ type: z.literal('problem'), index, ...span, sentence: sentenceIndex, quote })
  .meta({ id: 'AdmittedProblem', description: 'A difficulty that the report admits 存在问题.' })

const programme = z
  .object({
    type: z.literal('programme'),
    index,
    name: z.string().meta({ description: 'Its name.', examples: ['“千项万亿”工程'] }),
    mentions: z
      .array(z.object({ ...span, sentence: sentenceIndex }))
      .meta({ description: 'Every place that names it.' }),
  })
  .meta({ id: 'ProgrammeRead', description: 'A named effort 工程/行动 with the sentences that carry it.' })

const number = z
  .object({
    type: z.literal('number'),
    index,
    ...span,
    sentence: sentenceIndex.nullable().meta({ description: 'Its sentence; null outside every sentence.' }),
    text: z.string().meta({ description: 'The number as written.', examples: ['2025年'] }),
    reason: z
      .enum([
        'date',
        'name',
        'ordinal',
        'slogan',
        'threshold',
        'heading',
        'baseline',
        'tally',
        'streak',
        'outside',
        'unsure',
      ])
      .meta({ description: 'Why it is no measure.' }),
  })
  .meta({ id: 'LeftNumber', description: 'A number that is no measure, so that nothing is silently dropped.' })

const unread = z
  .object({
    type: z.literal('unread'),
    index,
    ...span,
    sentence: sentenceIndex,
    text: z.string().meta({ description: 'The sentence.' }),
    why: z.string().meta({ description: 'What defeated the reader.' }),
  })
  .meta({ id: 'UnreadSentence', description: 'A sentence that defeated the reader and yielded no record.' })

export const recordSchema = z.discriminatedUnion('type', [measure, deliverable, problem, programme, number, unread])
export type RecordView = z.output<typeof recordSchema>

/** A record of the reading; what the report does not say is null. */
export function recordView({ text, structure }: Document, record: ReadingRecord, index: number): RecordView {
  switch (record.type) {
    case 'measure': {
      const { scope = null, ref = null, base = null, asof = null, estimated = null, force = null } = record
      return { ...record, index, scope, ref, base, asof, estimated, force }
    }
    case 'number':
      return { ...record, index, sentence: record.sentence < 0 ? null : record.sentence }
    case 'unread': {
      const { start, end } = structure.sentences[record.sentence]
      return { ...record, index, start, end, text: text.slice(start, end) }
    }
    default:
      return { ...record, index }
  }
}
