import type { Commitment } from '#ledger/commitment.ts'
import type { Paragraph, Section, Span, Structure } from '#report/reading.ts'

/** A stretch of a paragraph: plain words, or the words of a commitment, with others that lie in the very same words. */
export type Piece = Span & { commitment?: Commitment; also: Commitment[] }

export type Block =
  | { kind: 'heading'; span: Span; gap: string; section: Section; index: number }
  | { kind: 'paragraph'; span: Span; gap: string; paragraph: Paragraph; index: number; pieces: Piece[] }

/**
 * The report as blocks whose gaps and spans, put end to end, are the stored text, character for character.
 * @param commitments in text order
 */
export function blocks(text: string, structure: Structure, commitments: Commitment[]): Block[] {
  const paragraphs = structure.paragraphs.map((paragraph, index) => ({
    start: paragraph.start,
    end: paragraph.end,
    paragraph,
    index,
  }))
  const headings = structure.sections
    .map((section, index) => ({ ...section.heading, section, index }))
    .filter((h) => !paragraphs.some((p) => h.start >= p.start && h.end <= p.end))
  const lines = [...paragraphs, ...headings].sort((a, b) => a.start - b.start)
  let end = 0
  let next = 0
  return lines.map((line): Block => {
    const span = { start: line.start, end: line.end }
    const gap = text.slice(end, line.start)
    end = line.end
    if ('section' in line) return { kind: 'heading', span, gap, section: line.section, index: line.index }
    const inside: Commitment[] = []
    while (next < commitments.length && commitments[next].startAt < line.end) inside.push(commitments[next++])
    return { kind: 'paragraph', span, gap, paragraph: line.paragraph, index: line.index, pieces: pieces(span, inside) }
  })
}

/** What stands after the last block, so that nothing of the text is left out. */
export const tail = (text: string, list: Block[]): string => text.slice(list.at(-1)?.span.end ?? 0)

/** Cuts a span at the edges of commitments. Words that two commitments share belong to the first; the second is named beside it. */
export function pieces(span: Span, commitments: Commitment[]): Piece[] {
  const list: Piece[] = []
  let at = span.start
  for (const commitment of commitments) {
    const start = Math.max(commitment.startAt, at)
    const end = Math.min(commitment.endAt, span.end)
    if (start >= end) {
      const last = list.at(-1)
      if (last?.commitment) last.also.push(commitment)
      continue
    }
    if (start > at) list.push({ start: at, end: start, also: [] })
    list.push({ start, end, commitment, also: [] })
    at = end
  }
  if (at < span.end) list.push({ start: at, end: span.end, also: [] })
  return list
}

/** Cuts the plain words that hold this place; the words of a commitment stay whole. */
export const cutAt = (list: Piece[], at: number): Piece[] =>
  list.flatMap((piece) =>
    piece.commitment || at <= piece.start || at >= piece.end
      ? [piece]
      : [
          { ...piece, end: at },
          { ...piece, start: at },
        ],
  )
