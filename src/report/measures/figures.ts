import type { LeftReason, Op } from '../reading.ts'
import { numeral } from '../structure/numerals.ts'
import { ranks } from './ranks.ts'
import { COUNTED, UNIT, type UnitKind, unitKind } from './units.ts'

/**
 * A number with its unit in the squeezed text of one sentence. `at` is where the number begins, `end` lies behind the
 * unit and behind 以上, 以内, 左右. `op` is what the words behind it say; what stands before is read with the frame.
 */
export type Figure = {
  at: number
  end: number
  value: string
  unit: string
  kind: UnitKind | 'rank'
  op: Op | null
  /** 余, 多 between number and unit. */
  more: boolean
  chinese: boolean
  /** Ranks only: where the words begin that say among whom (居全省第2位), and those words. */
  from: number
  scope: string
  /** Two ends of one range: 6%-6.5%. */
  range?: 'low' | 'high'
  reason?: LeftReason
}

const NUMBER = /\d+(?:,\d{3}(?!\d))*(?:\.\d+)?/g
const AFTER = /(?:\(含\))?(?:及其?)?(?:以上|以下|以内|之内|之上|左右|上下)/y
const AFTER_OP: Record<string, Op> = {
  以上: '>=',
  之上: '>=',
  以下: '<=',
  以内: '<=',
  之内: '<=',
  左右: '~',
  上下: '~',
}
/** 2.4:1: the ratio of one thing to another, held against one. */
const TO_ONE = /^:1(?![\d.])/
const DASH = /^(?:-|~|—{1,2}|至|到)$/
const plain = (digits: string) => digits.replaceAll(',', '')

/** Every number of a sentence with a unit, ranks included, in text order. */
export function figures(s: string): Figure[] {
  const found: Figure[] = ranks(s)
  const taken = (at: number) => found.some((f) => f.kind === 'rank' && at >= f.at && at < f.end)
  const amounts: Figure[] = []
  for (const m of s.matchAll(NUMBER)) if (!taken(m.index)) amounts.push(figure(s, m.index, m[0].length, plain(m[0])))
  pairRanges(s, amounts)
  lendUnits(s, amounts)
  for (const f of [...inWords(s), ...roundWords(s)])
    if (!taken(f.at) && !amounts.some((a) => f.at >= a.at && f.at < a.end)) amounts.push(f)
  return [...found, ...amounts].sort((a, b) => a.at - b.at)
}

function figure(s: string, at: number, length: number, value: string, chinese = false): Figure {
  UNIT.lastIndex = at + length
  const m = UNIT.exec(s)!
  let unit = m[2]! + (m[3]!.endsWith('亿') ? '亿' : '') + m[4]!
  let end = UNIT.lastIndex
  const kind = unitKind(unit)
  let more = m[1] !== '' || m[3] !== ''
  if (more && !unit) {
    more = /^[余多]/.test(m[1]!) // 3来… is no figure
    end = at + length + (more ? 1 : 0)
  }
  if (unit === '个' && /^(?:百分点|工作日)/.test(s.slice(end))) unit = s.slice(end - 1, end + 3)
  let op: Op | null = more ? '>' : null
  const ratio = unit ? null : TO_ONE.exec(s.slice(end, end + 3))
  if (ratio)
    return { at, end: end + ratio[0].length, value, unit, kind: 'none', op, more, chinese, from: at, scope: '' }
  if (s[end] === '多' && /[万亿元斤里]$/.test(unit)) {
    op = '>'
    end++
  }
  AFTER.lastIndex = end
  const after = AFTER.exec(s)
  if (after) {
    op = AFTER_OP[after[0].slice(-2)]!
    end = AFTER.lastIndex
  }
  return { at, end, value, unit, kind, op, more, chinese, from: at, scope: '' }
}

/** 6%-6.5%, 5至6个: both ends are figures, and the first borrows the unit of the second. */
function pairRanges(s: string, all: Figure[]) {
  for (let i = 0; i + 1 < all.length; i++) {
    const [a, b] = [all[i]!, all[i + 1]!]
    if (!DASH.test(s.slice(a.end, b.at)) || (a.unit && a.unit !== b.unit) || !b.unit || b.unit === '年') continue
    if (Number(a.value) >= Number(b.value) || a.op) continue
    Object.assign(a, { unit: b.unit, kind: b.kind, range: 'low', op: '>=' })
    Object.assign(b, { range: 'high', op: '<=' })
  }
}

