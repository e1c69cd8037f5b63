import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Measure, Structure, Zone } from '../reading.ts'
import { RULES } from '../rules.ts'
import { deliverables } from './deliverables.ts'

/** Sentences of one paragraph of the plan, without headings. */
function planned(text: string, zone: Zone = 'plan'): Structure {
  const sentences = [...text.matchAll(/[^。;；！]+[。;；！]?/g)].map((m) => ({
    start: m.index,
    end: m.index + m[0].length,
    zone,
    paragraph: 0,
    section: -1,
  }))
  return { title: null, place: null, date: null, year: 2024, sections: [], paragraphs: [], sentences }
}

/** Stands in for the reader of measures: every number with its unit counts. */
const counted = (text: string, { sentences }: Structure): Measure[] =>
  [...text.matchAll(/[\d.]+(?:[%％]|[万亿]?[家个公里户元人名项])/g)].map((m) => ({
    type: 'measure',
    sentence: sentences.findIndex(({ start, end }) => start <= m.index && m.index < end),
    start: m.index,
    end: m.index + m[0].length,
    text: m[0],
    metric: '',
    aspect: 'increment',
    op: '=',
    value: '1',
    unit: '',
    kind: 'target',
    confidence: 1,
    rule: '',
  }))

const read = (text: string, zone: Zone = 'plan') => {
  const built = planned(text, zone)
  return deliverables(text, built, counted(text, built))
}
const said = (text: string, zone: Zone = 'plan') => read(text, zone).map(({ quote }) => quote)

test('each action clause of a sentence is a record of its own', () => {
  expect(read('深入实施质量强市战略，新建口袋公园12个，出台《湿地保护办法》。')).toMatchObject([
    { quote: '深入实施质量强市战略', verb: '实施', object: '质量强市战略', firmness: 'direction' },
    { quote: '新建口袋公园12个', verb: '新建', object: '口袋公园12个', firmness: 'measurable' },
    { quote: '出台《湿地保护办法》', verb: '出台', object: '《湿地保护办法》', firmness: 'milestone' },
  ])
})

test.each([
  ['坚持就业优先，强化技能培训。', ['强化技能培训']],
  ['以数字化改革为牵引，完善一网统管平台。', ['完善一网统管平台']],
  ['完善夜间公交线网，让市民出行更便捷。', ['完善夜间公交线网']],
  ['培育人才服务机构，为青年创业提供广阔舞台。', ['培育人才服务机构']],
  ['推广共享农机，更好服务春耕生产。', ['推广共享农机']],
  ['深化校地合作，打造产教融合的江城样板。', ['深化校地合作']],
  ['推进法治乡村建设，不断增强群众获得感幸福感。', ['推进法治乡村建设']],
])('manner and hope are no promises: %s', (text, expected) => expect(said(text)).toEqual(expected))

test('a clause that only states an indicator is left to the measures', () => {
  expect(said('推进秸秆综合利用，秸秆利用率达到96%。')).toEqual(['推进秸秆综合利用'])
  expect(said('建强基层医院，县域就诊率提高到90%。')).toEqual(['建强基层医院'])
  expect(said('全社会固定资产投资完成200亿元。')).toEqual([])
})

test('an indicator that the government drives is a promise', () => {
  expect(said('带动民间投资增长10%，确保水质优良率保持100%。')).toEqual([
    '带动民间投资增长10%',
    '确保水质优良率保持100%',
  ])
})

test('a count that goes on without a verb stays one record', () => {
  expect(said('新增商贸企业30家以上，年销售十亿元企业1家以上，培育名店5家。')).toEqual([
    '新增商贸企业30家以上，年销售十亿元企业1家以上',
    '培育名店5家',
  ])
  expect(said('力争新引进重大项目60个，其中高技术项目20个，外贸增长5%。')).toEqual([
    '力争新引进重大项目60个，其中高技术项目20个',
  ])
})

test('a figure whose doer is named before the verb is a promise', () => {
  expect(read('全市园区新增工业企业50家。')).toMatchObject([{ verb: '新增', firmness: 'measurable' }])
})

test('what is planned for a purse or a stock is a promise of who plans it', () => {
  expect(said('今年市级财政对乡村的投入拟安排12亿元。')).toEqual(['今年市级财政对乡村的投入拟安排12亿元'])
  expect(said('既有住宅加装电梯80台。')).toEqual(['既有住宅加装电梯80台'])
})

