import type { Span } from '../reading.ts'
import { type Action, action, direct } from './action.ts'
import { CAUSATIVE, INDULGENT } from './lexicon.ts'
import { firstVerb } from './predicate.ts'
import { verbAt } from './verbs.ts'

/** A clause of a sentence, as a span of that sentence's text, and the action that it opens with. */
export type Clause = Span & { text: string; action: Action | null; listed: boolean }

const CLOSERS: Record<string, string> = { '“': '”', '‘': '’', '《': '》', '(': ')', '「': '」', '【': '】', '[': ']' }
const OPENERS = /[“‘《(「【[]/g
const FURTHEST = 120

/** For each character whether it stands inside a quotation, a title or brackets that are closed again soon. */
function inside(text: string): Uint8Array {
  const covered = new Uint8Array(text.length)
  let until = -1
  for (const { 0: opener, index } of text.matchAll(OPENERS)) {
    if (index <= until) continue
    const end = text.slice(index + 1, index + FURTHEST).indexOf(CLOSERS[opener]!)
    if (end < 0) continue
    until = index + 1 + end
    covered.fill(1, index + 1, until + 1)
  }
  return covered
}

/** Splits a normalised sentence at its commas, and at 、 where an action of its own follows. */
export function clauses(text: string): Clause[] {
  const covered = inside(text)
  return between(text, covered).flatMap(({ start, end }) => listed(text, start, end, covered))
}

/** The stretches between a normalised sentence's commas, colons and full stops, as spans of it. */
export const pieces = (text: string): Span[] => between(text, inside(text))

function between(text: string, covered: Uint8Array): Span[] {
  const found: Span[] = []
  let from = 0
  const push = (end: number) => {
    if (end > from) found.push({ start: from, end })
    from = end + 1
  }
  for (const { index } of text.matchAll(MARKS)) if (!covered[index] && !grouping(text, index)) push(index)
  push(text.length)
  return found
}
const MARKS = /[,;:。!?\n]/g

/** 1,200 and 9:30 are one figure. */
const grouping = (text: string, i: number) =>
  /[,:]/.test(text[i]!) && /\d/.test(text[i - 1] ?? '') && /^(?:\d{3}|\d{2})(?!\d)/.test(text.slice(i + 1, i + 5))

/** No clause is longer; what is comes from a text without punctuation. */
const LONGEST = 400

/** One clause between commas, split at 、 into actions of their own (实施项目38个、盘活资产200亿元). */
function listed(text: string, start: number, end: number, covered: Uint8Array): Clause[] {
  if (end - start > LONGEST) return []
  const parts: Clause[] = []
  let from = start
  let done = action(text.slice(start, end))
  const push = (to: number) =>
    parts.push({ start: from, end: to, text: text.slice(from, to), action: done, listed: from > start })
  for (let i = start + 1; i < end && done; i++) {
    if (text[i] !== '、' || covered[i] || from + done.object > i) continue
    if (!breaks(done, text.slice(from, i), text.slice(i + 1, end))) continue
    push(i)
    from = i + 1
    done = action(text.slice(from, end))
  }
  push(end)
  return parts
}

/** Verbs that are nouns as well, but hardly before a long object. */
const LIKELY = /^(?:提升|培育|引进|建设|发展|改造)/
/** 制定提升能力、改善环境专项措施: a list of verbs that is the object of another. */
const NESTED = /^(?:提升|保障|支持|引导|培育|保护|扶持)(?=[\u4e00-\u9fff]{3})/
const NAMED = /(?:行动|工程|工作|计划|活动|机制|体系|项目|改造|提升|建设|服务|管理)$/
/** 服务事项60项, 改造项目6个: the verb is part of a name. */
const THINGS =
  /^(?:项目|事项|平台|站点|中心|基地|载体|企业|工程|班|场所|机构|示范|试点|人员|人才|团队|区|点|村|后备|公司)/
const SHARED_TAIL =
  /等(?:方面|方式|措施|举措|工作|工程|行动|任务|机制|制度|政策|服务|问题|环节|活动|改革|内容|功能|权益|手段|形式|模式|体系|重点[^等]{0,6})[^等、]{0,8}$/

/** Whether what follows a 、 is an action beside the head's, and not still part of the head's object. */
function breaks(head: Action, before: string, rest: string): boolean {
  const next = direct(rest)
  if (!next) return false
  const after = rest.slice(next.object)
  const item = /^[^、]*/.exec(after)![0]
  if (item.length < 2 || /^[、,和与及的等]/.test(after)) return false
  const { firm } = verbAt(rest, next.verb)
  const figured = /\d|一批/.test(item)
  const likely = LIKELY.test(rest.slice(next.verb)) && item.length > 3 && !NAMED.test(item)
  if (!firm && !figured && !likely) return false
  const object = before.slice(head.object)
  const nested = verbAt(object, 0)
  if (object.length < 2 || nested.firm || (nested.length > 0 && NESTED.test(object))) return false
  const beside = object.slice(object.lastIndexOf('、') + 1)
  if (beside.length === verbAt(beside, 0).length) return false
  const verb = before.slice(head.verb, head.verb + 2)
  if (INDULGENT.has(verb)) return false
  if (CAUSATIVE.has(verb) && (!firm || firstVerb(object, 1, object.length))) return false
  if (figured && /\d/.test(object)) return firm || !THINGS.test(after)
  return !SHARED_TAIL.test(rest) && !/[^、]{2}的[^、]+$/.test(after)
}
