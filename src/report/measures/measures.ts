import type { Kind, LeftNumber, LeftReason, Measure, Structure, Unread, Zone } from '../reading.ts'
import { halfwidth, normalise, squeeze } from '../structure/text.ts'
import type { Draft } from './drafts.ts'
import { figures } from './figures.ts'
import { frames } from './frames.ts'
import { quoted, reject } from './rejects.ts'
import { valueless } from './valueless.ts'

const AHEAD: ReadonlySet<Zone> = new Set(['requirements', 'targets', 'plan', 'self'])
const HELD: ReadonlySet<Zone> = new Set(['targets', 'plan', 'self'])
/** No sentence of a report is longer; what is, was never written to be read. */
const LONGEST = 3000
/** 总体要求是…。主要预期目标是…: the rest of a paragraph of requirements holds targets. */
const AIMS = /目标(?:任务)?(?:主要)?(?:是|为|:)/
const LOOKS_BACK = /^(?:去年|过去[一五]年|上年)/

/**
 * Reads every number of a report: measures, and the others with the reason why they are none. Every digit string of the
 * text lies in a measure or in `numbers`.
 */
export function measures(
  text: string,
  structure: Structure,
): { measures: Measure[]; numbers: LeftNumber[]; unread: Unread[] } {
  const plain = normalise(text)
  const found: Measure[] = []
  const unread: Unread[] = []
  const reasons = new Map<number, LeftReason>()
  let aims = -1
  structure.sentences.forEach((sentence, i) => {
    if (sentence.end - sentence.start > LONGEST) {
      unread.push({ type: 'unread', sentence: i, why: 'too long' })
      return
    }
    const { text: s, at } = squeeze(plain, sentence.start, sentence.end)
    const kind: Kind = AHEAD.has(sentence.zone) && !LOOKS_BACK.test(s) ? 'target' : 'result'
    const names = quoted(s)
    const all = figures(s)
    const kept = all.filter((f) => {
      const reason = reject(s, f, all, names)
      if (reason) for (let k = f.at; k < f.end; k++) reasons.set(at[k]!, reason)
      return !reason
    })
    const { drafts, sets } = frames(s, kept, kind)
    for (const f of sets) reasons.set(at[f.at]!, 'threshold')
    if (AIMS.test(s)) aims = sentence.paragraph
    const held = HELD.has(sentence.zone) || (sentence.zone === 'requirements' && sentence.paragraph === aims)
    const readings = [...drafts, ...(held ? valueless(s, drafts) : [])]
    for (const d of readings.sort((a, b) => a.at - b.at || a.end - b.end)) {
      if (d.metric.length < 2) reasons.set(at[d.at]!, 'unsure')
      else found.push(settle(d, text, i, at, kind))
    }
  })
  return { measures: found, numbers: rest(text, structure, found, reasons), unread }
}

function settle(d: Draft, text: string, sentence: number, at: Int32Array, kind: Kind): Measure {
  const { at: from, end, ...said } = d
  const start = at[from]!
  const stop = at[end - 1]! + 1
  return { type: 'measure', start, end: stop, sentence, text: text.slice(start, stop), kind, ...said }
}

/** The numbers that no measure holds. */
function rest(text: string, structure: Structure, found: Measure[], reasons: Map<number, LeftReason>): LeftNumber[] {
  const half = halfwidth(text)
  const numbers: LeftNumber[] = []
  const headings = structure.sections.map((s) => s.heading)
  const plain = normalise(text)
  let m = 0
  let n = 0
  let h = 0
  for (const run of half.matchAll(/\d+(?:[.,]\d+)*/g)) {
    const start = run.index
    const end = start + run[0].length
    while (m < found.length && found[m]!.end <= start) m++
    if (m < found.length && found[m]!.start < end) continue
    while (n < structure.sentences.length && structure.sentences[n]!.end <= start) n++
    while (h < headings.length && headings[h]!.end <= start) h++
    const inside = n < structure.sentences.length && structure.sentences[n]!.start <= start
    const heading = h < headings.length && headings[h]!.start <= start
    const known = reasons.get(start) ?? (plain[start] === ' ' ? 'outside' : undefined)
    const reason = known ?? (inside ? 'unsure' : heading ? 'heading' : 'outside')
    numbers.push({ type: 'number', start, end, sentence: inside ? n : -1, text: text.slice(start, end), reason })
  }
  return numbers
}
