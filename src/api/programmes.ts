import { z } from 'zod'
import { countByProgramme } from '#ledger/list/sql.ts'
import { programmesOf } from '#ledger/sql.ts'
import { type Api, asked } from './asked.ts'
import { answers } from './operation.ts'
import { page, pageOf, paging } from './paging.ts'
import { count, link, year } from './terms.ts'
import { yearAsked } from './year.ts'

const programme = z
  .object({
    programme: z
      .int()
      .min(0)
      .meta({ description: 'Its number within the year.', examples: [3] }),
    name: z.string().meta({ description: 'Its name as the report writes it.', examples: ['“千项万亿”工程'] }),
    year,
    commitments: count.meta({ description: 'How many commitments carry it.' }),
    links: z.object({ commitments: link }).meta({ description: 'Those commitments.' }),
  })
  .meta({ id: 'Programme', description: 'A named effort over years 工程/行动.' })

const view = (base: string, year: number, p: { n: number; name: string }, commitments: number) => ({
  programme: p.n,
  name: p.name,
  year,
  commitments,
  links: { commitments: `${base}/commitments?year=${year}&programme=${p.n}` },
})

export function programmeRoutes(api: Api): void {
  api.get(
    '/programmes',
    {
      schema: {
        operationId: 'listProgrammes',
        tags: ['ledger'],
        summary: 'The programmes of a year',
        description:
          'Named efforts 工程、行动 in the order of the report. Where each is named: `/reports/{year}/records?type=programme`.',
        querystring: z.strictObject({ year: yearAsked.optional(), ...paging }),
        response: answers('A page of programmes.', z.object(pageOf(programme)), {
          total: 1,
          items: [view('/api/v1', 2024, { n: 3, name: '“千项万亿”工程' }, 5)],
          next: null,
        }),
      },
    },
    async (request) => {
      const { db, city, eyes, base } = asked(request)
      const { year = city.defaultYear, ...where } = request.query
      const carried = await countByProgramme(db, city.city, year, eyes)
      const { total, rows, next } = page(request, await programmesOf(db, city.city, year), (p) => String(p.n), where)
      return { total, items: rows.map((p) => view(base, year, p, carried.get(p.n) ?? 0)), next }
    },
  )
}
