import type { Kind } from '../reading.ts'
import { adjuncts, between, type Says } from './between.ts'
import { opens } from './deeds.ts'
import { type Draft, draft } from './drafts.ts'
import type { Figure } from './figures.ts'
import type { Clause } from './seats.ts'

/** Figures that only say of how many others something is told. */

const NOTHING: Says = between('', false, false).says
const INVESTED = /^(?:累计|全年|实际|已)*完成(?:年度|固定资产)?投资$/

/** 90个…项目投资完成率105%: the count only names the set whose rate, money or done part is measured. */
export function dropSets(clause: Clause, sets: Figure[]) {
  clause.seats = clause.seats.filter((seat, i) => {
    const next = clause.seats[i + 1]
    if (!next || seat.figure.kind !== 'count' || seat.figure.op || next.listed || next.joined) return true
    const owner = adjuncts(seat.left).core.replace(/^[对有的]/, '')
    // 督察反馈的|32个问题整改28个
    if (owner && !(owner.endsWith('的') && counted(seat, next))) return true
    const done = seat.right.length > 1 && (spent(seat.right, next.left) || counted(seat, next))
    if (done) next.left = INVESTED.test(next.left) ? seat.right + next.left : next.left + owner + seat.right
    const rated = next.figure.kind === 'ratio' && !seat.right && /^[^、,]{2,}/.test(next.left)
    if (done || rated) sets.push(seat.figure)
    return !done && !rated
  })
}
type Seats = Clause['seats'][number]
/** 58个重点项目|完成投资86亿元. */
const spent = (things: string, left: string) => /项目|工程$/.test(things) && INVESTED.test(left)
/** 46项改革任务|完成38项. */
const counted = (seat: Seats, next: Seats) =>
  next.figure.unit === seat.figure.unit &&
  !next.right &&
  Number(next.figure.value) < Number(seat.figure.value) &&
  opens(next.left)?.length === next.left.length

/** 20项中有6项居全省前三位: how many of them stand in a band of a ranking. The band is not a rank of its own. */
export function banded(s: string, clause: Clause, drafts: Draft[], kind: Kind) {
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

const AMONG = /^(?:.*?)(\d[\d.]*[万千百]?[个项家条所座名人件户处位]((?:\([^()]*\)|[^\d、,()]){2,16}))中已?有$/
/** 30个断面中有28个达到Ⅲ类: how many of a set are said to be so. */
export function partly(s: string, clause: Clause, drafts: Draft[], kind: Kind) {
  for (const [i, seat] of clause.seats.entries()) {
    const set = seat.figure.kind === 'count' ? AMONG.exec(seat.left) : null
    if (!set) continue
    const told = s.slice(seat.figure.end, clause.end).split('、')[0]!
    if (told.length < 2) continue
    const metric = `${told.replace(/^[为已均]/, '')}的${set[2]}`
    const made = draft(seat, metric, 'count-of-rank', { says: NOTHING, kind }, 'measure-part')
    drafts.push({ ...made, base: set[1]! })
    const end = seat.figure.end + told.length
    clause.seats = clause.seats.filter((other, n) => n < i || other.figure.at > end)
    return
  }
}
