import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import type { Database } from './database.ts'
import { Fault } from './errors.ts'
import { appliedMigrations, applyMigration, lockMigrations, prepareMigrations, unlockMigrations } from './sql.ts'

const folder = fileURLToPath(new URL('../../db/migrations/', import.meta.url))

/**
 * Applies the migrations that are not applied yet, in the order of their time-stamped names, each in a transaction of
 * its own. They go forward only.
 * @returns the names applied now.
 * @throws Fault `migration.changed` when an applied file was edited, `migration.unknown` when the database knows one
 *   that this program does not (it was written by a newer one).
 */
export const migrate = (db: Database, from = folder): Promise<string[]> =>
  db.connection().execute(async (connection) => {
    await lockMigrations(connection)
    try {
      await prepareMigrations(connection)
      const applied = await appliedMigrations(connection)
      const migrations = await readMigrations(from)
      refuseRewrites(migrations, applied)
      const due = migrations.filter(({ name }) => !applied.has(name))
      for (const migration of due) await connection.transaction().execute((tx) => applyMigration(tx, migration))
      return due.map(({ name }) => name)
    } finally {
      await unlockMigrations(connection)
    }
  })

type Migration = { name: string; text: string; hash: string }

const readMigrations = async (from: string): Promise<Migration[]> => {
  const names = (await readdir(from)).filter((name) => name.endsWith('.sql')).sort()
  return Promise.all(
    names.map(async (name) => {
      const text = (await readFile(`${from}/${name}`, 'utf8')).replaceAll('\r\n', '\n')
      return { name, text, hash: createHash('sha256').update(text).digest('hex') }
    }),
  )
}

const refuseRewrites = (migrations: Migration[], applied: Map<string, string>) => {
  const known = new Map(migrations.map(({ name, hash }) => [name, hash]))
  for (const [name, hash] of applied) {
    if (!known.has(name)) throw new Fault('conflict', 'migration.unknown', { name })
    if (known.get(name) !== hash) throw new Fault('conflict', 'migration.changed', { name })
  }
}
