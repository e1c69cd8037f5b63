import { existsSync } from 'node:fs'
import { readFile as bytesOf, readdir } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parse } from 'yaml'
import type { z } from 'zod'
import type { Clock } from '#base/clock.ts'
import type { Database } from '#base/database.ts'
import { Fault } from '#base/errors.ts'
import { importDocument } from '#ledger/import.ts'
import { registerUnits } from '#people/register.ts'
import { unitFile } from '#people/unit-file.ts'
import { cityFile } from '#places/city-file.ts'
import { cityFrom, registerCity } from '#places/register.ts'
import { type City, cities } from '#places/sql.ts'
import { readFile } from '#report/input/read-file.ts'
import { playReview } from './play-review.ts'
import { reviewFile } from './review-file.ts'

const ACTOR = 'city data'

/**
 * Loads a city from its folder of data (cities/README.md): the city with its areas, its units, its documents through
 * the same import as any other, and the decisions that its review file holds.
 */
export async function loadCity(db: Database, folder: string, clock: Clock): Promise<City> {
  const file = await yaml(join(folder, 'city.yaml'), cityFile)
  const city = cityFrom(basename(folder), file)
  const units = await yaml(join(folder, 'units.yaml'), unitFile)
  await db.transaction().execute(async (tx) => {
    await registerCity(tx, ACTOR, city, file.places)
    await registerUnits(tx, ACTOR, city.city, units)
  })
  for (const { year, file: name, kind, at } of file.reports) {
    const bytes = await bytesOf(join(folder, name))
    const { text, format } = await readFile(bytes, name)
    await importDocument(
      db,
      city,
      { year, kind },
      { name, bytes, text, format },
      { actor: ACTOR, at: at ? new Date(at) : clock.now() },
    )
  }
  if (file.review) await playReview(db, city, file.defaultYear, await yaml(join(folder, file.review), reviewFile))
  return city
}

const cityFolder = fileURLToPath(new URL('../../cities', import.meta.url))

/** The cities of this repository, into a database that holds none yet. */
export async function loadCitiesWhereNone(db: Database, clock: Clock): Promise<void> {
  if ((await cities(db)).length > 0) return
  for (const name of await readdir(cityFolder))
    if (existsSync(join(cityFolder, name, 'city.yaml'))) await loadCity(db, join(cityFolder, name), clock)
}

/** A YAML file checked by its schema; every fault is named with its place in the file. */
export async function yaml<T extends z.ZodType>(path: string, schema: T): Promise<z.infer<T>> {
  const read = schema.safeParse(parse(await bytesOf(path, 'utf8')))
  if (read.success) return read.data
  const faults = read.error.issues.map((i) => `${i.path.join('.')}: ${i.message}`)
  throw new Fault('invalid', 'city.file', { file: path, faults: faults.join('; ') })
}
