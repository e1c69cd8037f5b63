/** When a promise falls due, by the words of its sentence. `said` is null where the report names no day. */
export type Due = { day: string; said: string | null }

const MONTHS: Record<string, number> = {
  一: 1,
  二: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
  十: 10,
  十一: 11,
  十二: 12,
}

/** Named times of a year, by their last month. Ours: 上半年 ends in June, a school year opens on 1 September. */
const SEASONS: [RegExp, number][] = [
  [/春节前/, 1],
  [/一季度(?:末|内|前|底)?|春季开学前/, 3],
  [/上半年|二季度|年中|汛期?前/, 6],
  [/秋季开学前|秋季学期(?:开学)?前/, 8],
  [/三季度|国庆节?前/, 9],
]
const MONTH = /(?<!\d)(1[0-2]|[1-9]|十[一二]?|[一二三四五六七八九])月(?:底|末|份|中旬|上旬|下旬|初)?(?:前|之前|以前)?/

/**
 * The last day of the month that the words name (6月底前, 上半年), else the last of the year. A promise of a work report
 * is made for its year, so a month without a year is a month of that year.
 */
export function dueOf(words: string, year: number): Due {
  const month = MONTH.exec(words.normalize('NFKC'))
  const season = SEASONS.map(([pattern, last]) => ({ found: pattern.exec(words), last })).find((s) => s.found)
  if (month && !/\d年$/.test(words.slice(0, month.index))) {
    const number = MONTHS[month[1]] ?? Number(month[1])
    return { day: lastDay(year, number), said: month[0] }
  }
  if (season) return { day: lastDay(year, season.last), said: season.found![0] }
  return { day: `${year}-12-31`, said: null }
}

const lastDay = (year: number, month: number) => new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10)

/** The words by which a commitment is dated: its own, and those before it up to the last comma (10月|举办博览会). */
export function datingWords(text: string, { startAt, endAt }: { startAt: number; endAt: number }): string {
  let start = startAt
  while (start > 0 && !/[，,。；;：:\n]/.test(text[start - 1])) start -= 1
  return text.slice(start, endAt)
}
