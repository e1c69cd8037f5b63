import type { LeftReason } from '../reading.ts'
import { opens } from './deeds.ts'
import type { Figure } from './figures.ts'
import { head, masked } from './nouns.ts'

/** Stretches of a sentence that are names: quotations, book titles. Balanced and short ones only. */
export function quoted(s: string): [number, number][] {
  const found: [number, number][] = []
  for (const m of s.matchAll(/“[^“”]{1,60}”|《[^《》]{1,60}》|‘[^‘’]{1,60}’/g))
    found.push([m.index, m.index + m[0].length])
  return found
}

const DATE_AFTER = /^(?:月(?!均)|日(?!均)|号(?!线)|时(?!间)|点钟?|年代|世纪)/
const NAME_AFTER =
  /^(?:号|国道|省道|县道|[+~/]|[A-Za-z]|G|度(?!电)|型|级|路|街|届|期|版|周年|连[冠增丰涨胜]|线(?:城市|品牌)|院|所高校|师|团|·|°|:\d|倍速|寸|维|纳米|晶圆|英寸)/
const YEARLY = /^(?:年|个年头)/
const POLICY = /(?:政策|措施|新政|意见|办法|规定|服务|经济|稳增长|营商环境|举措|方案|细则|稳经济|纾困|准则|清单|新)$/
const BOUNDED = /(?:以上|以下|以内|级)$/
/** What a size threshold qualifies: 10亿元以上产业项目, 20户以上自然村. */
const SIZED =
  /^(?:的)?(?:[^,、;。]{0,14}?)(?:项目|企业|公司|产业链|集群|园区|平台|行政村|自然村|村庄|村|县|市|镇|乡|街道|基地|家庭|单位|商场|机组|设备|主体|区|工程|产业|骨干|品牌|产品|商业综合体|城市|水库|灌区|建筑|用户|人群|老人|老年人|儿童|船舶|车辆|锅炉|养殖场|合作社|农场|医院|学校|机构|小区|街区|商圈|断面|河流|大港|俱乐部)/
const LIMIT_BEFORE = /(?:超|超过|超越|突破|达|达到|不足|低于|高于|过|投资|产值|营收|收入|规模)$/
const ABSTRACT =
  /^(?:方面|领域|层面|维度|环节|阶段|重点(?!项目|工程|企业)|关键|抓手|坚持|确保|必须|牢牢|自信|意识|维护|确立|更加|文明|结合|统筹|转变|转型|关系|优势|作用|要素|问题|不|没有|月|年|小时|工作日|百分点|季度|“|”|基本|原则|要求|特征|方向|目标|导向|着力|面向|一号|时代|历史|务必|五年|人民|课题|是|有|主题|专题|全面|高|新|先)/
/** 跨上4000亿元台阶: the figure that was passed. */
const CROSSED = /(?:[跨跃迈登站冲][上入过]|突破|迈进)(?:了)?$/
/** 办好10件民生实事 is the name of a programme; 10件民生实事全部完成 tells what became of it. */
const DEEDS_DONE = /^[^,、;。]{0,6}实事(?!(?:项目)?(?:全部|均|都|基本|已|如期)*(?:完成|办结|落实|兑现|办成))/
/** 沿湖2公里范围, 800米服务半径: how far something reaches, not how much of it there is. */
const REACH = /^(?:的|以内|之内|内的?)?(?:范围|服务半径|半径|缓冲[区带]|生活圈|服务圈)/
const STREAK = /(?:连续|持续|蝉联|已连续|第)$/

