import { joined, type Line } from './pdf-lines.ts'

const MARK = /[。；！？：;!?:]["”’）)]?$/
const HEADING = /^([一二三四五六七八九十]+、|[（(][一二三四五六七八九十]+[）)])/

/**
 * Joins printed lines into paragraphs. A line runs on, unless the next one is indented, where it stops in mid-sentence
 * (a word too long for its end leaves it ragged) or ends a sentence at the very margin. The measure is taken from each page, so that a narrow last page or a landscape one is judged by itself.
 */
export function paragraphsOf(pages: Line[][]): string[] {
  const paragraphs: string[] = []
  let before: { line: Line; right: number; gap: number } | undefined
  for (const lines of pages) {
    const left = Math.min(...lines.map((line) => line.left))
    const right = Math.max(...lines.map((line) => line.right))
    const gap = usualGap(lines)
    for (const line of lines) {
      if (before && runsOn(before, line, left)) paragraphs.push(joined(paragraphs.pop()!, line.text))
      else paragraphs.push(line.text)
      before = { line, right, gap }
    }
  }
  return paragraphs
}

function runsOn(before: { line: Line; right: number; gap: number }, line: Line, left: number) {
  const em = line.size
  if (Math.abs(before.line.size - em) > 0.5 || HEADING.test(line.text)) return false
  if (line.left > left + 1.2 * em) return false
  const room = before.right - before.line.right
  const apart = before.line.y - line.y > 1.4 * before.gap
  if (MARK.test(before.line.text)) return room < 2 * em && !apart
  return room < (apart ? 2 * em : (before.right - left) / 2)
}

/** The distance between two lines that most pairs of the page have, in points. */
function usualGap(lines: Line[]) {
  const gaps = lines.slice(1).map((line, i) => lines[i]!.y - line.y)
  return gaps.sort((a, b) => a - b)[Math.floor(gaps.length / 2)] ?? Number.POSITIVE_INFINITY
}
