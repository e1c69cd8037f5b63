import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { comparable, inUnit, quantity } from './convert.ts'

describe('amounts in different units', () => {
  it.each([
    ['1134', '元/月', '', '万元/年', '1.3608'],
    ['950', '元', '月', '万元/年', '1.14'],
    ['7791', '亿元', '', '万亿元', '0.7791'],
    ['9.67', '万人', '', '名', '96700'],
    ['2', '平方公里', '', '亩', '3000'],
    ['600', '公顷', '', '万亩', '0.9'],
    ['30', '公里', '', '米', '30000'],
    ['13.5', '亿斤', '', '万吨', '67.5'],
    ['8.1', '‰', '', '%', '0.81'],
    ['60', '万千瓦', '', '兆瓦', '600'],
    ['1.65', '万套(间)', '', '套', '16500'],
  ])('%s %s%s in %s is %s', (value, unit, per, target, said) => {
    const last = quantity(value, unit, per)
    expect(comparable(last, quantity('1', target))).toBe(true)
    expect(inUnit(last, target)).toBe(said)
  })

  it.each([
    ['亿元', '亿美元'],
    ['万人', '万人次'],
    ['元/月', '元'],
    ['%', '个百分点'],
    ['家', '家次'],
    ['微克/立方米', '毫克/立方米'],
    ['万亩', '个'],
    ['千瓦', '千瓦时'],
  ])('%s and %s are not held against each other', (a, b) => {
    expect(comparable(quantity('1', a), quantity('1', b))).toBe(false)
  })

  it('converts exactly there and back', () => {
    const figure = fc
      .tuple(fc.integer({ min: -99999, max: 99999 }), fc.nat(99999))
      .map(([whole, rest]) => `${whole}.${String(rest).padStart(5, '0')}`.replace(/\.?0+$/, ''))
    const units = fc.constantFrom(
      '元',
      '万元',
      '亿元',
      '万亿元',
      '元/月',
      '万元/年',
      '亩',
      '公顷',
      '平方米',
      '万人',
      '千克',
      '吨',
    )
    fc.assert(
      fc.property(figure, units, (value, unit) => {
        expect(inUnit(quantity(value, unit), unit)).toBe(value === '-0' ? '0' : value)
      }),
    )
  })
})
