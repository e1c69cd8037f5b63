import type { Op } from '../reading.ts'

/** What the words between the name of a measure and its figure say: direction, comparator, how it is shared out. */
export type Says = {
  /** 增长 1, 下降 −1; with `to` the figure is where it went (提高到), without it by how much. */
  dir: -1 | 0 | 1
  to: boolean
  op: Op | 'over' | 'past' | null
  /** 新增22个, 新认定60家: behind the name. */
  added: string
  /** 完成, 实现 behind the name (投资完成86亿元). */
  done: boolean
  each: boolean // 均, 都
  zip: boolean // 分别
  total: boolean // 累计, 达: how much there is now
  estimated: string
  force: string
  base: string
  /** 每人每月 between name and figure. */
  per: string
}
type Word = Partial<Says>
const WORDS = new Map<string, Word>()
const say = (line: string, word: Word) => {
  for (const w of line.split(' ')) WORDS.set(w, word)
}
const UPS =
  '增长 改善 好转 增加 提高 提升 上升 上涨 上浮 上调 扩大 递增 攀升 回升 增多 增收 增产 比增 延长 加密 拓展 跃升 扩展 扩增'
const DOWNS =
  '下降 降低 减少 下滑 回落 缩减 缩短 压缩 压减 压降 缩小 收窄 削减 下跌 下调 精简 负增长 减亏 减排 再下降 降幅'
say(UPS, { dir: 1 })
say(DOWNS, { dir: -1 })
say('增 升 涨 增幅达', { dir: 1 })
say('降 减', { dir: -1 })
for (const to of ['到', '至', '为', '成', '了']) {
  const more = to === '了' ? {} : { to: true }
  say(
    UPS.split(' ')
      .map((w) => w + to)
      .join(' '),
    { dir: 1, ...more },
  )
  say(
    DOWNS.split(' ')
      .map((w) => w + to)
      .join(' '),
    { dir: -1, ...more },
  )
}
say(
  '增至 升至 涨至 扩至 增到 升到 恢复到 恢复至 延至 提至 提到 回升至 上升为 翻到 优化到 优化至 调整到 调整为 调整至 发展到 发展至 拓展到 进入 进入了 跃上 迈上 跨上 站上 迈入 迈进 冲上',
  { dir: 1, to: true },
)
say(
  '降至 降到 减至 减到 缩至 缩到 压至 压到 降为 减为 控至 整合为 合并为 归并为 缩减为 压减为 精简为 精简到 整合到 调减为',
  { dir: -1, to: true },
)
say(
  '控制在 稳定在 保持在 维持在 稳定保持在 保持 稳定 稳控在 继续保持在 持续保持在 常年保持在 始终保持在 控制 不变在 处于 位于 介于 处在',
  { to: true },
)
say('达到 达 已达 为 是 有 共有 现有 拥有 保有 高达 多达 总计 共计 合计 已有 存有 共', {
  total: true,
})
say('累计 累计达 累计达到 累计为 总量达', { total: true })
say('不低于 不少于 不小于 不得低于 不得少于 不短于 不差于 至少 最少 最低 不少 高于 大于 多于', { op: '>=' })
say('不高于 不超过 不多于 不大于 不得超过 不突破 低于 少于 小于 最多 至多 控制在不超过', { op: '<=' })
say('不足 不到', { op: '<' })
say('超过 已超过 达到并超过 超过了', { op: 'over' })
say('超 逾 突破 首破 已超 已突破 首次突破 超出 破 过 突破了 跨越 跨过 再超 双超', { op: 'past' })
say('约 近 接近 将近 大约 大概 约为 约达 约占 近达 约合', { op: '~' })
say('分别 分别为 分别是 各自 分别达', { zip: true })
say('均为 都为', { each: true, total: true })
say('均 都 双双 全部 各 皆 均达 均达到 都达到 均超', { each: true })
for (const w of '新增 净增 新增加 净增加 新认定 新获批 新建成 新开工 新投产 新签约 新引进 新推出 新入选 新培育 新开通 新启动 新设 新设立 新登记 新注册 新入库 新上 新获评 新获 新开 新创建 新增长 新改造 新转移 新筹集 新导入 新选派 新发放 新上牌 新入驻'.split(
  ' ',
))
  say(w, { added: w })
