import type { Database } from '../database.ts'
import { batchesBefore, changesOf, newestBatch, standOf } from './sql.ts'

/** One link of the chain; `hash` seals its entries and everything before. */
export type Seal = { number: number; hash: string; previous: string; entries: number; sealedAt: Date }

/** The newest seal of a city: whoever keeps it can prove a later rewriting of anything before. */
export const newestSeal = (db: Database, city: string): Promise<Seal | undefined> => newestBatch(db, city)

/** Seals, newest first, before a number when one is given. */
export const seals = (
  db: Database,
  city: string,
  { before, limit }: { before?: number; limit: number },
): Promise<Seal[]> => batchesBefore(db, city, before, limit)

export type Change = { entry: string; at: Date; actor: string; action: string; before: unknown; after: unknown }

/** What happened to one thing (`kind:name`), oldest first. */
export const history = (db: Database, city: string, subject: string): Promise<Change[]> => changesOf(db, city, subject)

/**
 * Keeps what was worked out from a city's data until the journal of that city moves: every verb writes an entry, so
 * while the journal stands still the data does too. One indexed read a request instead of reading it all again.
 */
export function untilChanged<T>(most = 50) {
  const kept = new Map<string, { stand: string; value: T }>()
  return async (db: Database, city: string, key: string, make: () => Promise<T>): Promise<T> => {
    const stand = await standOf(db, city)
    const name = `${city}/${key}`
    const found = kept.get(name)
    if (found?.stand === stand) return found.value
    const value = await make()
    kept.delete(name)
    if (kept.size >= most) kept.delete(kept.keys().next().value!)
    kept.set(name, { stand, value })
    return value
  }
}
