import type { Database } from '../database.ts'
import { sha256 } from './hashes.ts'
import type { StoredPayload } from './sql.ts'
import type { Misfit } from './verify.ts'

/** A kind of thing whose current rows can be held against the journal; modules name theirs. */
export type Kind = {
  /** What stands before the colon in a subject. */
  kind: string
  /** Every row of the city now, in the form in which changes record it. */
  rows(db: Database, city: string): AsyncIterable<{ subject: string; row: unknown }>
}

/** What each thing became last, as hashes, so that a million of them fit in memory. */
export class LastStates {
  readonly #byKind = new Map<string, Map<string, string | null>>()

  /** To be shown payloads in the order in which they happened. */
  see({ kind, subject, after }: StoredPayload) {
    if (!this.#byKind.has(kind)) this.#byKind.set(kind, new Map())
    this.#byKind.get(kind)!.set(subject, after === null ? null : sha256(after))
  }

  of(kind: string): Map<string, string | null> {
    return this.#byKind.get(kind) ?? new Map()
  }
}

/** The rows that were edited, added or removed behind the product's back. Where payloads were erased, a row may be unknown. */
export async function* misfitRows(
  db: Database,
  city: string,
  { kind, rows }: Kind,
  states: LastStates,
  erased: boolean,
): AsyncGenerator<Misfit> {
  const unseen = new Map(states.of(kind))
  for await (const { subject, row } of rows(db, city)) {
    const last = unseen.get(subject)
    unseen.delete(subject)
    if (last === sha256(row)) continue
    if (last) yield { what: 'row.changed', subject }
    else if (last === null || !erased) yield { what: 'row.added', subject }
  }
  for (const [subject, last] of unseen) if (last !== null) yield { what: 'row.removed', subject }
}
