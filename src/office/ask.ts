import type { FastifyRequest } from 'fastify'
import type { Clock } from '#base/clock.ts'
import type { Database } from '#base/database.ts'
import { Fault } from '#base/errors.ts'
import type { By } from '#ledger/decide.ts'
import { defaultCity } from '#places/default-city.ts'
import { type City, cities } from '#places/sql.ts'
import type { Lang } from '#ui/page.tsx'
import { baseOf, type Paths, pathsUnder } from './paths.ts'
import { type Words, words } from './words.ts'

/** Until people and sign-in exist, whoever sits at this machine is the local office. */
export const ACTOR = 'local office'

export type Door = {
  db: Database
  clock: Clock
  /** Where the public pages are, such as http://localhost:3000. */
  portalAddress: string
  /** Where the office itself is, such as http://127.0.0.1:3001. */
  officeAddress: string
}

/** Who asks for what. `city` is missing only in a product that has no city yet. */
export type Ask = {
  db: Database
  lang: Lang
  city: City | undefined
  cities: City[]
  words: Words
  paths: Paths
  by: () => By
  /** The same page in the other language. */
  otherLang: string
  /** A page of a city for the public. */
  publicPage: (path: string) => string
}
export type AskCity = Ask & { city: City }

export async function ask(request: FastifyRequest, lang: Lang, door: Door): Promise<Ask> {
  const { city: named } = request.params as { city?: string }
  const all = await cities(door.db)
  const city = named === undefined ? defaultCity(all) : all.find((c) => c.city === named)
  if (named !== undefined && !city) throw new Fault('not-found', 'city', { city: named })
  const base = baseOf(lang, named ?? null)
  const other = baseOf(lang === 'zh' ? 'en' : 'zh', named ?? null)
  // An answer to a form has no address of its own to come back to: its page has.
  const here = request.method === 'GET' ? request.url : (backFrom(request.url) ?? request.url)
  return {
    db: door.db,
    lang,
    city,
    cities: all,
    words: words[lang],
    paths: pathsUnder(base),
    by: () => ({ actor: ACTOR, at: door.clock.now() }),
    otherLang: `${other}${here.slice(base.length)}` || '/',
    publicPage: (path) => `${door.portalAddress}${base}${path}` || '/',
  }
}

/** /review/2024/accept → /review/2024, /settings/release → /settings. */
const backFrom = (url: string) => /^(.*\/(?:review\/\d+|settings|import))\b/.exec(url)?.[1]

export async function askCity(request: FastifyRequest, lang: Lang, door: Door): Promise<AskCity> {
  const asked = await ask(request, lang, door)
  if (!asked.city) throw new Fault('not-found', 'city.none')
  return { ...asked, city: asked.city }
}
