import { adjuncts, between, type Says } from './between.ts'
import { opens } from './deeds.ts'
import { type Draft, draft, type Frame, forgotten, type Memory } from './drafts.ts'
import type { Figure } from './figures.ts'
import { measured } from './names-before.ts'
import { ranked } from './rank-names.ts'
import type { Kind } from './reading.ts'
import { type Clause, clauses, type Seat } from './seats.ts'

/** Reads the figures of one sentence. They must be free of numbers that are none (rejects.ts). */
export function frames(s: string, figures: Figure[], kind: Kind): { drafts: Draft[]; sets: Figure[] } {
  const memory = forgotten()
  const drafts: Draft[] = []
  const sets: Figure[] = []
  const all = clauses(s, figures)
  for (const [i, clause] of all.entries()) {
    dropSets(clause, sets)
    banded(s, clause, drafts, kind)
    for (const seats of grouped(clause)) drafts.push(...read(s, seats, kind, memory, all[i - 1], drafts))
  }
  return { drafts, sets }
}

/** 90个…项目投资完成率105%: the count only names the set whose rate is measured. */
function dropSets(clause: Clause, sets: Figure[]) {
  clause.seats = clause.seats.filter((seat, i) => {
    const next = clause.seats[i + 1]
    if (next?.figure.kind !== 'ratio' || seat.figure.kind !== 'count' || seat.figure.op || seat.right) return true
    const named = !next.listed && !next.joined && /^[^、,]{2,}/.test(next.left)
    const set = named && !adjuncts(seat.left).core.replace(/^[对有的]/, '')
    if (set) sets.push(seat.figure)
    return !set
  })
}

/** Runs of figures that nothing but 、 or 和 parts: they share their words. */
function grouped(clause: Clause): Seat[][] {
  const groups: Seat[][] = []
  const sort = (seat: Seat) => (/rank|ratio/.test(seat.figure.kind) ? seat.figure.kind : 'amount')
  for (const seat of clause.seats) {
    const last = groups.at(-1)?.at(-1)
    if (last && seat.joined && sort(last) === sort(seat) && !last.right) groups.at(-1)!.push(seat)
    else groups.push([seat])
  }
  return groups
}

/** 20项中有6项居全省前三位: how many of them stand in a band of a ranking. The band is not a rank of its own. */
function banded(s: string, clause: Clause, drafts: Draft[], kind: Kind) {
  clause.seats.forEach((seat, i) => {
    const next = clause.seats[i + 1]
    if (next?.figure.kind !== 'rank' || !/^[项个]$/.test(seat.figure.unit)) return
    if (seat.right.length > 12 || next.left.length > 12) return
    const among = s
      .slice(Math.max(0, seat.leftAt - 80), seat.leftAt)
      .split(/[;。:]/)
      .at(-1)!
    const set = !seat.left && among.endsWith('中,') ? among.slice(0, -1) : ''
    if (!set && !/[有中]$/.test(seat.left) && !/指标|数据|工作/.test(next.left || seat.right)) return
    const { scope, value, op } = next.figure
    const of = (set || seat.left).replace(/(?:中|有|中有|共有)+$/, '')
    const metric = `${of}${of && '中'}居${scope}${op === '<=' ? '前' : '第'}${value}位的${next.left || '指标'}`
    drafts.push({ ...draft(seat, metric, 'count-of-rank', { says: NOTHING, kind }, 'measure-band'), scope })
    clause.seats.splice(i, 2)
  })
}
const NOTHING: Says = between('', false, false).says

function read(
  s: string,
  seats: Seat[],
  kind: Kind,
  memory: Memory,
  before: Clause | undefined,
  drafts: Draft[],
): Draft[] {
  const { left, figure } = seats[0]!
  const counted = figure.kind !== 'ratio' && figure.kind !== 'rank'
  const { core, says } = between(left, /百分点/.test(figure.unit), counted)
  const head = adjuncts(core)
  // 争取|引进100名 asks for a goal, 争取|专项债126亿元 is the deed itself
  if (head.force === '争取' && counted && head.core && !opens(head.core))
    Object.assign(head, { core: `争取${head.core}`, force: '' })
  const frame: Frame = { seats, says, head, core: head.core, left, kind }
  const made = figure.kind === 'rank' ? ranked(frame, memory, drafts) : measured(s, frame, memory, before)
  const said = {
    estimated: head.estimated || says.estimated,
    force: head.force || says.force,
    asof: head.asof,
    base: says.base,
  }
  for (const d of made) for (const [key, word] of Object.entries(said)) if (word) d[key as keyof typeof said] ??= word
  return made
}