/** Why a number is no measure, or null. What stands around it decides, never what the sentence is about. */
export function reject(s: string, f: Figure, all: Figure[], names: [number, number][]): LeftReason | null {
  if (names.some(([from, to]) => f.at >= from && f.at < to)) return 'name'
  if (f.kind === 'rank') return /[由从]/.test(s[f.from - 1] ?? s[f.at - 1] ?? '') ? 'baseline' : null
  const before = s.slice(Math.max(0, f.at - 16), f.at)
  const numberEnd = f.at + digits(s, f)
  const after = s.slice(numberEnd, numberEnd + 24)
  const behind = s.slice(f.end, f.end + 24)
  if (before.endsWith('第')) return 'ordinal'
  if (/[+]$/.test(before) || /^\+/.test(after)) return 'name'
  if (/[A-Za-z]-?$/.test(before) && !/(?:GDP|CPI|PPI|AQI)$/.test(before)) return 'name'
  if (/[·°/]$/.test(before) || /\d[.:-]$/.test(before)) return 'name'
  if (/末$/.test(before) && f.unit === '位') return 'threshold'
  if (
    /^[^,、;。]{0,4}中(?:有|已有|,)|^(?:\([^()]*\)|[^,、;。\d()]){2,16}中(?:已?有)\d/.test(behind) &&
    f.kind === 'count'
  )
    return 'threshold'
  if (f.unit === '位' && /(?:跃升|前移|提升|上升|前进|进位|晋升|下降|后移)(?:了)?$/.test(before)) return 'unsure'
  if (f.unit === '次' && /先后$|多次$/.test(before)) return 'streak'
  if (
    /^[^,;。]{0,16}(?:来)?看[,:]/.test(behind) &&
    /(?:^|[,;。])从[^,;。]*$/.test(s.slice(Math.max(0, f.at - 20), f.at))
  )
    return 'threshold'
  if (/^(?:个)?(?:大)?台阶/.test(behind) || /^个(?:大)?台阶/.test(after))
    return f.kind === 'amount' && CROSSED.test(before) ? null : 'slogan'
  if (DATE_AFTER.test(after)) return 'date'
  if (YEARLY.test(after)) return years(f, before)
  if (/:1$/.test(s.slice(f.at, f.end))) return ratioToOne(before)
  if (f.kind === 'count' && f.unit === '件' && DEEDS_DONE.test(behind)) return 'slogan'
  if (NAME_AFTER.test(after) && !(f.kind === 'amount' || f.kind === 'ratio'))
    return /^连/.test(after) ? 'streak' : /^届/.test(after) ? 'ordinal' : 'name'
  if (STREAK.test(before)) return 'streak'
  if (/(?:^|[^前])每$/.test(before) || (/每$/.test(before) && f.kind !== 'time')) return 'threshold'
  if (/前$/.test(before) && (f.unit === '%' || f.kind === 'count' || f.kind === 'none')) return 'threshold'
  if (/每(?:增长|提高|增加|下降)$/.test(before)) return 'threshold'
  if (f.kind === 'amount' && REACH.test(behind)) return 'threshold'
  if (f.kind === 'count' && /以下$/.test(before) && (!behind || /^[:。]/.test(behind))) return 'tally'
  if (
    /[由从][^,、;。]{0,10}$/.test(before) &&
    /^[^,、;。]{0,2}(?:提高|提升|增加|增长|下降|降低|降|扩|缩|压|上升|升|减|调|增|延|跃|上调|变|拓|整合|合并|归并|精简)/.test(
      behind,
    )
  )
    return 'baseline'
  if (f.chinese && f.kind === 'count') return inWords(s, f, before, behind)
  if (f.unit === '条' && POLICY.test(before) && (!behind || /^[,、;。!)”和]/.test(behind))) return 'name'
  if (f.kind === 'time') return duration(before, behind)
  if (f.kind === 'none' && !f.unit) return unitless(before, behind, f)
  if (/千伏$/.test(f.unit) && behind && !/^[,、;。]/.test(behind)) return 'name'
  return threshold(s, f, all, before, behind)
}

/** How many characters the number itself takes. */
const digits = (s: string, f: Figure): number =>
  (f.chinese
    ? /^(?:[一二两三四五六七八九十百千万亿]|百分之)+?(?=[^一二两三四五六七八九十百千]|$)/
    : /^\d+(?:,\d{3}(?!\d))*(?:\.\d+)?/
  ).exec(s.slice(f.at, f.at + 40))?.[0].length ?? 1

function years(f: Figure, before: string): LeftReason | null {
  if (/^(?:19|20)\d\d$/.test(f.value)) return 'date'
  if (STREAK.test(before)) return 'streak'
  return /(?:缩短|延长|压缩|提高|达|达到)(?:到|至)?$/.test(before) && !/再延长$/.test(before) ? null : 'date'
}

/** A length of time is a measure where something reached it (缩短至3.5个工作日), else part of a name (15分钟圈). */
function duration(before: string, behind: string): LeftReason | null {
  const ends = !behind || /^[,、;。!)和及]|^(?:以内|以上|左右)/.test(behind)
  if (!ends) return 'name'
  return /(?:至|到|达|为|超过|突破|寿命|提高|寿命由[\d.]+|天数|时间|时限|用时|短|低|少|增加|不超过|压减|提前|控制在|比例|超|了)$/.test(
    before,
  )
    ? null
    : 'name'
}

/** 收入比缩小到2.4:1. What stands before must speak of a ratio, else it is a scale or a score. */
const ratioToOne = (before: string): LeftReason | null =>
  /比[^,;。]*$/.test(before) ? (/[由从]$/.test(before) ? 'baseline' : null) : 'name'

function unitless(before: string, behind: string, f: Figure): LeftReason | null {
  const ends = !behind || /^[,、;。!)]/.test(behind)
  const index =
    /(?:比|比值|倍差|差距|指数|得分|系数|密度|值|满意度|容积率|弹性|率)(?:[由从][\d.]+)?(?:[^,、;。]{0,4})(?:为|达|到|至|是|在|达到|于)$/.test(
      before,
    )
  if (ends && (index || (f.op && f.op !== '='))) return null
  return ends ? 'unsure' : 'name'
}

