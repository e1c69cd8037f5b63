import { Fault } from '#base/errors.ts'
import type { Firmness } from '#report/reading.ts'
import { type Commitment, type CommitmentMeasure, codeOf } from './commitment.ts'
import type { Change } from './decide.ts'

/**
 * What a reviewer can do to proposals. Each move is pure: from commitments as they stand to the changes that a decision
 * writes. A move that makes no sense is refused with a Fault that says why; nothing is done by halves.
 */
const change = (before: Commitment, after: Partial<Commitment>): Change => ({
  before,
  after: { ...before, ...after, version: before.version + 1 },
})

const live = (c: Commitment) => {
  if (c.standing === 'retired') throw new Fault('conflict', 'commitment.retired', { code: c.code })
  return c
}

export const accept = (c: Commitment): Change[] => [change(live(c), { standing: 'accepted' })]

export function reject(c: Commitment, reason: string): Change[] {
  if (!reason.trim()) throw new Fault('invalid', 'review.reason', { code: c.code })
  return [change(live(c), { standing: 'rejected' })]
}

/** Kept and shown, but without an end that could be ticked. */
export const asDirection = (c: Commitment): Change[] => [
  change(live(c), { firmness: 'direction', standing: 'accepted', measures: [] }),
]

/** The unit becomes the confirmed lead; the suggestion's words stay as they were. */
export const assign = (c: Commitment, leadUnit: string): Change[] => [
  change(live(c), { leadUnit, leadConfirmed: true }),
]

export type Edit = {
  title: string
  firmness: Firmness
  measures: { op: CommitmentMeasure['op']; value: string | null; unit: string }[]
}

/** Title, firmness and figures as a person reads them. The report's own words (quote, text, span) cannot be edited. */
export function edit(c: Commitment, to: Edit): Change[] {
  if (!to.title.trim()) throw new Fault('invalid', 'review.title', { code: c.code })
  const measures = c.measures.map((m, n) => ({ ...m, ...to.measures[n] }))
  for (const m of measures)
    if (m.value !== null && !/^-?\d+(\.\d+)?$/.test(m.value))
      throw new Fault('invalid', 'review.value', { code: c.code, value: m.value })
  if (to.firmness === 'measurable' && measures.length === 0)
    throw new Fault('invalid', 'review.measurable', { code: c.code })
  return [change(live(c), { title: to.title.trim(), firmness: to.firmness, measures, standing: 'accepted' })]
}

/**
 * Cuts a commitment before each offset into its quote. The parts are called CODE-1, CODE-2 …; the whole retires and its
 * code still answers. Each figure goes with the part that holds it.
 */
export function split(c: Commitment, prefix: string, cuts: number[], partsSoFar: number): Change[] {
  live(c)
  if (c.part !== 0) throw new Fault('conflict', 'review.split-part', { code: c.code })
  const edges = [0, ...new Set(cuts), c.quote.length].sort((a, b) => a - b)
  if (edges.length < 3 || edges[0] !== 0 || edges.at(-1) !== c.quote.length)
    throw new Fault('invalid', 'review.split', { code: c.code })
  const parts = edges.slice(1).map((end, n) => {
    const trimmed = trim(c.quote, edges[n], end)
    if (trimmed.start >= trimmed.end) throw new Fault('invalid', 'review.split', { code: c.code })
    const startAt = c.startAt + trimmed.start
    const endAt = c.startAt + trimmed.end
    const part = partsSoFar + n + 1
    const measures = c.measures.filter((m) => m.startAt >= startAt && m.endAt <= endAt)
    const quote = c.quote.slice(trimmed.start, trimmed.end)
    return {
      ...c,
      code: codeOf(prefix, c.year, c.number, part),
      part,
      startAt,
      endAt,
      quote,
      title: quote,
      origin: 'split' as const,
      standing: 'accepted' as const,
      firmness:
        measures.length > 0
          ? ('measurable' as const)
          : c.firmness === 'measurable'
            ? ('milestone' as const)
            : c.firmness,
      measures,
      version: 1,
    }
  })
  return [change(c, { standing: 'retired' }), ...parts.map((after) => ({ before: null, after }))]
}

/** Neighbours become one: the first keeps its code and takes the words up to the last's end; the others retire. */
export function merge(list: Commitment[], text: string): Change[] {
  if (list.length < 2) throw new Fault('invalid', 'review.merge', {})
  const [first, ...others] = [...list].sort((a, b) => a.startAt - b.startAt || a.endAt - b.endAt)
  for (const c of list) {
    live(c)
    if (c.document !== first.document || c.sentence !== first.sentence)
      throw new Fault('invalid', 'review.merge-apart', { code: c.code, first: first.code })
  }
  const endAt = Math.max(...list.map((c) => c.endAt))
  const quote = text.slice(first.startAt, endAt)
  const measures = [first, ...others].flatMap((c) => c.measures).sort((a, b) => a.startAt - b.startAt)
  const firmness = measures.length > 0 ? 'measurable' : firmest(list)
  return [
    change(first, { endAt, quote, title: quote, measures, firmness, origin: 'merge', standing: 'accepted' }),
    ...others.map((c) => change(c, { standing: 'retired' })),
  ]
}

const firmest = (list: Commitment[]): Firmness =>
  list.some((c) => c.firmness === 'milestone') ? 'milestone' : 'direction'

/** Takes a decision back: rows return to what they were before it, and what it had made retires. */
export const takeBack = (changes: Change[]): Change[] =>
  changes.map(({ before, after }) =>
    before
      ? { before: after, after: { ...before, version: after.version + 1 } }
      : { before: after, after: { ...after, standing: 'retired', version: after.version + 1 } },
  )

function trim(quote: string, start: number, end: number) {
  const edge = /[\s,，、;；。和及]/
  while (start < end && edge.test(quote[start])) start += 1
  while (end > start && edge.test(quote[end - 1])) end -= 1
  return { start, end }
}
