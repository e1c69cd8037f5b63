import { opens } from './deeds.ts'
import type { Figure } from './figures.ts'
import { masked } from './nouns.ts'

/** A figure with the words that belong to it: `left` back to the figure before, `right` on to the one behind. */
export type Seat = {
  figure: Figure
  left: string
  right: string
  /** Where `left` begins in the sentence. */
  leftAt: number
  /** Nothing but 、 or 和 parts it from the figure before. */
  joined: boolean
  /** Opened by 、 or 和 behind another figure of the clause: goes on with its list. */
  listed: boolean
  clause: number
}
export type Clause = { start: number; end: number; seats: Seat[] }

const STOP = /[,;。!?]|:(?!1(?!\d))/g
const JOINT = /^(?:、|以及|和(?![美谐平])|与|及|或|并)?$/
const LEADING = /^(?:、|以及|和(?![美谐平])|与|及|并)/
const TRAILING = /(?:、|以及|和|与|及)$/
const CHANGE =
  /^(?:同比|比上年|较上年|实际|名义|年均|分别|均|都)?(?:增长|下降|提高|增加|上升|上涨|降低|减少|增|其中|占|居|位居|排名|总)/

/** Cuts a sentence at its commas and gives every figure its words. */
export function clauses(s: string, figures: Figure[]): Clause[] {
  const hidden = masked(s)
  const found: Clause[] = []
  let start = 0
  const close = (end: number) => {
    if (end > start) found.push({ start, end, seats: [] })
    start = end + 1
  }
  for (const m of hidden.matchAll(STOP)) close(m.index)
  close(s.length)
  let n = 0
  for (const [i, clause] of found.entries()) {
    const inside: Figure[] = []
    while (n < figures.length && figures[n]!.at < clause.end) inside.push(figures[n++]!)
    seat(s, hidden, clause, i, inside)
  }
  return found
}

function seat(s: string, hidden: string, clause: Clause, index: number, figures: Figure[]) {
  let from = clause.start
  for (const [i, figure] of figures.entries()) {
    const begins = Math.max(figure.from, from)
    const gap = hidden.slice(from, begins)
    const cut = i === 0 ? { left: 0, right: 0 } : divide(s, s.slice(from, begins), gap, figures[i - 1]!, figure)
    const before = clause.seats.at(-1)
    if (before) before.right = s.slice(from, from + cut.right).replace(TRAILING, '')
    const left = s.slice(from + cut.left, begins)
    clause.seats.push({
      figure,
      left: left.replace(LEADING, ''),
      leftAt: from + cut.left,
      right: '',
      joined: i > 0 && (figure.range === 'high' || JOINT.test(gap)),
      listed: i > 0 && (LEADING.test(left) || LEADING.test(gap) || TRAILING.test(gap)),
      clause: index,
    })
    from = figure.end
  }
  const final = clause.seats.at(-1)
  if (final) {
    const rest = hidden.slice(from, clause.end)
    final.right = rightOf(s.slice(from, clause.end), rest)
  }
}

/** What the last figure of a clause counts: up to the first 、 that opens an action, with what was done to the whole list. */
function rightOf(words: string, hidden: string): string {
  const stop = hidden.indexOf('、')
  if (stop < 0) return words
  const first = words.slice(0, stop)
  const rest = words.slice(stop + 1)
  if (opens(rest) || !first || /(?:全部|均|都|已)(?:退出|脱贫|摘帽|出列|完成|建成|开工|达标)$/.test(first)) return first
  const end = ENDED.exec(rest)
  return end && first.length > 2 ? first + end[0] : words
}
const ENDED =
  /(?:全部|均|已|相继|顺利)?(?:建成通车|建成投用|建成投产|建成|开工建设|开工|投产|投用|竣工|启动建设|落地|通车|挂牌|开放|完工|入选|获批)$/

/** Where the words between two figures part: `right` characters go to the first, from `left` on to the second. */
function divide(s: string, words: string, gap: string, first: Figure, second: Figure): { right: number; left: number } {
  // 6个县PM10、臭氧浓度分别下降5%、3%: the figures behind share all the words
  if (
    first.kind === 'count' &&
    second.kind === 'ratio' &&
    gap.lastIndexOf('分别') > gap.lastIndexOf('、') &&
    gap.includes('、')
  )
    return { right: 0, left: 0 }
  if (JOINT.test(gap) || second.range === 'high') return { right: 0, left: gap.length }
  if (LEADING.test(gap) || CHANGE.test(gap)) return { right: 0, left: 0 }
  if (TRAILING.test(gap)) return { right: gap.length, left: gap.length }
  const stop = gap.lastIndexOf('、')
  if (stop > 0) return { right: gap.indexOf('、'), left: splitAt(words, gap) }
  const soft = /(?:以及|[和与及])/.exec(gap)
  if (soft && soft.index > 1 && opens(words.slice(soft.index + soft[0].length)))
    return { right: soft.index, left: soft.index }
  if (second.kind === 'ratio' || second.kind === 'rank' || first.kind !== 'count') return { right: 0, left: 0 }
  if (/^[,、;。]|^$|^和/.test(s.slice(second.end, second.end + 1)) && verbIn(words) === words.length)
    return { right: 0, left: 0 }
  const verb = verbIn(words)
  return { right: verb || 0, left: verb }
}

/** 项目、资金|: the part behind the first 、 is the second figure's, unless a later part opens with a verb. */
function splitAt(words: string, gap: string): number {
  const parts: number[] = []
  for (let i = gap.indexOf('、'); i >= 0; i = gap.indexOf('、', i + 1)) parts.push(i)
  for (const at of [...parts].reverse()) if (opens(words.slice(at + 1))) return at
  return parts[0]!
}

function verbIn(words: string): number {
  for (let i = 0; i < words.length - 1; i++) {
    const act = opens(words.slice(i))
    if (act && act.verb.length > 1) return i
  }
  return words.length
}
