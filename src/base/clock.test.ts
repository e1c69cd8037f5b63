import fc from 'fast-check'
import { expect, test } from 'vitest'
import { dayOf, fixedClock, isDay, startOfDay, today } from './clock.ts'

test.each([
  ['2024-07-17T15:59:59.999Z', '2024-07-17'],
  ['2024-07-17T16:00:00.000Z', '2024-07-18'],
])('at %s it is %s in China', (moment, day) => {
  expect(dayOf(new Date(moment))).toBe(day)
})

test('a clock fixed on a day shows that day', () => {
  expect(today(fixedClock('2024-07-18'))).toBe('2024-07-18')
  expect(today(fixedClock('2024-07-18T20:00:00Z'))).toBe('2024-07-19')
})

test.each([
  ['2024-02-29', true],
  ['2023-02-29', false],
  ['2024-13-01', false],
  ['2024-7-18', false],
  ['', false],
])('%s is a day: %s', (text, is) => {
  expect(isDay(text)).toBe(is)
})

test('a day begins on itself, and the moment before is the day before', () => {
  const day = fc
    .date({ min: new Date('1992-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10))
  fc.assert(
    fc.property(day, (each) => {
      const begins = startOfDay(each)
      expect(dayOf(begins)).toBe(each)
      expect(dayOf(new Date(begins.getTime() - 1)) < each).toBe(true)
    }),
  )
})
