import { sql } from 'kysely'
import type { Database } from '../database.ts'
import type { Batch, Entry, Payload } from './hashes.ts'
import type { Change, Seal } from './read.ts'

export const insertEntry = async (tx: Database, entry: Entry & { hash: string }): Promise<string> => {
  const { rows } = await sql<{ id: string }>`
    insert into base.entries (city, at, actor, action, subject, payloads, hash)
    values (${entry.city}, ${entry.at}, ${entry.actor}, ${entry.action}, ${entry.subject},
      ${JSON.stringify(entry.payloads)}::jsonb, ${entry.hash})
    returning id`.execute(tx)
  return rows[0]!.id
}

export const insertPayloads = (tx: Database, city: string, entry: string, payloads: Payload[]) =>
  sql`
    insert into base.payloads (city, entry, place, kind, subject, salt, before, after)
    select ${city}, ${entry}::bigint, place, kind, subject, salt, before, after
    from jsonb_to_recordset(${JSON.stringify(payloads.map((payload, place) => ({ ...payload, place })))}::jsonb)
      as p(place integer, kind text, subject text, salt text, before jsonb, after jsonb)`.execute(tx)

/** One sealer per city at a time, until the transaction ends. */
export const lockSealing = (tx: Database, city: string) =>
  sql`select pg_advisory_xact_lock(7103, hashtext(${city}))`.execute(tx)

export const citiesToSeal = async (db: Database): Promise<string[]> => {
  const { rows } = await sql<{ city: string }>`select distinct city from base.entries where batch is null`.execute(db)
  return rows.map(({ city }) => city)
}

export const unsealedEntries = async (db: Database, city: string, limit: number) => {
  const { rows } = await sql<{ id: string; hash: string }>`
    select id, hash from base.entries where city = ${city} and batch is null order by id limit ${limit}`.execute(db)
  return rows
}

export const insertBatch = (tx: Database, batch: Batch & { entries: number; hash: string }) =>
  sql`
    insert into base.batches (city, number, previous, entries, sealed_at, hash)
    values (${batch.city}, ${batch.number}, ${batch.previous}, ${batch.entries}, ${batch.sealedAt}, ${batch.hash})
  `.execute(tx)

/** @param ids in the order of their places */
export const placeEntries = (tx: Database, city: string, batch: number, ids: string[]) =>
  sql`
    update base.entries e set batch = ${batch}, place = o.place - 1
    from unnest(${ids}::bigint[]) with ordinality as o(id, place)
    where e.city = ${city} and e.id = o.id`.execute(tx)

export const newestBatch = async (db: Database, city: string) => (await batchesBefore(db, city, undefined, 1))[0]

export const batchesBefore = async (db: Database, city: string, before: number | undefined, limit: number) => {
  const { rows } = await sql<Seal>`
    select number, hash, previous, entries, sealed_at as "sealedAt" from base.batches
    where city = ${city} and (${before ?? null}::integer is null or number < ${before ?? null}::integer)
    order by number desc limit ${limit}`.execute(db)
  return rows
}

export const batchAfter = async (db: Database, city: string, number: number) => {
  const { rows } = await sql<Seal>`
    select number, hash, previous, entries, sealed_at as "sealedAt" from base.batches
    where city = ${city} and number > ${number} order by number limit 1`.execute(db)
  return rows[0]
}

/** Whether an entry names a batch past this number: there must be no such one when the number is the newest batch's. */
export const isSealedAfter = async (db: Database, city: string, number: number): Promise<boolean> => {
  const { rows } = await sql`
    select 1 from base.entries where city = ${city} and batch > ${number} limit 1`.execute(db)
  return rows.length > 0
}

/**
 * Where a city's journal stands: its newest batch and how many entries wait for the next. The last entry's number would
 * not do: a verb that began earlier may be written later, under a smaller one.
 */
export const standOf = async (db: Database, city: string): Promise<string> => {
  const { rows } = await sql<{ stand: string }>`
    select coalesce((select max(number) from base.batches where city = ${city}), 0) || '+' ||
      (select count(*) from base.entries where city = ${city} and batch is null) as stand`.execute(db)
  return rows[0]!.stand
}

export type StoredEntry = Entry & { id: string; hash: string; place: number | null }

/** The entries of one batch by place; without a batch, those not sealed yet by number. */
export const entriesOf = async (db: Database, city: string, batch: number | null): Promise<StoredEntry[]> => {
  const { rows } = await sql<StoredEntry>`
    select city, id, at, actor, action, subject, payloads, hash, place from base.entries
    where city = ${city} and batch ${batch === null ? sql`is null` : sql`= ${batch}`}
    order by place, id`.execute(db)
  return rows
}

export type StoredPayload = Payload & { entry: string; place: number }

export const payloadsOf = async (db: Database, city: string, entries: string[]): Promise<StoredPayload[]> => {
  const { rows } = await sql<StoredPayload>`
    select entry, place, kind, subject, salt, before, after from base.payloads
    where city = ${city} and entry = any(${entries}::bigint[]) order by entry, place`.execute(db)
  return rows
}

/** Payloads that belong to no entry. */
export const strayPayloads = async (db: Database, city: string) => {
  const { rows } = await sql<{ entry: string; subject: string }>`
    select p.entry, p.subject from base.payloads p
    left join base.entries e on e.city = p.city and e.id = p.entry
    where p.city = ${city} and e.id is null order by p.entry, p.place`.execute(db)
  return rows
}

export const deletePayloads = async (tx: Database, city: string, kind: string, until: Date): Promise<number> => {
  const { numAffectedRows } = await sql`
    delete from base.payloads p using base.entries e
    where p.city = ${city} and p.kind = ${kind} and e.city = p.city and e.id = p.entry and e.at < ${until}`.execute(tx)
  return Number(numAffectedRows)
}

export const changesOf = async (db: Database, city: string, subject: string): Promise<Change[]> => {
  const { rows } = await sql<Change>`
    select e.id as entry, e.at, e.actor, e.action, p.before, p.after
    from base.payloads p join base.entries e on e.city = p.city and e.id = p.entry
    where p.city = ${city} and p.subject = ${subject} order by p.entry, p.place`.execute(db)
  return rows
}
