import type { Paragraph, Section, Sentence, Structure, Zone } from '../reading.ts'
import { bareHeading, type Heading, opening, topicEnd } from './headings.ts'
import { type Line, lines as linesOf } from './lines.ts'
import { bounds, FURNITURE, masthead } from './masthead.ts'
import { chinese, normalise } from './text.ts'
import { Zones } from './zones.ts'

const NOTHING: Structure = {
  title: null,
  place: null,
  date: null,
  year: null,
  sections: [],
  paragraphs: [],
  sentences: [],
}

/**
 * Reads how a report is built. Spans are offsets into `text`. A text that is not Chinese has no parts at all.
 * Headings that stand alone are sections only; a heading that opens a paragraph is its first sentence as well.
 */
export function structure(text: string): Structure {
  if (!chinese(text)) return NOTHING
  const plain = normalise(text)
  const lines = linesOf(plain)
  if (!lines.length) return NOTHING
  const at = bounds(lines)
  const headings = lines.map((line, i) => (i >= at.body && i < at.closing ? heading(line) : null))
  rank(headings)
  items(headings, lines)
  const titled = (below: number) => headings.flatMap((h) => (h?.alone && h.level < below ? [h.title] : []))
  const head = masthead(lines, at, titled(3))

  const zones = new Zones(head.year, titled(2))
  const sections: Section[] = []
  const paragraphs: Paragraph[] = []
  const sentences: Sentence[] = []
  for (const [i, line] of lines.entries()) {
    const found = headings[i]
    let zone: Zone | null = null
    if (found) {
      zone = zones.heading(found.level, found.title, found.number)
      sections.push(section(sections, found, zone))
      if (found.alone) continue
    }
    zone = edge(i, line, at) ?? zones.paragraph(line.text)
    const topic = found ? sections.at(-1)! : null
    if (topic && zone !== 'closing') topic.zone = zone
    const current = zone === 'outside' || zone === 'opening' ? -1 : sections.length - 1
    paragraphs.push({ start: line.start, end: line.end, zone, section: current, number: paragraphs.length + 1 })
    if (zone !== 'outside')
      split(plain, line, found?.end ?? 0, { zone, paragraph: paragraphs.length - 1, section: current }, sentences)
  }
  close(sections, lines[at.end - 1]?.end ?? plain.length)
  unannounced(paragraphs, sections, sentences)
  return { ...head, sections, paragraphs, sentences }
}

/** The zone of a line that lies outside the body, or null. */
function edge(i: number, line: Line, at: ReturnType<typeof bounds>): Zone | null {
  if (i < at.title || i >= at.end) return 'outside'
  if (i < at.body) return FURNITURE.test(line.text) && line.text.length < 80 ? 'outside' : 'opening'
  return i >= at.closing ? 'closing' : null
}

function heading(line: Line): Heading | null {
  const { text, start, end } = line
  const number = opening(text)
  if (!number) {
    const level = /^20\d\d年\d+月/.test(text) ? null : bareHeading(text)
    if (level) return { level, number: '', title: text.replace(/[。:!]$/, ''), start, end, alone: true }
    const stop = topicEnd(text, 0, false)
    return stop
      ? { level: 3, number: '', title: text.slice(0, stop - 1), start, end: start + stop, alone: false }
      : null
  }
  const { at, level } = number
  const alone =
    !/[。;](?=.)/.test(text) &&
    text.length <= 70 &&
    (level < 3 || !/[;:,]$/.test(text)) &&
    !/^[一二三四五六七八九十]+是/.test(text)
  if (alone && (level < 3 || !/\d/.test(text.slice(at))))
    return { level, number: number.number, title: text.slice(at).replace(/[。:]$/, ''), start, end, alone }
  const stop = topicEnd(text, at, true)
  const task = level === 3 && stop >= text.length && /\d/.test(text.slice(at))
  return stop && !task
    ? { level, number: number.number, title: text.slice(at, stop - 1), start, end: start + stop, alone: false }
    : null
}

/** Where parts carry no number (2024年：…), 一、 opens a section of theirs; elsewhere an unnumbered line is a small heading. */
function rank(headings: (Heading | null)[]) {
  const first = headings.find((h) => h && h.level === 1)
  const bareParts = first?.number === ''
  for (const h of headings) {
    if (!h) continue
    if (bareParts && h.number !== '' && h.level < 3) h.level = h.level === 1 ? 2 : 3
    if (!bareParts && h.number === '' && h.level === 1) h.level = 3
  }
}

/** 1. 新建城东小学。 2. 改造农贸市场6家。: numbered lines that follow upon each other are items of a list, not headings. */
function items(headings: (Heading | null)[], lines: Line[]) {
  const numbered = (line: Line | undefined) => line !== undefined && opening(line.text)?.level === 3
  for (const [i, line] of lines.entries()) {
    const whole = headings[i]?.level === 3 && headings[i]!.end >= line.end && /[。;]$/.test(line.text)
    if (whole && numbered(line) && (numbered(lines[i + 1]) || numbered(lines[i - 1]))) headings[i] = null
  }
}

function section(before: Section[], h: Heading, zone: Zone): Section {
  let parent = before.length - 1
  while (parent >= 0 && before[parent]!.level >= h.level) parent = before[parent]!.parent
  const { level, number, title, start, end } = h
  return { level, parent, number, title, heading: { start, end }, zone, start, end: start }
}

/** A section goes on until the next heading of its own level or above. */
function close(sections: Section[], end: number) {
  const until: number[] = [end, end, end, end]
  for (let i = sections.length - 1; i >= 0; i--) {
    const s = sections[i]!
    s.end = Math.max(s.heading.end, Math.min(...until.slice(1, s.level + 1)))
    until[s.level] = s.start
    for (let deeper = s.level + 1; deeper <= 3; deeper++) until[deeper] = s.start
  }
}

/** A report without a plan has not been understood: what stands behind the targets is its plan, announced or not. */
function unannounced(paragraphs: Paragraph[], sections: Section[], sentences: Sentence[]) {
  if (paragraphs.some(({ zone }) => zone === 'plan')) return
  const targets = paragraphs.findLastIndex(({ zone }) => zone === 'targets')
  const from = paragraphs[targets]?.end
  if (from === undefined) return
  for (const one of [...paragraphs, ...sections, ...sentences])
    if (one.start >= from && one.zone === 'requirements') one.zone = 'plan'
}

const SETS = /(?:预期|主要|发展|奋斗)目标(?:是|为|建议|:)/
const MARKS = /[。;!?]+[”’)》」』]*/g
function split(plain: string, line: Line, headingEnd: number, of: Omit<Sentence, 'start' | 'end'>, into: Sentence[]) {
  let from = line.start
  const push = (end: number) => {
    while (from < end && /\s/.test(plain[from]!)) from++
    // 总体要求是…。主要预期目标是…: one paragraph says how, then how much.
    if (of.zone === 'requirements' && SETS.test(plain.slice(from, end))) of = { ...of, zone: 'targets' }
    if (from < end) into.push({ start: from, end, ...of, ...(end <= headingEnd && { heading: true }) })
    from = end
  }
  const words = plain.slice(line.start, line.end)
  for (const m of words.matchAll(MARKS)) push(line.start + m.index + m[0].length)
  push(line.end)
}
