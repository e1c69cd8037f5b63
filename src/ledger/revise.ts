import type { Commitment } from './commitment.ts'
import type { Proposal } from './propose.ts'

/** What a changed version of a report does to the ledger that the earlier version made. */
export type Revision = {
  kept: { commitment: Commitment; proposal: Proposal }[]
  changed: { commitment: Commitment; proposal: Proposal }[]
  added: Proposal[]
  gone: Commitment[]
}

const SIMILAR = 0.5

/**
 * Pairs the ledger's live commitments with what the new version proposes: first by the same words, then, between two
 * pairs that hold, by the likest words. What has no counterpart is added or gone.
 */
export function compare(commitments: Commitment[], proposals: Proposal[]): Revision {
  const kept: Revision['kept'] = []
  const waiting = new Map<string, Proposal[]>()
  for (const p of proposals) waiting.set(fold(p.quote), [...(waiting.get(fold(p.quote)) ?? []), p])
  const unmatched: Commitment[] = []
  for (const commitment of commitments) {
    const proposal = waiting.get(fold(commitment.quote))?.shift()
    if (proposal) kept.push({ commitment, proposal })
    else unmatched.push(commitment)
  }
  const rest = new Set([...waiting.values()].flat())
  const changed: Revision['changed'] = []
  const links: { commitment: Commitment; proposal: Proposal; likeness: number }[] = []
  for (const commitment of unmatched)
    for (const proposal of rest) {
      const likeness = dice(fold(commitment.quote), fold(proposal.quote))
      if (likeness >= SIMILAR) links.push({ commitment, proposal, likeness })
    }
  const taken = new Set<Commitment>()
  for (const { commitment, proposal } of links.sort((a, b) => b.likeness - a.likeness)) {
    if (taken.has(commitment) || !rest.has(proposal)) continue
    taken.add(commitment)
    rest.delete(proposal)
    changed.push({ commitment, proposal })
  }
  return { kept, changed, added: proposals.filter((p) => rest.has(p)), gone: unmatched.filter((c) => !taken.has(c)) }
}

const fold = (words: string) => words.normalize('NFKC').replace(/\s+/g, '')

/** Likeness of two texts by their pairs of neighbouring characters, 0 to 1 (Dice 1945). */
export function dice(a: string, b: string): number {
  const grams = new Map<string, number>()
  for (let i = 0; i < a.length - 1; i += 1) {
    const gram = a.slice(i, i + 2)
    grams.set(gram, (grams.get(gram) ?? 0) + 1)
  }
  let shared = 0
  for (let i = 0; i < b.length - 1; i += 1) {
    const left = grams.get(b.slice(i, i + 2)) ?? 0
    if (left > 0) {
      shared += 1
      grams.set(b.slice(i, i + 2), left - 1)
    }
  }
  const total = a.length + b.length - 2
  return total > 0 ? (2 * shared) / total : a === b ? 1 : 0
}
