/** A place where a commitment can be cut: before `at`, an offset into its words, where `words` begin. */
export type Cut = { at: number; words: string }

/** Behind a mark, or before a conjunction that joins two things: 新增A30个、B20个 · 办好A和B. */
const EDGE = /[，,、;；。:：](?=.)|(?=以及|并(?!不)|(?<!以)及其?|和(?!谐))/g

/** The clauses of a commitment's words, each but the first with the place to cut before it. */
export function cuts(quote: string): { first: string; rest: Cut[] } {
  const places = [...quote.matchAll(EDGE)].map((m) => m.index + m[0].length).filter((at) => at > 0 && at < quote.length)
  const edges = [...new Set(places), quote.length]
  return {
    first: quote.slice(0, edges[0]),
    rest: edges.slice(0, -1).map((at, n) => ({ at, words: quote.slice(at, edges[n + 1]) })),
  }
}

/** The offset at which typed words begin; null where they do not stand there, or stand there at the very beginning. */
export function cutBefore(quote: string, words: string): number | null {
  const at = quote.indexOf(words.trim())
  return words.trim() !== '' && at > 0 ? at : null
}
