import { ADVERBS, FIRM } from './lexicon.ts'
import { adverbAt, follows, sloganAt, verbAt } from './verbs.ts'

/** What a clause does: where its words begin, its verb, and by which rule the verb was found. */
export type Action = { from: number; verb: number; object: number; rule: ActionRule }
export type ActionRule = 'verb' | 'idiom' | 'place' | 'disposal' | 'subject' | 'end-state'

const CONNECTIVE =
  /(?:同时|此外|另外|特别是|尤其是|首先|其次|最后|第[一二三四五六七八九十]+|[一二三四五六七八九十]+[是要](?!求)|与此同时|在此基础上|[(]?\d{1,2}[)][、.]?|\d{1,2}[.、](?!\d)|[①-⑳]|—{1,2}|-{2,})/y
const TIME =
  /(?:到|至|从)?(?:今年|明年|今冬明春|年内|全年|当年|[上下]半年|年底|年末|新的一年|[一二三四]季度|每(?:个?季度|月|半年|年)|\d{1,2}月(?:底|份)?|20\d\d年(?:底)?)(?:以?前|内|里|中|起)?/y
const SUBJECT =
  /(?:我们|我[市省县区州]|市政府|县政府|区政府|省政府|全体[^,、]{0,12}|各级[^,、]{0,16}?|各地区?(?:各部门)?|各(?:县|区|市|乡|镇|部门)[^,、]{0,10}?|政府(?:工作人员)?|[全本][省市县区州](?:上下)?)(?:都|也|还|均)?(?:继续)?(?=要|将|应|须|必须|都要)/y
const MANNER =
  /(?:[更最]?[高大多全强深快严优长][标质水起力限程速规渠层方链周领范要覆流品站效批幅密频举时][准量平点度制模道次位条期域围素盖程质位率幅间]|一[\u4e00-\u9fff]一[\u4e00-\u9fff]|分[\u4e00-\u9fff]{1,4}?(?=推进|实施|开展|落实|培育)|[\u4e00-\u9fff]{2,4}地(?=[\u4e00-\u9fff])|“[^”]{2,12}”|[\u4e00-\u9fff\d]{2,6}前|[\u4e00-\u9fff]{1,4}[化式](?=[\u4e00-\u9fff]))/y
const PLACE =
  /(?:在|对(?!标|接|外)|向|从|由|与|同(?!步)|为|按照?|根据|依托|通过|围绕|聚焦|针对|瞄准|利用|借助|立足|结合|联动|会同|依据|沿|面向|支持在|联合)/y
const DISPOSAL = /(?:把|将)(?=.)/y
const DISPOSED =
  /(?:纳入|列入|打造成|打造为|建设成|建成|用在|用于|转化为|落实到|延伸到|投向|调整为|确定为|化解在|(?:扩大|扩展|推广|提高|增加|降低|延长|调整|压缩)[到至])/g
const MEANS =
  /(?:抓手|契机|牵引|导向|原则|要求|目标|方式|方法|途径|手段|机遇|基础上?|形式|主线|引领|突破口?|入手|出发|为重点|为主题|等)$/
const GIVES = /提供|奠定|注入|作出|做出|贡献|创造|赋能|增添|积蓄|护航|撑腰|助力|打下|树立|探路/

/** The action that a clause opens with, or null where it only says how, why or how much. */
export function action(text: string): Action | null {
  const from = lead(text)
  const thrift = /过(?:好)?“?紧日子/.exec(text)
  if (thrift) return { from, verb: thrift.index, object: thrift.index + thrift[0].length - 3, rule: 'disposal' }
  const direct = predicate(text, from, 0)
  if (direct) return { from, ...direct }
  if (slogan(text, from)) return null
  if (follows(DISPOSAL, text, from)) return disposed(text, from)
  const place = adverbs(text, from)
  if (follows(PLACE, text, place)) return placed(text, from, place)
  return idiom(text, from) ?? endState(text, from)
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
  if (text[at] !== '将') return false
  const next = predicate(text, at + 1, 0)
  DISPOSED.lastIndex = at + 3
  return !next || (!next.firm && DISPOSED.test(text))
}

type Predicate = { verb: number; object: number; rule: ActionRule; firm: boolean }

/** Adverbs in any number, then a verb with an object. A word that is both (统筹, 规范) is an adverb before a firm verb. */
function predicate(text: string, at: number, depth: number): Predicate | null {
  if (depth > 6 || at >= text.length) return null
  const adverb = adverbAt(text, at)
  const manner = adverb ? 0 : follows(MANNER, text, at)
  const verb = sloganAt(text, at) ? 0 : verbAt(text, at).length
  for (let n = adverb; n > 0; n--) {
    if (!ADVERBS.has(text.slice(at, at + n))) continue
    const next = predicate(text, at + n, depth + 1)
    const both =
      verb > 0 &&
      !/^(?:加[快速力紧]|力争|集中|严格(?=(?:控制|监管|保护|防范|防控|审核)[^、]{3}))/.test(text.slice(at, at + 8))
    if (next && (!both || (next.firm && verb <= n))) return next
  }
  if (verb && text[at + verb] !== '的' && objectOf(text, at + verb))
    return { verb: at, object: at + verb, rule: 'verb', firm: verbAt(text, at).firm }
  if (!manner) return null
  const next = predicate(text, at + manner, depth + 2)
  return next?.firm || (next && /[高大多全强一“]/.test(text[at]!)) ? next : null
}

const objectOf = (text: string, at: number) => {
  const rest = text.slice(at)
  return rest.length >= 2 || FIRM.has(text.slice(at - 4, at))
}

