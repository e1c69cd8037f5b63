import type { Kind } from '../reading.ts'
import { adjuncts, between, type Says } from './between.ts'
import { opens } from './deeds.ts'
import { type Draft, type Frame, forgotten, type Memory } from './drafts.ts'
import type { Figure } from './figures.ts'
import { measured } from './names-before.ts'
import { ranked } from './rank-names.ts'
import { type Clause, clauses, type Seat } from './seats.ts'
import { banded, dropSets, partly } from './subsets.ts'

/** 在减税超2亿元|的情况下增长3%: the first figure is said in passing, the second goes on with what was named before. */
const CIRCUMSTANCE = /^的?情况下/

/** Reads the figures of one sentence. They must be free of numbers that are none (rejects.ts). */
export function frames(s: string, figures: Figure[], kind: Kind): { drafts: Draft[]; sets: Figure[] } {
  const memory = forgotten()
  const drafts: Draft[] = []
  const sets: Figure[] = []
  const all = clauses(s, figures)
  for (const [i, clause] of all.entries()) {
    dropSets(clause, sets)
    banded(s, clause, drafts, kind)
    partly(s, clause, drafts, kind)
    const groups = grouped(clause)
    for (const [n, seats] of groups.entries()) {
      const aside = CIRCUMSTANCE.test(groups[n + 1]?.[0]?.left ?? '')
      if (aside) seats[0]!.left = seats[0]!.left.replace(/^在/, '')
      drafts.push(...read(s, seats, kind, aside ? forgotten() : memory, all[i - 1], drafts))
    }
  }
  return { drafts, sets }
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
  const { core: words, says } = between(left, /百分点/.test(figure.unit), counted)
  behind(seats.at(-1)!, says)
  const core = words.replace(LEAST, '')
  if (core !== words) says.op ??= '>='
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

/** 每村至少组建1个: the bound stands before the verb. */
const LEAST = /至少(?=[^,、]{2,4}$)/

/** What is said behind a figure: 跨上5000亿元台阶 has passed it, 零增长 is growth. */
function behind(seat: Seat, says: Says) {
  const passed = /^的?(?:新|新的|历史性)?(?:台阶|大关|关口)/.exec(seat.right)
  if (passed) says.op ??= 'over'
  const grown = seat.figure.value === '0' ? /^增长/.exec(seat.right) : null
  if (grown) says.dir = 1
  seat.right = seat.right.slice((passed ?? grown)?.[0].length ?? 0)
}
