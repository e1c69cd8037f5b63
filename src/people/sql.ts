import type { Database } from '#base/database.ts'
import { tables } from '#base/tables.ts'

export type Leader = { city: string; code: string; title: string; titleEn: string; place: number }
export type Unit = {
  city: string
  code: string
  name: string
  shortName: string
  nameEn: string
  kind: string
  leader: string | null
  /** Stated duties, in the words by which they are recognised in a text. */
  functions: string[]
  place: number
}

const on = tables<{ 'people.leader': Leader; 'people.unit': Unit }>

export const unitsOf = (db: Database, city: string): Promise<Unit[]> =>
  on(db).selectFrom('people.unit').selectAll().where('city', '=', city).orderBy('place').execute()

export const leadersOf = (db: Database, city: string): Promise<Leader[]> =>
  on(db).selectFrom('people.leader').selectAll().where('city', '=', city).orderBy('place').execute()

export const insertLeaders = (db: Database, leaders: Leader[]) =>
  on(db).insertInto('people.leader').values(leaders).execute()

export const insertUnits = (db: Database, units: Unit[]) => on(db).insertInto('people.unit').values(units).execute()
