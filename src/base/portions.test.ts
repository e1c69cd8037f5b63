import fc from 'fast-check'
import { expect, test } from 'vitest'
import { portions } from './portions.ts'

test('no portion has more values than a statement takes, and put end to end they are the rows', () => {
  const counts = fc.tuple(fc.integer({ min: 0, max: 30_000 }), fc.integer({ min: 1, max: 40 }))
  fc.assert(
    fc.property(counts, ([length, columns]) => {
      const row = Object.fromEntries(Array.from({ length: columns }, (_, n) => [`column${n}`, n]))
      const rows = Array.from({ length }, () => row)
      const made = portions(rows)
      expect(made.flat()).toEqual(rows)
      expect(made.filter((portion) => portion.length * columns > 65_535 || portion.length === 0)).toEqual([])
    }),
    { numRuns: 30 },
  )
})
