import type { Measure } from '../reading.ts'

/**
 * What a measure is of, said in one way: 全社会消费品零售总额 and 社会消费品零售总额 have one core. Precision decides: two
 * different things must never share a core, while one thing under two names may stay two.
 */
export type Name = {
  /** The thing itself without verb, scope and qualifiers. */
  bare: string
  /** The thing with its qualifiers, in which two statements of one definition agree. */
  core: string
  verb: string
  qualifiers: string[]
  /** 国家级, 省级, 市级: two levels are two things, a level said once only is another definition. */
  level: string
  /** 累计, 总数: what stands at the end, not what was added. */
  stock: boolean
}

const SYNONYMS: [RegExp, string][] = [
  [/规模以上/g, '规上'],
  [/限额以上/g, '限上'],
  [/(?:地区|国内|全[市省区县]|^)生产总值|^经济总量$/g, 'GDP'],
  [/全社会消费品/g, '社会消费品'],
  [/^社零$/, '社会消费品零售'],
  [/(?:相当于|与)(?=.{0,6}GDP)/g, '占'],
  [/的?(?:比重|比例|比率|占比)/g, '比重'],
  [/^(?:全社会)?(?:研发|R&D|研究与试验发展)(?:经费)?(?:支出|投入)*(?:占.{0,6}GDP)?(?:比重|强度)$/, '研发强度'],
  [/^(?:外贸|货物贸易|货物|对外贸易)?进出口.*$/, '进出口'],
  [/^(?:外贸|货物)?出口(?:总额|额|总值)?$/, '出口'],
  [/^(?:地方)?一般公共(?:财政)?预算收入$/, '一般公共预算收入'],
  [/^(?:全社会)?(?:固定资产投资|固投)(?:完成额)?$/, '固定资产投资'],
  [/^(?:居民消费价格.*|CPI)$/, '居民消费价格'],
  [/^实际(?:利用|使用)外资(?:金额|额)?$/, '实际利用外资'],
  [/(?:PM2\.5|细颗粒物)(?:年?平?均)?浓度(?:年?均值)?$/, 'PM2.5浓度'],
  [/^(?:环境)?空气质?量?(?:AQI)?优良(?:天数)?(?:比重|率)$|^AQI优良率$/, '空气优良率'],
  [/最低生活保障|居民低保/g, '低保'],
  [/^城乡(?:居民)?(?=低保标准)/, ''],
  [/游客接待|接待(?:国内外|境内外)?(?:游客|旅游者)/g, '游客'],
  [/旅游(?:总收入|综合收入|业总收入)/g, '旅游收入'],
  [/总产量/g, '产量'],
  [/国家(?:级)?(?=高新技术企业|专精特新小巨人)/g, ''],
  [/^(?:单位|万元)GDP(?:能源消耗|综合能耗|能耗)(?:强度)?$|^能耗强度(?:下降|降低)?$/, '单位GDP能耗'],
]

const SCOPE = /全年|全体|全市(?:域)?|全省|全区|全县|全社会|我[市省区县]|本[市省区县]|当年|年度|年末|预计|首次|的$/g
const QUALIFIERS =
  /依申请|政务服务(?:事项)?|规上|限上|县控及以上|[国省市]控|境内|户籍|常住|主城区|中心城区|市区|城区|本级|按?可比口径|同口径|扣除.{2,8}后|持证/g
const LEVELS = /(?:国家|[省市区县])(?:级以上|级)|^国家(?=.{3})|^省(?=[“”\u4e00-\u9fff]{3})/
/** A bracket that only gives another name for the word before it. */
const GLOSS = /^[A-Za-z0-9.&+-]+$|^每人|^每[月年]/
const TAILS = /(?:人数|人次|余额|数量|总数|总量|总额|总值|(?<!指)数|额|增速|增幅|涨幅|增长率|增长)$/
const STOCK = /累计|总数|保有量|拥有量|存量/

/** Verbs by what they do; two verbs of one kind count the same things, two of `GAINS` count nearly the same. */
const VERBS: [kind: string, verbs: string][] = [
  ['add', '新增加|新增|增加|扩大'],
  ['net', '净新增|净增'],
  ['attract', '新引进|引进|新招引|招引|引育|集聚|新签约|签约|新落户|落户'],
  ['build', '新建和改造提升|新建改建|新改建|新改扩建|新建成|建成投用|建成运营|建成|新建|建设|新打造|打造|创建|创成'],
  ['foster', '新培育|培育|培养|新认定|认定|获评|获批|入选|新创成'],
  ['start', '新开工|开工建设|开工|启动建设|启动|谋划实施|谋划'],
  ['finish', '建成通车|竣工投产|竣工|投产|投用'],
  ['renew', '改造提升|提升改造|完成改造|新改造|改造|整治|更新|修复|修缮'],
  ['carry', '组织实施|实施|推进|开展|完成'],
  ['dispose', '盘活处置|盘活|处置|淘汰|关停'],
  ['hold', '举办|承办'],
  ['raise', '筹集|配租|筹建'],
  ['train', '培训'],
  ['handle', '办理|办结'],
  ['obtain', '争取|获得|兑付|减免'],
]
const GAINS = new Set(['add', 'net', 'attract', 'build', 'foster'])
const VERB = new RegExp(`^(?:力争|确保|累计)?(${VERBS.map(([, verbs]) => verbs).join('|')})(?=.{2})`)
const KIND_OF_VERB = new Map(VERBS.flatMap(([kind, verbs]) => verbs.split('|').map((verb) => [verb, kind] as const)))

