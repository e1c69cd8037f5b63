import { Fault } from '#base/errors.ts'
import { untilChanged } from '#base/journal/read.ts'
import { type Commitment, tracked } from '#ledger/commitment.ts'
import { all } from '#ledger/list/sql.ts'
import { countStates, type State } from '#ledger/state.ts'
import { readingOf } from '#report/documents.ts'
import type { Reading, Section } from '#report/reading.ts'
import { type Document, newest } from '#report/sql.ts'
import { type Chapter, chapters } from '#report/structure/chapters.ts'
import type { Ask } from './ask.ts'

/** A year's report with the commitments that the asker may see, chapter by chapter. */
export type Year = {
  document: Document
  reading: Reading
  commitments: Commitment[]
  tracked: Commitment[]
  directions: number
  states: Record<State, number>
  chapters: (Chapter & { commitments: Commitment[] })[]
}

const years = untilChanged<Year | null>()

/** Null where the city has no report of that year. */
export const yearOf = (ask: Ask, year: number): Promise<Year | null> =>
  years(ask.db, ask.city.city, `${year}/${JSON.stringify(ask.eyes)}`, () => readYear(ask, year))

async function readYear(ask: Ask, year: number): Promise<Year | null> {
  const document = await newest(ask.db, ask.city.city, year, 'report')
  if (!document) return null
  const commitments = (await all(ask.db, ask.city.city, year, ask.eyes)).filter((c) => c.document === document.document)
  return {
    document,
    reading: await readingOf(ask.db, document),
    commitments,
    tracked: commitments.filter(tracked),
    directions: commitments.filter((c) => c.firmness === 'direction').length,
    states: countStates(commitments),
    chapters: chapters(document.structure)
      .map((chapter) => ({ ...chapter, commitments: commitments.filter((c) => chapter.inside.includes(c.section)) }))
      .filter((chapter) => chapter.commitments.length > 0 || chapter.section.level <= 2),
  }
}

/** A section as its heading has it: (一) 加快建设…, 二、2024年…. */
export const sectionName = ({ number, title }: Section) =>
  /^[\p{L}]/u.test(number) ? `${number}、${title}` : `${number}${title}`

export async function yearOrFault(ask: Ask, year: number): Promise<Year> {
  const view = await yearOf(ask, year)
  if (!view) throw new Fault('not-found', 'document', { year })
  return view
}
