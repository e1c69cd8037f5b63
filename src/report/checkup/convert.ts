import { divide, multiply } from '#base/decimal.ts'

/**
 * An amount in units that can be held against each other: 1134 元/月 and 1.4 万元/年 are both money a year. `size` is
 * decimal text in base units; every factor is a terminating decimal, so nothing is lost on the way there.
 */
export type Quantity = { size: string; dimension: string; per: string }

const SCALES: [scale: string, by: string][] = [
  ['万亿', '1000000000000'],
  ['千亿', '100000000000'],
  ['百亿', '10000000000'],
  ['十亿', '1000000000'],
  ['千万', '10000000'],
  ['百万', '1000000'],
  ['十万', '100000'],
  ['亿', '100000000'],
  ['万', '10000'],
  ['千', '1000'],
  ['百', '100'],
]

const UNITS = new Map<string, [dimension: string, factor: string]>([
  ['元', ['money', '1']],
  ['元人民币', ['money', '1']],
  ['美元', ['dollars', '1']],
  ['人', ['people', '1']],
  ['名', ['people', '1']],
  ['位', ['people', '1']],
  ['亩', ['area', '1']],
  ['公顷', ['area', '15']],
  ['平方公里', ['area', '1500']],
  ['平方千米', ['area', '1500']],
  ['平方米', ['area', '0.0015']],
  ['米', ['length', '1']],
  ['里', ['length', '500']],
  ['公里', ['length', '1000']],
  ['千米', ['length', '1000']],
  ['斤', ['mass', '0.5']],
  ['公斤', ['mass', '1']],
  ['千克', ['mass', '1']],
  ['吨', ['mass', '1000']],
  ['千瓦', ['power', '1']],
  ['兆瓦', ['power', '1000']],
  ['千瓦时', ['energy', '1']],
  ['度', ['energy', '1']],
  ['%', ['percent', '1']],
  ['‰', ['percent', '0.1']],
  ['成', ['percent', '10']],
  ['百分点', ['points', '1']],
  ['个百分点', ['points', '1']],
  ['', ['number', '1']],
])
for (const classifier of '个家项座所条件处场套间栋台辆部张只艘片块支批宗种类') UNITS.set(classifier, ['things', '1'])

/** What a unit is, and how many base units one of it holds. An unknown unit is a dimension of its own. */
function unitOf(unit: string): { dimension: string; factor: string } {
  const known = UNITS.get(unit)
  if (known) return { dimension: known[0], factor: known[1] }
  const [scale, by] = SCALES.find(([scale]) => unit.startsWith(scale)) ?? []
  if (!scale || !by) return { dimension: unit, factor: '1' }
  const rest = unitOf(unit.slice(scale.length))
  return { dimension: rest.dimension, factor: multiply(rest.factor, by) }
}

/** Takes 万元/年 apart into the unit and the span of time that it is meant for. */
function takeApart(unit: string, per: string): { unit: string; per: string } {
  const plain = unit.normalize('NFKC').replace(/\s|\(.*?\)/g, '')
  const rate = /^(.*?)\/(?:人[·/]?)?(年|月|日|天)$/.exec(plain)
  return rate ? { unit: rate[1]!, per: rate[2]! } : { unit: plain, per }
}

/**
 * `value` in base units of its dimension; a month's money becomes a year's. `per` is the span that the words around the
 * figure give (年, 月), for a unit that does not say it itself.
 */
export function quantity(value: string, unit: string, per = ''): Quantity {
  const apart = takeApart(unit, per)
  const { dimension, factor } = unitOf(apart.unit)
  const size = multiply(value, factor)
  return apart.per === '月' ? { size: multiply(size, '12'), dimension, per: '年' } : { size, dimension, per: apart.per }
}

export const comparable = (a: Quantity, b: Quantity) => a.dimension === b.dimension && a.per === b.per

/** A quantity said in another unit of its dimension, as decimal text (to 20 places where it has no end). */
export const inUnit = ({ size }: Quantity, unit: string, per = '') => divide(size, quantity('1', unit, per).size)
