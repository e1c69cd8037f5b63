import type { OutgoingHttpHeaders } from 'node:http'
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js'
import formats from 'ajv-formats'
import type { FastifyInstance, InjectOptions, LightMyRequestResponse } from 'fastify'

type Operation = {
  operationId?: string
  responses: Record<string, { content?: Record<string, { example?: unknown }> }>
} & Record<string, unknown>
export type Description = {
  paths: Record<string, Record<string, Operation>>
  components: { schemas: Record<string, Schema> }
}
export type Schema = { type?: string; properties?: Record<string, Schema>; additionalProperties?: unknown } & Record<
  string,
  unknown
>
type Answer = { status: number; headers: OutgoingHttpHeaders; body: string; json: LightMyRequestResponse['json'] }

/**
 * Asks an API and holds every answer against its description: an address, a status, a medium, a field or a body that is
 * not described is refused.
 * @param base what the described paths stand under: /api/v1
 */
export async function described(app: FastifyInstance, base: string) {
  const description = (await app.inject(`${base}/openapi.json`)).json<Description>()
  const ajv = new Ajv2020({ strict: false, validateSchema: false, allErrors: true })
  formats.default(ajv)
  ajv.addSchema(closed(description), 'described')
  const operations = Object.entries(description.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ path, method, operation })),
  )

  const compiled = new Map<string, ValidateFunction>()
  const schemaAt = (path: string, status: number, medium: string): ValidateFunction => {
    const parts = ['paths', path, 'get', 'responses', String(status), 'content', medium, 'schema']
    const pointer = parts.map((part) => encodeURIComponent(part.replaceAll('~', '~0').replaceAll('/', '~1'))).join('/')
    if (!compiled.has(pointer)) compiled.set(pointer, ajv.compile({ $ref: `described#/${pointer}` }))
    return compiled.get(pointer)!
  }

  async function ask(url: string, headers: InjectOptions['headers'] = {}, under = base): Promise<Answer> {
    const reply = await app.inject({ url: under + url, headers })
    const { path, operation } = operationAt(operations, url)
    const response = operation.responses[reply.statusCode]
    if (!response) throw new Error(`${url} answers ${reply.statusCode}, which is not described: ${reply.body}`)
    const medium = String(reply.headers['content-type'] ?? '').split(';')[0]!
    if (!response.content && reply.body !== '') throw new Error(`${url} answers ${reply.statusCode} with a body`)
    if (response.content) {
      if (!response.content[medium]) throw new Error(`${url} answers as ${medium}, which is not described`)
      const validate = schemaAt(path, reply.statusCode, medium)
      const body = medium.endsWith('json') ? reply.json() : reply.body
      if (!validate(body)) throw new Error(`${url} is not as described: ${ajv.errorsText(validate.errors)}`)
    }
    return { status: reply.statusCode, headers: reply.headers, body: reply.body, json: reply.json }
  }

  return { description, operations, ask }
}

/** The operation of an address; a path without parameters comes before one with. */
function operationAt<T extends { path: string }>(operations: T[], url: string): T {
  const address = url.split('?')[0] || '/'
  const fits = ({ path }: T) => new RegExp(`^${path.replaceAll(/\{\w+\}/g, '[^/]+')}$`).test(address)
  const found = operations.filter(fits).sort((a, b) => a.path.split('{').length - b.path.split('{').length)[0]
  if (!found) throw new Error(`${address} is not described`)
  return found
}

/** The description as this version means it: what a schema does not name is not there. */
function closed<T>(part: T): T {
  if (Array.isArray(part)) return part.map(closed) as T
  if (part === null || typeof part !== 'object') return part
  const inner = Object.fromEntries(Object.entries(part).map(([key, value]) => [key, closed(value)])) as Schema
  const names = inner.type === 'object' && inner.properties && inner.additionalProperties === undefined
  return (names ? { ...inner, additionalProperties: false } : inner) as T
}
