import { expect, test } from 'vitest'
import { commitment } from '#ledger/commitment.examples.ts'
import type { Change, Verb } from '#ledger/decide.ts'
import { kinship } from './kinship.ts'

const retired = (code: string): Change => ({ before: null, after: commitment({ code, standing: 'retired' }) })
const live = (code: string): Change => ({ before: null, after: commitment({ code, standing: 'accepted' }) })
const decided = (verb: Verb, changes: Change[], undoneBy: string | null = null) => ({
  id: verb,
  at: new Date('2024-02-01T01:00:00Z'),
  actor: '市政府办公室',
  verb,
  codes: changes.map((c) => c.after.code),
  reason: null,
  changes,
  undoneBy,
})

test('the parts of a split stand in the place of the whole', () => {
  const decisions = [decided('split', [retired('LC-2024-0012'), live('LC-2024-0012-1'), live('LC-2024-0012-2')])]
  expect(kinship('LC-2024-0012', decisions)).toEqual({
    replaces: [],
    replacedBy: ['LC-2024-0012-1', 'LC-2024-0012-2'],
  })
  expect(kinship('LC-2024-0012-1', decisions)).toEqual({ replaces: ['LC-2024-0012'], replacedBy: [] })
})

test('the first of those merged stands in the place of the others', () => {
  const decisions = [decided('merge', [live('LC-2024-0012'), retired('LC-2024-0013')])]
  expect(kinship('LC-2024-0013', decisions)).toEqual({ replaces: [], replacedBy: ['LC-2024-0012'] })
  expect(kinship('LC-2024-0012', decisions)).toEqual({ replaces: ['LC-2024-0013'], replacedBy: [] })
})

test('a split that was taken back leaves the whole in the place of its parts', () => {
  const decisions = [
    decided('split', [retired('LC-2024-0012'), live('LC-2024-0012-1')], 'undo'),
    decided('undo', [live('LC-2024-0012'), retired('LC-2024-0012-1')]),
  ]
  expect(kinship('LC-2024-0012-1', decisions).replacedBy).toEqual(['LC-2024-0012'])
  expect(kinship('LC-2024-0012', decisions).replacedBy).toEqual([])
})

test('accepting many at once makes nobody kin', () => {
  const decisions = [decided('accept', [live('LC-2024-0012'), live('LC-2024-0013')])]
  expect(kinship('LC-2024-0012', decisions)).toEqual({ replaces: [], replacedBy: [] })
})
