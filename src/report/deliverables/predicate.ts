import { ADVERBS, FIRM } from './lexicon.ts'
import { adverbAt, follows, sloganAt, verbAt } from './verbs.ts'

const MANNER =
  /(?:[更最]?[高大多全强深快严优长][标质水起力限程速规渠层方链周领范要覆流品站效批幅密频举时][准量平点度制模道次位条期域围素盖程质位率幅间]|一[\u4e00-\u9fff]一[\u4e00-\u9fff]|分[\u4e00-\u9fff]{1,4}?(?=推进|实施|开展|落实|培育)|[\u4e00-\u9fff]{2,4}地(?=[\u4e00-\u9fff])|“[^”]{2,12}”|[\u4e00-\u9fff\d]{2,6}前|[\u4e00-\u9fff]{1,4}[化式](?=[\u4e00-\u9fff]))/y

export type Predicate = { verb: number; object: number; firm: boolean }

/** Adverbs in any number, then a verb with an object. A word that is both (统筹, 规范) is an adverb before a firm verb. */
export function predicate(text: string, at: number, depth: number): Predicate | null {
  if (depth > 6 || at >= text.length) return null
  const adverb = adverbAt(text, at)
  const manner = adverb ? 0 : follows(MANNER, text, at)
  const verb = sloganAt(text, at) ? 0 : verbAt(text, at).length
  for (let n = adverb; n > 0; n--) {
    if (!ADVERBS.has(text.slice(at, at + n))) continue
    const next = predicate(text, at + n + (text[at + n] === '地' ? 1 : 0), depth + 1)
    const both =
      verb > 0 &&
      !/^(?:加[快速力紧]|力争|集中|严格(?=(?:控制|监管|保护|防范|防控|审核)[^、]{3}))/.test(text.slice(at, at + 8))
    if (next && (!both || (next.firm && verb <= n))) return next
  }
  if (verb && text[at + verb] !== '的' && objectOf(text, at + verb, at))
    return { verb: at, object: at + verb, firm: verbAt(text, at).firm }
  if (!manner) return null
  const next = predicate(text, at + manner, depth + 2)
  return next?.firm || (next && /[高大多全强一“]/.test(text[at]!)) ? next : null
}

const objectOf = (text: string, at: number, verb: number) => {
  const rest = text.slice(at)
  if (rest[0] === '、' && !verbAt(text, verb).firm && !/^(?:支持|引导)/.test(text.slice(verb))) return false
  return rest.length >= 2 || FIRM.has(text.slice(at - 4, at))
}

/** The place behind the adverbs that a clause opens with. */
export function adverbs(text: string, from: number): number {
  let at = from
  for (let n = adverbAt(text, at); n > 0 && !sloganAt(text, at); n = adverbAt(text, at)) at += n
  return at
}

/** Whether a clause opens as a slogan, adverbs passed over. */
export const slogan = (text: string, from: number): boolean =>
  sloganAt(text, from) > 0 || sloganAt(text, adverbs(text, from)) > 0

/** The first verb between two places that is surely one: firm, or before a figure; never inside a quotation or after 的. */
export function firstVerb(text: string, from: number, to: number): { verb: number; object: number } | null {
  let depth = 0
  for (let at = 0; at < to; at++) {
    if ('“《('.includes(text[at]!)) depth++
    else if ('”》)'.includes(text[at]!)) depth = Math.max(0, depth - 1)
    if (at < from || depth > 0 || '的、'.includes(text[at - 1]!)) continue
    const { length, firm } = verbAt(text, at)
    if (!length || !(firm || /^(?:\d|一批|若干)/.test(text.slice(at + length)))) continue
    if (text.length - at - length >= 2 && !/^[、,和与及的等]/.test(text.slice(at + length)))
      return { verb: at, object: at + length }
  }
  return null
}
