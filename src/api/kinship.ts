import type { Decision } from '#ledger/decide.ts'

/**
 * Which codes stand in each other's place: what a split made of a whole, what a merge took in, what taking back
 * restored. Decisions that were undone count no more.
 */
export function kinship(code: string, decisions: (Decision & { undoneBy: string | null })[]) {
  const kin = { replaces: [] as string[], replacedBy: [] as string[] }
  for (const { verb, changes, undoneBy } of decisions) {
    if (undoneBy !== null || !['split', 'merge', 'undo'].includes(verb)) continue
    const retired = changes.filter((c) => c.after.standing === 'retired').map((c) => c.after.code)
    const live = changes.map((c) => c.after.code).filter((c) => !retired.includes(c))
    if (retired.includes(code)) kin.replacedBy.push(...live)
    else kin.replaces.push(...retired)
  }
  return kin
}
