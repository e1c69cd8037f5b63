import type { IncomingMessage, ServerResponse } from 'node:http'
import type { FastifyBaseLogger, FastifyInstance, FastifyRequest, RawServerDefault } from 'fastify'
import type { ZodTypeProvider } from 'fastify-type-provider-zod'
import { type Clock, isDay, today } from '#base/clock.ts'
import type { Database } from '#base/database.ts'
import { Fault } from '#base/errors.ts'
import type { Eyes } from '#ledger/list/sql.ts'
import { CITY_NAME } from '#places/city-file.ts'
import { defaultCity } from '#places/default-city.ts'
import { type City, cities, cityNamed } from '#places/sql.ts'

export type Door = { db: Database; clock: Clock }
export type Api = FastifyInstance<RawServerDefault, IncomingMessage, ServerResponse, FastifyBaseLogger, ZodTypeProvider>

/** The city that is asked about, the day on which it is seen, and what everybody may see there. */
export type Asked = {
  db: Database
  city: City
  on: string
  eyes: Eyes
  /** What every address of this API begins with: /api/v1 or /c/NAME/api/v1. */
  base: string
  /** What the pages' addresses begin with: nothing, or /c/NAME. */
  pages: string
}

/** Finds out, before anything else, what each request of this door is about. */
export function findCity(api: Api, { db, clock }: Door): void {
  api.decorateRequest('asked')
  api.addHook('onRequest', async (request) => {
    const { city: named } = request.params as { city?: string }
    const city = named === undefined ? defaultCity(await cities(db)) : await known(db, named)
    if (!city) throw new Fault('not-found', 'city', { city: named ?? null })
    const { on } = request.query as { on?: unknown }
    if (on !== undefined && !(typeof on === 'string' && isDay(on)))
      throw new Fault('invalid', 'parameter', { parameter: 'on', reason: 'day' })
    const pages = named === undefined ? '' : `/c/${named}`
    request.setDecorator<Asked>('asked', {
      db,
      city,
      on: on ?? city.fixedToday ?? today(clock),
      eyes: { office: false, publicProposals: city.publicProposals },
      base: `${pages}/api/v1`,
      pages,
    })
  })
}

const known = async (db: Database, name: string) => (CITY_NAME.test(name) ? cityNamed(db, name) : undefined)

export const asked = (request: FastifyRequest): Asked => request.getDecorator<Asked>('asked')
