import type { FastifyRequest } from 'fastify'
import { z } from 'zod'
import { Fault } from '#base/errors.ts'
import { count, link } from './terms.ts'

export const after = z.string().max(400).meta({
  description: 'Where the page begins: after the item of this key. Take it from `next` of the page before.',
})
export const limit = z.coerce
  .number()
  .int()
  .min(1)
  .max(500)
  .default(50)
  .meta({
    description: 'How many items at most.',
    examples: [20],
  })
export const paging = { after: after.optional(), limit }

export const pageOf = <T extends z.ZodType>(item: T) => ({
  total: count.meta({ description: 'How many items the whole list has, over all pages.', examples: [1] }),
  items: z.array(item).meta({ description: 'The items of this page, in the order of the list.' }),
  next: link
    .nullable()
    .meta({ description: 'The next page; null on the last one.', examples: ['/api/v1/units?after=education'] }),
})

/** A page of rows that are all at hand, by key: those after the row of the key `after`, `limit` at most. */
export function page<T>(
  request: FastifyRequest,
  rows: T[],
  keyOf: (row: T) => string,
  { after, limit }: { after?: string; limit: number },
): { total: number; rows: T[]; next: string | null } {
  const from = after === undefined ? 0 : rows.findIndex((row) => keyOf(row) === after) + 1
  if (after !== undefined && from === 0)
    throw new Fault('invalid', 'parameter', { parameter: 'after', reason: 'no-such', given: after })
  const shown = rows.slice(from, from + limit)
  return {
    total: rows.length,
    rows: shown,
    next: from + limit < rows.length ? nextPage(request, keyOf(shown.at(-1)!)) : null,
  }
}

/** The address that was asked, continued after a key. */
export function nextPage(request: FastifyRequest, after: string): string {
  const [path, query] = request.url.split('?')
  const parameters = new URLSearchParams(query)
  parameters.set('after', after)
  return `${path}?${parameters}`
}
