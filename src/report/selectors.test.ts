import * as annotator from '@apache-annotator/selector'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type TextPositionSelector, type TextQuoteSelector, target } from './selectors.ts'

const text = '𠮷祥镇新建𣲘河绿道12公里,沿线种树3000棵。\n龙泉镇新建绿道12公里,沿线种树3000棵😀。'

const HALF = /\p{Surrogate}/u

/** One chunk that holds the whole text, as the independent library wants to walk it. */
const scope = (data: string) => ({
  currentChunk: { data },
  nextChunk: () => null,
  previousChunk: () => null,
  precedesCurrentChunk: () => false,
})

type Scope = ReturnType<typeof scope>
type Matcher<S> = (selector: S) => (text: Scope) => AsyncIterable<{ startIndex: number; endIndex: number }>
/** The package's declarations leave these two out under nodenext resolution. */
const { textPositionSelectorMatcher, textQuoteSelectorMatcher } = annotator as unknown as {
  textPositionSelectorMatcher: Matcher<TextPositionSelector>
  textQuoteSelectorMatcher: Matcher<TextQuoteSelector>
}

async function anchored<S>(matcher: Matcher<S>, selector: S, data: string) {
  const found = []
  for await (const { startIndex, endIndex } of matcher(selector)(scope(data)))
    found.push({ start: startIndex, end: endIndex })
  return found
}

const spans = ['12公里', '3000棵', '𣲘河', '镇新建绿道'].flatMap((words) => {
  const list = []
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1))
    list.push({ start: at, end: at + words.length })
  return list
})

describe('Web Annotation selectors', () => {
  it.each(spans)('lead an independent library back to $start–$end, past characters outside the BMP', async (span) => {
    const [position, quote] = target(text, span, 'https://example.org/report').selector
    expect(await anchored(textPositionSelectorMatcher, position, text)).toEqual([span])
    expect(await anchored(textQuoteSelectorMatcher, quote, text)).toEqual([span])
  })

  it('quote only whole characters, wherever the context is cut', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), fc.nat(200), fc.nat(20), (words, from, length) => {
        const whole = [...words]
        const start = whole.slice(0, from).join('').length
        const end = start + whole.slice(from, from + length).join('').length
        const [position, quote] = target(words, { start, end }, '').selector
        expect(whole.slice(position.start, position.end).join('')).toBe(quote.exact)
        expect(quote.prefix + quote.suffix).not.toMatch(HALF)
      }),
    )
  })
})
