import { z } from 'zod'
import { Fault } from '#base/errors.ts'
import type { Commitment } from '#ledger/commitment.ts'
import { type Filter, list, placeOf } from '#ledger/list/sql.ts'
import { programmesOf } from '#ledger/sql.ts'
import { type Unit, unitsOf } from '#people/sql.ts'
import { documentNamed, newest } from '#report/sql.ts'
import { chapters } from '#report/structure/chapters.ts'
import { type Api, type Asked, asked } from './asked.ts'
import { exampleCommitment } from './commitment-example.ts'
import { type Beside, besideOf, commitmentView, linksOf, listed } from './commitment-view.ts'
import { answers } from './operation.ts'
import { after, limit, nextPage, pageOf } from './paging.ts'
import { firmness, typed } from './terms.ts'
import { yearAsked } from './year.ts'

const query = z.strictObject({
  year: yearAsked.optional(),
  q: typed(100)
    .trim()
    .optional()
    .meta({
      description: 'Words to be found in the title, the quote or the code; two Chinese characters will do.',
      examples: ['学位'],
    }),
  chapter: z.coerce.number().int().min(0).optional().meta({
    description: 'Only what stands in this chapter: a `section` of `/reports/{year}`.',
  }),
  firmness: z.enum(firmness.options).optional().meta({ description: 'Only promises of this firmness 刚性.' }),
  tracked: z
    .enum(['true', 'false'])
    .optional()
    .meta({ description: '`true`: only what counts in the totals; `false`: only directions.' }),
  unit: typed(60)
    .optional()
    .meta({ description: 'Only what this unit leads or is suggested to lead: a `unit` of `/units`.' }),
  programme: z.coerce.number().int().min(0).optional().meta({
    description: 'Only what carries this programme: a `programme` of `/programmes`.',
  }),
  sort: z.enum(['text', 'unit', 'figure']).default('text').meta({
    description:
      'In the order of the text, by lead unit, or measurable ones first; within that always in the order of the text.',
  }),
  after: after.refine((next) => placeOf(next) !== null).optional(),
  limit,
})
type Query = z.output<typeof query>

export function commitmentRoutes(api: Api): void {
  api.get(
    '/commitments',
    {
      schema: {
        operationId: 'listCommitments',
        tags: ['ledger'],
        summary: 'The commitments of a year',
        description:
          "What was promised 承诺事项 and is public, of the city's default year unless `year` says another. Conditions add up. Rejected and retired ones are not listed but still answer by code.",
        querystring: query,
        response: answers('A page of commitments.', z.object(pageOf(listed)), {
          total: 1,
          items: [{ ...exampleCommitment, links: linksOf('/api/v1', '', exampleCommitment.code) }],
          next: null,
        }),
      },
    },
    async (request) => {
      const { db, city, eyes, base, pages } = asked(request)
      const { year = city.defaultYear, sort, after, limit: size } = request.query
      const units = await unitsOf(db, city.city)
      const filter = await filterOf(asked(request), year, request.query, units)
      const found = await list(db, city.city, year, eyes, filter, { sort, after, size })
      const beside = await besideEach(asked(request), units, found.commitments)
      return {
        total: found.total,
        items: found.commitments.map((c) => ({
          ...commitmentView(c, beside.get(c.document)!),
          links: linksOf(base, pages, c.code),
        })),
        next: found.next === null ? null : nextPage(request, found.next),
      }
    },
  )
}

async function besideEach({ db, city }: Asked, units: Unit[], commitments: Commitment[]): Promise<Map<string, Beside>> {
  const beside = new Map<string, Beside>()
  for (const name of new Set(commitments.map((c) => c.document)))
    beside.set(name, besideOf(units, (await documentNamed(db, city.city, name))!))
  return beside
}

async function filterOf(ask: Asked, year: number, query: Query, units: Unit[]): Promise<Filter> {
  const { q, chapter, firmness, tracked, unit, programme } = query
  if (unit !== undefined && !units.some((u) => u.code === unit)) throw noSuch('unit', unit)
  if (programme !== undefined) {
    const programmes = await programmesOf(ask.db, ask.city.city, year)
    if (!programmes.some((p) => p.n === programme)) throw noSuch('programme', programme)
  }
  const section = chapter === undefined ? undefined : await sectionsOf(ask, year, chapter)
  const common = { q, section, firmness, unit, programme }
  if (tracked === 'true') return { ...common, tracked: true }
  if (tracked === undefined) return common
  const none = firmness !== undefined && firmness !== 'direction'
  return none ? { codes: [] } : { ...common, firmness: 'direction' }
}

/** The sections of a chapter of the year's report. */
async function sectionsOf({ db, city }: Asked, year: number, chapter: number): Promise<Filter['section']> {
  const report = await newest(db, city.city, year, 'report')
  const inside = report && chapters(report.structure).find((c) => c.index === chapter)?.inside
  if (!inside) throw noSuch('chapter', chapter)
  return { document: report.document, inside }
}

const noSuch = (parameter: string, given: unknown) =>
  new Fault('invalid', 'parameter', { parameter, reason: 'no-such', given })
