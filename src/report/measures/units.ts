/**
 * The units of work reports. A unit is a multiplier, a base and perhaps a divisor: 万吨标准煤, 微克/立方米, 亿元.
 * Sorted by what a number before them is likely to be; closed classes, from the genre as a whole.
 */
const list = (words: string) => words.split(' ')

export const MONEY = list('元人民币 人民币 美元 欧元 港元 日元 英镑 元')
const SIZE = list(
  '平方公里 平方千米 平方米 平方厘米 ㎡ 公顷 亩 车道公里 公里 千米 海里 厘米 毫米 米 里 立方米 立方 方 升 吨标准煤 吨标煤 蒸吨 吨 公斤 千克 毫克 微克 纳克 克 斤 担 石 千瓦时 千瓦 千伏安 千伏 兆瓦时 兆瓦 吉瓦时 吉瓦 兆 伏安 度 GWh MWh kWh KWh GW MW kW KW PFLOPS EFLOPS P 标准箱 标箱 TEU',
)
const TIME = list('个工作日 工作日 个小时 小时 分钟 秒 个月 天 岁 年')
/** Classifiers: one of something. What is counted stands before the number or right behind the unit. */
const COUNT = list(
  '剂次 条段 人次 人日 家次 户次 场次 件次 项次 台次 辆次 车次 架次 航次 艘次 列次 班次 批次 频次 重量箱 车位 泊位 床位 学位 座席 台套 幅次 个 家 项 件 条 座 所 处 套 间 栋 幢 宗 例 场 次 批 期 部 篇 册 本 辆 台 架 艘 列 班 趟 张 床 支 只 枚 块 片 类 种 份 笔 起 桩 档 道 段 口 眼 孔 盏 根 门 款 首 幅 组 对 团 户 名 位 人 头 羽 匹 尾 株 棵 单 师 村 站 金 银 铜 大 方面 盘 屏 节 课 轮 篮 节次 单位 团队 孔位 枪 桩位 端口 户籍',
)
const RATIO = list('个百分点 百分点 个基点 基点 % ‰ 倍 番')
const POINTS = list('分')

export const MULTIPLIERS = list('万亿 千亿 百亿 十亿 亿 千万 百万 十万 万 千 百')

const either = (words: string[]) =>
  [...words]
    .sort((a, b) => b.length - a.length)
    .map((word) => (word === '个' ? '个(?!体|人)' : quote(word)))
    .join('|')
const quote = (word: string) => word.replace(/[()/.%]/g, '\\$&')
const MULTIPLIER = `(?:${MULTIPLIERS.map((m) => (m === '千' ? '千(?![瓦伏米克])' : m)).join('|')})`
const BASE = `(?:${either([...MONEY, ...SIZE, ...TIME, ...COUNT, ...RATIO, ...POINTS])})`
const PAIRED = '(?:\\((?:间|套|台|次|户|个|处|座|条|家|件|人|所|点|部|张|项|场|街道?|村|片)\\))?'
const PER =
  '(?:/(?:[千万]?瓦时|立方米|平方米|平方公里|公顷|标准立方米|小时|分钟|公里|公斤|标箱|户年|人年|千人|万人|百户|[年月日天时人户亩吨次件个套升斤辆车度床])|·(?:年|月|日|次))?'
/** What may stand right behind a number: 余/多, a multiplier, 余/多, a base with its divisor. Sticky. */
export const UNIT = new RegExp(
  `([余多来]?)(${MULTIPLIER}?)([余多]?(?:(?<=万[余多])亿(?=[元斤吨]|美元))?)(${BASE}?${PAIRED}${PER})`,
  'y',
)
/** The same behind a Chinese numeral, where only countable things are taken for quantities. */
export const COUNTED = new RegExp(
  `^(?:${either(list('个 家 项 件 条 座 所 处 套 场 次 部 名 户 支 艘 列 辆 台 类 种 宗 起 组 位 人 村 批 亩 公里 元 亿元 万元 吨 人次 斤'))})`,
)

const set = (words: string[]): ReadonlySet<string> => new Set(words)
const COUNTS = set(COUNT)
const TIMES = set(TIME)
const AMOUNTS = set([...MONEY, ...SIZE])
const RATIOS = set(RATIO)

export type UnitKind = 'count' | 'amount' | 'time' | 'ratio' | 'points' | 'none'
const bare = (unit: string) =>
  unit.replace(/^(?:万亿|千亿|百亿|亿|千万|百万|十万|万|千(?![瓦米克伏])|百)/, '').replace(/\/.*$|·.*$|\(.*$/, '')

/** What sort of quantity a unit measures. A multiplier alone (40万) is of no kind. */
export function unitKind(unit: string): UnitKind {
  const base = bare(unit)
  if (COUNTS.has(base)) return 'count'
  if (AMOUNTS.has(base)) return 'amount'
  if (RATIOS.has(base)) return 'ratio'
  if (TIMES.has(base)) return 'time'
  return base === '分' ? 'points' : 'none'
}
