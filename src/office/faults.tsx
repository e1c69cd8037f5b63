import type { FastifyInstance, FastifyRequest } from 'fastify'
import { asFault, Fault, httpStatus } from '#base/errors.ts'
import type { Lang } from '#ui/page.tsx'
import { Problem } from '#ui/section.tsx'
import { type Ask, ask, type Door } from './ask.ts'
import { pathsUnder } from './paths.ts'
import { sentence } from './sentence.ts'
import { page } from './shell.tsx'
import { words } from './words.ts'

/** Errors become pages in the reader's language; only those of ours are logged, and none shows a stack. */
export function faultPages(app: FastifyInstance, door: Door): void {
  app.setNotFoundHandler(() => {
    throw new Fault('not-found', 'page')
  })
  app.setErrorHandler(async (error, request, reply) => {
    const fault = faultOf(error)
    if (fault.code === 'internal') request.log.error(error)
    const asked = await askAnyway(request, door)
    const title = asked.words.faults.titles[fault.code]
    const html = page(
      asked,
      { title },
      <Problem
        title={title}
        sentence={sentence(asked.words, fault)}
        ways={[{ href: asked.paths.today, text: asked.words.faults.back }]}
      />,
    )
    return reply.code(httpStatus[fault.code]).type('text/html; charset=utf-8').send(html)
  })
}

/** What fastify itself refuses (a body that is too long or broken) is the request's fault. */
function faultOf(error: unknown): Fault {
  const status = (error as { statusCode?: number }).statusCode ?? 500
  return error instanceof Fault || status >= 500 ? asFault(error) : new Fault('invalid', 'request')
}

/** An error page needs no city and no database. */
async function askAnyway(request: FastifyRequest, door: Door): Promise<Ask> {
  const lang: Lang = /^\/en(\/|$|\?)/.test(request.url) ? 'en' : 'zh'
  try {
    return await ask(request, lang, door)
  } catch {
    const base = lang === 'en' ? '/en' : ''
    return {
      db: door.db,
      lang,
      city: undefined,
      cities: [],
      words: words[lang],
      paths: pathsUnder(base),
      by: () => ({ actor: '', at: door.clock.now() }),
      otherLang: lang === 'en' ? request.url.slice(3) || '/' : `/en${request.url}`,
      publicPage: (path) => `${door.portalAddress}${base}${path}`,
    }
  }
}
