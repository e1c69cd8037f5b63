import type { Measure, Reading } from '../reading.ts'

const YEARS = '[五四三二两十]|[2-9]|10'
/** Words that open a stretch of several years, for all that follows in the paragraph. */
const OPENS = new RegExp(
  `(?:过去|今后|未来|前)(?:${YEARS})年|(?<!连续)(?<!\\d)(?:${YEARS})年来|“?十[一二三四五六]五”?(?:时期|期间|以来|末)`,
  'g',
)
/** Words that bring it back to one year. */
const CLOSES = /去年|今年|过去一年|一年来|(?<!到)20\d\d年/g
/** Words that make one figure the sum or the mean of several years. */
const SUMS = new RegExp(`年均|(?<!连续)(?<!\\d)(?:${YEARS})年(?:间|里|累计|新增|共)`)
const BY_YEAR = /(20\d\d)年(?!版)/g

/**
 * The time that a figure is of: `year` for the year reported on or planned, otherwise the words that say more (年均,
 * “十三五”时期, 2030年). Figures of five years are never held against figures of one.
 */
export function horizon(text: string, { structure }: Reading, measure: Measure): string {
  const sentence = structure.sentences[measure.sentence]!
  const paragraph = structure.paragraphs[sentence.paragraph] ?? sentence
  const before = text.slice(sentence.start, measure.start).normalize('NFKC')
  const opened = last(text.slice(paragraph.start, measure.start).normalize('NFKC'), OPENS)
  if (opened && !opened.closed) return opened.words
  const summed = SUMS.exec(before + measure.metric)
  if (summed) return summed[0]
  const heading = titles(structure.sections, sentence.section).find((title) => last(title, OPENS)?.closed === false)
  if (heading && !opened?.closed) return heading
  const year = Number([...before.matchAll(BY_YEAR)].at(-1)?.[1] ?? 0)
  return measure.kind === 'target' && structure.year && year > structure.year ? `${year}年` : 'year'
}

/** The last of the words that `pattern` finds, and whether the talk has come back to one year since. */
function last(said: string, pattern: RegExp): { words: string; closed: boolean } | null {
  const found = [...said.matchAll(pattern)].at(-1)
  return found ? { words: found[0], closed: said.slice(found.index).search(CLOSES) >= 0 } : null
}

function titles(sections: Reading['structure']['sections'], section: number): string[] {
  const found: string[] = []
  for (let at = section; at >= 0; at = sections[at]!.parent) found.push(sections[at]!.title)
  return found
}
