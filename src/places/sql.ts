import { sql } from 'kysely'
import type { Database } from '#base/database.ts'
import { tables } from '#base/tables.ts'

/** A city that the product serves: its report, its units and its ledger stand under this name. */
export type City = {
  city: string
  name: string
  nameEn: string
  prefix: string
  level: string
  invented: boolean
  fixedToday: string | null
  defaultYear: number
  publicProposals: boolean
}
export type Area = { city: string; code: string; name: string; nameEn: string; kind: string; place: number }

const on = tables<{ 'places.city': City; 'places.area': Area }>

export const cities = (db: Database): Promise<City[]> =>
  on(db).selectFrom('places.city').selectAll().orderBy('city').execute()

export const cityNamed = (db: Database, city: string): Promise<City | undefined> =>
  on(db).selectFrom('places.city').selectAll().where('city', '=', city).executeTakeFirst()

/** One new city at a time, until the transaction ends. */
export const lockCities = (tx: Database) => sql`select pg_advisory_xact_lock(hashtext('cities'))`.execute(tx)

export const insertCity = (db: Database, city: City) => on(db).insertInto('places.city').values(city).execute()

export const updateCity = (db: Database, city: City) =>
  on(db).updateTable('places.city').set(city).where('city', '=', city.city).execute()

export const insertAreas = (db: Database, areas: Area[]) => on(db).insertInto('places.area').values(areas).execute()
