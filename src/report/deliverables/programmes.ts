import type { Programme, Sentence, Structure } from '../reading.ts'
import { normalise } from '../structure/text.ts'

const KIND =
  '(?:三年行动计划|专项行动计划|行动计划|专项行动|攻坚行动|三年行动|行动|工程|计划|系列活动|主题活动|活动|试点)'
/** “千项万亿”工程, “越惠悦生活”四季主题活动 */
const QUOTED = new RegExp(`“([^“”]{2,16})”(?:(?!列入|入选|获批|纳入|成为|规划)[\\u4e00-\\u9fff]){0,8}?${KIND}`, 'g')
/** “410行动”, “传统戏剧振兴计划” */
const WHOLE = new RegExp(`“([^“”]{1,14}${KIND})”`, 'g')
/** 实施全民参保计划, 推进新产业平台提质扩面三年行动 */
const CARRIED =
  /(?:实施好?|开展|推进|深化|启动|落实|完成|推动|组织|建设)(?:好|实施)?((?:[\u4e00-\u9fff\w+-]|“[^“”]{1,12}”){3,22}?(?:三年行动计划|行动计划|专项行动|攻坚行动|三年行动|行动|(?:提升|培育|培优|强基|提质|增效|振兴|打造|倍增|支持|创新|惠民|富民|攻坚|保障|优化)工程|(?<!规)计划))(?=[,、。;!?)]|$)/g
const NOT_NAMES =
  /^(?:各项|一批|新一轮|重大|重点|系列|这些|一系列|相关)?(?:重大|重点)?(?:工程|行动|计划|活动|试点)$|^(?:了|的|与|及|第|新一轮)|决策部署|实际行动|(?:形象|面子|政绩)工程$|^十[一二三四五六七八九]五$|经验$|独$/

/**
 * The named efforts of a report (工程, 行动, 计划, 活动, 试点), by first mention, each with every place that carries its name.
 */
export function programmes(text: string, structure: Structure): Programme[] {
  const plain = normalise(text)
  const said = structure.sentences.filter(({ zone }) => zone !== 'opening' && zone !== 'outside')
  const names = new Map<string, Programme['mentions']>()
  for (const { start, end } of said) {
    const sentence = plain.slice(start, end)
    for (const pattern of [QUOTED, WHOLE])
      for (const [, name] of sentence.matchAll(pattern)) if (!NOT_NAMES.test(name!)) names.set(`“${name}”`, [])
    for (const [, name] of sentence.matchAll(CARRIED))
      if (!NOT_NAMES.test(name!) && !quotedName(name!, names)) names.set(name!, [])
  }
  mention(plain, structure.sentences, names)
  return [...names].map(([name, mentions]) => ({ type: 'programme', name: name.replace(/^“(.*)”$/, '$1'), mentions }))
}

/** 扩大有效投资“千项万亿”工程 is known by its quoted name. */
const quotedName = (phrase: string, names: ReadonlyMap<string, unknown>) => {
  const quoted = /“[^“”]+”/.exec(phrase)
  return quoted !== null && names.has(quoted[0])
}

const QUOTATION = /“[^“”]{1,20}”/g
const ENDS = /行动|工程|计划/g
const LONGEST = 40
/** Notes every place where a name stands, in one pass: a quoted name between its marks, any other by how it ends. */
function mention(plain: string, sentences: Sentence[], names: Map<string, Programme['mentions']>) {
  const note = (start: number, end: number) => {
    const sentence = sentenceAt(sentences, start)
    if (sentence >= 0) names.get(plain.slice(start, end))?.push({ start, end, sentence })
  }
  for (const m of plain.matchAll(QUOTATION)) note(m.index, m.index + m[0].length)
  for (const m of plain.matchAll(ENDS)) {
    const end = m.index + m[0].length
    for (let start = Math.max(0, end - LONGEST); start < end - 4; start++) {
      if (plain[start] === '“' || !names.has(plain.slice(start, end))) continue
      note(start, end)
      break
    }
  }
}

/** The index of the sentence that holds an offset, -1 outside every sentence. */
function sentenceAt(sentences: Sentence[], at: number): number {
  let [low, high] = [0, sentences.length - 1]
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (sentences[middle]!.start <= at) low = middle
    else high = middle - 1
  }
  const held = sentences[low]
  return held && held.start <= at && at < held.end ? low : -1
}
