import { opening } from './headings.ts'

/** A line of print, or several that a page break cut; trimmed, never empty. */
export type Line = { start: number; end: number; text: string }

const ENDED = /[。;!?:,”)》】]$/
const LONG = 30

/** The lines of a text. A long line without a final mark goes on in the next one unless a blank line or a number parts them. */
export function lines(text: string): Line[] {
  const found: Line[] = []
  let open = false
  for (let from = 0; from <= text.length; ) {
    const stop = text.indexOf('\n', from)
    const to = stop < 0 ? text.length : stop
    const words = text.slice(from, to).trim()
    if (words) {
      const start = from + text.slice(from, to).indexOf(words[0]!)
      const last = found.at(-1)
      if (last && open && start === from && !opening(words)) {
        last.end = start + words.length
        last.text = text.slice(last.start, last.end)
      } else found.push({ start, end: start + words.length, text: words })
      const now = found.at(-1)!
      open = words.length >= LONG && !ENDED.test(words) && !(opening(now.text) && now.text.length < 60)
    } else open = false
    from = to + 1
  }
  return found
}
