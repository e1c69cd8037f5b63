import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays, dayOf, daysBetween, fixedClock, isDay, startOfDay, today } from './clock.ts'

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

test('days are counted across leap days and years', () => {
  expect(addDays('2024-02-28', 2)).toBe('2024-03-01')
  expect(addDays('2024-01-01', -1)).toBe('2023-12-31')
  expect(daysBetween('2024-01-01', '2025-01-01')).toBe(366)
})

test('a day begins on itself, and adding the days between two days leads from one to the other', () => {
  const day = fc
    .date({ min: new Date('1992-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10))
  fc.assert(
    fc.property(day, day, (from, to) => {
      expect(dayOf(startOfDay(from))).toBe(from)
      expect(addDays(from, daysBetween(from, to))).toBe(to)
    }),
  )
})
