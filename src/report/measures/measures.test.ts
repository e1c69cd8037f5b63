import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Structure, Zone } from '../reading.ts'
import { RULES } from '../rules.ts'
import { structure } from '../structure/structure.ts'
import { measures } from './measures.ts'

/** One paragraph of sentences in one zone, without headings. */
function built(text: string, zone: Zone): Structure {
  const sentences = [...text.matchAll(/[^。;；！]+[。;；！]?/g)].map((m) => ({
    start: m.index,
    end: m.index + m[0].length,
    zone,
    paragraph: 0,
    section: -1,
  }))
  return { title: null, place: null, date: null, year: 2024, sections: [], paragraphs: [], sentences }
}
const read = (text: string, zone: Zone = 'past') => measures(text, built(text, zone))
/** metric | aspect op value unit, with scope, ref or base behind @, → and ^. */
const lines = (text: string, zone: Zone = 'past') =>
  read(text, zone).measures.map(
    (m) =>
      `${m.metric} | ${m.aspect} ${m.op} ${m.value ?? ''}${m.unit}${m.scope ? ` @${m.scope}` : ''}${m.ref ? ` →${m.ref}` : ''}`,
  )

type Row = [sentence: string, ...expected: string[]]
const table = (title: string, zone: Zone, rows: Row[]) =>
  describe(title, () => {
    test.each(rows.map(([sentence, ...expected]) => ({ sentence, expected })))(
      '$sentence',
      ({ sentence, expected }) => {
        expect(lines(sentence, zone)).toEqual(expected)
      },
    )
  })

table('amounts, growth and rank go on with the name before them', 'past', [
  [
    '全市生产总值2680亿元，增长6.4%、居全省第5位。',
    '生产总值 | level = 2680亿元',
    '生产总值 | growth = 6.4%',
    '生产总值增速 | rank = 5位 @全省',
  ],
  ['粮食产量首次突破80亿斤，比上年增产1.6亿斤。', '粮食产量 | level > 80亿斤', '粮食产量 | increment = 1.6亿斤'],
  ['预计接待游客3200万人次、增长18%。', '接待游客 | level = 3200万人次', '接待游客 | growth = 18%'],
  ['新能源占比提高1.2个百分点至43.5%。', '新能源占比 | growth = 1.2个百分点', '新能源占比 | share = 43.5%'],
  ['外资增速高于全国4.2个百分点。', '外资 | growth = 4.2个百分点'],
  ['优良天数比例提高到91.3%、提升1.1个百分点。', '优良天数比例 | share = 91.3%', '优良天数比例 | growth = 1.1个百分点'],
  ['单位能耗下降率好于预期，万元产值用水量下降5.2%。', '万元产值用水量 | growth = -5.2%'],
])

table('a list shares its verb, its head and its owner', 'past', [
  [
    '新增规上企业86家、限上商贸企业120家，绿色工厂9家。',
    '新增规上企业 | increment = 86家',
    '新增限上商贸企业 | increment = 120家',
    '新增绿色工厂 | increment = 9家',
  ],
  [
    '装备制造业、医药制造业增加值分别增长12.3%、9.8%。',
    '装备制造业增加值 | growth = 12.3%',
    '医药制造业增加值 | growth = 9.8%',
  ],
  [
    '城镇和农村居民人均可支配收入分别达到61200元和33800元。',
    '城镇居民人均可支配收入 | level = 61200元',
    '农村居民人均可支配收入 | level = 33800元',
  ],
  ['火灾事故起数、死亡人数分别下降12%和20%。', '火灾事故起数 | growth = -12%', '火灾事故死亡人数 | growth = -20%'],
  [
    '专业市场、物流园区分别新认定6个和4个，累计分别达到31个和18个。',
    '新认定专业市场 | increment = 6个',
    '新认定物流园区 | increment = 4个',
    '专业市场 | level = 31个',
    '物流园区 | level = 18个',
  ],
  [
    '出口额增长9%、零售额增长7%，均居全省第3位。',
    '出口额 | growth = 9%',
    '零售额 | growth = 7%',
    '出口额增速 | rank = 3位 @全省',
    '零售额增速 | rank = 3位 @全省',
  ],
  [
    '实施技改项目210个、投产65个，完成投资48亿元。',
    '实施技改项目 | increment = 210个',
    '投产技改项目 | increment = 65个',
    '技改项目完成投资 | increment = 48亿元',
  ],
])

