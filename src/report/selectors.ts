import type { Span } from './reading.ts'

/** What a quotation is told apart by, in UTF-16 code units on either side. */
const CONTEXT = 32

export type TextPositionSelector = { type: 'TextPositionSelector'; start: number; end: number }
export type TextQuoteSelector = { type: 'TextQuoteSelector'; exact: string; prefix: string; suffix: string }
export type Target = { source: string; selector: [TextPositionSelector, TextQuoteSelector] }

/**
 * A span as the target of a W3C Web Annotation (https://www.w3.org/TR/annotation-model/, 4.2.4 and 4.2.5). Positions
 * there are in code points, ours in UTF-16 code units; the text is the stored text, whole.
 * @param source the address of the text
 */
export const target = (text: string, { start, end }: Span, source: string): Target => ({
  source,
  selector: [
    { type: 'TextPositionSelector', start: codePoints(text, 0, start), end: codePoints(text, 0, end) },
    {
      type: 'TextQuoteSelector',
      exact: text.slice(start, end),
      prefix: text.slice(wholeCharacter(text, Math.max(0, start - CONTEXT)), start),
      suffix: text.slice(end, wholeCharacter(text, end + CONTEXT)),
    },
  ],
})

function codePoints(text: string, from: number, to: number) {
  let count = 0
  for (let at = from; at < to; count++) at += text.codePointAt(at)! > 0xffff ? 2 : 1
  return count
}

/** Steps out of the middle of a surrogate pair, so that no half character is quoted. */
const wholeCharacter = (text: string, at: number) => (/[\udc00-\udfff]/.test(text[at] ?? '') ? at + 1 : at)
