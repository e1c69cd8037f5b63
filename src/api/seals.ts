import { z } from 'zod'
import { newestSeal, type Seal, seals } from '#base/journal/read.ts'
import { type Api, asked } from './asked.ts'
import { answers } from './operation.ts'
import { limit, nextPage, pageOf } from './paging.ts'
import { count, moment, sha256 } from './terms.ts'

const seal = z
  .object({
    number: z
      .int()
      .min(1)
      .meta({ description: 'Its place in the chain.', examples: [42] }),
    hash: sha256.meta({
      description: 'Seals its entries and everything before. Who keeps it can prove a later rewriting.',
    }),
    previous: z.string().meta({ description: 'The hash of the seal before.' }),
    entries: count.meta({ description: 'How many entries it holds.' }),
    sealedAt: moment,
  })
  .meta({ id: 'Seal', description: 'A hashed batch of journal entries 封存, chained to the one before.' })

const view = (s: Seal): z.output<typeof seal> => ({ ...s, sealedAt: s.sealedAt.toISOString() })

const example = view({
  number: 42,
  hash: '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
  previous: '60303ae22b998861bce3b28f33eec1be758a213c86c93c076dbe9f558c11c752',
  entries: 3,
  sealedAt: new Date('2024-07-18T01:00:04.000Z'),
})

export function sealRoutes(api: Api): void {
  api.get(
    '/seals',
    {
      schema: {
        operationId: 'listSeals',
        tags: ['trust'],
        summary: 'The seals of the journal',
        description:
          'Newest first. Keep the newest hash: `luoshi verify` shows whether anything before it was rewritten.',
        querystring: z.strictObject({
          after: z.coerce
            .number()
            .int()
            .min(1)
            .max(2 ** 31 - 1)
            .optional()
            .meta({ description: 'Seals older than this number.', examples: [42] }),
          limit,
        }),
        response: answers('A page of seals.', z.object(pageOf(seal)), { total: 42, items: [example], next: null }),
      },
    },
    async (request) => {
      const { db, city } = asked(request)
      const { after, limit } = request.query
      const [newest, rows] = await Promise.all([
        newestSeal(db, city.city),
        seals(db, city.city, { before: after, limit: limit + 1 }),
      ])
      const shown = rows.slice(0, limit)
      return {
        total: newest?.number ?? 0,
        items: shown.map(view),
        next: rows.length > limit ? nextPage(request, String(shown.at(-1)!.number)) : null,
      }
    },
  )
}
