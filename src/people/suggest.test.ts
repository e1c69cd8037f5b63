import { expect, test } from 'vitest'
import { type Functions, suggestLead } from './suggest.ts'

const unit = (code: string, ...functions: string[]): Functions => ({
  code,
  kind: 'department',
  functions,
  name: code,
  shortName: code,
})
const units = [unit('parks', '公园', '绿化'), unit('water', '泵站')]

test('the clause outweighs the topic of its paragraph', () => {
  expect(suggestLead(units, '启用西堤泵站', '扩大城市绿化', '')).toEqual({ unit: 'water', words: ['泵站'] })
  expect(suggestLead(units, '种树三千棵', '扩大城市绿化', '')).toEqual({ unit: 'parks', words: ['绿化'] })
})

test('a sentence that never ends is no topic beyond its opening', () => {
  expect(suggestLead(units, '种树三千棵', `${'办好实事，'.repeat(100)}扩大城市绿化`, '')).toBeNull()
})
