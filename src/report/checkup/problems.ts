import type { Reading } from '../reading.ts'
import type { Finding, Place } from './findings.ts'
import { type PlanItem, planItems } from './shares.ts'

/** From here on a clause complains and names nothing more. */
const COMPLAINT =
  /(?:还(?!款|贷)|仍|尚|也|依[然旧]|有待|亟[待需]|需(?!求)|(?<!可)持续|较[为大低弱慢多少高]?|比较|偏[低弱小慢少]|不(?:够|高|足|强|牢|大|优|多|快|少|平|充|适|严|实|到|畅|稳|全|振|及|善|佳|容)|滞后|薄弱|承压|乏力|困难(?!群|家庭|人员|企业|职工)|压力|短板|弱项|下[滑行降]|回落|缺[乏失]|突出|严峻|艰巨|繁重|趋紧|存在|出现|面临|制约|时有|[多易]发|加[剧大]|欠[缺账佳]|难(?!题|点|民)|任重|(?<![高中平同初劣])等(?=[^级]|$)).*$/
const LEAD =
  /^(?:但|同时|特别是|主要是|主要|其中|部分|少数|一些|个别|有的|有些|各种|受.*影响|工作中的?|全[市省区县]|我[市省区县国]|[一二三四五六七八九]是|在|(?:政府|机关)?(?:工作人员|干部)的?)+/
/** Ends that say how it stands with a thing, not which thing. */
const TAIL =
  /(?:的?(?:效益|能力|水平|基础性?|后劲|动力|动能|质量|品质|支撑|增长|增速|增收|问题|现象|工作|生产经营|经营|发展|建设|程度|意识|观念|结构|规模|供给|领域|方面|形势|矛盾|任务|体系|制度|作用|总量))+$/
/** Words that are run together when many things are wrong at once: 教育医疗, 养老托育. */
const JOINED =
  /(教育|医疗|卫生|养老|托育|住房|就业|增收|停车|交通|文化|体育)(?=教育|医疗|卫生|养老|托育|托幼|住房|就业|增收|停车|交通|文化|体育)/g
const WIDE = new Set(
  '经济 社会 发展 工作 建设 企业 产业 城市 政府 服务 项目 管理 环境 质量 能力 水平 重点 领域 问题 国际 国内 全面 推进 提升 基础 支撑 生产 市场 风险 政策 措施 落实 改革 机制 制度 体系 有效 预期 目标 效果 部门 地方 经济社会 外部环境'.split(
    ' ',
  ),
)
/** What nobody here can answer for. */
const ABROAD = /^(?:世界|国际|全球|外部)/
/** In which words difficulties are put, and in which the promises that are meant for them. */
const USUAL: { problem: RegExp; promise: RegExp; headline?: true }[] = [
  {
    problem: /经济(?:稳|恢复|回升|运行|增长|下行|发展|总量)/,
    promise: /^(?:地区|国内|全.)?生产总值$|^GDP$|^经济$/,
    headline: true,
  },
  { problem: /消费/, promise: /消费品/, headline: true },
  { problem: /出口|外贸/, promise: /出口/, headline: true },
  { problem: /投资/, promise: /投资/, headline: true },
  { problem: /财政/, promise: /一般公共预算收入/, headline: true },
  { problem: /就业/, promise: /就业|失业率/, headline: true },
  { problem: /收入|增收/, promise: /可支配收入|农户收入/, headline: true },
  { problem: /创新驱动|科技/, promise: /研发|R&D/, headline: true },
  { problem: /需求不足|内需/, promise: /内需|消费/ },
  { problem: /消费/, promise: /消费(?!者)/ },
  {
    problem: /企业.{0,8}(?:经营|困难)/,
    promise: /助企|惠企|减税|降费|降本|企业.{0,6}(?:减负|困难)|纾困|民营经济|账款/,
  },
  { problem: /形式主义|官僚主义/, promise: /形式主义|官僚主义|基层减负|松绑/ },
  { problem: /腐败/, promise: /腐败|廉政|廉洁/ },
]
/** What ails the government itself is answered in the chapter on the government itself, and nothing else is. */
const OURSELVES = /工作人员|干部|公务员|机关|形式主义|政府(?:系统|部门|自身|职能|效能)|作风|腐败/
const FIRM = ['measurable', 'milestone', 'direction']
const MOST = 6