say('完成 实现 预计完成 预计实现 完成了 实现了', { done: true })
say('预计 预期 预计可 预计达 预计达到 有望 有望达到 预测 初步核算 初步统计', { estimated: '预计' })
for (const w of ['力争', '确保', '力保', '努力', '务必', '保证', '力促']) say(`${w} ${w}达到 ${w}实现`, { force: w })
say(
  '同比 环比 实际 名义 年均 平均 已 已经 可 首次 再次 再 又 还 将 要 首 成功 持续 继续 稳步 快速 大幅 大幅度 全面 进一步 基本 超额 提前 逐步 明显 总体 连续 全年 其中 即 仅 只 至 到 了 可比 按可比价 可比价 按可比价格计算 同口径 剔除因素 扣除价格因素 拟 拟安排 拟按 计划 预算安排 再创新高 总体上 约折 折合 当年 每年 年年 只有 仅有 仅为 平均为 平均达到 平均达 更是 的 在 由此 随之 有效 成效 显著 累积 一举 双 仍 尚 均已 正式 稳居 稳',
  {},
)

/** 每人每月, 平均每50公斤: for how much of what. */
const PER = /(?:平均)?每(?:人每[年月天日]|户每[年月]|\d+[万千]?[\u4e00-\u9fff]{1,3}|亩|吨|年|月|天|日)$/

/** 一次性|增加6万亿元…. */
const MANNER = /^(?:一次性|再|又|进一步|持续|全面|积极|努力|加快|大力|稳步|计划|拟|统筹|有序|扎实)+$/
/** 连续八年 says how often, not how much. */
const STREAK = /(?:已)?连续[\d一二三四五六七八九十两]{1,3}(?:年|个?月|个季度|季|届|次)?(?:来)?$/

/** 比上年, 较2020年末: what a change is counted from. */
const SINCE =
  /(?:比|较)((?:上年|去年|上一?年度?|前年|年初|年末|上半年|前三季度|[一二三上]季度|\d{4}年|“?十[一二三四五]五”?|[五十三]年前|上届|前[一三五]年|计划|预算|预期|平均|20\d\d)[^,、]{0,5})$/
/** 由380元|提高到420元: where it came from is no part of the name. */
const BASELINE = /(?:由|从)(?=[^,、]*\d)[^,、]*$/
/** 高于全国平均水平(0.8个百分点), 比全省平均水平高(2个百分点): what it is held against. */
const AGAINST =
  /(?:高于|快于|低于|好于|优于|高出|超出|超过|领先|慢于|多于|大于|强于|领先于)([^,、]{1,16})$|(?:比|较)([^,、]{1,14}?)(?:水平)?(?:高|快|低|多|高出|多出|领先|提高|下降|降低|加快|回升)$/

const NONE: Says = {
  dir: 0,
  to: false,
  op: null,
  added: '',
  done: false,
  each: false,
  zip: false,
  total: false,
  estimated: '',
  force: '',
  base: '',
  per: '',
}

export type Read = { core: string; says: Says }

/** Takes the words before a figure apart from behind until only the name of what is measured is left. */
export function between(left: string, points: boolean, counted: boolean): Read {
  const says: Says = { ...NONE }
  let core = left
  for (;;) {
    const streak = STREAK.exec(core.slice(-12))
    if (streak) core = core.slice(0, -streak[0].length)
    const per = PER.exec(core.slice(-12))
    if (per) {
      core = core.slice(0, -per[0].length)
      if (/^每(?:[人户]每)?[年月天日]$/.test(per[0])) says.per = per[0]
    }
    const word = last(core)
    if (!word) break
    const means = WORDS.get(word)!
    // 完成36个…, 新增5.5万个…: with nothing before it the word is the action itself
    if (
      counted &&
      (means.added || means.done || (means.dir && !means.to)) &&
      !adjuncts(core.slice(0, -word.length)).core.replace(MANNER, '')
    )
      break
    // 新增|累计新增: what stands nearest to the figure wins
    if (means.dir && (says.dir || says.total)) break
    core = core.slice(0, -word.length)
    const { dir, to, op, ...rest } = means
    // 年均增长|保持在6.5%: it still is the growth that is meant
    if (dir) Object.assign(says, { dir, to: to ?? false })
    else if (to) says.to = true
    if (op && !says.op) says.op = op
    for (const [key, value] of Object.entries(rest)) if (value) Object.assign(says, { [key]: value })
    const since = says.dir || says.added ? SINCE.exec(core.slice(-20)) : null
    if (since) {
      says.base = since[1]!
      core = core.slice(0, -since[0].length)
    }
  }
  if (says.to) core = core.replace(BASELINE, '')
  if (points && !(says.dir && !says.to)) {
    const against = AGAINST.exec(left.slice(-26))
    if (against) {
      says.base = (against[1] ?? against[2])!
      says.op = null
      core = left.slice(0, -against[0].length)
    }
  }
  return { core, says }
}

