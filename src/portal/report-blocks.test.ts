import fc from 'fast-check'
import { expect, test } from 'vitest'
import { commitment } from '#ledger/commitment.examples.ts'
import { structure } from '#report/structure/structure.ts'
import { blocks, pieces, tail } from './report-blocks.ts'

const report = `澜川市政府工作报告

各位代表：

  一、2023年工作回顾

过去一年，全市经济稳中有进。

二、2024年重点工作

（一）建设制造强市。打好攻坚战，推动产业向新。

做强产业平台。新建标准厂房20万平方米，启用西堤泵站。
`

const upTo = (span: { start: number; end: number }, ...commitments: [number, number][]) =>
  pieces(
    span,
    commitments.map(([startAt, endAt], n) => commitment({ code: String(n), startAt, endAt })),
  )

test('the blocks of a report, put end to end, are its text', () => {
  const list = blocks(report, structure(report), [])
  const written = list.map((b) => b.gap + report.slice(b.span.start, b.span.end)).join('') + tail(report, list)
  expect(written).toBe(report)
  expect(list.filter((b) => b.kind === 'heading').map((b) => report.slice(b.span.start, b.span.end))).toContain(
    '二、2024年重点工作',
  )
})

test('words that two commitments share belong to the first, and the second is named beside it', () => {
  const list = upTo({ start: 0, end: 20 }, [2, 8], [2, 8], [6, 12])
  expect(list.map((p) => [p.start, p.end, p.commitment?.code ?? null, p.also.map((c) => c.code)])).toEqual([
    [0, 2, null, []],
    [2, 8, '0', ['1']],
    [8, 12, '2', []],
    [12, 20, null, []],
  ])
})

test('whatever the commitments, the pieces cover the paragraph once, in order', () => {
  const spans = fc.array(
    fc.tuple(fc.nat(60), fc.nat(60)).map(([a, b]) => [Math.min(a, b), Math.max(a, b) + 1] as [number, number]),
  )
  fc.assert(
    fc.property(spans, (list) => {
      const sorted = [...list].sort((a, b) => a[0] - b[0] || a[1] - b[1])
      let at = 5
      for (const piece of upTo({ start: 5, end: 50 }, ...sorted)) {
        expect(piece.start).toBe(at)
        expect(piece.end).toBeGreaterThan(piece.start)
        at = piece.end
      }
      expect(at).toBe(50)
    }),
  )
})
