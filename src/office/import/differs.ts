import type { Commitment } from '#ledger/commitment.ts'
import type { Change } from '#ledger/decide.ts'

export type Differs = { kept: number; changed: Change[]; added: Commitment[]; gone: Commitment[] }

/** What a newer version of a document did to the ledger, told from the rows before and after. */
export function differs(changes: Change[]): Differs {
  const known = changes.filter((c) => c.before !== null)
  const gone = known.filter((c) => c.after.standing === 'retired')
  const changed = known.filter((c) => c.after.standing !== 'retired' && c.after.quote !== c.before!.quote)
  return {
    kept: known.length - gone.length - changed.length,
    changed,
    added: changes.filter((c) => c.before === null).map((c) => c.after),
    gone: gone.map((c) => c.after),
  }
}