const slogan = (text: string, from: number): boolean =>
  sloganAt(text, from) > 0 || sloganAt(text, adverbs(text, from)) > 0

/** The place behind the adverbs that a clause opens with. */
function adverbs(text: string, from: number): number {
  let at = from
  for (let n = adverbAt(text, at); n > 0 && !sloganAt(text, at); n = adverbAt(text, at)) at += n
  return at
}

/** 把更多财力用在…, 将…纳入…: the verb stands behind its object. */
function disposed(text: string, from: number): Action | null {
  DISPOSED.lastIndex = from + 2
  const m = DISPOSED.exec(text)
  return m && !/作为/.test(text.slice(from, m.index))
    ? { from, verb: m.index, object: m.index + m[0].length, rule: 'disposal' }
    : null
}

/** 在重点园区建设15个分中心, 对…给予…: the first firm verb behind the preposition. */
function placed(text: string, from: number, place: number): Action | null {
  if (MEANS.test(text)) return null
  if (text[place] === '为' && GIVES.test(text)) return given(text, from)
  const at =
    behindPlace(text, place) ?? last(text, place) ?? firstVerb(text, place + 3, text.length) ?? builds(text, place)
  return at ? { from, verb: at.verb, object: at.object, rule: 'place' } : null
}

/** 为残疾儿童提供康复服务1100人次: a service that is counted is no slogan. */
function given(text: string, from: number): Action | null {
  const verb = text.indexOf('提供', from)
  return verb > 0 && /\d/.test(text.slice(verb)) ? { from, verb, object: verb + 2, rule: 'place' } : null
}

/** 在学校周边建设停车场: a verb that is a noun as well, but has an object here. */
function builds(text: string, place: number): { verb: number; object: number } | null {
  const m = text[place] === '在' ? BUILDS.exec(text.slice(place + 3)) : null
  const verb = place + 3 + (m?.index ?? 0)
  return m ? { verb, object: verb + 2 } : null
}
const BUILDS =
  /(?:建设|培育|布局|改造|引进|开发)(?=[\u4e00-\u9fff“]{3})(?!管理|治理|发展|改革|创新|运营|工作|领域|过程)/

/** 在关键环节上…, 从制度上…: the predicate right behind the place. */
function behindPlace(text: string, from: number): Predicate | null {
  for (const m of text.slice(from).matchAll(/上|中|内|方面|领域|环节|层面|期间/g)) {
    const found = m.index > 1 ? predicate(text, from + m.index + m[0].length, 1) : null
    if (found) return found
  }
  return null
}

/** 为基层松绑减负, 对违规行为严肃查处: what is done for or to somebody stands at the end. */
function last(text: string, place: number): { verb: number; object: number } | null {
  const m = (text[place] === '为' ? FOR : text[place] === '对' ? AGAINST : null)?.exec(text)
  return m ? { verb: m.index, object: text.length } : null
}
const FOR = /(?:松绑减负|减负增能|减负赋能|纾困解难|排忧解难|松绑|减负|纾困|解难|增能)$/
const AGAINST =
  /(?<=严肃|严厉|严格|依法|坚决|从严|一律|限期|及时|全部|全面)(?:查处|追究|打击|问责|整治|惩处|整改|清理|淘汰|取缔|监测|管控|公开)$/

/** 农村厕所管护实现全覆盖, 可行性研究报告获批: an end that is named behind the thing it is to be true of. */
function endState(text: string, from: number): Action | null {
  const m = /[率额]/.test(text)
    ? null
    : (END.exec(text) ?? (/力争|年内|年底|前|全部|按期|如期/.test(text) ? REACHED.exec(text) : null))
  if (!m || m.index - from < 3) return null
  const verb = m.index + (m[1]?.length ?? 0)
  return { from, verb, object: verb + 2, rule: 'end-state' }
}
const END = /(全部|全面|基本|动态)?(实现|保持|执行|达到)(?:[^,、的]{0,10}全覆盖|动态清零|[^,、的]{2,10}标准)$/
const REACHED =
  /(全部|全面|基本)?(获批|清零|销号|开工|动工|投用|投产|通车|建成|竣工|完工|挂牌|开园|开业|落地|纳入[^,]{2,12})$/

/** Four characters nobody listed before a firm verb (蹄疾步稳推进…). */
function idiom(text: string, from: number): Action | null {
  const four = text.slice(from, from + 4)
  if (!/^[\u4e00-\u9fff]{4}$/.test(four) || /[的率额量]|需要|应当|有利/.test(four)) return null
  const next = predicate(text, from + 4, 3)
  return next?.firm && next.verb === from + 4 ? { from, ...next, rule: 'idiom' } : null
}

/** The first verb between two places that is surely one: firm, or before a figure; never inside a quotation or after 的. */
export function firstVerb(text: string, from: number, to: number): { verb: number; object: number } | null {
  let depth = 0
  for (let at = 0; at < to; at++) {
    if ('“《('.includes(text[at]!)) depth++
    else if ('”》)'.includes(text[at]!)) depth = Math.max(0, depth - 1)
    if (at < from || depth > 0 || '的、'.includes(text[at - 1]!)) continue
    const { length, firm } = verbAt(text, at)
    if (!length || !(firm || /^(?:\d|一批|若干)/.test(text.slice(at + length)))) continue
    if (text.length - at - length >= 2 && !/^[、,和与及的等]/.test(text.slice(at + length)))
      return { verb: at, object: at + length }
  }
  return null
}
