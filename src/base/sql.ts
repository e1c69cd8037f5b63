import { type Kysely, sql } from 'kysely'

// biome-ignore lint/suspicious/noExplicitAny: runs on whatever tables the caller knows
type Connection = Kysely<any>

/** One number per purpose; a lock is held per database, so numbers only have to differ among ourselves. */
const migrating = 7101
export const holding = 7102

/** Waits until no other process migrates; let go when the connection does. */
export const lockMigrations = (db: Connection) => sql`select pg_advisory_lock(${migrating})`.execute(db)
export const unlockMigrations = (db: Connection) => sql`select pg_advisory_unlock(${migrating})`.execute(db)

export const prepareMigrations = async (db: Connection) => {
  await sql`create schema if not exists base`.execute(db)
  await sql`create table if not exists base.migrations (name text primary key, hash text not null)`.execute(db)
}

export const appliedMigrations = async (db: Connection): Promise<Map<string, string>> => {
  const { rows } = await sql<{ name: string; hash: string }>`select name, hash from base.migrations`.execute(db)
  return new Map(rows.map(({ name, hash }) => [name, hash]))
}

export const applyMigration = async (db: Connection, migration: { name: string; text: string; hash: string }) => {
  await sql.raw(migration.text).execute(db)
  await sql`insert into base.migrations (name, hash) values (${migration.name}, ${migration.hash})`.execute(db)
}

/** Takes the holder's lock on this connection if it is free. */
export const tryHold = 'select pg_try_advisory_lock($1) as held'

/** The holder's connection, found by the lock it has. */
export const findHolder = `
  select a.application_name as about, a.backend_start as since
  from pg_locks l join pg_stat_activity a on a.pid = l.pid
  where l.locktype = 'advisory' and l.granted and l.classid = 0 and l.objid = $1
    and l.database = (select oid from pg_database where datname = current_database())`
