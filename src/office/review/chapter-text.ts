import type { Commitment } from '#ledger/commitment.ts'
import type { Paragraph, Structure } from '#report/reading.ts'
import { type Chapter, chapterOf, chapters } from '#report/structure/chapters.ts'

/** A stretch of a paragraph: plain words, its topic sentence, or the words of a commitment. */
export type Run = { start: number; words: string; topic?: boolean; commitment?: Commitment }
export type Lines = { paragraph: Paragraph; runs: Run[] }

/** One chapter as the reviewer reads it; `index` is the section that heads it, -1 where the document has none. */
export type ChapterText = { index: number; title: string; lines: Lines[]; from: number; to: number }

/** The chapter that a section belongs to, as an index into the structure's sections; -1 before the first heading. */
export const chapterIndex = (list: Chapter[], section: number) => chapterOf(list, section)?.index ?? -1

/** The chapters of a document that hold any text of the report, in order, the stretch before the first heading included. */
export function chapterIndexes(structure: Structure): number[] {
  const list = chapters(structure)
  const inside = structure.paragraphs.filter((p) => p.zone !== 'outside')
  return [...new Set(inside.map((p) => chapterIndex(list, p.section)))]
}

/**
 * The paragraphs of a chapter, cut at the edges of its commitments. Where two commitments share words, the first keeps
 * them; the runs of a paragraph, put end to end, are its words.
 * @param commitments in text order
 */
export function chapterText(text: string, structure: Structure, commitments: Commitment[], index: number): ChapterText {
  const list = chapters(structure)
  const paragraphs = structure.paragraphs.filter((p) => p.zone !== 'outside' && chapterIndex(list, p.section) === index)
  const section = structure.sections[index]
  return {
    index,
    title: section ? text.slice(section.heading.start, section.heading.end).trim() : '',
    lines: paragraphs.map((paragraph) => ({ paragraph, runs: runs(text, structure, paragraph, commitments) })),
    from: (paragraphs[0]?.number ?? 0) + 1,
    to: (paragraphs.at(-1)?.number ?? 0) + 1,
  }
}

function runs(text: string, structure: Structure, paragraph: Paragraph, commitments: Commitment[]): Run[] {
  const topic = structure.sentences.find((s) => s.heading && s.start >= paragraph.start && s.end <= paragraph.end)
  const list: Run[] = []
  let at = paragraph.start
  const plain = (end: number) => {
    const cut = topic ? Math.min(Math.max(topic.end, at), end) : at
    if (cut > at) list.push({ start: at, words: text.slice(at, cut), topic: true })
    if (end > cut) list.push({ start: cut, words: text.slice(cut, end) })
    at = Math.max(at, end)
  }
  for (const commitment of commitments) {
    const start = Math.max(commitment.startAt, at)
    const end = Math.min(commitment.endAt, paragraph.end)
    if (commitment.startAt < paragraph.start || start >= end) continue
    plain(start)
    list.push({ start, words: text.slice(start, end), commitment })
    at = end
  }
  plain(paragraph.end)
  return list
}
