import type { Database } from '../database.ts'
import { batchesBefore, changesOf, newestBatch } from './sql.ts'

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
