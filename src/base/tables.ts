import { CamelCasePlugin, type Kysely } from 'kysely'
import type { Database } from './database.ts'

const camelCase = new CamelCasePlugin({ maintainNestedObjectKeys: true })

/** The tables that a module's sql.ts names: camelCase in code, snake_case in the database; `db` may be a transaction. */
export const tables = <T extends object>(db: Database): Kysely<T> => db.withPlugin(camelCase) as unknown as Kysely<T>
