import fc from 'fast-check'
import { expect, test } from 'vitest'
import { add, compare, divide, equal, multiply, round, shift, sum } from './decimal.ts'

test('sums keep every digit', () => {
  expect(add('0.1', '0.2')).toBe('0.3')
  expect(multiply('8239.1', '1.065')).toBe('8774.6415')
  expect(divide('1', '3')).toBe('0.33333333333333333333')
  expect(sum(['12345678901234567890', '0.000000001'])).toBe('12345678901234567890.000000001')
})

test('8000 亿 and 1134 元 a month are brought to other units without loss', () => {
  expect(shift('8000', 8)).toBe('800000000000')
  expect(shift(multiply('1134', '12'), -4)).toBe('1.3608')
})

test('figures are rounded half up and keep the places asked for', () => {
  expect(round('2.345', 2)).toBe('2.35')
  expect(round('1.5', 2)).toBe('1.50')
})

test('comparing sees values, not spellings', () => {
  expect([compare('9', '10'), compare('1.50', '1.5'), compare('0', '-1')]).toEqual([-1, 0, 1])
  expect(equal('1.50', '1.5')).toBe(true)
})

test('adding a figure and then its opposite changes nothing', () => {
  const figure = fc.tuple(fc.bigInt({ min: -(10n ** 18n), max: 10n ** 18n }), fc.integer({ min: -9, max: 0 }))
  fc.assert(
    fc.property(figure, figure, ([a, p], [b, q]) => {
      const [x, y, opposite] = [shift(String(a), p), shift(String(b), q), shift(String(-b), q)]
      expect(equal(add(add(x, y), opposite), x)).toBe(true)
    }),
  )
})
