import { z } from 'zod'
import { Fault } from '#base/errors.ts'
import { datingWords, dueOf } from '#ledger/due.ts'
import type { Filter, Sort } from '#ledger/list/sql.ts'
import { STATES } from '#ledger/state.ts'
import type { ListQuery } from './paths.ts'
import type { Year } from './year.ts'

const empty = (value: unknown) => (value === '' ? undefined : value)
const optional = <T extends z.ZodType>(schema: T) => z.preprocess(empty, schema.optional())

/** What may stand in the address of a list; anything else in it is passed over, a wrong value is refused by name. */
const query = z.object({
  q: optional(z.string().trim().max(100)),
  chapter: optional(z.coerce.number().int().min(0)),
  firmness: optional(z.enum(['measurable', 'milestone', 'direction'])),
  state: optional(z.enum(STATES)),
  due: optional(z.coerce.number().int().min(1).max(12)),
  unit: optional(z.string().max(60)),
  programme: optional(z.coerce.number().pipe(z.int32().min(0))),
  sort: optional(z.enum(['text', 'unit', 'figure'])),
  after: optional(z.string().max(400)),
})

export function listQuery(raw: unknown): ListQuery & { sort?: Sort } {
  const read = query.safeParse(raw)
  if (!read.success) throw new Fault('invalid', 'query', { field: String(read.error.issues[0].path[0]) })
  return read.data as ListQuery & { sort?: Sort }
}

/** The filter that a query asks for. Without plans every tracked commitment is unplanned, so other states hold none. */
export function filterOf(asked: ListQuery, { document, tracked, chapters }: Year): Filter {
  const { q, firmness, unit, programme, state, chapter, due } = asked
  const dueThen = tracked.filter((c) => {
    return Number(dueOf(datingWords(document.text, c), document.year).day.slice(5, 7)) === due
  })
  return {
    q,
    firmness: firmness as Filter['firmness'],
    unit,
    programme,
    ...(chapter === undefined
      ? {}
      : { section: { document: document.document, inside: chapters.find((c) => c.index === chapter)?.inside ?? [] } }),
    ...(state === undefined ? {} : state === 'unplanned' ? { tracked: true } : { codes: [] }),
    ...(due === undefined ? {} : { codes: dueThen.map((c) => c.code) }),
  }
}
