/** Names of what is measured: their heads, and how a list of them is told apart. */

/** Heads that several names in a list share (城镇和农村|居民人均可支配收入). The longest that fits is taken. */
const HEADS = (
  '居民人均可支配收入 人均可支配收入 可支配收入 居民收入 人均纯收入 纯收入 生产总值 增加值 总产值 产值 财政收入 预算收入 税收收入 旅游收入 营业收入 主营业务收入 总收入 收入 利润总额 利润 税收 营收 ' +
  '固定资产投资 民间投资 投资额 投资 零售总额 零售额 销售额 销售收入 交易额 成交额 进出口总额 出口总额 总额 出口额 进口额 金额 贷款余额 存款余额 余额 规模 总规模 存款 贷款 保费 ' +
  '产量 总产量 总产 销量 吞吐量 货邮吞吐量 旅客吞吐量 发电量 用电量 装机容量 装机 排放量 拥有量 申请量 授权量 客流量 客运量 货运量 流量 储量 存栏量 出栏量 饲养量 接待量 供应量 处理量 回收量 投放量 捕捞量 总量 数量 增量 消费量 使用量 业务量 ' +
  '增长率 覆盖率 普及率 参保率 入园率 入学率 毛入学率 巩固率 就业率 失业率 达标率 优良率 利用率 处理率 回收率 合格率 满意率 签约率 办结率 完成率 兑现率 自给率 转化率 渗透率 城镇化率 化率 贡献率 占有率 死亡率 发病率 生育率 综合利用率 率 ' +
  '比重 占比 比例 浓度 平均浓度 年均浓度 强度 密度 种植面积 播种面积 面积 里程 通车里程 总里程 长度 水平 指数 得分 满意度 价格 涨幅 降幅 增速 增幅 标准 补助标准 财政补助标准 最低收购价 收购价 工资 养老金 ' +
  '企业 公司 项目 人口 人数 起数 案件 警情 数 人次 游客 班次 场次 户数 单位 总部 平台 中心 基地 园区 学校 医院 村庄 乡村 社区 床位 学位 专利 品种 机构 产业 产品 品牌 集群 示范区 示范村 示范县 服务业 通关时间 办理时间 办理时限 能耗 电耗 水耗 时间 成本 费用 税费 支出 经费 补助 资金 基金 债务 债券 总量 主体 个体工商户 市场主体 经营主体'
)
  .split(' ')
  .sort((a, b) => b.length - a.length)
const LONGEST = 10
const HEAD = new Set(HEADS)

/** Heads that a list shares among its names; things that are counted (中心, 平台) stand for themselves. */
const SHARED =
  /收入|总值|价|增加值|产值|利润|利税|税收|营收|投资|额|金额|余额|规模|存款|贷款|产量|销量|量|率|比重|占比|比例|浓度|强度|密度|面积|里程|水平|指数|得分|满意度|价格|涨幅|标准|工资|养老金|企业|人口|人数|起数|案件|警情|数|能耗|时间|时限|成本|费用|经费|补助|产业|服务业|专利|人才|学位|床位/

/** The head that a name ends with, or ''. */
export function head(name: string): string {
  for (let n = Math.min(LONGEST, name.length); n > 0; n--) if (HEAD.has(name.slice(-n))) return name.slice(-n)
  return ''
}

const SOFT = /以及|[和与及]/g

/**
 * Splits 甲、乙和丙 into so many names, or null where the words do not hold so many. 和 inside a name (软件和信息服务业)
 * is left alone when 、 already gives the number.
 */
export function split(names: string, count: number): string[] | null {
  if (count < 2) return [names]
  const parts = cut(names, '、')
  if (parts.length === count) return share(parts)
  if (parts.length > count) return null
  const seams: { part: number; at: number; length: number }[] = []
  parts.forEach((p, part) => {
    for (const m of masked(p).matchAll(SOFT))
      if (m.index > 0 && m.index + m[0].length < p.length) seams.push({ part, at: m.index, length: m[0].length })
  })
  const missing = count - parts.length
  if (seams.length < missing) return null
  const chosen = seams.length === missing ? seams : pick(parts, seams, missing)
  const result = parts.flatMap((p, part) => {
    const here = chosen.filter((c) => c.part === part)
    const bits: string[] = []
    let from = 0
    for (const c of here) {
      bits.push(p.slice(from, c.at))
      from = c.at + c.length
    }
    return [...bits, p.slice(from)]
  })
  return share(result)
}

