import { expect, test } from 'vitest'
import { commitment } from '#ledger/commitment.examples.ts'
import { structure } from '#report/structure/structure.ts'
import { chapterIndexes, chapterText } from './chapter-text.ts'

const text = `澜川市政府工作报告

各位代表：

一、2023年工作回顾

过去一年，全市经济稳中有进。

二、2024年重点工作

（一）建设制造强市。

做强产业平台。新建标准厂房20万平方米，启用西堤泵站。

（二）建设宜居城市。

办好身边小事。新建口袋公园30个。
`
const built = structure(text)
const of = (quote: string) =>
  commitment({ quote, startAt: text.indexOf(quote), endAt: text.indexOf(quote) + quote.length })
const halls = of('新建标准厂房20万平方米')
const parks = of('新建口袋公园30个')

const titles = chapterIndexes(built).map((index) => chapterText(text, built, [], index).title)

test('the chapters of a report follow each other as in its text', () => {
  expect(titles.slice(-2)).toEqual(['（一）建设制造强市。', '（二）建设宜居城市。'])
})

test('a chapter shows its own paragraphs, cut at its topic sentence and its commitments', () => {
  const [, ...rest] = chapterIndexes(built).reverse()
  const { lines } = chapterText(text, built, [halls, parks], rest[0])
  const runs = lines.at(-1)!.runs
  expect(runs.map((run) => run.words)).toEqual(['做强产业平台。', '新建标准厂房20万平方米', '，启用西堤泵站。'])
  expect(runs.map((run) => [run.topic === true, run.commitment?.quote])).toEqual([
    [true, undefined],
    [false, halls.quote],
    [false, undefined],
  ])
})

test('the runs of every paragraph, put end to end, are its words, also where commitments share them', () => {
  const shared = [halls, { ...halls, endAt: halls.endAt + 5 }, of('平方米，启用西堤泵站'), parks]
  for (const index of chapterIndexes(built))
    for (const { paragraph, runs } of chapterText(text, built, shared, index).lines)
      expect(runs.map((run) => run.words).join('')).toBe(text.slice(paragraph.start, paragraph.end))
})