/** 分别高出0.5、0.6个百分点: a number of a list borrows the unit of the next; never that of a thing counted. */
function lendUnits(s: string, all: Figure[]) {
  for (let i = all.length - 2; i >= 0; i--) {
    const [a, b] = [all[i]!, all[i + 1]!]
    const short = !a.unit || (a.unit === '个' && b.unit === '个百分点')
    if (!short || a.op || !(b.kind === 'ratio' || b.kind === 'amount')) continue
    if (/^[、和与及]$/.test(s.slice(a.end, b.at))) Object.assign(a, { unit: b.unit, kind: b.kind })
  }
}

const WORDS = /[一二两三四五六七八九十百千]+(?=[^一二两三四五六七八九十百千])/g
/** 四个产业集群, 三条街区: Chinese numerals from two upward before a classifier. */
function inWords(s: string): Figure[] {
  const found: Figure[] = []
  for (const m of s.matchAll(WORDS)) {
    const at = m.index
    const end = at + m[0].length
    if (!COUNTED.test(s.slice(end, end + 2)) || /[第\d.]/.test(s[at - 1] ?? '')) continue
    const value = numeral(m[0])
    if (value === null || value < 2) continue
    found.push(figure(s, at, m[0].length, String(value), true))
  }
  return found
}

// 超万亿元, 近千家, 翻一番, 近九成, 下降两成, 百分之五, 三分之一, 零增长
const ROUND = /(?<=[超近逾达破过]|突破|超过|达到|接近)([百千万亿]{1,2})(?=元|家|个|亩|人|户|吨|公里|辆|台)/g
const DOUBLED = /翻(?:了)?([一两二三四]?)番/g
const TENTHS =
  /(?<=[近超过约达占逾到]|不足|下降|降低|减少|压减|压缩|压降|增长|提高|提升|增加|上升)([一两二三四五六七八九])成(?![功为立果效员绩本就长熟型品年都群分套片网])|([一两二三四五六七八九])成(?=以上|以下|左右|多)/g
const PARTS = /([二三四五六七八九十])分之([一二两三四五六七八九])(?![一二三四五六七八九十])/g
const ZERO = /(?<=[降减][至到为]|控制在|保持|实现|率[为至])零(?=[,。;、]|$)|零(?=增长(?:[,。;、]|$))/g
const PERCENT = /百分之([一二三四五六七八九十百]+)/g
const ROUND_VALUE: Record<string, [string, string]> = {
  百: ['100', ''],
  千: ['1000', ''],
  万: ['1', '万'],
  亿: ['1', '亿'],
  百万: ['100', '万'],
  千万: ['1000', '万'],
  百亿: ['100', '亿'],
  千亿: ['1000', '亿'],
  万亿: ['1', '万亿'],
}
function roundWords(s: string): Figure[] {
  const found: Figure[] = []
  for (const m of s.matchAll(ROUND)) {
    const round = ROUND_VALUE[m[1]!]
    if (!round) continue
    const f = figure(s, m.index, m[1]!.length, round[0], true)
    const unit = round[1] + f.unit
    found.push({ ...f, unit, kind: unitKind(unit) })
  }
  const of = (m: RegExpExecArray, value: string, unit: string): Figure => {
    AFTER.lastIndex = m.index + m[0].length
    const after = AFTER.exec(s)
    const end = after ? AFTER.lastIndex : m.index + m[0].length
    const op = after ? AFTER_OP[after[0].slice(-2)]! : s[end] === '多' ? '>' : null
    return { at: m.index, end, value, unit, kind: 'ratio', op, more: false, chinese: true, from: m.index, scope: '' }
  }
  for (const m of s.matchAll(DOUBLED)) found.push(of(m, String(numeral(m[1] || '一')), '番'))
  for (const m of s.matchAll(TENTHS)) found.push(of(m, String(numeral((m[1] ?? m[2])!)), '成'))
  for (const m of s.matchAll(PARTS)) found.push(of(m, percent(numeral(m[2]!)!, numeral(m[1]!)!), '%'))
  for (const m of s.matchAll(ZERO)) found.push(of(m, '0', '%'))
  for (const m of s.matchAll(PERCENT)) found.push(of(m, String(numeral(m[1]!)), '%'))
  return found
}

/** One part in three as 33.33, one in four as 25. */
const percent = (parts: number, whole: number): string => String(Math.round((parts / whole) * 10000) / 100)
