import fc from 'fast-check'
import { expect, test } from 'vitest'
import { commitment, measure } from './commitment.examples.ts'
import { accept, asDirection, edit, merge, reject, split, takeBack } from './moves.ts'

const text = '全年新建口袋公园30个、绿道45公里，启用西堤泵站。'
const whole = commitment({
  code: 'LC-2024-0012',
  number: 12,
  startAt: 2,
  endAt: 17,
  quote: text.slice(2, 17),
  firmness: 'measurable',
  measures: [
    measure({ startAt: 8, endAt: 11, text: '30个', value: '30', unit: '个' }),
    measure({ startAt: 14, endAt: 18, text: '45公里', value: '45', unit: '公里' }),
  ],
})

test('accepting keeps everything but the standing, and counts the change', () => {
  const [{ before, after }] = accept(whole)
  expect(before).toBe(whole)
  expect(after).toEqual({ ...whole, standing: 'accepted', version: whole.version + 1 })
})

test('a rejection without a reason is refused', () => {
  expect(() => reject(whole, '  ')).toThrow('review.reason')
  expect(reject(whole, '只是说法')[0].after.standing).toBe('rejected')
})

test('what has retired cannot be decided again', () => {
  const retired = { ...whole, standing: 'retired' as const }
  for (const move of [accept, asDirection, (c: typeof whole) => reject(c, '不是承诺')])
    expect(() => move(retired)).toThrow('commitment.retired')
})

test('a split retires the whole, and each figure goes with the part that holds it', () => {
  const green = commitment({ ...whole, endAt: 18, quote: text.slice(2, 18) })
  const cut = green.quote.indexOf('绿道')
  const [old, first, second] = split(green, 'LC', [cut], 0).map((c) => c.after)
  expect(old).toMatchObject({ code: 'LC-2024-0012', standing: 'retired' })
  expect(first).toMatchObject({ code: 'LC-2024-0012-1', quote: '新建口袋公园30个', firmness: 'measurable' })
  expect(second).toMatchObject({ code: 'LC-2024-0012-2', quote: '绿道45公里', firmness: 'measurable' })
  expect(first.measures.map((m) => m.text)).toEqual(['30个'])
  expect(second.measures.map((m) => m.text)).toEqual(['45公里'])
  expect(text.slice(second.startAt, second.endAt)).toBe(second.quote)
})

test('a cut that leaves nothing on one side is refused', () => {
  expect(() => split(whole, 'LC', [0], 0)).toThrow('review.split')
  expect(() => split(whole, 'LC', [], 0)).toThrow('review.split')
  expect(() => split(whole, 'LC', [whole.quote.length + 5], 0)).toThrow('review.split')
})

test('a part of a split is not split again', () => {
  expect(() => split({ ...whole, part: 1, code: 'LC-2024-0012-1' }, 'LC', [4], 2)).toThrow('review.split-part')
})

test('merged neighbours keep the first code, take all the words between, and the others retire', () => {
  const next = commitment({
    code: 'LC-2024-0013',
    number: 13,
    startAt: 19,
    endAt: 25,
    quote: text.slice(19, 25),
    firmness: 'milestone',
  })
  const first = commitment({ ...whole, endAt: 18, quote: text.slice(2, 18) })
  const [kept, gone] = merge([next, first], text).map((c) => c.after)
  expect(kept).toMatchObject({ code: 'LC-2024-0012', quote: text.slice(2, 25), firmness: 'measurable' })
  expect(gone).toMatchObject({ code: 'LC-2024-0013', standing: 'retired' })
})

test('commitments of two sentences are not merged', () => {
  const far = commitment({ code: 'LC-2024-0013', sentence: whole.sentence + 1, startAt: 40, endAt: 44 })
  expect(() => merge([whole, far], text)).toThrow('review.merge-apart')
})

test('a figure that is no number, or a measurable commitment without a figure, is refused', () => {
  const to = { title: whole.title, firmness: 'measurable' as const, measures: [] }
  expect(() => edit(whole, { ...to, measures: [{ op: '=', value: '三十', unit: '个' }] })).toThrow('review.value')
  expect(() => edit({ ...whole, measures: [] }, to)).toThrow('review.measurable')
  expect(() => edit(whole, { ...to, title: ' ' })).toThrow('review.title')
})

test('an edit never changes the words of the report', () => {
  const [{ after }] = edit(whole, { title: '新建口袋公园', firmness: 'milestone', measures: [] })
  expect(after).toMatchObject({ quote: whole.quote, startAt: whole.startAt, endAt: whole.endAt, title: '新建口袋公园' })
})

test('whatever was decided, taking it back restores the rows as they were', () => {
  const cuts = fc.array(fc.integer({ min: 1, max: whole.quote.length - 1 }), { minLength: 1, maxLength: 3 })
  fc.assert(
    fc.property(cuts, (at) => {
      let changes: ReturnType<typeof split>
      try {
        changes = split(whole, 'LC', at, 0)
      } catch {
        return
      }
      const back = takeBack(changes).map((c) => c.after)
      expect({ ...back[0], version: 0 }).toEqual({ ...whole, version: 0 })
      expect(back.slice(1).every((c) => c.standing === 'retired')).toBe(true)
    }),
  )
})