/** Too wide to be one thing: 项目 here and 项目 there. */
const GENERIC = new Set(
  '项目 企业 试点 平台 人才 面积 资金 投资 收入 工程 基地 园区 用地 土地 农田 活动 服务 案例 机构 学校 床位 岗位 设施 公园 任务 事项 产业 资产 贷款 产值 营收 税收 产业项目 重大项目 重点项目 总投资 满意率 满意度 办结率 按期办结率 按时办结率 覆盖率 完成率 投资完成率 达标率 合格率 好评率 居民 群众 惠及居民 惠及群众 惠及企业 惠及人口 带动消费 社会资本'.split(
    ' ',
  ),
)

const squeeze = (words: string) => words.normalize('NFKC').replace(/[\s“”‘’"'《》「」]/g, '')

export function nameOf({ metric, aspect }: Pick<Measure, 'metric' | 'aspect'>): Name {
  let words = squeeze(metric)
  const brackets: string[] = []
  words = words.replace(/\(([^()]*)\)/g, (_, inner: string) => {
    if (!GLOSS.test(inner)) brackets.push(inner)
    return ''
  })
  words = words.replace(/(?:提高|提升|增加|增长|下降|降低|缩小|扩大)(?:到|至|为).*$|由\d.*$/, '')
  const stock = STOCK.test(words)
  words = words.replace(/累计/, '').replace(/^(.{2,4})新增(?=.{2})/, '新增$1')
  words = words.replace(/^完成(.{2,}?)(改造提升|改造|整治|修复|修缮|建设)$/, '$2$1')
  if (aspect === 'growth' && /^(?:全[市省区县])?经济(?:增长)?$/.test(words)) words = 'GDP'
  const verb = VERB.exec(words)?.[1] ?? ''
  if (verb) words = words.slice(words.indexOf(verb) + verb.length)
  words = words.replace(/^(?:实现|达到|保持|完成)(?=.{2})/, '')
  for (const [pattern, name] of SYNONYMS) words = words.replace(pattern, name)
  words = words.replace(SCOPE, '').replace(/^的/, '').replace(TAILS, '')
  for (const [pattern, name] of SYNONYMS) words = words.replace(pattern, name)
  const level = LEVELS.exec(words)?.[0] ?? ''
  const qualifiers = [...(words.match(QUALIFIERS) ?? []), ...brackets].sort()
  const bare = words.replace(LEVELS, '').replace(QUALIFIERS, '')
  return { bare, core: words, verb, qualifiers, level, stock }
}

export const isGeneric = (name: Name) => name.bare.length < 2 || GENERIC.has(name.bare) || KIND_OF_VERB.has(name.bare)

/** How two verbs stand to each other: counting the same, nearly the same, or something else. */
export function verbsAgree(a: Name, b: Name): 'same' | 'near' | 'no' {
  const [x, y] = [KIND_OF_VERB.get(a.verb) ?? '', KIND_OF_VERB.get(b.verb) ?? '']
  if (x === y) return 'same'
  const gains = (kind: string) => kind === '' || GAINS.has(kind)
  return gains(x) && gains(y) ? 'near' : 'no'
}

const LESS_IS_BETTER =
  /失业率|浓度|败诉率|能耗|排放|事故|死亡|警情|发案|收入比$|不良|负债率|投诉|发病率|死亡率|贫困|漏损|成本|时限|时间|时长|化肥|农药/
const MEANT_TO_GROW = /收入|生产总值|GDP|增加值|投资|零售|出口|游客/
const LOWERING = /降低|下降|减少|削减|压减|淘汰/

/** Which way is better: more of it, less of it, or neither (prices). */
export function better({
  metric,
  op,
  aspect,
  value,
}: Pick<Measure, 'metric' | 'op' | 'aspect' | 'value'>): 'more' | 'less' | 'neither' {
  if (/消费价格|CPI|物价|通胀/.test(metric)) return 'neither'
  if (LESS_IS_BETTER.test(metric)) return LOWERING.test(metric) ? 'more' : 'less'
  const meantToFall = aspect === 'growth' && value?.startsWith('-') && !MEANT_TO_GROW.test(metric)
  return meantToFall || op === '<=' || op === '<' ? 'less' : 'more'
}

const HEADLINE =
  /^(?:GDP|规上工业增加值|工业增加值|服务业增加值|固定资产投资|社会消费品零售|进出口|出口|一般公共预算收入|财政总?收入|.*居民人均可支配收入|居民消费价格|.*失业率|.*城镇就业|研发强度|实际利用外资|粮食产量|单位GDP能耗|PM2\.5浓度|空气优良率)$/

/** The indicators that every report opens with. */
export const isHeadline = (name: Name) => HEADLINE.test(name.bare) || HEADLINE.test(name.core)