function inWords(s: string, f: Figure, before: string, behind: string): LeftReason | null {
  if (/^[^,、;。]{0,6}实事/.test(behind) || (f.unit === '次' && behind.startsWith('产业'))) return 'slogan'
  if (/^[^,、;。]{0,12}(?:计划|工程|行动|活动|专项|试点|战略|目标)/.test(behind)) return 'name'
  if (/^的?大关/.test(behind) && CROSSED.test(before)) return null
  if (/[百千]/.test(s[f.at]!) && /(?:^|[,;。:])[^,;。:]{0,10}为[^,;。:]*$/.test(s.slice(Math.max(0, f.at - 24), f.at)))
    return 'slogan'
  if ((ABSTRACT.test(behind) && f.unit !== '批') || ABSTRACT.test(s.slice(f.at + 1, f.at + 5))) return 'slogan'
  const clause = s
    .slice(Math.max(0, f.at - 60), f.at)
    .split(/[,;。:]/)
    .at(-1)!
  if (/^[,、;。!:”)]/.test(behind) || !behind) return listedLast(clause, f) ? null : 'slogan'
  if (
    /(?:这|那|上述|以上|另|头|哪|某|做到|坚持|统筹|聚焦|把握|抓住|处理好|突出|围绕|抓好|狠抓|打好|树牢|实现|推进|深化|全面|市县|省市|县乡|上下|的)$/.test(
      before,
    )
  )
    return 'slogan'
  if (/[位人部组次名处]$/.test(f.unit) && !/等$/.test(before)) return 'slogan'
  return /等$|(?:建成|建设|打造|新增|完成|开工|培育|引进|新建|创建|改造|获批|入选|运营|成立|组建|设立|出台|实施|举办|启动|投用)[^,;。]*$/.test(
    clause,
  ) ||
    /^[^,、;。]{2,14}(?:首次|新|成功)?(?:进入|入选|获评|获批|建成|开工|投产|投用|竣工|开业|落地|挂牌|通车|列入|纳入|成为|完工|启动|荣获|获得)/.test(
      behind,
    )
    ? null
    : 'slogan'
}

/** 10亿元以上产业项目, 投资超10亿元的项目: the size is part of what the thing is. */
function threshold(s: string, f: Figure, all: Figure[], before: string, behind: string): LeftReason | null {
  if (/(?:[年日月]产|日处理|年处理|[年日]加工)$/.test(before) && /^的/.test(behind)) return 'threshold'
  if (f.unit === '大') return /(?:打造|建设|建成|培育|新增)$/.test(before) ? null : 'tally'
  if (!behind || /^[,、;。!)和及]/.test(behind)) return null
  const bounded = BOUNDED.test(s.slice(f.at, f.end)) || /^级/.test(behind)
  const limited = /(?:超|超过|不足|低于|高于|突破|逾|产值过|收入过|投资过|税收过|营收过)$/.test(before)
  if (bounded || limited) {
    const next = all.find((o) => o.at > f.at)
    const counted = next && next.kind === 'count' && !/[,;。]/.test(s.slice(f.end, next.at))
    if (/^级/.test(behind)) return 'threshold'
    if (
      counted &&
      (f.kind === 'amount' || f.kind === 'none' || LIMIT_BEFORE.test(before)) &&
      !/、$/.test(s.slice(f.end, next.at))
    )
      return 'threshold'
    if (f.kind === 'amount' && SIZED.test(behind)) return 'threshold'
    if (f.kind === 'none' && limited && /^(?:县|城市|市|镇|大县|强县)/.test(behind)) return 'threshold'
    if (
      f.kind === 'count' &&
      SIZED.test(behind) &&
      /^[户人张]$/.test(f.unit.slice(-1)) &&
      /(?:推进|实现|对|支持|以及|和|的)$/.test(before)
    )
      return 'threshold'
  }
  // 钢铁、有色、化工、建材4个重点行业: the number only counts the list before it
  if (f.kind === 'count' && Number(f.value) <= 12) {
    const list = masked(s)
      .slice(0, f.at)
      .split(/[,;:。]/)
      .at(-1)!
    if (list.split('、').length === Number(f.value) && Number(f.value) > 2 && !/等$/.test(list) && !head(list))
      return 'tally'
  }
  return null
}

/** 开工建设青年人才社区两处: what was done, to what, how many. */
const listedLast = (clause: string, f: Figure): boolean => {
  const act = opens(clause.split('、').at(-1)!)
  return (
    act !== null &&
    /[处座支条家所个项艘列辆台套部名村]$/.test(f.unit) &&
    clause.split('、').at(-1)!.length - act.length >= 3
  )
}
