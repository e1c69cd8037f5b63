import fc from 'fast-check'
import { expect, test } from 'vitest'
import { cutBefore, cuts } from './cuts.ts'

const clauses = (quote: string) => {
  const { first, rest } = cuts(quote)
  return [first, ...rest.map((cut) => cut.words)]
}

test.each([
  ['新建公园30个、绿道20公里', ['新建公园30个、', '绿道20公里']],
  ['改造泵站，疏浚河道，加固堤防', ['改造泵站，', '疏浚河道，', '加固堤防']],
  ['建成体育馆和图书馆', ['建成体育馆', '和图书馆']],
  ['办好老年食堂以及助浴点', ['办好老年食堂', '以及助浴点']],
  ['建设和谐社区', ['建设和谐社区']],
  ['新建公园30个。', ['新建公园30个。']],
])('%s can be cut between its clauses', (quote, expected) => {
  expect(clauses(quote)).toEqual(expected)
})

test('the clauses, put end to end, are the words, and each cut is the place of its clause', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'新建公园、，和及其以。30'), minLength: 1 }), (quote) => {
      expect(clauses(quote).join('')).toBe(quote)
      for (const { at, words } of cuts(quote).rest) {
        expect(at).toBeGreaterThan(0)
        expect(quote.slice(at).startsWith(words)).toBe(true)
      }
    }),
  )
})

test('typed words say where to cut, unless they stand at the beginning or nowhere', () => {
  const quote = '新建公园30个、绿道20公里'
  expect(cutBefore(quote, ' 绿道 ')).toBe(8)
  expect(cutBefore(quote, '新建')).toBeNull()
  expect(cutBefore(quote, '河道')).toBeNull()
  expect(cutBefore(quote, ' ')).toBeNull()
})
