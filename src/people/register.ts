import type { Database } from '#base/database.ts'
import { Fault } from '#base/errors.ts'
import { record } from '#base/journal/record.ts'
import { insertLeaders, insertUnits, type Leader, type Unit, unitsOf } from './sql.ts'
import type { UnitFile } from './unit-file.ts'

/** Makes a city's units and the offices that lead them known, once. Call inside a transaction. */
export async function registerUnits(tx: Database, actor: string, city: string, file: UnitFile): Promise<void> {
  if ((await unitsOf(tx, city)).length > 0) throw new Fault('conflict', 'units.known', { city })
  const leaders: Leader[] = file.leaders.map((l, place) => ({
    city,
    code: l.code,
    title: l.title.zh,
    titleEn: l.title.en,
    place,
  }))
  const units: Unit[] = file.units.map((u, place) => ({
    city,
    code: u.code,
    name: u.name,
    shortName: u.short,
    nameEn: u.en,
    kind: u.kind,
    leader: u.leader ?? null,
    functions: u.functions,
    place,
  }))
  if (leaders.length > 0) await insertLeaders(tx, leaders)
  if (units.length > 0) await insertUnits(tx, units)
  await record(tx, {
    city,
    actor,
    action: 'units.register',
    subject: 'units',
    changes: [
      ...leaders.map((after) => ({ subject: `leader:${after.code}`, before: null, after })),
      ...units.map((after) => ({ subject: `unit:${after.code}`, before: null, after })),
    ],
  })
}