table('the name stands behind the number', 'past', [
  ['完成36个老旧小区改造，建成12公里绿道。', '完成老旧小区改造 | increment = 36个', '建成绿道 | increment = 12公里'],
  ['18个港口项目全部开工。', '开工的港口项目 | increment = 18个'],
  ['青溪街等5条背街小巷完成整治。', '完成整治的背街小巷 | increment = 5条'],
  ['改造桂花路等8条道路。', '改造道路 | increment = 8条'],
  ['推出60项便民服务和12个应用场景。', '推出便民服务 | increment = 60项', '推出应用场景 | increment = 12个'],
  ['80%的乡镇卫生院达到国家标准。', '乡镇卫生院达到国家标准 | share = 80%'],
  ['设立总规模20亿元的产业基金。', '产业基金总规模 | level = 20亿元'],
  ['开工建设市民广场两处。', '开工建设市民广场 | increment = 2处'],
])

table('parts, times and bands', 'past', [
  ['数字经济增加值占生产总值比重达到48.6%。', '数字经济增加值占生产总值比重 | share = 48.6%'],
  [
    '民生支出620亿元，占一般公共预算支出的76.4%。',
    '民生支出 | level = 620亿元',
    '民生支出占一般公共预算支出比重 | share = 76.4%',
  ],
  ['高新技术企业达到960家，是2019年的2.4倍。', '高新技术企业 | level = 960家', '高新技术企业 | level = 2.4倍'],
  ['24项指标中有9项居全省前三位。', '24项指标中居全省前3位的指标 | count-of-rank = 9项 @全省'],
  [
    '代表团获省运会18金9银6铜。',
    '代表团获省运会金牌 | increment = 18金',
    '代表团获省运会银牌 | increment = 9银',
    '代表团获省运会铜牌 | increment = 6铜',
  ],
  ['城乡收入比由1.86缩小到1.82。', '城乡收入比 | level = 1.82'],
  ['经济总量由全省第9位上升到第7位。', '经济总量 | rank = 7位 @全省'],
  ['新增就业3.2万人，完成年度目标的128%。', '新增就业 | increment = 3.2万人', '就业年度目标完成率 | level = 128%'],
])

table('what words around a figure say of it', 'targets', [
  ['生产总值增长6%左右。', '生产总值 | growth ~ 6%'],
  ['一般公共预算收入增长5%-6%。', '一般公共预算收入 | growth >= 5%', '一般公共预算收入 | growth <= 6%'],
  ['城镇调查失业率控制在5.5%以内。', '城镇调查失业率 | level <= 5.5%'],
  ['居民消费价格涨幅2%左右。', '居民消费价格 | growth ~ 2%'],
  ['低保标准不低于1.3万元/年。', '低保标准 | level >= 1.3万元/年'],
  ['研发经费支出超过60亿元。', '研发经费支出 | level >= 60亿元'],
  ['接待游客、旅游收入分别增长10%和12%以上。', '接待游客 | growth >= 10%', '旅游收入 | growth >= 12%'],
  ['基础养老金由310元/月提高到340元/月。', '基础养老金 | level = 340元/月'],
  ['低保标准提高到每人每月1050元。', '低保标准(每人每月) | level = 1050元'],
  ['累计减税退税3200余万元，近40万人受益。', '减税退税 | increment > 3200万元', '受益人数 | level ~ 40万人'],
])

table('targets without a figure', 'targets', [
  ['居民收入增长与经济增长基本同步。', '居民收入 | growth sync  →经济增长'],
  ['服务业增加值增速高于GDP增速。', '服务业增加值 | growth >  →GDP增速'],
  ['能耗强度下降完成省定目标。', '能耗强度下降 | level meet  →省定目标'],
  ['完成省下达的耕地保护任务。', '耕地保护 | level meet  →省下达任务'],
])

