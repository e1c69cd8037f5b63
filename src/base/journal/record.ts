import { randomBytes } from 'node:crypto'
import { realClock } from '../clock.ts'
import type { Database } from '../database.ts'
import { entryHash, payloadHash } from './hashes.ts'
import { insertEntry, insertPayloads } from './sql.ts'

export type Recording = {
  city: string
  /** Who did it, as text that will still say so in ten years. */
  actor: string
  /** The verb, such as `commitment.accept`. */
  action: string
  /** What it was about, `kind:name`. */
  subject: string
  /** Rows as they were and are; null before what was made, null after what was removed. */
  changes: { subject: string; before: unknown; after: unknown }[]
  /** When it happened; now, if not given. */
  at?: Date
}

/**
 * Writes the one journal entry of a verb, in the verb's own transaction and after its writes: the row locks that those
 * hold keep the entries about one thing in the order in which they happened.
 * @returns the entry's number.
 */
export const record = async (tx: Database, { changes, at = realClock.now(), ...entry }: Recording): Promise<string> => {
  const payloads = changes.map(({ subject, before, after }) => {
    const kind = subject.split(':', 1)[0]!
    return { kind, subject, salt: randomBytes(16).toString('hex'), before: before ?? null, after: after ?? null }
  })
  const hashes = payloads.map((payload) => ({ kind: payload.kind, hash: payloadHash(payload) }))
  const id = await insertEntry(tx, {
    ...entry,
    at,
    payloads: hashes,
    hash: entryHash({ ...entry, at, payloads: hashes }),
  })
  if (payloads.length) await insertPayloads(tx, entry.city, id, payloads)
  return id
}
