import type { StructuredTextItem } from 'unpdf'
import { meant } from './pdf-glyphs.ts'

/** One printed line; x and y in points from the page's lower left corner. */
export type Line = { text: string; left: number; right: number; y: number; size: number }

/** The lines of a page in reading order. Items on one base line are one line, whatever pieces the file cut it into. */
export function linesOfPage(items: StructuredTextItem[]): Line[] {
  const lines: Line[] = []
  for (const item of items) {
    if (meant(item.str).trim() === '') continue
    const line = lines.at(-1)
    const piece = { text: meant(item.str), left: item.x, right: item.x + item.width, y: item.y, size: item.fontSize }
    if (line && Math.abs(line.y - item.y) < line.size / 2 && item.x >= line.left) append(line, piece)
    else lines.push(piece)
  }
  return lines.map((line) => ({ ...line, text: line.text.trim() }))
}

function append(line: Line, piece: Line) {
  const gap = piece.left - line.right
  line.text = gap > line.size / 5 && isLatin(line.text.at(-1)!) ? `${line.text} ${piece.text}` : line.text + piece.text
  line.right = Math.max(line.right, piece.right)
  line.size = Math.max(line.size, piece.size)
}

const isLatin = (character: string) => /[A-Za-z0-9]/.test(character)

/** Joins two printed lines; between two Latin words the line end stood for a space. */
export const joined = (a: string, b: string) =>
  isLatin(a.at(-1) ?? '') && /[A-Za-z]/.test(b[0] ?? '') ? `${a} ${b}` : a + b
