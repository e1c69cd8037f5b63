/** Marks that have a plain twin outside the full-width block; every pair has the same length. */
const TWINS: Record<string, string> = {
  '\u3000': ' ',
  '\u00a0': ' ',
  '\u2002': ' ',
  '\u2003': ' ',
  '\u2009': ' ',
  '\u200b': ' ',
  '\ufeff': ' ',
  '\t': ' ',
  '\r': '\n',
  '\u2028': '\n',
  '\u2029': '\n',
  '﹪': '%',
  '﹐': ',',
  '﹑': '、',
  '﹒': '.',
  '﹔': ';',
  '﹕': ':',
  '﹖': '?',
  '﹗': '!',
  '﹙': '(',
  '﹚': ')',
  '∶': ':',
  '︰': ':',
  '‐': '-',
  '‑': '-',
  '‒': '-',
  '–': '-',
  '−': '-',
  '∼': '~',
  '〜': '~',
  '‧': '·',
  '•': '·',
  '・': '·',
  '⋅': '·',
}
const WIDE = /[\uff01-\uff5e\u3000\u00a0\u2002\u2003\u2009\u200b\ufeff\t\r\u2028\u2029﹪-﹪﹐﹑﹒﹔-﹚∶︰‐-–−∼〜‧•・⋅]/g
const narrow = (mark: string) =>
  TWINS[mark] ?? (mark >= '\uff01' && mark <= '\uff5e' ? String.fromCharCode(mark.charCodeAt(0) - 0xfee0) : mark)

/** Full-width marks, letters and digits as half-width ones. One character for one, so that offsets keep their meaning. */
export const halfwidth = (text: string): string => marks(text).half

// ^[12] · [33] · 〔15〕 · ［4］ · ①, and (23) behind a word: a bare number in brackets never says how much something is.
const FOOTNOTE = /\^?\[\d{1,3}\]|〔\d{1,3}〕|【\d{1,3}】|[①-⑳]|(?<=[^\s(])\(\d{1,3}\)/g

/** The text as the reader sees it: half-width, footnote marks blanked, of the same length as the original. */
export const normalise = (text: string): string => marks(text).plain

/** Every step of a reading asks for the marks of the same text; the last one is kept. */
let last = { text: '', half: '', plain: '' }
function marks(text: string) {
  if (last.text !== text) {
    const half = text.replace(WIDE, narrow)
    last = { text, half, plain: half.replace(FOOTNOTE, (mark) => ' '.repeat(mark.length)) }
  }
  return last
}

/** A stretch without its blanks, with the place of each remaining character in the text that it was taken from. */
export type Squeezed = { text: string; at: Int32Array }

/** Closes the gaps that editors leave inside figures (2012 年, 增长 8.5%). `at` has one entry more than characters. */
export function squeeze(text: string, start: number, end: number): Squeezed {
  const at = new Int32Array(end - start + 1)
  let kept = ''
  let from = start
  let n = 0
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i)
    if (code === 32 || code === 10) {
      kept += text.slice(from, i)
      from = i + 1
    } else at[n++] = i
  }
  kept += text.slice(from, end)
  at[n] = end
  return { text: kept, at }
}

/** Whether a text is Chinese at all: at least three in ten of its letters are Chinese characters. */
export function chinese(text: string): boolean {
  let han = 0
  let latin = 0
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (code >= 0x4e00 && code <= 0x9fff) han++
    else if ((code >= 65 && code <= 90) || (code >= 97 && code <= 122)) latin++
  }
  return han > 0 && han * 7 >= latin * 3
}
