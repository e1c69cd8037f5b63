import type { Measure, Reading } from './reading.ts'

const SPAN =
  /(?<!连续)(?:[五四三二两十]|[2-9]|10)年(?:来|间|里|累计|新增|共)|(?:过去|今后|未来|前)[五四三二两十]年|年均|“?十[一二三四五六]五”?(?:时期|期间|以来|末)/
const BY_YEAR = /(20\d\d)年(?!版)/g

/**
 * The time that a figure is of: `year` for the year reported on or planned, otherwise the words that say more (年均,
 * “十三五”时期, 2030年). Figures of five years are never held against figures of one.
 */
export function horizon(text: string, reading: Reading, measure: Measure): string {
  const { structure } = reading
  const sentence = structure.sentences[measure.sentence]!
  const before = text.slice(sentence.start, measure.start).normalize('NFKC')
  const span = SPAN.exec(before + measure.metric)
  if (span) return span[0]
  const opening = structure.paragraphs[sentence.paragraph]
  const headings = [...above(reading, sentence.section), text.slice(opening?.start, (opening?.start ?? 0) + 24)]
  for (const heading of headings) {
    const said = SPAN.exec(heading)
    if (said && !/今年|去年|20\d\d年/.test(heading)) return said[0]
  }
  const years = [...before.matchAll(BY_YEAR)].map(([, year]) => Number(year))
  const own = structure.year
  const last = years.at(-1)
  if (own && last && measure.kind === 'target' && last > own) return `${last}年`
  return 'year'
}

function above({ structure }: Reading, section: number): string[] {
  const titles: string[] = []
  for (let at = section; at >= 0; at = structure.sections[at]!.parent) titles.push(structure.sections[at]!.title)
  return titles
}
