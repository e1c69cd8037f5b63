import { describe, expect, it } from 'vitest'
import { type GoldDeliverable, type GoldMeasure, score } from './score.ts'

const sentence = '新增规上企业120家以上,城镇和农村居民收入分别增长5.5%、7%。'
const measure = (more: Partial<GoldMeasure> = {}): GoldMeasure => {
  return {
    type: 'measure',
    sentence,
    metric: '新增规上企业',
    aspect: 'increment',
    op: '>=',
    value: 120,
    unit: '家',
    kind: 'target',
    ...more,
  }
}
const deliverable = (more: Partial<GoldDeliverable> = {}): GoldDeliverable => {
  return {
    type: 'deliverable',
    sentence,
    quote: '新增规上企业120家以上',
    verb: '新增',
    object: '规上企业',
    firmness: 'measurable',
    ...more,
  }
}

describe('a measure', () => {
  it.each([
    ['is the same in another multiplier', { value: 0.012, unit: '万家' }, true, true],
    ['is the same with 个 before the unit', { unit: '个家' }, true, true],
    ['is another with another figure', { value: 121 }, false, false],
    ['is another with another unit', { unit: '亿元' }, false, false],
    ['is found but wrong under another comparator', { op: '=' }, true, false],
    ['is found but wrong under another aspect', { aspect: 'level' }, true, false],
    ['is right under a name without its verb', { metric: '规上企业数' }, true, true],
    ['is found but wrong under an unlike name', { metric: '农村居民收入' }, true, false],
    ['is not found in another sentence', { sentence: '新建道路120家。' }, false, false],
    ['is found in a sentence cut a little shorter', { sentence: sentence.slice(0, -1) }, true, true],
  ])('%s', (_, more, found, right) => {
    const { measures } = score([measure()], [measure(more)])
    expect([measures.found.f1, measures.right.f1]).toEqual([Number(found), Number(right)])
  })

  it('without a value is found by one without a value only', () => {
    const meet = measure({ value: null, unit: '', op: 'meet' })
    expect(score([meet], [measure()]).measures.found.f1).toBe(0)
    expect(score([meet], [meet]).measures.right.f1).toBe(1)
  })

  it('takes the closest of two records, and each is used once', () => {
    const city = measure({ metric: '城镇居民收入', aspect: 'growth', value: 7, unit: '%' })
    const country = { ...city, metric: '农村居民收入' }
    const { measures } = score([city, country], [country, city, { ...city }])
    expect(measures.right).toEqual({ precision: 2 / 3, recall: 1, f1: 0.8 })
    expect(measures.extra).toHaveLength(1)
  })
})

describe('a deliverable', () => {
  it.each([
    ['is found when the quotes share half of what they cover', { quote: '规上企业120家' }, true, true],
    ['is not found when they share less', { quote: '新增规上' }, false, false],
    ['is right with an adverb before its verb', { verb: '加快新增' }, true, true],
    ['is found but wrong under another verb', { verb: '培育' }, true, false],
    ['is found but wrong under another firmness', { firmness: 'milestone' }, true, false],
  ])('%s', (_, more, found, right) => {
    const { deliverables } = score([deliverable()], [deliverable(more)])
    expect([deliverables.found.f1, deliverables.right.f1]).toEqual([Number(found), Number(right)])
  })
})