describe('numbers that are no measures are listed with the reason', () => {
  test.each([
    ['2024年3月5日召开第12次会议。', '2024:date 3:date 5:date 12:ordinal'],
    ['实施“3610”工程，推进1+7平台建设。', '3610:name 1:name 7:name'],
    ['329国道和2号线加快建设，PM2.5治理见效。', '329:name 2:name 2.5:name'],
    ['打造15分钟生活圈。', '15:name'],
    ['引进10亿元以上产业项目6个。', '10:threshold'],
    ['贫困发生率由6.1%降至0.4%。', '6.1:baseline'],
    ['连续12年获评优秀。', '12:streak'],
    ['推进钢铁、石化、建材、有色4个行业转型。', '4:tally'],
  ])('%s', (sentence, expected) => {
    expect(
      read(sentence)
        .numbers.map((n) => `${n.text}:${n.reason}`)
        .join(' '),
    ).toBe(expected)
  })
})

test('the words beside a figure are kept', () => {
  const [one] = read('力争新引进博士120名以上。', 'plan').measures
  expect(one).toMatchObject({ text: '120名以上', force: '力争', kind: 'target', op: '>=' })
  expect(read('预计实现旅游收入86亿元。').measures[0]).toMatchObject({ estimated: '预计', kind: 'result' })
  expect(read('出口比上年增长8%。').measures[0]).toMatchObject({ base: '上年' })
  expect(read('截至6月底建成泊位300个。').measures[0]).toMatchObject({ asof: '截至6月底' })
})

test('a sentence beyond all measure is left unread, its numbers listed', () => {
  const text = `${'新增绿地3公顷，'.repeat(600)}完。`
  const { measures: found, numbers, unread } = read(text)
  expect(found).toEqual([])
  expect(unread).toHaveLength(1)
  expect(numbers).toHaveLength(600)
})

const piece = fc.constantFrom(
  ...'新增 建成 完成 企业 项目 增长 下降 分别 其中 居全省第 位 ， 、 。 ； （ ） “ ” 和 以上 左右 达到 不低于 控制在 占 比重 由 提高到 % 亿元 家 个 万人 年 月 号线 的 收入 增加值 12 3.5 2024 100 百 三 第'.split(
    ' ',
  ),
)
const prose = fc.array(piece, { maxLength: 40 }).map((parts) => parts.join(''))

test('every span is the text that it points to', () => {
  fc.assert(
    fc.property(prose, (text) =>
      read(text).measures.every((m) => m.text !== '' && m.text === text.slice(m.start, m.end)),
    ),
  )
})

test('every number lies in a measure or is listed', () => {
  fc.assert(
    fc.property(prose, (text) => {
      const { measures: found, numbers } = read(text)
      const spans = [...found, ...numbers]
      for (const run of text.matchAll(/\d+/g))
        expect(spans.some((s) => s.start <= run.index && run.index < s.end)).toBe(true)
    }),
  )
})

test('values are decimals as text', () => {
  fc.assert(fc.property(prose, (text) => read(text).measures.every((m) => /^-?\d+(?:\.\d+)?$/.test(m.value ?? '0'))))
})

test('half-width and full-width marks read alike', () => {
  const wide = (text: string) => text.replace(/[%()]/g, (mark) => String.fromCharCode(mark.charCodeAt(0) + 0xfee0))
  const bare = (text: string) => read(text).measures.map(({ text: _, ...m }) => m)
  fc.assert(
    fc.property(prose, (text) => {
      expect(bare(wide(text))).toEqual(bare(text))
    }),
  )
})

test('every measure names a rule that the method explains', () => {
  const names = new Set(RULES.map(({ name }) => name))
  fc.assert(fc.property(prose, (text) => read(text).measures.every((m) => names.has(m.rule))))
})

test('a text that is not Chinese has no measures', () => {
  const text = 'Output grew by 5 percent to 12 billion yuan.'
  expect(measures(text, structure(text)).measures).toEqual([])
})
