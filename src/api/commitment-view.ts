import { z } from 'zod'
import { type Commitment, tracked } from '#ledger/commitment.ts'
import { datingWords, dueOf } from '#ledger/due.ts'
import { stateOf } from '#ledger/state.ts'
import type { Unit } from '#people/sql.ts'
import type { Document } from '#report/sql.ts'
import { type Chapter, chapterOf, chapters } from '#report/structure/chapters.ts'
import { heading, headingOf } from './report.ts'
import {
  confidence,
  day,
  figure,
  firmness,
  link,
  rule,
  sectionIndex,
  sentenceIndex,
  span,
  state,
  year,
} from './terms.ts'

export const code = z.string().meta({
  description: 'What it is called for ever 编码; the parts of a split are `…-1`, `…-2`.',
  examples: ['LC-2024-0137'],
})

export const commitmentShape = {
  code,
  title: z
    .string()
    .meta({ description: 'What it is called; a person may have edited it.', examples: ['新增义务教育学位5000个'] }),
  quote: z.string().meta({ description: 'Its words in the report, unchanged.', examples: ['新增义务教育学位5000个'] }),
  year,
  document: z
    .string()
    .meta({ description: 'The version of the document whose words these are.', examples: ['report-2024-1'] }),
  ...span,
  sentence: sentenceIndex,
  section: sectionIndex,
  chapter: z
    .object({ section: z.int().min(0).meta({ description: 'Its index.' }), ...heading })
    .nullable()
    .meta({ description: 'The chapter that it stands in; null where it stands in none.' }),
  firmness,
  tracked: z
    .boolean()
    .meta({ description: 'Whether it counts in the totals 在跟踪: not a direction, not rejected, not retired.' }),
  state: state.nullable().meta({ description: 'Where it stands; null where it is not tracked.' }),
  due: z
    .object({
      day: day.meta({ description: 'The last day of the month that the words name, else of the year.' }),
      said: z
        .string()
        .nullable()
        .meta({ description: 'The words that name it; null where the report names none.', examples: ['6月底前'] }),
    })
    .meta({ description: 'When it falls due 期限.' }),
  standing: z.enum(['proposed', 'accepted', 'rejected', 'retired']).meta({
    description:
      'What people decided of it: `proposed` 待审, `accepted` 已审定, `rejected` 不作为承诺, `retired` 已并入或拆分.',
  }),
  origin: z.enum(['deliverable', 'target', 'selection', 'split', 'merge']).meta({
    description: 'How it came: from a task, from a target, picked by a person, by a split, by a merge.',
  }),
  confidence,
  rule,
  lead: z
    .object({
      unit: z.string().meta({ description: 'Its code.', examples: ['education'] }),
      name: z.string().meta({ description: 'Its full name.', examples: ['临川市教育局'] }),
      nameEn: z.string().meta({ description: 'Its name in English.', examples: ['Bureau of Education'] }),
      confirmed: z.boolean().meta({ description: 'False as long as it is a suggestion that no person confirmed.' }),
      words: z.array(z.string()).meta({
        description: "The words of the unit's stated functions that led to the suggestion.",
        examples: [['学位']],
      }),
    })
    .nullable()
    .meta({ description: 'The lead unit 牵头单位; null where there is none yet.' }),
  measures: z
    .array(z.object({ ...span, ...figure }))
    .meta({ description: 'Its figures; the words as written stand beside each value.' }),
}

export const listed = z
  .object({
    ...commitmentShape,
    links: z.object({ self: link, page: link }).meta({ description: 'Everything about it.' }),
  })
  .meta({ id: 'CommitmentListed', description: 'One promise 承诺事项, tied to its exact words.' })

/** What a commitment is shown with: the units, and the text that it stands in with its chapters. */
export type Beside = { units: Unit[]; text: string; chapters: Chapter[] }

/** The headings of a list of tasks are not shown: a list is not published whole. */
export const besideOf = (units: Unit[], { kind, text, structure }: Document): Beside => ({
  units,
  text,
  chapters: kind === 'report' ? chapters(structure) : [],
})

export function commitmentView(
  c: Commitment,
  { units, text, chapters }: Beside,
): z.output<z.ZodObject<typeof commitmentShape>> {
  const unit = units.find((u) => u.code === c.leadUnit)
  const chapter = chapterOf(chapters, c.section)
  return {
    code: c.code,
    title: c.title,
    quote: c.quote,
    year: c.year,
    document: c.document,
    start: c.startAt,
    end: c.endAt,
    sentence: c.sentence,
    section: c.section < 0 ? null : c.section,
    chapter: chapter && { section: chapter.index, ...headingOf(chapter.section) },
    firmness: c.firmness,
    tracked: tracked(c),
    state: stateOf(c),
    standing: c.standing,
    due: dueOf(datingWords(text, c), c.year),
    origin: c.origin,
    confidence: c.confidence,
    rule: c.rule,
    lead: unit
      ? { unit: unit.code, name: unit.name, nameEn: unit.nameEn, confirmed: c.leadConfirmed, words: c.leadWords }
      : null,
    measures: c.measures.map(({ startAt: start, endAt: end, ...measure }) => ({ start, end, ...measure })),
  }
}

export const linksOf = (base: string, pages: string, code: string) => ({
  self: `${base}/commitments/${code}`,
  page: `${pages}/commitments/${code}`,
})
