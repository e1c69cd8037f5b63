import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import { asFault, Fault, httpStatus } from '#base/errors.ts'
import type { Lang } from '#ui/page.tsx'
import { type AskCity, askCity, type Door } from '../ask.ts'
import type { ReviewQuery } from '../paths.ts'
import { KINDS } from '../terms.ts'
import { type Form, verbs } from './decisions.ts'
import { noReviewPage, reviewPage } from './page.tsx'
import { SHOWS } from './queue.ts'
import { surePages } from './sure.tsx'
import { view } from './view.ts'

export function reviewPages(app: FastifyInstance, lang: Lang, door: Door): void {
  app.get('/review/:year', async (request, reply) => {
    const asked = await askCity(request, lang, door)
    return show(asked, yearIn(request), query.parse(request.query), reply)
  })

  for (const [verb, decide] of Object.entries(verbs))
    app.post(`/review/:year/${verb}`, async (request, reply) => {
      const asked = await askCity(request, lang, door)
      const year = yearIn(request)
      const form = formOf(request.body)
      try {
        const at = await decide(asked, year, form)
        const { kind, show } = form
        return reply.redirect(asked.paths.review(year, { kind, show, at }), 303)
      } catch (thrown) {
        const fault = asFault(thrown)
        if (fault.code !== 'invalid' && fault.code !== 'conflict') throw thrown
        const typed = fault.code === 'invalid' ? form.typed : undefined
        const doing = verb === 'reject' || verb === 'split' ? verb : undefined
        reply.code(httpStatus[fault.code])
        return show(asked, year, { ...form, do: typed && doing }, reply, { fault, typed })
      }
    })
  surePages(app, lang, door)
}

async function show(
  asked: AskCity,
  year: number,
  what: ReviewQuery,
  reply: FastifyReply,
  more: { fault?: Fault; typed?: Form['typed'] } = {},
) {
  reply.type('text/html; charset=utf-8')
  const shown = await view(asked, year, what)
  return shown ? reviewPage(asked, { ...shown, ...more }) : noReviewPage(asked, year)
}

export function yearIn(request: FastifyRequest): number {
  const { year } = request.params as { year: string }
  if (!/^\d{4}$/.test(year)) throw new Fault('not-found', 'page')
  return Number(year)
}

/** What does not fit in an address is passed over, so that an old link still opens the page. */
const where = {
  kind: z.enum(KINDS).optional().catch(undefined),
  show: z.enum(SHOWS).optional().catch(undefined),
  at: z.string().min(1).optional().catch(undefined),
}
const query = z.object({
  ...where,
  chapter: z.coerce.number().int().optional().catch(undefined),
  do: z.enum(['reject', 'split', 'keys']).optional().catch(undefined),
})

const word = z.string().optional().catch(undefined)
/** One field of a name comes as a text, several as a list. */
const list = z
  .union([z.string().transform((one) => [one]), z.array(z.string())])
  .optional()
  .catch(undefined)
const number = z.coerce.number().int().optional().catch(undefined)
const fields = z.object({
  ...where,
  code: z.string().default(''),
  version: z.coerce.number().int().catch(0),
  next: word,
  nextVersion: z.coerce.number().int().catch(0),
  lead: word,
  cut: list,
  start: z.union([z.literal('').transform(() => undefined), number]),
  document: z.string().default(''),
  title: word,
  firmness: word,
  op: list,
  value: list,
  unit: list,
  reason: word,
  words: word,
  before: word,
})

function formOf(body: unknown): Form {
  const { title, firmness, op, value, unit, reason, words, before, ...form } = fields.parse(body ?? {})
  return { ...form, typed: { title, firmness, op, value, unit, reason, words, before } }
}
