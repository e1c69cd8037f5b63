import type { Database } from '#base/database.ts'
import { Fault } from '#base/errors.ts'
import { record } from '#base/journal/record.ts'
import { CITY_NAME, type CityFile } from './city-file.ts'
import { type City, cities, insertAreas, insertCity, lockCities, updateCity } from './sql.ts'

/** The city that its file describes. */
export const cityFrom = (city: string, file: CityFile): City => ({
  city,
  name: file.name.zh,
  nameEn: file.name.en,
  prefix: file.prefix,
  level: file.level,
  invented: file.invented,
  fixedToday: file.today ?? null,
  defaultYear: file.defaultYear,
  publicProposals: file.publicProposals,
})

/** Makes a city known. Call inside a transaction; a code, name or prefix that another city has is a conflict. */
export async function registerCity(
  tx: Database,
  actor: string,
  city: City,
  areas: CityFile['places'] = [],
): Promise<void> {
  if (!CITY_NAME.test(city.city)) throw new Fault('invalid', 'city.name', { city: city.city })
  await lockCities(tx)
  for (const other of await cities(tx)) {
    const { city: taken, name, prefix } = other
    if (taken === city.city) throw new Fault('conflict', 'city.taken', { city: taken, name })
    if (name === city.name) throw new Fault('conflict', 'city.name-taken', { city: taken, name })
    if (prefix === city.prefix) throw new Fault('conflict', 'city.prefix-taken', { city: name, prefix })
  }
  await insertCity(tx, city)
  if (areas.length > 0)
    await insertAreas(
      tx,
      areas.map((a, place) => ({ city: city.city, code: a.code, name: a.zh, nameEn: a.en, kind: a.kind, place })),
    )
  await journalCity(tx, actor, 'city.register', null, city)
}

/** Whether proposals that nobody has reviewed yet are shown to the public, marked 待审. */
export async function showProposals(tx: Database, actor: string, city: City, shown: boolean): Promise<void> {
  const after = { ...city, publicProposals: shown }
  await updateCity(tx, after)
  await journalCity(tx, actor, 'city.proposals', city, after)
}

/** The year that a city's pages open with, from now on: a newer report has come. */
export async function openYear(tx: Database, actor: string, city: City, year: number): Promise<void> {
  const after = { ...city, defaultYear: year }
  await updateCity(tx, after)
  await journalCity(tx, actor, 'city.year', city, after)
}

const journalCity = (tx: Database, actor: string, action: string, before: City | null, after: City) =>
  record(tx, {
    city: after.city,
    actor,
    action,
    subject: `city:${after.city}`,
    changes: [{ subject: `city:${after.city}`, before, after }],
  })
