import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import type { Clock } from '#base/clock.ts'
import type { Database } from '#base/database.ts'
import { asFault, Fault, httpStatus } from '#base/errors.ts'
import { commitmentSeen } from '#ledger/list/sql.ts'
import { galleryPage } from '#ui/gallery.tsx'
import type { Lang } from '#ui/page.tsx'
import { renderPage } from '#ui/page.tsx'
import { type Ask, ask } from './ask.ts'
import { checkUpPage } from './check-up.tsx'
import { commitmentPage } from './commitment.tsx'
import { commitmentsPage } from './commitments.tsx'
import { commitmentsFile, type FileKind, MEDIA } from './commitments-file.ts'
import { faultPage } from './fault-page.tsx'
import { homePage } from './home.tsx'
import { journalPage } from './journal.tsx'
import { methodPage } from './method.tsx'
import { reportPage } from './report.tsx'
import { yearOf, yearOrFault } from './year.ts'

export type Door = { db: Database; clock: Clock }
type Handler = (ask: Ask, request: FastifyRequest, reply: FastifyReply) => Promise<string | Uint8Array>

/** The public pages, in both languages, with and without a city in the address. */
export function portal(app: FastifyInstance, door: Door): void {
  for (const [prefix, lang] of [
    ['', 'zh'],
    ['/c/:city', 'zh'],
    ['/en', 'en'],
    ['/en/c/:city', 'en'],
  ] as const)
    app.register(async (pages) => routes(pages, lang, door), { prefix })
}

function routes(app: FastifyInstance, lang: Lang, door: Door): void {
  const get = (path: string, handler: Handler) =>
    app.get(path, async (request, reply) => {
      reply.type('text/html; charset=utf-8')
      return handler(await ask(request, lang, door), request, reply)
    })

  get('/', async (a) => homePage(a, await yearOf(a, a.city.defaultYear)))
  get('/report/:year', async (a, request) => {
    const { open, sentence } = reportQuery.parse(request.query)
    return reportPage(a, await yearOrFault(a, yearIn(request)), open, sentence)
  })
  get('/report/:year.txt', async (a, request, reply) => {
    const { document } = await yearOrFault(a, yearIn(request))
    reply.type('text/plain; charset=utf-8')
    return document.text
  })
  get('/commitments', async (a, request) => commitmentsPage(a, await yearOrFault(a, a.city.defaultYear), request.query))
  for (const kind of ['csv', 'xlsx', 'json'] as FileKind[])
    get(`/commitments.${kind}`, async (a, request, reply) => {
      const year = await yearOrFault(a, a.city.defaultYear)
      reply
        .type(MEDIA[kind])
        .header('content-disposition', `attachment; filename="commitments-${year.document.year}.${kind}"`)
      return commitmentsFile(a, year, request.query, kind)
    })
  get('/commitments/:code', async (a, request) => {
    const { code } = request.params as { code: string }
    const commitment = await commitmentSeen(a.db, a.city.city, code, a.eyes)
    if (!commitment) throw new Fault('not-found', 'commitment', { code })
    return commitmentPage(a, commitment)
  })
  get('/check-up/:year', async (a, request) => checkUpPage(a, await yearOrFault(a, yearIn(request))))
  get('/method', methodPage)
  get('/journal', async (a, request) => journalPage(a, beforeQuery.parse(request.query).before))
  get('/gallery', async () => renderPage(galleryPage()!))
  get('/gallery/:name', async (_, request) => {
    const found = galleryPage((request.params as { name: string }).name)
    if (!found) throw new Fault('not-found', 'page')
    return renderPage(found)
  })

  app.setNotFoundHandler((request, reply) => answer(request, reply, new Fault('not-found', 'page')))
  app.setErrorHandler((thrown, request, reply) => answer(request, reply, asClientFault(thrown)))

  async function answer(request: FastifyRequest, reply: FastifyReply, fault: Fault) {
    if (fault.code === 'internal') request.log.error(fault.cause ?? fault)
    const asker = await ask(request, lang, door).catch(() => null)
    reply.status(httpStatus[fault.code]).type('text/html; charset=utf-8')
    return reply.send(faultPage(asker, lang, fault))
  }
}

const yearText = z.coerce.number().int().min(1950).max(2100)
function yearIn(request: FastifyRequest): number {
  const read = yearText.safeParse((request.params as { year: string }).year)
  if (!read.success) throw new Fault('not-found', 'page')
  return read.data
}

/** What does not fit in these addresses is passed over: a link with a tail from elsewhere still opens. */
const reportQuery = z.object({
  open: z.string().optional().catch(undefined),
  sentence: z.coerce.number().int().optional().catch(undefined),
})
const beforeQuery = z.object({ before: z.coerce.number().int().positive().optional().catch(undefined) })

/** What Fastify itself refuses (a broken address, too long a body) is a Fault of the client. */
function asClientFault(thrown: unknown): Fault {
  const status = (thrown as { statusCode?: number }).statusCode
  if (!(thrown instanceof Fault) && status !== undefined && status < 500) return new Fault('invalid', 'page')
  return asFault(thrown)
}
