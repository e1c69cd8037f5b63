import { expect, test } from 'vitest'
import { chapterOf, chapters } from './chapters.ts'
import { structure } from './structure.ts'

const report = `澜川市政府工作报告

各位代表：

一、2023年工作回顾

过去一年，全市经济稳中有进。

二、2024年重点工作

（一）建设制造强市。打好攻坚战，推动产业向新。

做强产业平台。新建标准厂房20万平方米。

（二）办好民生实事。新增托位500个。

三、加强自身建设

坚持依法行政，办好人大代表建议。
`

test('numbered sections are chapters, and a part without any is one itself', () => {
  const list = chapters(structure(report))
  expect(list.map((c) => c.section.title)).toEqual([
    '2023年工作回顾',
    '2024年重点工作',
    '建设制造强市',
    '办好民生实事',
    '加强自身建设',
  ])
})

test('a topic sentence belongs to the chapter above it', () => {
  const read = structure(report)
  const topic = read.sections.findIndex((s) => s.title === '做强产业平台')
  expect(chapterOf(chapters(read), topic)?.section.title).toBe('建设制造强市')
  expect(chapterOf(chapters(read), -1)).toBeNull()
})
