import { Kysely, PostgresDialect } from 'kysely'
import pg from 'pg'

/**
 * A database, or a transaction on it. Each module names the tables it touches in its own sql.ts:
 * `db.withTables<{ 'ledger.commitments': CommitmentRow }>()`.
 */
export type Database = Kysely<NoTables>
type NoTables = Record<never, never>

/** Days and figures stay text: as Date a day would shift by the time zone, as number a figure would lose digits. */
const { DATE, NUMERIC, INT8, TEXT } = pg.types.builtins
const [dates, numerics, bigints, texts] = [1182, 1231, 1016, 1009] // arrays of the same; pg has no names for them
const readAs = new Map([DATE, NUMERIC, INT8].map((oid) => [oid as number, TEXT as number]))
for (const oid of [dates, numerics, bigints]) readAs.set(oid, texts)

const types: pg.CustomTypesConfig = {
  getTypeParser: (oid, format) => pg.types.getTypeParser(readAs.get(oid) ?? oid, format),
}

/** Opens a pool of connections. `date`, `numeric` and `bigint` are read as text, `timestamptz` as Date. */
export const openDatabase = (url: string): Database => {
  const pool = new pg.Pool({ connectionString: url, types, max: 10 })
  pool.on('error', () => {}) // an idle connection that broke is replaced; the next query says what is wrong
  return new Kysely<NoTables>({ dialect: new PostgresDialect({ pool }) })
}
