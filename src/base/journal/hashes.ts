import { createHash } from 'node:crypto'

/** What one entry did to one thing: `subject` is `kind:name`; null before (made) or after (removed). */
export type Payload = { kind: string; subject: string; salt: string; before: unknown; after: unknown }
export type Entry = {
  city: string
  at: Date
  actor: string
  action: string
  subject: string
  /** By place; the kind stays readable when the payload has been deleted. */
  payloads: { kind: string; hash: string }[]
}
export type Batch = { city: string; number: number; previous: string; sealedAt: Date }

/** JSON with its keys in order, so that equal values have equal texts however they were stored in between. */
const canonical = (value: unknown): string =>
  JSON.stringify(value, (_key, part) =>
    part !== null && typeof part === 'object' && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  )

export const sha256 = (value: unknown): string => createHash('sha256').update(canonical(value)).digest('hex')

/** Salted, so that a deleted payload of few possible values cannot be guessed from its hash. */
export const payloadHash = ({ kind, subject, salt, before, after }: Payload): string =>
  sha256({ kind, subject, salt, before, after })

export const entryHash = ({ city, at, actor, action, subject, payloads }: Entry): string =>
  sha256({ city, at, actor, action, subject, payloads })

/** @param entries the hashes of its entries, by place */
export const batchHash = ({ city, number, previous, sealedAt }: Batch, entries: string[]): string =>
  sha256({ city, number, previous, sealedAt, entries })

/** What the first batch of a city names as the one before it. */
export const noBatch = '0'.repeat(64)
