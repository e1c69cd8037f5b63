import fc from 'fast-check'
import { expect, test } from 'vitest'
import { structure } from './structure.ts'
import { normalise } from './text.ts'

const REPORT = `政府网 > 政务公开
云溪市政府工作报告
2024年2月1日 10:20 来源：云溪日报
——2024年1月20日在云溪市第八届人民代表大会第三次会议上
云溪市人民政府市长
各位代表：
现在，我代表市人民政府，向大会报告工作，请予审议。
一、2023年工作回顾
过去一年，全市生产总值增长6%。
（一）产业提质增效。新增规上企业86家。
各位代表，成绩来之不易。我代表市人民政府，向全市人民表示衷心的感谢！
我们也清醒地看到，发展还存在不少困难和问题：产业结构不优。对此，我们一定认真解决。
二、2024年工作总体要求和主要任务
今年是关键之年。做好政府工作，要以高质量发展为指导，坚持稳中求进。
今年主要预期目标是：生产总值增长6%左右。
重点做好以下八个方面工作：
（一）推动产业升级
加快培育新兴产业。新增高新技术企业60家。
三、加强政府自身建设
坚持依法行政。办理建议按时办结率100%。
各位代表！让我们团结一心，为建设美好云溪而努力奋斗！
名词解释
1．六稳：就业等6个方面。
`

test('title, place, day and year are read from the head', () => {
  expect(structure(REPORT)).toMatchObject({
    title: '云溪市政府工作报告',
    place: '云溪市',
    date: '2024-01-20',
    year: 2024,
  })
})

test('every part has the zone of what it is for', () => {
  const zones = structure(REPORT).paragraphs.map((p) => [p.zone, REPORT.slice(p.start, p.start + 6)])
  expect(zones).toEqual([
    ['outside', '政府网 > '],
    ['opening', '云溪市政府工'],
    ['outside', '2024年2'],
    ['opening', '——2024'],
    ['opening', '云溪市人民政'],
    ['opening', '各位代表：\n'],
    ['opening', '现在，我代表'],
    ['past', '过去一年，全'],
    ['past', '（一）产业提'],
    ['closing', '各位代表，成'],
    ['problems', '我们也清醒地'],
    ['requirements', '今年是关键之'],
    ['targets', '今年主要预期'],
    ['plan', '重点做好以下'],
    ['plan', '加快培育新兴'],
    ['self', '坚持依法行政'],
    ['closing', '各位代表！让'],
    ['outside', '名词解释\n1'],
    ['outside', '1．六稳：就'],
  ])
})

test('sections hang together', () => {
  const { sections } = structure(REPORT)
  expect(sections.map((s) => `${s.level}${s.number} ${s.title}`)).toEqual([
    '1一 2023年工作回顾',
    '2(一) 产业提质增效',
    '1二 2024年工作总体要求和主要任务',
    '2(一) 推动产业升级',
    '3 加快培育新兴产业',
    '1三 加强政府自身建设',
    '3 坚持依法行政',
  ])
  for (const s of sections) {
    expect(s.end).toBeGreaterThanOrEqual(s.heading.end)
    if (s.parent >= 0) expect(sections[s.parent]!.level).toBeLessThan(s.level)
  }
})

test('parts without numbers: years head them, 一、 heads their sections', () => {
  const { sections, year } = structure(`各位代表：
我代表市人民政府向大会报告工作，请予审议。
2018年：实干开新局
一、产业发展。建成项目3个。
2019年：砥砺再出发
今年政府工作的总体要求是：稳中求进。
一、做强实体经济。新增企业30家。`)
  expect(year).toBe(2019)
  expect(sections.map((s) => [s.level, s.zone])).toEqual([
    [1, 'past'],
    [2, 'past'],
    [1, 'requirements'],
    [2, 'plan'],
  ])
})

const zones = (...lines: string[]) => {
  const text = ['各位代表：', '一、2023年工作回顾', '全市经济平稳。', ...lines].join('\n')
  return structure(text)
    .paragraphs.slice(2)
    .map(({ zone }) => zone)
}
const TARGET = '今年发展主要预期目标是：经济增长5%左右。'

test.each([
  '二、2024年总体要求和政策取向',
  '二、2024年工作总体部署',
  '二、2024年发展目标',
  '二、奋力开创高质量发展新局面',
])('work that begins behind the targets is the plan, whatever the part is called: %s', (title) => {
  const asked = '做好今年工作，必须坚持稳字当头、改革创新。'
  const works = '实施更加积极的就业政策。新增就业3万人。'
  expect(zones(title, '今年是关键之年。总体要求是：稳中求进。', TARGET, works, asked)).toEqual([
    ...['requirements', 'targets', 'plan'],
    'requirements',
  ])
})

