import { expect, test } from 'vitest'
import { commitment } from '#ledger/commitment.examples.ts'
import { differs } from './differs.ts'

test('a newer version keeps, rewords, adds and drops commitments', () => {
  const park = commitment({ code: 'LC-2024-0001', quote: '新建公园30个' })
  const road = commitment({ code: 'LC-2024-0002', quote: '修路5公里' })
  const pump = commitment({ code: 'LC-2024-0003', quote: '启用泵站' })
  const hall = commitment({ code: 'LC-2024-0004', quote: '建体育馆' })
  const found = differs([
    { before: park, after: { ...park, startAt: 40, version: 2 } },
    { before: road, after: { ...road, quote: '修路8公里', standing: 'proposed', version: 2 } },
    { before: pump, after: { ...pump, standing: 'retired', version: 2 } },
    { before: null, after: hall },
  ])
  expect(found.kept).toBe(1)
  expect(found.changed.map((c) => c.after.quote)).toEqual(['修路8公里'])
  expect(found.gone.map((c) => c.code)).toEqual(['LC-2024-0003'])
  expect(found.added.map((c) => c.code)).toEqual(['LC-2024-0004'])
})
