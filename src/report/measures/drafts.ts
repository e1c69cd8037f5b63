import type { Aspect, Kind, Measure, Op } from '../reading.ts'
import type { Head, Says } from './between.ts'
import type { Figure } from './figures.ts'
import type { Seat } from './seats.ts'

/** A measure before it has a place in the report: offsets are those of the squeezed sentence. */
export type Draft = Omit<Measure, 'type' | 'start' | 'end' | 'sentence' | 'text' | 'kind'> & { at: number; end: number }

/** Figures that share their words, and what those words say. */
export type Frame = { seats: Seat[]; says: Says; head: Head; core: string; left: string; kind: Kind }

/** What a later figure of the sentence may inherit. */
export type Memory = {
  names: string[]
  /** The verb that opened the list: 新增甲26家、|乙17家. */
  verb: string
  /** The verb stood inside the name (城镇|新增|就业): its list ends at the comma. */
  within: boolean
  /** Who did it (“快兑通”平台), whose a lonely rate is, and what the counted things belong to. */
  subject: string
  owner: string
  prefix: string
  unit: string
  clause: number
  drafts: Draft[]
  /** The names counted in the last clause that counted any. */
  row: string[]
  rowClause: number
  /** Every name measured so far, the clause it stood in and its unit. */
  trail: { name: string; clause: number; unit: string }[]
}
export const forgotten = (): Memory => ({
  names: [],
  verb: '',
  within: false,
  subject: '',
  owner: '',
  prefix: '',
  unit: '',
  clause: -9,
  drafts: [],
  row: [],
  rowClause: -9,
  trail: [],
})

export function remember(memory: Memory, seat: Seat, made: Draft[], names: string[], verb: string, total = false) {
  if (!made.length) return
  const again = !total && names.every((n, i) => n === memory.names[i]) && memory.clause >= seat.clause - 1
  memory.names = names
  memory.verb = again && !verb ? memory.verb : verb
  memory.within = false
  memory.unit = seat.figure.unit
  memory.clause = seat.clause
  memory.drafts = made
  for (const name of names)
    if (memory.trail.at(-1)?.name !== name)
      memory.trail.push({ name, clause: seat.clause, unit: seat.figure.kind === 'ratio' ? '' : seat.figure.unit })
  if (seat.figure.kind === 'ratio') return
  memory.row = memory.rowClause === seat.clause ? [...memory.row, ...names] : names
  memory.rowClause = seat.clause
}

/** A bare name with the same classifier goes on with the list of the clause before: 新增甲26家, 乙17家. */
export const follows = (memory: Memory, seat: Seat): boolean =>
  memory.clause === seat.clause - 1 &&
  memory.unit.slice(-1) === seat.figure.unit.slice(-1) &&
  seat.figure.kind === 'count'

/** How sure a rule is of itself; what is below 0.6 goes to a person first. */
const CONFIDENCE: Record<string, number> = {
  'measure-name-before': 0.92,
  'measure-name-carried': 0.85,
  'measure-verb-carried': 0.85,
  'measure-name-behind': 0.85,
  'measure-clause-before': 0.5,
}

export function draft(
  seat: Seat,
  metric: string,
  aspect: Aspect,
  frame: Pick<Frame, 'says' | 'kind'>,
  rule: string,
): Draft {
  const { figure: f } = seat
  const { says, kind } = frame
  const falls = (says.dir < 0 && !says.to) || /(?:降幅|跌幅)$/.test(metric)
  const signed = falls && (aspect === 'growth' || aspect === 'increment') && f.value !== '0'
  return {
    at: f.at,
    end: f.end,
    metric,
    aspect,
    op: opOf(f, says, kind),
    value: signed ? `-${f.value}` : f.value,
    unit: f.unit,
    confidence: metric.length > 1 ? (CONFIDENCE[rule] ?? 0.8) : 0.3,
    rule,
  }
}

/** What stands behind the figure (以上) outweighs what stands before it (约), and that outweighs 余 and 多. */
function opOf(f: Figure, says: Says, kind: Kind): Op {
  if (f.op && !f.more) return f.op
  if (says.op === '~') return '~'
  if (says.op === 'over') return kind === 'target' ? '>=' : '>'
  if (says.op === 'past') return '>'
  return says.op ?? f.op ?? '='
}

/** One name for each figure, or the only name for all; the two ends of a range share theirs. */
export function spread(names: string[], seats: Seat[]): [string, Seat][] {
  if (names.length > seats.length) return names.map((n) => [n, seats[0]!])
  let n = -1
  return seats.map((seat, i) => {
    if (seats[i - 1]?.figure.range !== 'low') n++
    return [names[Math.min(n, names.length - 1)] ?? '', seat]
  })
}