function last(s: string): string {
  for (let n = Math.min(7, s.length); n > 0; n--) {
    const tail = s.slice(-n)
    if (WORDS.has(tail) && !(n === 1 && KEPT.test(s.slice(-2)))) return tail
  }
  return ''
}
/** Two characters whose second one is part of a word, not a word between: 保有|量 never splits, 投资 stays whole. */
const KEPT =
  /(?:作|认|行|成|因|所|以|人|较|极|尤|甚|更)为$|(?:所|公|私|国|民|占|享|没|固|自|原|专|含|持)有$|目的$|[一二三四五六七八九十]是$|(?:减|升|转|增|登|涨|再)(?:报|得)$|(?:汇|水|日|周|月|季|通|预|简|申|上|收|获|取|所|心|值|求)(?:报|得)$|(?:内|外|存|实|潜|所|现|存|自|内)在$|(?:总|周|报|迟|签|收|直|感|达|遇|看|碰)到$|(?:夏|冬|直|甚|乃|截)至$|(?:平|人)均$|(?:首|成|京|古|故|名|大|商|首)都$|(?:合|总|设|会|统|审|预|估|共)(?:计)$|(?:公|中|中|总)共$|(?:结|整|综|配|联|组|融|符|适|集|混|复|契)合$|(?:汇|中|华|锦|总)总$|(?:对|类|相|评)比$|(?:不|通|超|经|穿|度|跨)过$|(?:接|远|附|最|临|亲)近$|(?:条|制|预|公|签|节|大)约$|(?:起|减|缩)降$|(?:加|节|削|核|消)减$|(?:提|晋|跃|攀|抬|回)升$|(?:不|反)增$|(?:突|击|攻|打)破$|(?:提|最|崇|新|较)高$|(?:需|重|主|概|摘|纪|必)要$|(?:成|达)就$|(?:必|即|上)将$|(?:计|规|策)划$|(?:建|开|增|架|附|新|铺)设$|(?:即|立|当)即$/

const ADJUNCT =
  /^(?:[-—]+|\d{1,2}\.(?!\d)|\(\d{1,2}\)|的?情况下|在[^,、]{2,20}情况下|其中|特别是|尤其是|同时|此外|另外|全年|年内|今年以来|一年来|过去一年|五年来|今年末?|去年末?|上年末?|当年|年末|年底|近[一两三五十]年来?|[一两三五十]年(?:来|间)|[两三五十]年(?=年均|累计|平均|$)|过去[一五]年|五年来|目前|截至目前|现有|我们|我[市省区县州国](?!城)|全[市省区县州](?=[^,、]{3}|$)|本[市省区县](?=[^,、]{3})|预计|预期|力争|确保|争取|努力|务必|保证|首批|先后|(?:共|设|拥|现)有|年底前|[春夏秋冬]季开学前|汛期前|国庆前|春节前|还|又|并|均|将|要|拟|首次|从而|建议|计划|(?:截至|截止)[^,、]{1,10}?[底末日]|(?:到|至)(?:20\d\d年[底末]?|今年[底末]?|明年[底末]?|“[^”]{2,6}”[底末]?|年[底末])|20\d\d年(?:底|末)?|\d{1,2}月[底末份]|第?[一二三四]季度|前三季度|[上下]半年|“?十[一二三四五]五”?(?:期间|时期|末|以来)|每年|主要表现在|[一二三四五六七八九十]{1,2}是|据[^,]{2,8}(?:统计|核算|测算)|成功|累计|总计|合计|共计|共|已|各级政府|各地|(?:剔除|扣除|还原)[^,、]{2,14}因素后?)/
const ESTIMATE = /预计|预期/
const FORCE = /力争|确保|争取|务必|保证|努力/
const WHEN = /截[至止]|^(?:到|至)|20\d\d年|季度|半年|\d月|年末|年底/

export type Head = { core: string; estimated: string; force: string; asof: string; among: boolean; total: boolean }
/** Strips what stands before the name: when, where, 预计, 力争, 其中. */
export function adjuncts(words: string): Head {
  const head: Head = { core: words, estimated: '', force: '', asof: '', among: false, total: false }
  for (let m = ADJUNCT.exec(head.core); m?.[0]; m = ADJUNCT.exec(head.core)) {
    const word = m[0]
    head.core = head.core.slice(word.length)
    if (ESTIMATE.test(word)) head.estimated = word
    else if (FORCE.test(word)) head.force = word
    else if (/其中|特别是|尤其是/.test(word)) head.among = true
    else if (word === '累计') head.total = true
    else if (WHEN.test(word)) head.asof = word
  }
  return head
}
