import type { FastifyRequest } from 'fastify'
import { type Clock, isDay, today } from '#base/clock.ts'
import type { Database } from '#base/database.ts'
import { Fault } from '#base/errors.ts'
import { newestSeal, type Seal } from '#base/journal/read.ts'
import type { Eyes } from '#ledger/list/sql.ts'
import { defaultCity } from '#places/default-city.ts'
import { type City, cities, cityNamed } from '#places/sql.ts'
import type { Lang } from '#ui/page.tsx'
import { baseOf, type Paths, pathsUnder } from './paths.ts'
import { type Words, words } from './words.ts'

/** Who asks for what: the city, the language, the day, and what the public may see there. */
export type Ask = {
  db: Database
  lang: Lang
  city: City
  /** The day on which everything is seen: ?on=, the city's own day, or today. */
  on: string
  eyes: Eyes
  seal: Seal | undefined
  words: Words
  paths: Paths
  /** The same address in the other language. */
  otherLang: string
}

export async function ask(request: FastifyRequest, lang: Lang, door: { db: Database; clock: Clock }): Promise<Ask> {
  if (/%00/.test(request.url)) throw new Fault('not-found', 'page') // no text in the database can hold it
  const { city: named } = request.params as { city?: string }
  const city = named === undefined ? defaultCity(await cities(door.db)) : await cityNamed(door.db, named)
  if (!city) throw new Fault('not-found', 'city', { city: named })
  const { on } = request.query as { on?: string | string[] }
  if (on !== undefined && (Array.isArray(on) || !isDay(on))) throw new Fault('invalid', 'day', { on })
  const other = lang === 'zh' ? 'en' : 'zh'
  const rest = request.url.slice(baseOf(lang, named ?? null).length) || '/'
  return {
    db: door.db,
    lang,
    city,
    on: on ?? city.fixedToday ?? today(door.clock),
    eyes: { office: false, publicProposals: city.publicProposals },
    seal: await newestSeal(door.db, city.city),
    words: words[lang],
    paths: pathsUnder(baseOf(lang, named ?? null)),
    otherLang: `${baseOf(other, named ?? null)}${rest}` || '/',
  }
}
