import fc from 'fast-check'
import { expect, test } from 'vitest'
import { datingWords, dueOf } from './due.ts'

test.each([
  ['6月底前打通断头路12条', '2024-06-30', '6月底前'],
  ['十月举办园艺博览会', '2024-10-31', '十月'],
  ['上半年完成方案编制', '2024-06-30', '上半年'],
  ['秋季开学前启用新校区', '2024-08-31', '秋季开学前'],
  ['２月开工建设泵站', '2024-02-29', '2月'],
  ['确保三季度末主体封顶', '2024-09-30', '三季度'],
  ['新建口袋公园30个', '2024-12-31', null],
  ['开展“三月三”民俗活动', '2024-03-31', '三月'],
])('%s falls due on %s', (words, day, said) => expect(dueOf(words, 2024)).toEqual({ day, said }))

test('a month of another year is no due month of this one', () => {
  expect(dueOf('力争2025年6月建成通车', 2024).said).toBeNull()
})

test('whatever the words, the day is the last of a month of the year', () => {
  fc.assert(
    fc.property(fc.string(), fc.integer({ min: 2000, max: 2090 }), (words, year) => {
      const { day } = dueOf(words, year)
      expect(day.slice(0, 4)).toBe(String(year))
      expect(new Date(Date.parse(day) + 86_400_000).getUTCDate()).toBe(1)
    }),
  )
})

test('a month that stands before the words of a promise dates it, one in the clause before does not', () => {
  const text = '3月启用新馆，10月举办园艺博览会。'
  const startAt = text.indexOf('举办')
  expect(dueOf(datingWords(text, { startAt, endAt: text.length - 1 }), 2024).day).toBe('2024-10-31')
})
