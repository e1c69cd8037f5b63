import { expect, test } from 'vitest'
import { findWords } from './find-words.ts'

const text = '新建公园30个。改造公园5个。'

test('words that stand once are found', () => {
  expect(findWords(text, ' 改造公园 ')).toEqual({ start: 8, end: 12 })
})

test('chosen words are taken from where they were chosen, blanks at their edges apart', () => {
  expect(findWords(text, '公园', 10)).toEqual({ start: 10, end: 12 })
  expect(findWords(` ${text}`, ' 新建公园', 0)).toEqual({ start: 1, end: 5 })
})

test('words changed by hand after they were chosen are looked for', () => {
  expect(findWords(text, '30个', 0)).toEqual({ start: 4, end: 7 })
})

test.each([
  ['words that stand twice', '公园', 'review.words-twice'],
  ['words that stand nowhere', '新建绿道', 'review.no-such-words'],
  ['no words', '  ', 'review.selection'],
])('%s are refused', (_, words, key) => {
  expect(() => findWords(text, words)).toThrow(key)
})
