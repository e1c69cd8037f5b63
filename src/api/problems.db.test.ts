import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { demoDoor } from '../../tests/demo-city.ts'
import { described } from '../../tests/described.ts'
import { languageOf } from './language.ts'

let door: Awaited<ReturnType<typeof demoDoor>>
beforeAll(async () => {
  door = await demoDoor()
})
afterAll(() => door.close())

const problem = async (url: string, language?: string) => {
  const { headers, statusCode, json } = await door.app.inject({
    url,
    headers: language ? { 'accept-language': language } : {},
  })
  expect(headers['content-type']).toMatch(/^application\/problem\+json/)
  expect(headers['cache-control']).toBe('no-store')
  const body = json()
  expect(body.status).toBe(statusCode)
  return body
}

test.each([
  ['/api/v1/nothing', 'route'],
  ['/c/CITY/api/v1/nothing', 'route'],
  ['/c/nowhere/api/v1/reports', 'city'],
  ['/api/v1/reports/2019', 'document'],
  ['/api/v1/reports/2024/text?version=9', 'document'],
  ['/api/v1/commitments/YZ-2024-9999', 'commitment'],
  ['/c/%00/api/v1/reports', 'city'],
])('%s is not found, and the answer says what', async (address, key) => {
  const url = address.replace('CITY', door.city.city)
  expect(await problem(url)).toMatchObject({ status: 404, code: 'not-found', key, instance: url })
})

test.each(['/api/v1/%E0%A4%A', '/c/CITY/api/v1/reports/%', `/api/v1/commitments/${'A'.repeat(300)}`])(
  '%s cannot be read, and is a problem like any other',
  async (address) => {
    const answer = await problem(address.replace('CITY', door.city.city), 'en')
    expect(answer).toMatchObject({ status: 400, code: 'invalid', key: 'request' })
    expect(JSON.stringify(answer)).not.toContain('FST_ERR')
  },
)

test('a problem speaks the language of its reader; what programs read stays the same', async () => {
  const [zh, en] = [await problem('/api/v1/reports/2019'), await problem('/api/v1/reports/2019', 'en-GB,zh;q=0.5')]
  expect(zh.detail).toBe('没有 2019 年的工作报告。')
  expect(en.detail).toBe('There is no work report of 2019.')
  expect({ ...zh, title: '', detail: '' }).toEqual({ ...en, title: '', detail: '' })
})

test.each([
  [undefined, 'zh'],
  ['', 'zh'],
  ['en', 'en'],
  ['en-US,en;q=0.9,zh;q=0.8', 'en'],
  ['zh-CN,zh;q=0.9,en;q=0.8', 'zh'],
  ['fr, *;q=0.5', 'zh'],
  ['en;q=0', 'zh'],
  ['zh;q=nonsense, EN;Q=0.1', 'en'],
])('Accept-Language %s reads %s', (header, language) => expect(languageOf(header)).toBe(language))

test('whatever is written in an address, the answer is described and the service stays up', async () => {
  const { ask, operations } = await described(door.app, '/api/v1')
  const named = operations.flatMap(({ path, operation }) =>
    ((operation.parameters ?? []) as { in: string; name: string }[]).map((parameter) => ({ path, ...parameter })),
  )
  const written = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.double().map(String),
    fc.constantFrom('', "'", '%', '\\', '\0'),
  )
  const property = fc.asyncProperty(fc.constantFrom(...named), written, async (parameter, text) => {
    const inPath = (name: string) => (parameter.in === 'path' && name === parameter.name ? text : '2024')
    const parts = parameter.path.replaceAll(
      /\{(\w+)\}/g,
      (_, name) => encodeURIComponent(Buffer.from(inPath(name)).toString()) || 'x',
    )
    const query = parameter.in === 'query' ? `?${new URLSearchParams({ [parameter.name]: text })}` : ''
    if (/\/\.{1,2}(\/|$)/.test(parts)) return
    const { status } = await ask(parts + query)
    expect([200, 400, 404]).toContain(status)
  })
  await fc.assert(property, { numRuns: 150 })
})

test('nothing is changed through this door', async () => {
  for (const method of ['POST', 'PUT', 'PATCH', 'DELETE'] as const) {
    const { statusCode, json } = await door.app.inject({ method, url: '/api/v1/commitments' })
    expect({ statusCode, key: json().key }).toEqual({ statusCode: 404, key: 'route' })
  }
})

test('any page may ask, and an answer may be kept for a minute', async () => {
  const { headers } = await door.app.inject('/api/v1/units')
  expect(headers).toMatchObject({ 'access-control-allow-origin': '*', 'cache-control': 'public, max-age=60' })
})

test('an answer that comes compressed carries the same tag and is spared the same', async () => {
  const compressed = { 'accept-encoding': 'gzip' }
  const plain = await door.app.inject('/api/v1/commitments')
  const packed = await door.app.inject({ url: '/api/v1/commitments', headers: compressed })
  expect(packed.headers['content-encoding']).toBe('gzip')
  expect(packed.headers.etag).toBe(plain.headers.etag)
  const again = await door.app.inject({
    url: '/api/v1/commitments',
    headers: { ...compressed, 'if-none-match': packed.headers.etag as string },
  })
  expect({ status: again.statusCode, body: again.body }).toEqual({ status: 304, body: '' })
})

test('a failure says nothing of its inside', async () => {
  const broken = await demoDoor()
  const { ask } = await described(broken.app, '/api/v1')
  await broken.db.destroy()
  const { status, body } = await ask('/units')
  expect(status).toBe(500)
  expect(JSON.parse(body)).toMatchObject({ code: 'internal', key: 'internal', params: {} })
  expect(body).not.toMatch(/driver|select|stack|node_modules/i)
  await broken.close()
})