test('an item of a list is read without its number, its heading is none', () => {
  expect(said('一是优化养老服务，新增老年食堂40家；二是新建公园6个。')).toEqual(['新增老年食堂40家', '新建公园6个'])
  expect(said('一是强化企业创新。支持企业建设研发中心。')).toEqual(['支持企业建设研发中心'])
})

test('a heading in the middle of a paragraph is built like the one that opens it', () => {
  const tasks = '举办车展5场，引进首店12家，改造商圈2个。'
  const under = (opening: string, second: string) => {
    const text = `${opening}${tasks}${second}${tasks}`
    const built = planned(text)
    built.sentences[0]!.heading = true
    return deliverables(text, built, []).map(({ quote }) => quote)
  }
  expect(under('着力提振大宗消费。', '着力稳定对外贸易。')).not.toContain('着力稳定对外贸易')
  expect(under('完善城乡路网。', '补强电力设施。')).not.toContain('补强电力设施')
  expect(under('着力提振大宗消费。', '加快发展智慧农业。')).not.toContain('加快发展智慧农业')
  expect(under('着力提振大宗消费。', '加快发展数字文化产业。')).toContain('加快发展数字文化产业')
  expect(said(`${tasks}补强电力设施。${tasks}`)).toContain('补强电力设施')
})

test('a campaign of study is a deed, a creed is none', () => {
  expect(said('深入开展“守初心、担使命”主题教育，树牢宗旨意识。', 'self')).toEqual(['深入开展“守初心、担使命”主题教育'])
})

test.each<Zone>(['past', 'problems', 'requirements', 'targets', 'closing', 'opening', 'outside'])(
  '%s holds none',
  (zone) => expect(said('实施质量强市战略。', zone)).toEqual([]),
)

test('in the chapter on itself a government promises deeds, not bearing', () => {
  expect(said('锤炼务实作风，严格执行重大决策程序，强化担当精神。', 'self')).toEqual(['严格执行重大决策程序'])
})

test('what was found by a weaker rule is less sure', () => {
  const [plain, behind] = read('推进公园建设，在学校周边建设停车场。')
  expect(plain!.confidence).toBeGreaterThan(behind!.confidence)
  expect(behind!.rule).toBe('deliverable-place')
})

const word = fc.constantFrom(
  ...'推进 建设 新增 积极 统筹 坚持 在 把 为 让 园区 “绿色 ” 公园 12个 3.5万户 、 ， 。 ； （ ） 其中 一是 机制 等 的 和 全覆盖 力争 增长8％'.split(
    ' ',
  ),
)
const sentence = fc.array(word, { maxLength: 40 }).map((words) => words.join(''))

test('a quote is the slice of the text that its span points to', () => {
  fc.assert(
    fc.property(sentence, (text) =>
      read(text).every(({ quote, start, end }) => quote === text.slice(start, end) && quote !== ''),
    ),
  )
})

test('every record names a rule that the method explains', () => {
  const names = RULES.map(({ name }) => name)
  fc.assert(fc.property(sentence, (text) => read(text).every(({ rule }) => names.includes(rule))))
})

test('no two records overlap, and they stand in order', () => {
  fc.assert(fc.property(sentence, (text) => read(text).every((one, i, all) => i === 0 || all[i - 1]!.end <= one.start)))
})

test('full-width and half-width marks read alike', () => {
  const narrow = (text: string) =>
    text.replace(/[，；：（）％]/g, (mark) => String.fromCharCode(mark.charCodeAt(0) - 0xfee0))
  const spans = (text: string) => read(text).map(({ start, end, verb, firmness }) => ({ start, end, verb, firmness }))
  fc.assert(
    fc.property(sentence, (text) => {
      expect(spans(narrow(text))).toEqual(spans(text))
    }),
  )
})

test('a megabyte without an end is read in linear time', () => {
  for (const unit of ['、推进建设', '“', '在', '积极', '推进“a”计划', '新增1个、', '1个'] as const) {
    const text = unit.repeat(1_000_000 / unit.length)
    const started = performance.now()
    deliverables(
      text,
      { ...planned(''), sentences: [{ start: 0, end: text.length, zone: 'plan', paragraph: 0, section: -1 }] },
      [],
    )
    expect(performance.now() - started, unit).toBeLessThan(5000)
  }
})
