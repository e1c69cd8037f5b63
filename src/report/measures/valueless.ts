import type { Op } from '../reading.ts'
import { adjuncts } from './between.ts'
import type { Draft } from './drafts.ts'
import { masked, split } from './nouns.ts'

/**
 * Targets without a figure: 与经济增长同步, 高于GDP增速, 完成省定目标. They hold a metric against something that has one.
 */
const SYNC =
  /^(.{2,40}?)(?:增长|增速|增幅)?(?:继续)?(?:保持|力争|努力|要)?(?:与|和|同|跟)(.{2,20}?)(?:(?:基本)?(?:保持)?(?:基本)?同步(?:增长|提高|增加)?)$/
const ABOVE =
  /^(.{2,40}?)(?:增长(?:速度)?|增速|增幅|涨幅|水平|继续|力争|保持|要|均|都|持续)*(高于|快于|不低于|优于|好于|超过|不高于|低于|略高于|明显高于|明显快于)((?:全[国省市区县]|GDP|经济|地区|省|市|国家|上年|去年|同期|城镇|居民|财政|生产总值|预期|固定|规上|平均)[^,;。、]{0,16})$/
const MEET =
  /^(.{2,40}?)(?:确保|全面|全部|均|要|力争|圆满|按时|如期|超额|达到|实现|控制在)*(?:完成|达到|实现|控制在|落实)((?:国家|省|上级|年度|全年|市|中央|“?十[一二三四五]五”?|约束性|自治区|区)[^,;。、]{0,12}?(?:目标|任务|指标|要求|计划|控制目标|目标任务|范围)(?:之?内|以内|要求|进度)?)$/
/** 完成省下达粮油生产任务: the metric lies between who sets it and 任务. */
const MEET_OF =
  /^(?:全面|圆满|确保|确保完成|按时)?完成((?:国家|省|上级|市|中央|自治区)(?:委省政府|政府)?(?:下达|定|里下达|级下达|里)?(?:的)?)([^,;。、]{2,14}?)(目标任务|任务|目标|指标)$/
const KEY = /同步|[高快低优好]于|超过|任务|目标|指标|要求|范围|计划|进度/
const OPS: Record<string, Op> = { 不低于: '>=', 不高于: '<=', 低于: '<' }
const NOUN =
  /(?:增长|收入|增加值|能耗|排放|减排|浓度|消费|投资|率|总量|指标|价格|产量|就业|降碳|标准|面积|总额|支出|财政|税收|强度|比重|GDP|总值|出口|水平|规模|耕地|保有量|用水|能源|PM2\.5|指数|进出口|外资|任务|质量|化解)/

/** Reads the targets without a figure among the clauses that hold none. */
export function valueless(s: string, drafts: Draft[]): Draft[] {
  const found: Draft[] = []
  const hidden = masked(s)
  let start = 0
  for (let i = 0; i <= s.length; i++) {
    if (i < s.length && !/[,;:。!]/.test(hidden[i]!)) continue
    if (i > start && i - start < 90 && !drafts.some((d) => d.at >= start && d.at < i))
      found.push(...clause(s, start, i))
    start = i + 1
  }
  return found
}

function clause(s: string, start: number, end: number): Draft[] {
  const whole = s.slice(start, end)
  if (!KEY.test(whole)) return []
  const { core, force } = adjuncts(whole)
  const from = end - core.length
  const make = (names: string, ref: string, op: Op, aspect: Draft['aspect'], refAt: number): Draft[] =>
    list(names).map((metric) => ({
      at: refAt,
      end,
      metric,
      aspect,
      op,
      value: null,
      unit: '',
      ref: ref === '经济' ? '经济增长' : ref,
      ...(force && { force }),
      confidence: 0.85,
      rule: op === 'sync' ? 'measure-in-step' : op === 'meet' ? 'measure-set-elsewhere' : 'measure-against',
    }))
  const of = MEET_OF.exec(core)
  if (of) return make(of[2]!, `${of[1]!.replace(/的$/, '')}${of[3]}`, 'meet', 'level', from)
  const sync = SYNC.exec(core)
  if (sync && NOUN.test(sync[1]!))
    return make(sync[1]!, sync[2]!.replace(/(?:保持|基本)$/, ''), 'sync', 'growth', from + sync[1]!.length)
  const above = ABOVE.exec(core)
  if (above && NOUN.test(above[1]!))
    return make(above[1]!, above[3]!, OPS[above[2]!] ?? '>', 'growth', from + core.indexOf(above[2]!))
  const meet = MEET.exec(core)
  if (meet && NOUN.test(meet[1]!)) return make(meet[1]!, meet[2]!, 'meet', 'level', from + core.lastIndexOf(meet[2]!))
  return []
}

const FRINGE = /^(?:推动|确保|实现|保持|促进|力争)|(?:增长|增速|增幅|涨幅|要|均|都|等)+$/g
function list(names: string): string[] {
  const bare = names.replace(FRINGE, '')
  const parts = masked(bare).split('、').length
  const many = (parts > 1 || /[率量额值积入幅]$/.test(bare) ? split(bare, parts + 1) : null) ??
    split(bare, parts) ?? [bare]
  return /等.{0,8}指标$/.test(bare) ? [bare] : many
}
