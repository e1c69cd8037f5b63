import type { Action } from './action.ts'
import { firstVerb, type Predicate, predicate } from './predicate.ts'

const DISPOSED =
  /(?:纳入|列入|覆盖到|转变为|减下来|降下来|提上去|下划|下放|划转|交由|(?<=向[^,]{2,10})(?:延伸|拓展|倾斜|覆盖|下沉|集聚)|打造成|打造为|建设成|用在(?!实处|明处|刀刃)|用于|转化为|落实到|延伸到|投向|调整为|确定为|化解在|(?:扩大|扩展|推广|提高|增加|降低|延长|调整|压缩)(?=[到至])|(?:保持|稳定|控制)(?=在))/g
const MEANS =
  /(?:抓手|契机|牵引|导向|原则|要求|目标|方式|方法|途径|手段|机遇|基础上?|形式|主线|引领|突破口?|入手|出发|方面|前提下|背景下|过程中|为重点|为主题|等)$/
const GIVES = /提供|奠定|注入|作出|做出|贡献|创造|赋能|增添|积蓄|护航|撑腰|助力|打下|树立|探路/

/** 把更多财力用在…, 将…纳入…: the verb stands behind its object. */
export function disposed(text: string, from: number): Action | null {
  DISPOSED.lastIndex = from + 2
  const m = DISPOSED.exec(text)
  return m && !/作为/.test(text.slice(from, m.index))
    ? { from, verb: m.index, object: m.index + m[0].length, rule: 'disposal' }
    : null
}

/** Whether an object that 将 brings forward is disposed of behind it. */
export function disposes(text: string, at: number): boolean {
  DISPOSED.lastIndex = at + 3
  return DISPOSED.test(text)
}

/** 在重点园区建设15个分中心, 对…给予…: the first firm verb behind the preposition. */
export function placed(text: string, from: number, place: number): Action | null {
  if (MEANS.test(text) || (FOCUS.test(text.slice(place)) && (!DOING.test(text) || /落地见效$/.test(text)))) return null
  if (text[place] === '为' && GIVES.test(text)) return given(text, from)
  if (text[place] === '以') return guided(text, from, place)
  const at =
    behindPlace(text, place) ?? last(text, place) ?? firstVerb(text, place + 3, text.length) ?? builds(text, place)
  return at ? { from, verb: at.verb, object: at.object, rule: 'place' } : null
}

/** 聚焦做优主业, 聚焦项目动工: what is in view is no deed; 围绕主导产业开展招商 does one. */
const FOCUS = /^(?:聚焦|围绕|瞄准|针对)/
const DOING =
  /开展|实施|推进|推动|组织|加强|完善|深化|出台|制定|建立|打造|建设|培育|引进|新增|建成|加快|强化|解决|健全|布局|构建/

/** 以县城为载体推进城镇化: an action of its own behind what guides it. */
function guided(text: string, from: number, place: number): Action | null {
  const m = GUIDED.exec(text.slice(place))
  const found = m && predicate(text, place + m[0].length, 2)
  return found?.firm ? { from, verb: found.verb, object: found.object, rule: 'place' } : null
}
const GUIDED =
  /^以[^,]{2,24}?为(?:抓手|牵引|重点|核心|支撑|中心|主(?![体线题])|导向|契机|载体|引领|主线|目标|纽带|基础|依托|统领|突破口|动力|关键|龙头|主体|主题)/

/** 为残疾儿童提供康复服务1100人次: a service that is counted is no slogan. */
function given(text: string, from: number): Action | null {
  const verb = text.indexOf('提供', from)
  return verb > 0 && /\d/.test(text.slice(verb)) ? { from, verb, object: verb + 2, rule: 'place' } : null
}

/** 在学校周边建设停车场: a verb that is a noun as well, but has an object here. */
function builds(text: string, place: number): { verb: number; object: number } | null {
  const m = /^(?:在|依托)/.test(text.slice(place)) ? BUILDS.exec(text.slice(place + 3)) : null
  const verb = place + 3 + (m?.index ?? 0)
  return m ? { verb, object: verb + 2 } : null
}
const BUILDS =
  /(?:建设|培育|布局|改造|引进|开发)(?=[\u4e00-\u9fff“]{3})(?!性|管理|治理|发展|改革|创新|运营|[^,]*(?:中|上|方面|过程))/

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
  const m = ENDINGS[text[place]!]?.exec(text)
  if (m && LIGHT.test(text.slice(place, m.index))) return null
  return m ? { verb: m.index, object: m.index + m[0].length } : null
}
/** 为妇女开展免费筛查: what is carried out is no verb of its own. */
const LIGHT = /(?:开展|进行|组织|实施)[^,]*$/
const FOR =
  /(?:体检|筛查|义诊)(?=[一两\d]|$)|(?:松绑减负|减负增能|减负赋能|纾困解难|排忧解难|松绑|减负|纾困|解难|增能|减税降费|降本|节支)(?=$|\d)/
const AGAINST =
  /(?<=严肃|严厉|严格|依法|坚决|从严|一律|限期|及时|全部|全面)(?:查处|追究|打击|问责|整治|惩处|整改|清理|淘汰|取缔|监测|管控|公开)$/
const REPORTING = /(?:报告|公开|公布|通报)(?=(?:工作|结果|情况)?$)/
const ENDINGS: Record<string, RegExp> = { 为: FOR, 对: AGAINST, 向: REPORTING }

/** 农村厕所管护实现全覆盖, 可行性研究报告获批: an end that is named behind the thing it is to be true of. */
export function endState(text: string, from: number): Action | null {
  const m = /[率额]/.test(text)
    ? null
    : (END.exec(text) ??
      BUILT.exec(text) ??
      (/力争|年内|年底|前|全部|按期|如期/.test(text) ? REACHED.exec(text) : null))
  if (!m || m.index - from < 3) return null
  const verb = m.index + (m[1]?.length ?? 0)
  return { from, verb, object: verb + (m[2]!.startsWith('投入') ? 4 : 2), rule: 'end-state' }
}
const END = /(全部|全面|基本|动态)?(实现|保持|执行|达到)(?:[^,、的]{0,10}全覆盖|动态清零|[^,、的]{2,10}标准)$/
const REACHED =
  /(全部|全面|基本)?(获批|清零|销号|开工|动工|投用|投产|通车|建成|竣工|完工|挂牌|开园|开业|落地|投入使用|投入运[营行]|纳入[^,]{2,12})$/
/** 市博物馆新馆投入使用: what is built needs no word of time. */
const BUILT =
  /(?<=[楼院馆站桥路厂园校库]|院区|校区|中心|项目|工程|[一二三]期|码头|机场|隧道|公路|高速|铁路|号线)(全部|全面|全线|正式|基本|建成)?(投入使用|投入运[营行]|投用|通车|贯通|竣工|开工|开馆|封顶)$/
