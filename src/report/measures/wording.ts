import { adjuncts } from './between.ts'
import { opens } from './deeds.ts'
import { head, masked, split } from './nouns.ts'
import type { Clause } from './seats.ts'

/** Pieces of clauses: what of them is the name of a measure. */

/** What was achieved, as it is said of the things counted. */
export const DONE =
  /(?:荣获|建成|开工|动工|投产|投用|投运|竣工|启动|落地|入选|获评|获批|通过|纳入|列入|完成|交付|上线|挂牌|通车|实现|达到|进入|改造|入驻|签约|完工|开业|开放|摘牌|脱贫|退出|获|销号|入围|出列|摘帽|参展|运营|授牌|兑现|化解|办结|上市|转型|上云)/

/** 公园|实现24小时开放: the thing without what became of it. */
export const thingOf = (right: string): string => {
  const at = DONE.exec(right)?.index ?? 0
  return at > 1 ? right.slice(0, at).replace(/(?:全部|均|都|已)$/, '') : right
}

/** 项目全部开工 → 开工的项目: what was achieved comes first, the thing last. */
export function reorder(right: string): string {
  const m = DONE.exec(right)
  if (!m || m.index < 2) return right
  const lead = /(?:全部|均|都|已|顺利|全面|成功|正式|有序|相继|陆续)$/.exec(right.slice(0, m.index))
  const at = m.index - (lead?.[0].length ?? 0)
  return at > 1 ? `${right.slice(m.index)}的${right.slice(0, at)}` : right
}

export const clean = (name: string): string =>
  name
    .replace(/^(?:其中|的|和(?![美谐平])|与|及|以及|、|了|等)+/, '')
    .replace(/(?<=.{2})(?:近|过去)?[三五十]年$/, '')
    .replace(/(?<=标准|收入|水平|总量|工资)年$/, '')
    .replace(/(?:再|连|屡)?创(?:历史)?新高.*$/, '')
    .replace(/(?:的|分别|(?<![人平户亩年日])均|都|已|共|等|达|、)+$/, '')
    .trim()

/** Drops what stands before the last 、 behind which an action of its own opens. */
export function lastAction(core: string): string {
  const hidden = masked(core)
  for (let i = hidden.lastIndexOf('、'); i > 0; i = hidden.lastIndexOf('、', i - 1)) {
    const act = opens(core.slice(i + 1))
    if (act && act.length < core.length - i - 1 && act.verb.length > 1 && !head(core.slice(0, i)))
      return core.slice(i + 1)
  }
  return core
}

/** All names of a list, however many. */
export function listAll(core: string): string[] {
  const parts = masked(core).split('、').length
  return split(core, parts + 1) ?? split(core, parts) ?? [core]
}

/** A verb that governs a rate or its growth without being part of the name: 带动|制造业投资. Its length. */
export const governor = (core: string): number =>
  /^(?:积极|努力|着力|持续)?(?:推动|带动|促进|拉动|确保|力争|实现|保持|完成|使|支持|推进|引导|争取|撬动|稳定|保障)(?=[^,、]{3})/.exec(
    core,
  )?.[0].length ?? 0

/** 承办首届…赛等|省级赛事89场次: one example of what is counted is no part of its name; a list of them is. */
export function withoutExample(core: string): string {
  const at = masked(core).lastIndexOf('等')
  const example = core.slice(0, at)
  const apart = at > 1 && core.length - at > 4 && !/[级中高同初]$|、/.test(example) && core[at + 1] !== '级'
  return apart ? core.slice(at + 1) : core
}

/** What the clause before spoke of, up to its predicate: 进出口总额|再创新高, 达到…. */
export function subjectOf(s: string, before: Clause | undefined): string {
  if (!before) return ''
  const words = adjuncts(s.slice(before.start, before.end)).core
  for (let n = words.length; n > 1; n--) if (head(words.slice(0, n))) return words.slice(0, n)
  return words.slice(0, 12)
}
