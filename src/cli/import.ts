import { basename } from 'node:path'
import { parseArgs } from 'node:util'
import { z } from 'zod'
import type { Database } from '#base/database.ts'
import { Fault } from '#base/errors.ts'
import { sealNow } from '#base/journal/seal.ts'
import { importInto } from '#ledger/import.ts'
import { registerUnits } from '#people/register.ts'
import { unitFile } from '#people/unit-file.ts'
import { CITY_NAME, CODE_PREFIX } from '#places/city-file.ts'
import { registerCity } from '#places/register.ts'
import { type City, cityNamed } from '#places/sql.ts'
import { bytesOfFile, bytesOfStream } from '#report/input/open.ts'
import { readFile } from '#report/input/read-file.ts'
import { judge } from '#report/judge.ts'
import { read } from '#report/read.ts'
import { yaml } from './load-city.ts'
import { withDatabase } from './open-database.ts'
import type { Command } from './terminal.ts'
import { languageOf, words } from './words.ts'

const OPTIONS = {
  city: { type: 'string' },
  year: { type: 'string' },
  kind: { type: 'string', default: 'report' },
  name: { type: 'string' },
  'name-en': { type: 'string' },
  prefix: { type: 'string' },
  units: { type: 'string' },
  hold: { type: 'boolean', default: false },
  lang: { type: 'string' },
} as const
const ACTOR = 'command line'

const asked = z.object({
  city: z.string().regex(CITY_NAME),
  year: z.coerce.number().int().min(1950).max(2100).optional(),
  kind: z.enum(['report', 'list']),
  prefix: z.string().regex(CODE_PREFIX).optional(),
})

/** `luoshi import FILE --city NAME [--year YEAR]`: a file becomes commitments of a city, which is made if it is new. */
export const command: Command = async (args, terminal) => {
  const { values, positionals } = parseArgs({ args, options: OPTIONS, allowPositionals: true })
  const [file] = positionals
  if (!file) throw new Fault('invalid', 'cli.no-file')
  const checked = asked.safeParse(values)
  if (!checked.success)
    throw new Fault('invalid', 'cli.bad-option', { option: `--${String(checked.error.issues[0].path[0])}` })
  const { city: cityName, kind } = checked.data
  const say = words(languageOf(args, terminal.env))
  const name = file === '-' ? say.standardInput : basename(file)
  const bytes = file === '-' ? await bytesOfStream(terminal.stdin, name) : await bytesOfFile(file)
  const { text, format } = await readFile(bytes, name)
  const reading = read(text, kind)
  const fault = judge(text, reading, name)
  if (fault) throw fault
  const year = checked.data.year ?? reading.structure.year
  if (!year) throw new Fault('invalid', 'cli.no-year', { name })

  const units = values.units === undefined ? null : await yaml(values.units, unitFile)
  return withDatabase(terminal.env, async (db, clock) => {
    const done = await db.transaction().execute(async (tx) => {
      const city =
        (await cityNamed(tx, cityName)) ?? (await newCity(tx, cityName, year, values, reading.structure.place))
      if (units) await registerUnits(tx, ACTOR, city.city, units)
      const by = { actor: ACTOR, at: clock.now() }
      const imported = await importInto(tx, city, { year, kind }, { name, bytes, text, format }, by)
      return { ...imported, city: city.city, name: city.name, year }
    })
    await sealNow(db, cityName, clock)
    terminal.stdout.write(say.imported(done))
    return 0
  })
}

async function newCity(
  tx: Database,
  city: string,
  year: number,
  given: { name?: string; 'name-en'?: string; prefix?: string; hold?: boolean },
  place: string | null,
): Promise<City> {
  const name = given.name ?? place
  if (!name || !given.prefix) throw new Fault('not-found', 'cli.no-such-city', { city })
  const made: City = {
    city,
    name,
    nameEn: given['name-en'] ?? city[0].toUpperCase() + city.slice(1),
    prefix: given.prefix,
    level: 'city',
    invented: false,
    fixedToday: null,
    defaultYear: year,
    publicProposals: !given.hold,
  }
  await registerCity(tx, ACTOR, made)
  return made
}
