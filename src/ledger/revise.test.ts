import fc from 'fast-check'
import { expect, test } from 'vitest'
import { commitment } from './commitment.examples.ts'
import type { Proposal } from './propose.ts'
import { compare, dice } from './revise.ts'

const proposal = (quote: string): Proposal => {
  const { startAt, endAt, title, sentence, section, firmness, origin, confidence, rule, measures } = commitment({
    quote,
  })
  return { startAt, endAt, quote, title, sentence, section, firmness, origin, confidence, rule, measures }
}
const live = (code: string, quote: string) => commitment({ code, quote })

test('a new version keeps what stands, marks what was reworded, and names what came and went', () => {
  const revision = compare(
    [live('A', '新建口袋公园30个'), live('B', '改造农贸市场12家'), live('C', '建成城北客运站')],
    [proposal('新建口袋公园30个'), proposal('改造农贸市场15家'), proposal('举办秋季旅游节')],
  )
  expect(revision.kept.map((k) => k.commitment.code)).toEqual(['A'])
  expect(revision.changed.map((c) => [c.commitment.code, c.proposal.quote])).toEqual([['B', '改造农贸市场15家']])
  expect(revision.added.map((p) => p.quote)).toEqual(['举办秋季旅游节'])
  expect(revision.gone.map((c) => c.code)).toEqual(['C'])
})

test('the same words in another punctuation width are the same words', () => {
  const revision = compare([live('A', '新增床位(张)500个')], [proposal('新增床位（张）500个')])
  expect(revision.kept).toHaveLength(1)
})

test('words promised twice are paired one to one', () => {
  const revision = compare([live('A', '优化营商环境'), live('B', '优化营商环境')], [proposal('优化营商环境')])
  expect([revision.kept.length, revision.gone.length]).toEqual([1, 1])
})

test('every commitment and every proposal lands in exactly one place', () => {
  const words = fc.array(fc.constantFrom('新建公园3个', '新建公园5个', '改造道路', '举办论坛', '推进改革', '深化改革'))
  fc.assert(
    fc.property(words, words, (before, after) => {
      const r = compare(
        before.map((q, i) => live(String(i), q)),
        after.map(proposal),
      )
      expect(r.kept.length + r.changed.length + r.gone.length).toBe(before.length)
      expect(r.kept.length + r.changed.length + r.added.length).toBe(after.length)
    }),
  )
})

test.each([
  ['新建公园', '新建公园', 1],
  ['新建公园', '举办论坛', 0],
  ['新建公园', '新建校园', 1 / 3],
])('%s and %s are alike by %d', (a, b, likeness) => expect(dice(a, b)).toBeCloseTo(likeness))
