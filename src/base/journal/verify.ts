import type { Database } from '../database.ts'
import { type Erasure, erasureKind } from './erase.ts'
import { batchHash, entryHash, noBatch, payloadHash } from './hashes.ts'
import type { Seal } from './read.ts'
import { type Kind, LastStates, misfitRows } from './rows.ts'
import {
  batchAfter,
  entriesOf,
  isSealedAfter,
  newestBatch,
  payloadsOf,
  type StoredEntry,
  type StoredPayload,
  strayPayloads,
} from './sql.ts'

/** One thing that does not fit, named as closely as it can be. */
export type Misfit = {
  what:
    | 'batch.missing' // a number is left out
    | 'batch.chain' // does not follow the batch before it
    | 'batch.changed' // its entries or itself are not what was sealed
    | 'entry.missing'
    | 'entry.changed'
    | 'payload.missing' // and not lawfully deleted
    | 'payload.changed'
    | 'payload.stray' // belongs to no entry
    | 'row.changed' // the row is not what the journal says it became
    | 'row.added'
    | 'row.removed'
  batch?: number
  place?: number
  entry?: string
  subject?: string
}

export type Verdict = {
  batches: number
  entries: number
  payloads: number
  /** Payloads that were lawfully deleted. */
  erased: number
  unsealed: number
  newest?: Seal
  /** In the order of the chain, rows last; empty when everything fits. */
  misfits: Misfit[]
}

/**
 * Recomputes every hash of a city's journal and holds the rows of the given kinds against their last "after", all at
 * one moment.
 */
export const verify = (db: Database, city: string, kinds: Kind[] = []): Promise<Verdict> =>
  db
    .transaction()
    .setIsolationLevel('repeatable read')
    .setAccessMode('read only')
    .execute((tx) => new Check(tx, city).run(kinds))

class Check {
  readonly #tx: Database
  readonly #city: string
  readonly #states = new LastStates()
  readonly #erasures: Erasure[] = []
  /** Judged at the end: the erasure that allows it comes later in the chain. */
  readonly #gone: { misfit: Misfit; kind: string; at: Date }[] = []
  readonly #verdict: Verdict = { batches: 0, entries: 0, payloads: 0, erased: 0, unsealed: 0, misfits: [] }

  constructor(tx: Database, city: string) {
    this.#tx = tx
    this.#city = city
  }

  async run(kinds: Kind[]): Promise<Verdict> {
    await this.#chain()
    await this.#unsealed()
    this.#judgeMissing()
    for (const stray of await strayPayloads(this.#tx, this.#city)) this.#found({ what: 'payload.stray', ...stray })
    const erased = new Set(this.#erasures.map(({ kind }) => kind))
    for (const kind of kinds) {
      for await (const misfit of misfitRows(this.#tx, this.#city, kind, this.#states, erased.has(kind.kind)))
        this.#found(misfit)
    }
    return { ...this.#verdict, newest: await newestBatch(this.#tx, this.#city) }
  }

  #found(misfit: Misfit) {
    this.#verdict.misfits.push(misfit)
  }

  async #chain() {
    let last = { number: 0, hash: noBatch }
    for (;;) {
      const batch = await batchAfter(this.#tx, this.#city, last.number)
      if (!batch) break
      if (batch.number !== last.number + 1) this.#found({ what: 'batch.missing', batch: last.number + 1 })
      else if (batch.previous !== last.hash) this.#found({ what: 'batch.chain', batch: batch.number })
      await this.#batch(batch)
      last = batch
    }
    if (await isSealedAfter(this.#tx, this.#city, last.number))
      this.#found({ what: 'batch.missing', batch: last.number + 1 })
  }

  async #batch(batch: Seal) {
    const entries = await entriesOf(this.#tx, this.#city, batch.number)
    const before = this.#verdict.misfits.length
    const places = new Set(entries.map(({ place }) => place))
    for (let place = 0; place < batch.entries; place++) {
      if (!places.has(place)) this.#found({ what: 'entry.missing', batch: batch.number, place })
    }
    await this.#entries(entries, batch.number)
    const hash = batchHash(
      { ...batch, city: this.#city },
      entries.map((entry) => entry.hash),
    )
    const explained = this.#verdict.misfits.length > before
    if (hash !== batch.hash && !explained) this.#found({ what: 'batch.changed', batch: batch.number })
    this.#verdict.batches += 1
  }

  async #unsealed() {
    const entries = await entriesOf(this.#tx, this.#city, null)
    await this.#entries(entries)
    this.#verdict.unsealed = entries.length
  }

  async #entries(entries: StoredEntry[], batch?: number) {
    const ids = entries.map(({ id }) => id)
    const payloads = new Map<string, StoredPayload[]>(ids.map((id) => [id, []]))
    for (const payload of await payloadsOf(this.#tx, this.#city, ids)) payloads.get(payload.entry)!.push(payload)
    for (const entry of entries) this.#entry(entry, payloads.get(entry.id)!, batch)
    this.#verdict.entries += entries.length
  }

  #entry(entry: StoredEntry, payloads: StoredPayload[], batch?: number) {
    const at = { batch, place: entry.place ?? undefined, entry: entry.id }
    if (entryHash(entry) !== entry.hash) this.#found({ what: 'entry.changed', ...at, subject: entry.subject })
    const byPlace = new Map(payloads.map((payload) => [payload.place, payload]))
    entry.payloads.forEach(({ kind, hash }, place) => {
      const payload = byPlace.get(place)
      byPlace.delete(place)
      if (!payload)
        this.#gone.push({ misfit: { what: 'payload.missing', ...at, subject: entry.subject }, kind, at: entry.at })
      else this.#payload(payload, hash, at)
    })
    for (const { subject } of byPlace.values()) this.#found({ what: 'payload.stray', ...at, subject })
  }

  #payload(payload: StoredPayload, hash: string, at: Omit<Misfit, 'what'>) {
    if (payloadHash(payload) !== hash) this.#found({ what: 'payload.changed', ...at, subject: payload.subject })
    this.#states.see(payload)
    if (payload.kind === erasureKind) this.#erasures.push(payload.after as Erasure)
    this.#verdict.payloads += 1
  }

  #judgeMissing() {
    for (const { misfit, kind, at } of this.#gone) {
      const lawful = this.#erasures.some((erasure) => erasure.kind === kind && at.toISOString() < erasure.until)
      if (lawful) this.#verdict.erased += 1
      else this.#found(misfit)
    }
  }
}
