import { type Clock, realClock } from '#base/clock.ts'
import { readConfig } from '#base/config.ts'
import { type Database, openDatabase } from '#base/database.ts'
import { Fault } from '#base/errors.ts'
import { hold } from '#base/holder.ts'
import { migrate } from '#base/migrate.ts'
import { startPostgres } from '#base/postgres/start.ts'
import { loadCitiesWhereNone } from './load-city.ts'

/**
 * The database for one command. The product may be serving from it meanwhile: then its server is left running,
 * otherwise it is stopped when the command is through.
 */
export async function withDatabase<T>(
  env: NodeJS.ProcessEnv,
  work: (db: Database, clock: Clock) => Promise<T>,
): Promise<T> {
  const config = readConfig(env)
  const postgres = config.databaseUrl ? null : await startPostgres(config.data)
  const url = config.databaseUrl ?? postgres!.url
  const held = await hold(url, 'luoshi').catch((thrown) => {
    if (thrown instanceof Fault && thrown.key === 'data.held') return null
    throw thrown
  })
  const db = openDatabase(url)
  try {
    await migrate(db)
    await loadCitiesWhereNone(db, realClock)
    return await work(db, realClock)
  } finally {
    await db.destroy()
    if (held) {
      await held.release()
      await postgres?.stop()
    }
  }
}
