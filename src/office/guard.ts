import type { IncomingHttpHeaders } from 'node:http'
import type { FastifyInstance } from 'fastify'
import { Fault } from '#base/errors.ts'

/** Why a request is not let in: names of sentences in the words files. */
export type Refusal = 'guard.host' | 'guard.forwarded' | 'guard.origin'

const READS = ['GET', 'HEAD']

/**
 * The office has no sign-in yet, so only this machine's own browser may use it. The name in Host is checked because a
 * foreign page can point its own name at 127.0.0.1 (DNS rebinding); the origin, because a foreign page can send forms
 * here; forwarded headers are refused, because behind a proxy the whole world would be "this machine".
 */
export function refusal(method: string, headers: IncomingHttpHeaders, port: number): Refusal | null {
  const hosts = [`127.0.0.1:${port}`, `localhost:${port}`]
  if (!hosts.includes(headers.host ?? '')) return 'guard.host'
  if (Object.keys(headers).some((name) => /^(x-forwarded-.*|forwarded|via)$/.test(name))) return 'guard.forwarded'
  if (READS.includes(method)) return null
  const { origin } = headers
  const site = headers['sec-fetch-site']
  const ours =
    origin === undefined ? site === 'same-origin' || site === 'none' : hosts.some((host) => origin === `http://${host}`)
  return ours && (site === undefined || site === 'same-origin' || site === 'none') ? null : 'guard.origin'
}

const POLICY = [
  "default-src 'none'",
  "style-src 'self'",
  "script-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ')

export function guard(app: FastifyInstance, port: number): void {
  app.addHook('onRequest', async (request, reply) => {
    reply.headers({
      'content-security-policy': POLICY,
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'same-origin', // with no-referrer, browsers send forms of our own with `Origin: null`
      'cache-control': 'no-store',
    })
    const refused = refusal(request.method, request.headers, port)
    if (refused) throw new Fault('forbidden', refused)
  })
}