test('the goals of the years to come are no plan of the year', () => {
  const goals = ['“十四五”时期主要目标是：经济年均增长6%。', '推动产业升级。制造业占比保持稳定。']
  expect(zones('二、“十四五”时期主要目标任务', ...goals, '三、2024年重点工作', '建设公园。')).toEqual([
    ...['targets', 'requirements'],
    'plan',
  ])
})

test('the work of the five years is no plan where the year has its own', () => {
  const five = ['二、今后五年的目标任务', '（一）建设现代产业体系', '培育企业300家。']
  expect(zones(...five, '三、2024年重点工作', '建设公园。')).toEqual(['requirements', 'plan'])
  expect(zones(...five)).toEqual(['plan'])
})

test('where nothing announces the plan it stands behind the targets', () => {
  const works = '坚持创新引领、坚持产业为要，全力以赴稳增长，新建产业园3个，新增企业200家。'
  expect(zones('二、2024年总体要求', TARGET, works)).toEqual(['targets', 'plan'])
})

test('a report without a salutation is not swallowed by the one at its end', () => {
  const text =
    '临江县政府工作报告\n2024年1月8日\n县长 某某\n一、2023年工作回顾\n经济平稳。\n二、2024年重点工作\n建设公园。\n各位代表！让我们努力奋斗！'
  const { paragraphs, date } = structure(text)
  expect(date).toBe('2024-01-08')
  expect(paragraphs.map(({ zone }) => zone)).toEqual(['opening', 'opening', 'opening', 'past', 'plan', 'closing'])
})

test('a paragraph that says how and then how much holds targets', () => {
  const text = `各位代表：\n一、2023年工作回顾\n经济平稳。\n二、2024年重点工作\n今年工作的总体要求是：稳中求进。主要预期目标是：增长6%；收入与经济同步增长。`
  expect(structure(text).sentences.map(({ zone }) => zone)).toEqual([
    'opening',
    'past',
    'requirements',
    'targets',
    'targets',
  ])
})

test('numbered lines that follow upon each other are tasks, not headings', () => {
  expect(
    zones('二、2024年重点工作', '办好实事：', '1．新建城东小学。', '2．改造农贸市场6家。', '——县医院投入使用。'),
  ).toEqual(['plan', 'plan', 'plan', 'plan'])
})

test('a last paragraph that begins with promises is not lost to the appeal at its end', () => {
  const vows =
    '坚持依法行政，自觉接受监督，严格执行重大决策程序，完善政务公开制度，代表建议办结率100%；严格控制一般性支出，压减办公经费，健全长效机制，确保各项任务落地。'
  const last = `${vows}让我们携手奋进，为建设美好家园而努力奋斗！`
  expect(zones('二、2024年重点工作', '建设公园。', '三、加强政府自身建设', last)).toEqual(['plan', 'self'])
})

test('a long line that a page break cut goes on in the next', () => {
  const { sentences } = structure(`各位代表：
一、2023年工作回顾
全市上下同心协力攻坚克难，全年实现地区生产总值二千六百八十亿元，完成全社会固定资产
投资六百亿元。`)
  expect(sentences.at(-1)!.end - sentences.at(-1)!.start).toBeGreaterThan(40)
})

test('sentences keep the closing mark and what closes with it', () => {
  const text = '各位代表：\n一、2023年工作回顾\n我们提出“实干争先！”，全面推进；成效明显。'
  const said = structure(text)
    .sentences.slice(-3)
    .map((s) => text.slice(s.start, s.end))
  expect(said).toEqual(['我们提出“实干争先！”', '，全面推进；', '成效明显。'])
})

test('a text that is not Chinese has no parts', () => {
  expect(structure('Report on the work of the government. Output grew by 5%.').sentences).toEqual([])
  expect(structure('').paragraphs).toEqual([])
})

const anything = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc
    .array(
      fc.constantFrom(
        '一、',
        '（一）',
        '各位代表：',
        '2024年',
        '工作',
        '。',
        '；',
        '\n',
        '\r\n',
        '　',
        '增长5%',
        '目标是：',
        '名词解释',
      ),
      { maxLength: 40 },
    )
    .map((a) => a.join('')),
)

test('normalising keeps every offset', () => {
  fc.assert(fc.property(anything, (text) => normalise(text).length === text.length))
})

test('paragraphs stand in order, sentences lie in their paragraphs, headings in the text', () => {
  fc.assert(
    fc.property(anything, (text) => {
      const { paragraphs, sentences, sections } = structure(text)
      paragraphs.forEach((p, i) => {
        expect(p.start).toBeLessThan(p.end)
        if (i) expect(paragraphs[i - 1]!.end).toBeLessThanOrEqual(p.start)
      })
      for (const s of sentences) {
        const p = paragraphs[s.paragraph]!
        expect(p.start <= s.start && s.start < s.end && s.end <= p.end).toBe(true)
      }
      for (const s of sections) expect(s.heading.start <= s.heading.end && s.end <= text.length).toBe(true)
    }),
  )
})
