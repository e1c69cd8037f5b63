import { z } from 'zod'
import { type CheckUp, FINDINGS, type FindingKind, type Place } from '#report/checkup/findings.ts'
import type { Reading } from '#report/reading.ts'
import { sentenceIndex, span } from './terms.ts'

const kinds = FINDINGS.map((f) => f.kind) as [FindingKind, ...FindingKind[]]

const place = z
  .object({
    type: z.enum(['measure', 'deliverable', 'problem']).meta({ description: 'The type of the record.' }),
    index: z.int().min(0).meta({ description: 'Its `index` among the records of that type.' }),
    ...span,
    words: z.string().meta({ description: 'The words of the record.', examples: ['6.5%以上'] }),
    metric: z.string().nullable().meta({ description: 'For a measure: what is measured; else null.' }),
    sentence: sentenceIndex,
    sentenceText: z.string().meta({ description: 'The whole sentence.' }),
  })
  .meta({ id: 'FindingPlace', description: 'A record that a finding rests on, with its sentence.' })

const difference = z.object({
  by: z.enum(['words', 'verb', 'level', 'estimate', 'as-of']).meta({ description: 'In what the two differ.' }),
  last: z.string().meta({ description: 'What was said of last year; empty where nothing limits it.' }),
  next: z.string().meta({ description: 'What is said of this year; empty where nothing limits it.' }),
})
const converted = z.object({
  value: z
    .string()
    .meta({ description: "Last year's figure as decimal text in the target's unit.", examples: ['1.3608'] }),
  unit: z.string().meta({ description: "The target's unit.", examples: ['万元/年'] }),
  months: z.boolean().meta({ description: 'Whether months were counted up to a year.' }),
})

/** What only some kinds have; null for the others. */
const details = z.object({
  compared: z.enum(['below', 'equal', 'above', 'around']).nullable().meta({
    description: "For pairs: where the target lies against last year's result, whichever way is better.",
  }),
  better: z.enum(['more', 'less', 'neither']).nullable().meta({ description: 'For pairs: which way is better.' }),
  loose: z.boolean().nullable().meta({ description: 'For pairs: whether one of the two is said loosely 左右、以上.' }),
  converted: converted.nullable().meta({ description: 'For pairs in different units: the result converted.' }),
  differs: z.array(difference).nullable().meta({ description: 'For `definition-differs`: in what 口径不同.' }),
  ref: z.string().nullable().meta({ description: 'For targets without a figure: what they are held against.' }),
  force: z.string().nullable().meta({ description: 'For `contested`: the word that leaves it to others 争创.' }),
  words: z
    .array(z.string())
    .nullable()
    .meta({ description: 'For difficulties: the words by which an answer was sought.' }),
  weight: z.enum(['headline', 'outcome', 'added']).nullable().meta({
    description: 'For `no-target-now`: an opening indicator, another amount or rate, or a thing counted as done.',
  }),
})

export const finding = z
  .object({
    group: z
      .enum(['pairs', 'open', 'problems', 'dropped', 'repeats'])
      .meta({ description: 'The heading that it belongs to.' }),
    kind: z.enum(kinds).meta({ description: 'What was noticed.' }),
    about: z
      .string()
      .meta({ description: "What it is about, in the report's words.", examples: ['全社会研发经费支出'] }),
    last: z
      .array(place)
      .meta({ description: 'What the report says of the past year, or the difficulty that it admits.' }),
    next: z.array(place).meta({ description: 'What it promises.' }),
    ...details.shape,
  })
  .meta({ id: 'Finding', description: 'One thing that the check-up noticed.' })
type FindingView = z.output<typeof finding>

type Group = FindingView['group']
type AnyFinding = CheckUp[Group][number]

export function findingView(text: string, reading: Reading, group: Group, found: AnyFinding): FindingView {
  const open = (place: Place) => placeView(text, reading, place)
  const none = Object.fromEntries(Object.keys(details.shape).map((name) => [name, null])) as z.output<typeof details>
  return { ...none, ...found, group, last: found.last.map(open), next: found.next.map(open) }
}

const LISTS = { measure: 'measures', deliverable: 'deliverables', problem: 'problems' } as const

function placeView(text: string, reading: Reading, { type, index, sentence }: Place): z.output<typeof place> {
  const record = reading[LISTS[type]][index]
  const { start, end } = record
  const whole = reading.structure.sentences[sentence]
  return {
    type,
    index,
    start,
    end,
    words: text.slice(start, end),
    metric: record.type === 'measure' ? record.metric : null,
    sentence,
    sentenceText: text.slice(whole.start, whole.end),
  }
}
