import { expect, test } from 'vitest'
import { read } from '../read.ts'

const list = `澜川市2024年民生实事项目清单

一、老旧小区改造

改造老旧小区36个，加装电梯80台。

二、托育服务

新增托位1200个，建成社区托育点20家。
`

test('every task of a list is promised, though no part of it says that it plans', () => {
  const { deliverables, measures } = read(list, 'list')
  expect(deliverables.map((d) => [d.quote, d.firmness])).toEqual([
    ['改造老旧小区36个', 'measurable'],
    ['加装电梯80台', 'measurable'],
    ['新增托位1200个', 'measurable'],
    ['建成社区托育点20家', 'measurable'],
  ])
  expect(measures.every((m) => m.kind === 'target')).toBe(true)
})
