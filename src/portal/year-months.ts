import { datingWords, dueOf } from '#ledger/due.ts'
import { stateOf } from '#ledger/state.ts'
import type { Month } from '#ui/year-chart.tsx'
import type { Ask } from './ask.ts'
import { markOf } from './marks.ts'
import type { Year } from './year.ts'

/** The tracked commitments by the month that their words name, December where they name none. */
export function yearMonths(ask: Ask, { document, tracked }: Year): Month[] {
  const { words, paths } = ask
  const byMonth: Month['marks'][] = Array.from({ length: 12 }, () => [])
  for (const c of tracked) {
    const { day } = dueOf(datingWords(document.text, c), document.year)
    const mark = markOf[stateOf(c)!]
    byMonth[Number(day.slice(5, 7)) - 1].push({ mark, href: paths.commitment(c.code), title: c.title })
  }
  return byMonth.map((marks, at) => ({
    name: words.home.month(at + 1),
    count: words.count(marks.length),
    href: paths.commitments({ due: at + 1 }),
    marks,
  }))
}

/** Months of the year that have gone by on a day, with the part of the present one. */
export function elapsed(on: string, year: number): number {
  const [y, month, day] = on.split('-').map(Number)
  if (y !== year) return y < year ? 0 : 12
  return month - 1 + (day - 1) / new Date(Date.UTC(year, month, 0)).getUTCDate()
}
