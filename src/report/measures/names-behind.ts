import type { Aspect } from '../reading.ts'
import type { Says } from './between.ts'
import { closes, inside, isVerb, opens, WORKING } from './deeds.ts'
import { type Draft, draft, type Frame, type Memory, remember } from './drafts.ts'
import { head } from './nouns.ts'
import { DONE, lastAction, reorder, thingOf } from './wording.ts'

/** 为2万名老人|免费开展体检: the people served, and with what. */
const SERVED = /^([^,]{2,14}?)((?:免费|义务|上门)?(?:开展|进行|提供|实施)[^,]{2,})$/
/** 推动30个事项|“一网通办”: what became of the things stands behind them in quotes. */
const ONLINE = /^([^,“”]{2,10})(“[^“”]*[办通享证]”)$/

type Name = { metric: string; bare?: string; verb?: string; prefix?: string; aspect?: Aspect; rule?: string }

/** Words that say what became of the things counted; the name then stands before the figure. */
const PREDICATE =
  /^(?:全部|均|都|已|正式|顺利|陆续|相继|有序|加快|如期|提前|实现|完成|建成|开工|投产|投用|竣工|启动|落地|入选|获评|获批|通过|进入|纳入|列入|增长|其中|以上|左右|稳居|位居|居[全第前世]|再创|创(?!业|作|投|客)|同比|持续|成功|全面|基本|分别|上线|不等|用于|支持|的|、|超额|为|占|比|较|上市(?!企业|公司)|挂牌|签约|交付)/

/** Figures whose name stands behind them: 完成36个|老旧小区改造; 18个|项目全部开工; 等6个|案例入选…. */
export function namesBehind(
  frame: Frame,
  core: string,
  right: string,
  memory: Memory,
  listed: boolean,
): Draft[] | null {
  const first = frame.seats[0]!
  const found = nameBehind(frame, core, right, memory, listed)
  if (!found) return null
  const { metric, bare = right, verb = '', rule = 'measure-name-behind' } = found
  const aspect = found.aspect ?? (standing(verb, right) ? 'level' : 'increment')
  const made = frame.seats.map((seat) => draft(seat, metric, aspect, frame, rule))
  remember(memory, first, made, [bare], verb)
  memory.owner = bare
  memory.prefix = found.prefix ?? (first.listed ? memory.prefix : '')
  return made
}

/** 加快85个项目建设, 提升20家医院服务水平: what is worked on, not what was added. */
const standing = (verb: string, right: string): boolean =>
  (WORKING.has(verb) && (!DONE.test(right) || /(?:建设|进度|实施|前期工作)$/.test(right))) ||
  (/^(?:提升|提高|增强|改善)$/.test(verb) && /(?:水平|能力|质量)$/.test(right))

function nameBehind(frame: Frame, core: string, right: string, memory: Memory, listed: boolean): Name | null {
  const { says, left } = frame
  const etc = /(?:等|共|合计|总计)$/.test(left)
  const listing = /[、和与及]$/.test(left)
  if (says.added && !PREDICATE.test(right)) return { metric: says.added + right, verb: says.added }
  if (blocked(says, core, etc)) return null
  const served = core === '为' || /为$/.test(left) ? SERVED.exec(right) : null
  if (served) return { metric: `${served[2]}的${served[1]}`, bare: served[1]!, aspect: 'increment' }
  if (core === '推动' && ONLINE.test(right)) return { metric: right.replace(ONLINE, '推动$2的$1'), aspect: 'increment' }
  if (!core) return subject(frame.seats[0]!.figure.unit, right, memory, listed)
  if (etc || listing) {
    const like = core.replace(/(?:等|共)$/, '')
    const verb = opens(listing ? like : lastAction(like))?.verb ?? inside(like)?.verb ?? (listed ? memory.verb : '')
    return verb ? { metric: verb + right, verb } : { metric: reorder(right), aspect: became(right) }
  }
  if (PREDICATE.test(right)) return null
  const act = opens(core)
  if (act?.length === core.length) return { metric: act.verb + right, verb: act.verb }
  const tail = closes(core)
  if (tail) return { metric: tail + right, verb: tail }
  if (act) {
    const prefix = core.slice(act.length)
    return { metric: act.verb + prefix + right, verb: act.verb, prefix }
  }
  const mid = inside(core)
  if (mid) return { metric: core + right, verb: mid.verb }
  return head(core) ? null : { metric: core + right, aspect: /[获夺摘]$/.test(core) ? 'increment' : became(right) }
}

/** 改革任务|有序推进: that work goes on is no part of the name. */
const UNDERWAY = /(?<=.{2})(?:有序|顺利|稳步|扎实|加快|全面|深入)(?:推进|实施|进行)$/
const blocked = (says: Says, core: string, etc: boolean) =>
  says.dir !== 0 || says.added !== '' || (says.total && core !== '' && !etc)
const became = (right: string): Aspect => (DONE.test(right) || inside(right) ? 'increment' : 'level')

/** 3万人脱贫: people who left a state for good. */
const FREED = /^[均都已]?(?:稳定)?(?:脱贫|减贫)$/

/** Nothing stands before the figure: it goes on with a list, or counts the subject of its clause. */
function subject(unit: string, right: string, memory: Memory, listed: boolean): Name | null {
  if (listed && memory.verb) return { metric: memory.verb + memory.prefix + right, verb: memory.verb }
  // 1334万人参保: nothing but what they did is said
  if (/人$/.test(unit) && FREED.test(right))
    return { metric: `${right.replace(/^[均都已]/, '')}人口`, aspect: 'increment', rule: 'measure-counted-subject' }
  if (/人$/.test(unit) && right.length <= 4 && (isVerb(right) || /受益|参保/.test(right)))
    return { metric: `${right}人数`, aspect: 'level', rule: 'measure-counted-subject' }
  const went = right.replace(UNDERWAY, '')
  if (!PREDICATE.test(right))
    return { metric: reorder(went), bare: thingOf(right), aspect: became(right), rule: 'measure-counted-subject' }
  return memory.names.length ? null : { metric: right, aspect: became(right), rule: 'measure-counted-subject' }
}
