import { describe, expect, test } from 'vitest'
import { cityOf, fieldOf, kindOf, yearOf } from './asked.ts'

const typed = { code: 'linchuan', name: '澜川市', nameEn: 'Lanchuan', prefix: 'LC', publicProposals: 'yes' }

test('a new city is as it was described, seen from the year of its report', () => {
  expect(cityOf(typed, 2024)).toMatchObject({
    city: 'linchuan',
    name: '澜川市',
    prefix: 'LC',
    defaultYear: 2024,
    invented: false,
    publicProposals: true,
  })
  expect(cityOf({ ...typed, publicProposals: '' }, 2024).publicProposals).toBe(false)
})

test.each([
  ['a code in capitals', { code: 'Linchuan' }, 'city.name'],
  ['a code of one letter', { code: 'l' }, 'city.name'],
  ['no name', { name: ' ' }, 'city.words'],
  ['no English name', { nameEn: '' }, 'city.words'],
  ['a prefix in small letters', { prefix: 'lc' }, 'city.prefix'],
])('%s is refused', (_, wrong, key) => {
  expect(() => cityOf({ ...typed, ...wrong }, 2024)).toThrow(key)
})

describe('the year', () => {
  test.each([
    ['as typed', '2024', null, 2024],
    ['as the report says, when the field is empty', ' ', 2023, 2023],
  ])('%s', (_, year, said, expected) => {
    expect(yearOf({ year }, said)).toBe(expected)
  })

  test.each([
    ['no number', '二〇二四', 'import.year'],
    ['no year of a report', '24', 'import.year'],
    ['nowhere', '', 'import.no-year'],
  ])('%s', (_, year, key) => {
    expect(() => yearOf({ year }, null)).toThrow(key)
  })
})

test('an unknown kind is a report, and an unknown fault stands beside the file', () => {
  expect(kindOf({ kind: 'song' })).toBe('report')
  expect(kindOf({ kind: 'list' })).toBe('list')
  expect(fieldOf('input.empty')).toBe('file')
  expect(fieldOf('city.taken')).toBe('code')
})
