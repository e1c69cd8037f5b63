import { Fault } from '#base/errors.ts'

/**
 * Where chosen or typed words stand in a text. A selection brings its place; words typed by hand must be the report's
 * own, and stand there once.
 */
export function findWords(text: string, words: string, start?: number): { start: number; end: number } {
  const wanted = words.trim()
  if (wanted === '') throw new Fault('invalid', 'review.selection')
  const chosen = start === undefined ? -1 : text.indexOf(wanted, start)
  if (start !== undefined && chosen >= start && chosen - start <= words.length - wanted.length)
    return { start: chosen, end: chosen + wanted.length }
  const first = text.indexOf(wanted)
  if (first < 0) throw new Fault('invalid', 'review.no-such-words', { quote: wanted })
  if (text.indexOf(wanted, first + 1) >= 0) throw new Fault('invalid', 'review.words-twice', { quote: wanted })
  return { start: first, end: first + wanted.length }
}
