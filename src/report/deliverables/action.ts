import { disposed, disposes, endState, placed } from './phrases.ts'
import { adverbs, type Predicate, predicate, slogan } from './predicate.ts'
import { follows } from './verbs.ts'

/** What a clause does: where its words begin, its verb, and by which rule the verb was found. */
export type Action = { from: number; verb: number; object: number; rule: ActionRule }
export type ActionRule = 'verb' | 'idiom' | 'place' | 'disposal' | 'subject' | 'end-state'

const CONNECTIVE =
  /(?:并(?=[把将])|同时|此外|另外|特别是|尤其是|首先|其次|最后|第[一二三四五六七八九十]+|[一二三四五六七八九十]+[是要](?!求)|与此同时|在此基础上|[(]?\d{1,2}[)][、.]?|\d{1,2}[.、](?!\d)|[①-⑳]|—{1,2}|-{2,})/y
const TIME =
  /(?:到|至|从)?(?:今年|明年|今冬明春|年内|全年|当年|[上下]半年|年底|年末|新的一年|[一二三四]季度|[一两二三]年内|每(?:个?季度|月|半年|年)|\d{1,2}月(?:底|份)?|20\d\d年(?:底)?)(?:以?前|内|里|中|起)?/y
const SUBJECT =
  /(?:我们|我[市省县区州]|市政府|县政府|区政府|省政府|全体[^,、]{0,12}|各级[^,、]{0,16}?|各地区?(?:各部门)?|各(?:县|区|市|乡|镇|部门)[^,、]{0,10}?|政府(?:工作人员)?|[全本][省市县区州](?:上下)?)(?:都|也|还|均)?(?:继续)?(?=要|将|应|须|必须|都要)/y
const PLACE =
  /(?:在|以|对(?!标|接|外)|向|从|由|与|同(?!步)|为|按照?|根据|依托|通过|围绕|聚焦|针对|瞄准|利用|借助|立足|结合|联动|会同|依据|沿|面向|支持在|联合)/y

/** The action that a clause opens with, or null where it only says how, why or how much. */
export function action(text: string): Action | null {
  const from = lead(text)
  const thrift = /(?<!坚持[^,]{0,4})过(?:好)?“?紧日子/.exec(text)
  if (thrift) return { from, verb: thrift.index, object: thrift.index + thrift[0].length - 3, rule: 'disposal' }
  const fronted = adverbs(text, from)
  if (disposal(text, from) || disposal(text, fronted)) return disposed(text, from)
  const open = predicate(text, from, 0)
  if (open) return { from, verb: open.verb, object: open.object, rule: 'verb' }
  if (slogan(text, from)) return null
  if (follows(PLACE, text, fronted)) return placed(text, from, fronted)
  return idiom(text, from) ?? told(text, from) ?? endState(text, from) ?? striven(text, from)
}

/** Whether words open with a verb right away, and where; what stands behind phrases is not looked for. */
export function direct(text: string): Predicate | null {
  return predicate(text, lead(text), 0)
}

/** Where the clause's own words begin, behind 同时, 一是, 今年, 我们将. */
function lead(text: string): number {
  let at = 0
  for (;;) {
    const n =
      follows(CONNECTIVE, text, at) ||
      follows(TIME, text, at) ||
      follows(SUBJECT, text, at) ||
      (/[要将,:\s—]/.test(text[at] ?? '') && !disposal(text, at) ? 1 : 0)
    if (!n) return at
    at += n
  }
}
const disposal = (text: string, at: number) => {
  if (text[at] !== '将') return text[at] === '把' && at + 1 < text.length
  const next = predicate(text, at + 1, 0)
  return !next || (!next.firm && disposes(text, at))
}

/** Four characters nobody listed before a firm verb (蹄疾步稳推进…). */
function idiom(text: string, from: number): Action | null {
  const four = text.slice(from, from + 4)
  if (!/^[\u4e00-\u9fff]{4}$/.test(four) || /[的率额量]|占比|比重|里程|需要|应当|有利|^我|^力争/.test(four)) return null
  const next = predicate(text, from + 4, 3)
  const states = next && /^(?:(?:突破|提高|增加|减少|降低)[到至]?|(?:稳定|保持)在)\d/.test(text.slice(next.verb))
  return next?.firm && !states && next.verb === from + 4
    ? { from, verb: next.verb, object: next.object, rule: 'idiom' }
    : null
}

/** 力争工业产值突破500亿元, 力争高铁列入国家规划: what is striven for is said in a clause of its own. */
function striven(text: string, from: number): Action | null {
  return STRIVEN.test(text.slice(from)) ? { from, verb: from, object: from + 2, rule: 'verb' } : null
}
const STRIVEN =
  /^力争(?![^,]*(?:新增|净增|新签约|新开工))[^,]{2,}?(?:突破|跨越|翻|完成|实现|列入|纳入|获批|落地|开工|通车|投产|投用|建成|竣工|入选|进入|跻身|通过|贯通|联通|封顶)/

/** 公共教育投入要加大倾斜力度: whom or what the plan tells to do something stands before 要. */
function told(text: string, from: number): Action | null {
  const m = /^[^,、的]{2,12}?(?:(?<![需重主必])要|必须|应当?)(?!求)/.exec(text.slice(from))
  const next = m && predicate(text, from + m[0].length, 2)
  if (next?.firm) return { from, verb: next.verb, object: next.object, rule: 'subject' }
  const all = EVERYBODY.exec(text.slice(from))
  const verb = from + (all?.[0].length ?? 0)
  return all && text.length > verb + 3 ? { from, verb, object: verb + 2, rule: 'subject' } : null
}
/** 所有乡镇建成综合养老中心: all of them, and each does it. */
const EVERYBODY =
  /^(?:所有|全部|每个|每所|每座)[^,的]{1,12}?(?=建成|建立|完成|实现|设立|配备|配齐|组建|开通|推行|启用|新建|(?:建设|改造|培育|打造)(?=\d))/