/** Of several 和 the ones whose neighbours look like names of their own; the last part's come first. */
function pick(parts: string[], seams: { part: number; at: number; length: number }[], missing: number) {
  const worth = (s: (typeof seams)[number]) => {
    const p = parts[s.part]!
    const left = p.slice(0, s.at)
    return (head(left) ? 2 : 0) + (s.part === parts.length - 1 ? 1 : 0)
  }
  return [...seams]
    .sort((a, b) => worth(b) - worth(a) || b.at - a.at)
    .slice(0, missing)
    .sort((a, b) => a.part - b.part || a.at - b.at)
}

/** Names in a list lend each other their head (…、服务业|增加值) and their owner (生产安全事故|起数、死亡人数). */
export function share(listed: string[]): string[] {
  const growth = /(?:增速|增幅|涨幅|增长率)$/.exec(listed.at(-1)!)?.[0] ?? ''
  const names = growth ? [...listed.slice(0, -1), listed.at(-1)!.slice(0, -growth.length)] : listed
  if (names.some((n) => !n)) return listed
  const last = names.at(-1)!
  const tail = SHARED.test(head(last)) ? head(last) : ''
  const first = names[0]!
  const owner = first.slice(0, first.length - head(first).length)
  const whole = names.map((name, i) => {
    if (i < names.length - 1 && tail && !head(name) && tail.length < last.length && !/[率量额值数度比费者]$/.test(name))
      return name + tail
    const own = head(name)
    const modifier = name.length - own.length
    if (
      i > 0 &&
      own &&
      owner.length > 2 &&
      own.length >= 1 &&
      modifier <= 2 &&
      !/^(?:全|总|人均|城|农|出|进|税|民|财)/.test(name) &&
      own !== '率' &&
      head(first)
    ) {
      return (/^[亩户]均/.test(name) ? owner.replace(/[亩户]均$/, '') : owner) + name
    }
    return name
  })
  return growth ? whole.map((name) => name + growth) : whole
}

const cut = (s: string, mark: string): string[] => {
  const hidden = masked(s)
  const parts: string[] = []
  let from = 0
  for (let i = hidden.indexOf(mark); i >= 0; i = hidden.indexOf(mark, i + 1)) {
    parts.push(s.slice(from, i))
    from = i + 1
  }
  parts.push(s.slice(from))
  return parts.filter(Boolean)
}

/** The same words with everything inside quotation marks and brackets blotted out, so that no mark in there is seen. */
export function masked(s: string): string {
  let depth = 0
  let out = ''
  let from = 0
  for (let i = 0; i < s.length; i++) {
    const c = s[i]!
    const opens = c === '“' || c === '(' || c === '《' || c === '‘'
    const closes = c === '”' || c === ')' || c === '》' || c === '’'
    if (opens && depth++ === 0) {
      out += s.slice(from, i + 1)
      from = i + 1
    } else if (closes && depth > 0 && --depth === 0) {
      out += '□'.repeat(i - from)
      from = i
    }
  }
  return out + s.slice(from)
}

/** What a year's outcome is measured by: an amount of it is a level even behind 完成, 实现, 接待. */
export const OUTCOME =
  /(?:生产总值|GDP|收入|产值|增加值|利润|利税|税收|营收|零售额|零售总额|销售额|交易额|成交额|进出口|出口|进口|总额|吞吐量|产量|发电量|用电量|余额|存款|贷款|规模|游客|旅客|观众|外资|赤字|固定资产投资|客流|储备|产能|支出|人口|里程|面积|容量|装机|能力|指数|总量)$/
/** Rates that may pass a hundred or are statistics in themselves: level, not share. */
export const STATISTIC =
  /失业率|(?:投资|计划|任务|进度)完成率|执行率|赤字率|杠杆率|负债率|利率|贡献率|死亡率|出生率|增长率|生育率|发病率|收益率|回报率|利润率|通胀率|汇率|弹性|进度|达标水平|预算|标准|指数|毛利|价格|回款率|产销率|流动性|死亡|债务率|税负|周转率|复种率|倍率|容积率/
export const CHANGING = /(?:涨幅|增幅|增速|增长率|增长速度|降幅|跌幅|年均增长|增长|升幅|增长目标|增长预期目标)$/
