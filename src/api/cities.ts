import { z } from 'zod'
import { type City, cities } from '#places/sql.ts'
import { type Api, asked } from './asked.ts'
import { answers } from './operation.ts'
import { page, pageOf, paging } from './paging.ts'
import { cityName, day, link, year } from './terms.ts'

const city = z
  .object({
    city: cityName,
    name: z.string().meta({ description: 'Its name in Chinese.', examples: ['临川市'] }),
    nameEn: z.string().meta({ description: 'Its name in English.', examples: ['Linchuan'] }),
    level: z.enum(['nation', 'province', 'city', 'county']).meta({ description: 'The level of its government.' }),
    prefix: z.string().meta({ description: 'The letters that its codes begin with.', examples: ['LC'] }),
    invented: z.boolean().meta({ description: 'True for a city that does not exist; all of its data is made up.' }),
    today: day
      .nullable()
      .meta({ description: 'The fixed day that an invented city stands on; null where the real day counts.' }),
    defaultYear: year.meta({ description: 'The year that is shown when none is asked for.' }),
    links: z.object({ start: link, pages: link }).meta({ description: 'Its own addresses.' }),
  })
  .meta({ id: 'City', description: 'A city whose report, units and ledger are kept here.' })

const view = (c: City): z.output<typeof city> => ({
  city: c.city,
  name: c.name,
  nameEn: c.nameEn,
  level: c.level as z.output<typeof city>['level'],
  prefix: c.prefix,
  invented: c.invented,
  today: c.fixedToday,
  defaultYear: c.defaultYear,
  links: { start: `/c/${c.city}/api/v1`, pages: `/c/${c.city}` },
})

const example = view({
  city: 'linchuan',
  name: '临川市',
  nameEn: 'Linchuan',
  prefix: 'LC',
  level: 'city',
  invented: true,
  fixedToday: '2024-07-18',
  defaultYear: 2024,
  publicProposals: false,
})

export function cityRoutes(api: Api): void {
  api.get(
    '/cities',
    {
      schema: {
        operationId: 'listCities',
        tags: ['start'],
        summary: 'The cities',
        description: 'Every city on this server, by name. Each has the whole API under `/c/{city}/api/v1`.',
        querystring: z.strictObject(paging),
        response: answers('A page of cities.', z.object(pageOf(city)), { total: 1, items: [example], next: null }),
      },
    },
    async (request) => {
      const { total, rows, next } = page(request, await cities(asked(request).db), (c) => c.city, request.query)
      return { total, items: rows.map(view), next }
    },
  )
}