type Promised = PlanItem & { words: string; headings: string[]; ours: boolean }

/** Each admitted difficulty with the promises that answer it by their content words, the nearest and firmest first. */
export function problems(reading: Reading): Finding<'answered' | 'unanswered'>[] {
  const promises = planItems(reading).map((item) => promised(reading, item))
  const chapter = promises.some(({ ours }) => ours)
  return reading.problems.map(({ quote, sentence }, index) => {
    const words = termsOf(quote)
    const ours = OURSELVES.test(quote)
    const answers = promises
      .filter((promise) => !chapter || promise.ours === ours)
      .map((promise) => ({ promise, nearness: nearness(quote, words, promise) }))
      .filter(({ nearness }) => nearness > 0)
      .sort((a, b) => b.nearness - a.nearness || FIRM.indexOf(a.promise.firmness) - FIRM.indexOf(b.promise.firmness))
      .slice(0, MOST)
    return {
      kind: answers.length > 0 ? ('answered' as const) : ('unanswered' as const),
      about: quote,
      last: [{ type: 'problem', index, sentence } satisfies Place],
      next: answers.map(({ promise: { type, index, sentence } }) => ({ type, index, sentence })),
      words,
    }
  })
}

function promised({ structure, measures, deliverables }: Reading, item: PlanItem): Promised {
  const { section, zone } = structure.sentences[item.sentence]!
  const own = structure.sections[section]
  return {
    ...item,
    words: squeeze(item.type === 'measure' ? measures[item.index]!.metric : deliverables[item.index]!.quote),
    headings: [own, structure.sections[own?.parent ?? -1]].map((above) => squeeze(above?.title ?? '')),
    ours: zone === 'self',
  }
}

const squeeze = (words: string) =>
  words
    .normalize('NFKC')
    .replace(/[\s“”‘’"'《》]/g, '')
    .replace('居民消费价格', '物价')
    .replace('中小微', '中小')

/** The things that a clause complains about: 养老、托育、老旧小区改造等需加力推进 → 养老, 托育, 老旧小区改造. */
export const termsOf = (quote: string) =>
  squeeze(quote)
    .replace(JOINED, '$1、')
    .split(/[、，,;:]|特别是|尤其是|以及|和|与|及/)
    .map((part) => part.replace(LEAD, '').replace(COMPLAINT, ''))
    .filter((term) => term.length >= 2 && !WIDE.has(term) && !term.startsWith('不'))

/** A promise that does not name the thing may still stand under a heading that does; that is far, but an answer. */
function nearness(quote: string, terms: string[], { type, words, headings }: Promised): number {
  if (ABROAD.test(quote)) return 0
  const usual = USUAL.filter(({ problem, promise }) => problem.test(quote) && promise.test(words))
  const meant = usual.map(({ headline }) => (headline ? (type === 'measure' ? 4 : 0) : 2))
  const near = (said: string) => Math.max(0, ...terms.map((term) => closeness(term, said)))
  return Math.max(0, ...meant, near(words), ...headings.map((heading, up) => near(heading) / 10 ** (up + 1)))
}

function closeness(term: string, words: string): number {
  if (words.includes(term)) return term.length >= 3 ? 3 : 2
  if (covered(term, words) >= 4) return 2
  const head = term.replace(TAIL, '')
  return head.length >= 2 && head !== term && !WIDE.has(head) && words.includes(head) ? 1 : 0
}

/** How many characters of the term stand in the words, as pairs of characters that do not overlap. */
function covered(term: string, words: string): number {
  let count = 0
  for (let at = 0; at < term.length - 1; at++) {
    const two = term.slice(at, at + 2)
    if (WIDE.has(two) || !words.includes(two)) continue
    count += 2
    at++
  }
  return count
}
