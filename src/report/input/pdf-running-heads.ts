import type { Line } from './pdf-lines.ts'

const PAGE_NUMBER = /^[-—–－·\s]*(第\s*)?\d{1,4}(\s*页)?(\s*[,，/／]?\s*(共\s*)?\d{1,4}\s*页?)?[-—–－·\s]*$/

/** Drops page numbers, and what stands at the top or the foot of three pages (both of two) in the same words. */
export function withoutRunningHeads(pages: Line[][]): Line[][] {
  const often = Math.max(2, Math.min(3, pages.length))
  const seen = new Map<string, number>()
  for (const words of pages.flatMap((lines) => [...new Set(edges(lines).map(wordsOf))]))
    seen.set(words, (seen.get(words) ?? 0) + 1)
  return pages.map((lines) => {
    const furniture = new Set(
      edges(lines).filter((line) => PAGE_NUMBER.test(line.text) || seen.get(wordsOf(line))! >= often),
    )
    return lines.filter((line) => !furniture.has(line))
  })
}

const edges = (lines: Line[]) => {
  const down = [...lines].sort((a, b) => b.y - a.y)
  return [...down.slice(0, 2), ...down.slice(-2)]
}
const wordsOf = (line: Line) => line.text.replace(/\d+/g, '0')
