import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import fastify from 'fastify'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { realClock } from '#base/clock.ts'
import { demoDoor } from '../../tests/demo-city.ts'
import { described, type Schema } from '../../tests/described.ts'
import { api } from './api.ts'

let door: Awaited<ReturnType<typeof demoDoor>>
let open: Awaited<ReturnType<typeof described>>
beforeAll(async () => {
  door = await demoDoor()
  open = await described(door.app, '/api/v1')
})
afterAll(() => door.close())

/** An address of each operation that answers with something. */
const ADDRESSES: Record<string, string> = {
  getStart: '',
  getDescription: '/openapi.json',
  listProblems: '/problems',
  listCities: '/cities',
  listReports: '/reports',
  getReport: '/reports/2024',
  getReportText: '/reports/2024/text',
  listSentences: '/reports/2024/sentences?limit=500',
  listRecords: '/reports/2024/records?limit=500',
  getCheckUp: '/reports/2024/check-up',
  getAnnotations: '/reports/2024/annotations',
  getAnnotationPage: '/reports/2024/annotations/page?limit=500',
  listCommitments: '/commitments?limit=500',
  countStates: '/commitments/states',
  getCommitment: '/commitments/YZ-2024-0001',
  listProgrammes: '/programmes',
  listUnits: '/units',
  listSeals: '/seals',
}
const inCity = () => `/c/${door.city.city}/api/v1`
const operationIds = () => open.operations.map(({ operation }) => operation.operationId).sort()

describe('what is served', () => {
  test('is described, path by path, and what is described is served', async () => {
    const app = fastify()
    const routes = new Set<string>()
    app.addHook('onRoute', ({ method, url }) => {
      if (method !== 'HEAD')
        routes.add(`${method} ${url.replace(/^\/api\/v1/, '').replaceAll(/:(\w+)/g, '{$1}') || '/'}`)
    })
    await app.register(api, { prefix: '/api/v1', db: door.db, clock: realClock })
    await app.ready()
    expect(open.operations.map(({ path, method }) => `${method.toUpperCase()} ${path}`).sort()).toEqual(
      [...routes].sort(),
    )
    await app.close()
  })

  test('answers as it is described: found, unchanged, refused, unknown', async () => {
    expect(operationIds()).toEqual(Object.keys(ADDRESSES).sort())
    for (const [id, address] of Object.entries(ADDRESSES)) {
      const { headers, status } = await open.ask(address)
      expect({ id, status }).toEqual({ id, status: 200 })
      expect((await open.ask(address, { 'if-none-match': headers.etag as string })).status).toBe(304)
      expect((await open.ask(`${address}${address.includes('?') ? '&' : '?'}on=someday`)).status).toBe(400)
      expect((await open.ask(address, {}, inCity())).status).toBe(200)
      expect((await open.ask(address, {}, '/c/nowhere/api/v1')).status).toBe(404)
    }
  })
})

describe('the description', () => {
  test('has no error and no warning by the recommended rules of its linter', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'luoshi-openapi-'))
    const file = join(folder, 'openapi.json')
    await writeFile(file, (await open.ask('/openapi.json')).body)
    expect(await lint(file)).toEqual([])
    await rm(folder, { recursive: true })
  })

  test('says of every operation what it is for, with an example', () => {
    const lacking = open.operations.filter(({ operation }) => {
      const [{ example }] = Object.values(operation.responses[200].content!)
      return !operation.summary || !operation.description || !operation.tags || example === undefined
    })
    expect(lacking.map(({ path }) => path)).toEqual([])
  })

  test('says of every parameter and every field what it means', () => {
    const mute: string[] = []
    const look = (schema: Schema, path: string) => {
      for (const [name, field] of Object.entries(schema.properties ?? {})) {
        if (!field.description && !field.$ref && field.const === undefined) mute.push(`${path}.${name}`)
        look(field, `${path}.${name}`)
      }
      if (schema.items) look(schema.items as Schema, `${path}[]`)
    }
    for (const [name, schema] of Object.entries(open.description.components.schemas)) look(schema, name)
    for (const { path, operation } of open.operations)
      for (const parameter of (operation.parameters ?? []) as { name: string; description?: string }[])
        if (!parameter.description) mute.push(`${path}?${parameter.name}`)
    expect(mute).toEqual([])
  })

  test('names the city that answered first, so that its examples can be tried', async () => {
    const { servers } = (await door.app.inject(`${inCity()}/openapi.json`)).json()
    expect(servers[0].url).toBe(inCity())
    expect(servers[1].variables.city.default).toBe(door.city.city)
  })
})

/** What the linter finds, errors and warnings alike. */
async function lint(file: string): Promise<string[]> {
  const cli = join(dirname(createRequire(import.meta.url).resolve('@redocly/cli/package.json')), 'bin/cli.js')
  const { stdout } = await promisify(execFile)(process.execPath, [cli, 'lint', file, '--format=json'], {
    cwd: dirname(file),
    env: { ...process.env, REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' },
    maxBuffer: 10_000_000,
  }).catch((failed: { stdout: string }) => failed)
  const { totals, problems } = JSON.parse(stdout.slice(stdout.indexOf('{')))
  expect(totals.ignored).toBe(0)
  return problems.map(({ ruleId, message }: { ruleId: string; message: string }) => `${ruleId}: ${message}`)
}
