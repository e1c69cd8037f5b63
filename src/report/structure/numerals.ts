const DIGITS = '零一二三四五六七八九'
const SCALE: Record<string, number> = { 十: 10, 百: 100, 千: 1000 }

/** The value of a Chinese numeral below ten thousand (三, 两, 十二, 一百零五, 千); null where it is none. */
export function numeral(words: string): number | null {
  let sum = 0
  let digit = -1
  for (const c of words) {
    const scale = SCALE[c]
    if (scale) {
      sum += (digit < 0 ? 1 : digit) * scale
      digit = -1
      continue
    }
    const d = c === '两' ? 2 : c === '〇' ? 0 : DIGITS.indexOf(c)
    if (d < 0) return null
    digit = d
  }
  return sum + Math.max(0, digit)
}

/** A year written digit by digit: 二〇二四 → 2024. */
export function yearInWords(words: string): number {
  let year = 0
  for (const c of words) year = year * 10 + Math.max(0, c === '〇' || c === '○' ? 0 : DIGITS.indexOf(c))
  return year
}
