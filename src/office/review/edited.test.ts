import { expect, test } from 'vitest'
import { commitment, measure } from '#ledger/commitment.examples.ts'
import { edited, type Typed } from './edited.ts'

const c = commitment({
  quote: '新建公园30个',
  firmness: 'measurable',
  measures: [measure({ value: '30', unit: '个' })],
})
const asRead: Typed = { title: '新建公园30个', firmness: 'measurable', op: ['='], value: ['30'], unit: ['个'] }

test('fields as they were read are no edit', () => {
  expect(edited(c, asRead)).toBeNull()
  expect(edited(c, {})).toBeNull()
})

test.each<[string, Typed, object]>([
  ['another title', { title: ' 建公园 ' }, { title: '建公园' }],
  ['another kind', { firmness: 'milestone' }, { firmness: 'milestone' }],
  ['another comparison', { op: ['>='] }, { measures: [{ op: '>=', value: '30', unit: '个' }] }],
  ['a value with commas', { value: ['1,200'] }, { measures: [{ op: '=', value: '1200', unit: '个' }] }],
  ['a full-width minus', { value: ['－5'] }, { measures: [{ op: '=', value: '-5', unit: '个' }] }],
  ['a value left to others', { value: [''] }, { measures: [{ op: '=', value: null, unit: '个' }] }],
  ['an unknown kind is passed over', { firmness: 'loud', unit: ['座'] }, { firmness: 'measurable' }],
])('%s is an edit', (_, typed, expected) => {
  expect(edited(c, { ...asRead, ...typed })).toMatchObject(expected)
})
