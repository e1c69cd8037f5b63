import { parseCsv } from 'hucre/csv'
import { readXlsx } from 'hucre/xlsx'
import { describe, expect, it } from 'vitest'
import { figure, reading } from '../../tests/hand-made.ts'
import { measureWords } from './measures/measure-words.ts'
import { table, tableCsv, tableXlsx } from './table.ts'

const { text, reading: made } = reading([
  { words: '去年新增绿道30公里。', figures: [figure('新增绿道', 'increment', '30公里')] },
  {
    words: '研发占比3.2%以上。',
    zone: 'targets',
    under: '(一)主要目标',
    figures: [figure('研发占比', 'share', '3.2%以上')],
  },
  {
    words: '新增绿道40公里以上,推动“夜经济”发展。',
    zone: 'plan',
    under: '(二)重点工作',
    figures: [figure('新增绿道', 'increment', '40公里以上')],
    does: [
      ['新增绿道40公里以上', 'measurable'],
      ['推动“夜经济”发展', 'direction'],
    ],
  },
])

describe('the breakdown table', () => {
  const rows = table(made, text)

  it('has a row for each promise of the plan, with its figures, and leaves the lead unit blank', () => {
    expect(rows.map(({ number, work, figures, lead }) => [number, work, figures, lead])).toEqual([
      [1, '研发占比3.2%以上', '研发占比3.2%以上', ''],
      [2, '新增绿道40公里以上', '新增绿道40公里以上', ''],
      [3, '推动“夜经济”发展', '', ''],
    ])
  })

  it('names the printed headings over each promise', () => {
    made.structure.sections[2].parent = 1
    const [target, task] = table(made, text).map(({ chapter }) => chapter)
    expect([target, task]).toEqual(['研发占比3.2%以上。', '研发占比3.2%以上。 / 新增绿道40公里以上,推动“夜经济”发展。'])
  })

  it('opens in Excel as CSV: byte order mark, quoted cells', () => {
    const csv = tableCsv(rows)
    expect(csv.startsWith('\ufeff序号,章节,工作内容,量化指标,牵头单位\r\n')).toBe(true)
    expect(parseCsv(csv)).toHaveLength(4)
  })

  it('never lets a cell begin a formula in CSV', () => {
    const csv = tableCsv([
      { number: 1, chapter: '', work: '=HYPERLINK("http://example.org")', figures: '@SUM(1)', lead: '' },
    ])
    for (const cell of parseCsv(csv)[1].slice(1)) expect(String(cell)).not.toMatch(/^[=+@-]/)
  })

  it('is a workbook with the same rows', async () => {
    const { sheets } = await readXlsx(await tableXlsx(rows))
    expect(sheets[0].name).toBe('任务分解表')
    expect(sheets[0].rows.map((row) => row[2])).toEqual(['工作内容', ...rows.map(({ work }) => work)])
  })
})

describe('a figure in words of its own', () => {
  it.each([
    ['出口', 'growth', '8%以上', {}, '出口增长8%以上'],
    ['能耗强度', 'growth', '3%', { value: '-3' }, '能耗强度下降3%'],
    ['城镇化率', 'growth', '0.5个百分点', {}, '城镇化率提高0.5个百分点'],
    ['财政收入', 'growth', '与经济增长同步', { value: null }, '财政收入与经济增长同步'],
    ['新增绿道', 'increment', '40公里', {}, '新增绿道40公里'],
  ] as const)('%s, %s %s', (metric, aspect, words, more, said) => {
    const { reading: of } = reading([{ words, zone: 'plan', figures: [figure(metric, aspect, words, more)] }])
    expect(measureWords(of.measures[0])).toBe(said)
  })
})
