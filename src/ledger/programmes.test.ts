import { expect, test } from 'vitest'
import { commitment } from './commitment.examples.ts'
import { codesNaming, withDocument } from './programmes.ts'

const named = (name: string, start: number) => ({
  type: 'programme' as const,
  name,
  mentions: [{ start, end: start + 4, sentence: 0 }],
})

test('a second document of the year adds its programmes and keeps the report’s', () => {
  const report = withDocument([], [named('“百园千企”工程', 10)], 'report-2024-1', null)
  const both = withDocument(report, [named('“百园千企”工程', 3), named('“暖巷”行动', 30)], 'list-2024-1', null)
  expect(both.map((p) => [p.n, p.name, p.mentions.map((m) => m.document)])).toEqual([
    [0, '“百园千企”工程', ['report-2024-1', 'list-2024-1']],
    [1, '“暖巷”行动', ['list-2024-1']],
  ])
})

test('a new version takes out what only the one before named, and numbers stay', () => {
  const first = withDocument([], [named('甲工程', 1), named('乙行动', 9)], 'report-2024-1', null)
  const second = withDocument(first, [named('乙行动', 5), named('丙计划', 20)], 'report-2024-2', 'report-2024-1')
  expect(second.map((p) => [p.n, p.name])).toEqual([
    [1, '乙行动'],
    [2, '丙计划'],
  ])
})

test('a programme belongs to the commitments whose own words name it, in the same document', () => {
  const [programme] = withDocument([], [named('甲工程', 10)], 'report-2024-1', null)
  const list = [
    commitment({ code: 'A', startAt: 8, endAt: 20 }),
    commitment({ code: 'B', startAt: 12, endAt: 20 }),
    commitment({ code: 'C', startAt: 8, endAt: 20, document: 'list-2024-1' }),
    commitment({ code: 'D', startAt: 8, endAt: 20, standing: 'retired' }),
  ]
  expect(codesNaming(programme, list)).toEqual(['A'])
})
