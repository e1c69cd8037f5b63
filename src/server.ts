import { fileURLToPath } from 'node:url'
import { constants } from 'node:zlib'
import compress from '@fastify/compress'
import etag from '@fastify/etag'
import helmet from '@fastify/helmet'
import staticFiles from '@fastify/static'
import fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify'
import { api } from '#api/api.ts'
import { answerProblem } from '#api/problems.ts'
import { type Clock, realClock } from '#base/clock.ts'
import type { Config } from '#base/config.ts'
import { type Database, openDatabase } from '#base/database.ts'
import { Fault } from '#base/errors.ts'
import { hold } from '#base/holder.ts'
import { startSealer } from '#base/journal/seal.ts'
import { migrate } from '#base/migrate.ts'
import { startPostgres } from '#base/postgres/start.ts'
import { loadCitiesWhereNone } from '#cli/load-city.ts'
import { office } from '#office/office.ts'
import { faultPage } from '#portal/fault-page.tsx'
import { portal } from '#portal/routes.ts'
import { assetFolder } from '#ui/assets.ts'

export type Serving = { address: string; officeAddress: string; stop(): Promise<void> }

/**
 * Joins the doors to a database: starts or takes PostgreSQL, holds it for this process alone, brings it up to date,
 * loads the cities of this repository when it is empty, and serves. The office listens on this machine only, since
 * nobody signs in yet.
 */
export async function serve(config: Config, clock: Clock = realClock): Promise<Serving> {
  const closing: (() => Promise<unknown>)[] = []
  const stop = async () => {
    while (closing.length > 0) await closing.pop()!()
  }
  try {
    const address = `http://${config.host}:${config.port}`
    const officeAddress = `http://127.0.0.1:${config.port + 1}`
    const postgres = config.databaseUrl ? null : await startPostgres(config.data)
    const url = config.databaseUrl ?? postgres!.url
    const held = await hold(url, address)
    if (postgres) closing.push(postgres.stop)
    closing.push(held.release)
    const db = openDatabase(url)
    closing.push(() => db.destroy())
    await migrate(db)
    await loadCitiesWhereNone(db, clock)
    const sealer = startSealer(db, clock)
    closing.push(sealer.stop)
    const doors = { db, clock }
    const publicDoor = await publicApp(config, doors)
    closing.push(() => publicDoor.close())
    await publicDoor.listen({ port: config.port, host: config.host })
    const officeDoor = fastify({ logger: { level: config.log } })
    await officeDoor.register(staticFiles, assets)
    office(officeDoor, { ...doors, portalAddress: address, officeAddress })
    closing.push(() => officeDoor.close())
    await officeDoor.listen({ port: config.port + 1, host: '127.0.0.1' })
    return { address, officeAddress, stop }
  } catch (thrown) {
    await stop()
    throw thrown
  }
}

/** Names in /assets/ carry a hash, so that they may be kept for ever. */
const assets = { root: fileURLToPath(assetFolder), prefix: '/assets/', immutable: true, maxAge: '1y' }

/** An address that no router can read is refused in the form of the door that was meant. */
function unreadable(request: FastifyRequest, reply: FastifyReply): void {
  if (/^(\/c\/[^/]*)?\/api\/v1\b/.test(request.url)) answerProblem(request, reply, new Fault('invalid', 'request'))
  else {
    const page = faultPage(null, request.url.startsWith('/en/') ? 'en' : 'zh', new Fault('invalid', 'page'))
    reply.status(400).type('text/html; charset=utf-8').send(page)
  }
}

export async function publicApp(
  config: Pick<Config, 'log'>,
  doors: { db: Database; clock: Clock },
): Promise<FastifyInstance> {
  const app = fastify({
    logger: { level: config.log },
    routerOptions: { maxParamLength: 200 },
    frameworkErrors: (_, request, reply) => unreadable(request, reply),
  })
  await app.register(helmet, {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        'default-src': ["'none'"],
        'style-src': ["'self'"],
        'script-src': ["'self'"],
        'font-src': ["'self'"],
        'img-src': ["'self'", 'data:'],
        'connect-src': ["'self'"],
        'form-action': ["'self'"],
        'base-uri': ["'none'"],
        'frame-ancestors': ["'none'"],
      },
    },
  })
  await app.register(etag, { weak: true }) // before compress, which turns answers into streams: one tag for every encoding
  await app.register(compress, { brotliOptions: { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } } })
  await app.register(staticFiles, assets)
  app.get('/healthz', async () => ({ ok: true }))
  await app.register(api, { prefix: '/api/v1', ...doors })
  await app.register(api, { prefix: '/c/:city/api/v1', ...doors })
  portal(app, doors)
  return app
}
