import { readFile } from 'node:fs/promises'
import fastify, { type FastifyInstance } from 'fastify'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { realClock } from '#base/clock.ts'
import type { Database } from '#base/database.ts'
import { loadCity } from '#cli/load-city.ts'
import type { Commitment } from '#ledger/commitment.ts'
import { commitmentsOf, releasesOf } from '#ledger/sql.ts'
import { office } from '#office/office.ts'
import { cities, cityNamed } from '#places/sql.ts'
import { documentsOf } from '#report/sql.ts'
import { freshDatabase } from '../fresh.ts'

const report = `临川市政府工作报告

各位代表：

现在，我代表市人民政府，向大会报告工作，请予审议。

一、2023年工作回顾

过去一年，全市地区生产总值增长6.1%，新增城镇就业3.2万人。

二、2024年重点工作

主要预期目标是：地区生产总值增长6%左右，新增城镇就业3万人。

（一）建设宜居城市。

办好身边小事。新建口袋公园30个、改造公厕12座。启用西堤泵站。推动社区养老向新提升。
`

let db: Database
let drop: () => Promise<void>
let app: FastifyInstance

beforeAll(async () => {
  const fresh = await freshDatabase()
  db = fresh.db
  drop = fresh.drop
  await loadCity(db, 'cities/yuezhou', realClock)
  app = fastify()
  office(app, {
    db,
    clock: realClock,
    portalAddress: 'http://localhost:3000',
    officeAddress: 'http://127.0.0.1:3001',
  })
})
afterAll(async () => {
  await app.close()
  await drop()
})

const host = '127.0.0.1:3001'
const origin = `http://${host}`
const get = (url: string) => app.inject({ url, headers: { host } })
const post = (url: string, fields: Record<string, string | string[]>) =>
  app.inject({
    method: 'POST',
    url,
    headers: { host, origin, 'content-type': 'application/x-www-form-urlencoded' },
    payload: Object.entries(fields)
      .flatMap(([name, value]) => [value].flat().map((one) => `${name}=${encodeURIComponent(one)}`))
      .join('&'),
  })

const handIn = (
  fields: Record<string, string>,
  file?: { name: string; bytes: string | Uint8Array<ArrayBuffer> },
  url = '/import',
) => {
  const form = new FormData()
  for (const [name, value] of Object.entries(fields)) form.append(name, value)
  if (file) form.append('file', new Blob([file.bytes]), file.name)
  return app.inject({ method: 'POST', url, headers: { host, origin }, payload: form as never })
}
const text = (bytes: string) => ({ name: 'report.txt', bytes })
const fresh = {
  city: 'new',
  code: 'linchuan',
  name: '临川市',
  nameEn: 'Linchuan',
  prefix: 'LC',
  publicProposals: 'yes',
}

describe('every page', () => {
  test.each([
    '/',
    '/import',
    '/import?city=new',
    '/import/report-2024-1',
    '/review/2024',
    '/review/2024?show=unsure',
    '/review/2024?do=keys',
    '/review/2024?at=YZ-2024-0020&do=split',
    '/review/2024?at=YZ-2024-0020&do=reject',
    '/review/2030',
    '/review/2024/sure?above=0.7',
    '/commitments?q=公园',
    '/settings',
  ])('%s opens in both languages, with and without the city, and says who acts', async (path) => {
    for (const [prefix, who] of [
      ['', '越州市 · 本机办公室'],
      ['/c/yuezhou', '越州市 · 本机办公室'],
      ['/en', 'Yuezhou · Local office'],
      ['/en/c/yuezhou', 'Yuezhou · Local office'],
    ]) {
      const answer = await get(`${prefix}${encodeURI(path)}`.replace(/(.)\/$/, '$1'))
      expect(answer.statusCode, `${prefix}${path}`).toBe(200)
      expect(answer.body).toContain(who)
      expect(answer.headers['content-security-policy']).toContain("default-src 'none'")
      expect(answer.headers['cache-control']).toBe('no-store')
    }
  })

  test.each([
    ['/nowhere', 404, '没有这一页'],
    ['/en/nowhere', 404, 'No such page'],
    ['/c/nowhere/review/2024', 404, '没有代号是“nowhere”的城市'],
    ['/review/2024?at=YZ-2024-9999', 404, 'YZ-2024-9999'],
    ['/import/report-1999-1', 404, '没有这份文件'],
    ['/review/2024/sure?above=much', 400, '0 到 1 之间'],
  ])('%s is answered with %i and a sentence', async (url, status, words) => {
    const answer = await get(url)
    expect(answer.statusCode).toBe(status)
    expect(answer.body).toContain(words)
    expect(answer.body).not.toContain('at Object')
  })

  test('nobody gets in under another name, from another site or through a proxy', async () => {
    const refused = await Promise.all([
      app.inject({ url: '/', headers: { host: 'rebind.example:3001' } }),
      app.inject({ url: '/', headers: { host, 'x-forwarded-for': '10.0.0.7' } }),
      app.inject({ method: 'POST', url: '/settings/release', headers: { host, origin: 'http://evil.example' } }),
    ])
    expect(refused.map((answer) => answer.statusCode)).toEqual([403, 403, 403])
  })
})

describe('handing in a report', () => {
  test('a new city with its report is there at once, under its own address', async () => {
    const answer = await handIn({ ...fresh, year: '2024', kind: 'report' }, text(report))
    expect(answer.statusCode).toBe(303)
    expect(answer.headers.location).toBe('/c/linchuan/import/report-2024-1')
    const result = await get('/c/linchuan/import/report-2024-1')
    expect(result.body).toContain('http://localhost:3000/c/linchuan/report/2024')
    expect(await cityNamed(db, 'linchuan')).toMatchObject({ name: '临川市', prefix: 'LC', publicProposals: true })
    expect((await commitmentsOf(db, 'linchuan', 2024))[0].code).toBe('LC-2024-0001')
  })

  test('the same file again changes nothing, and says so', async () => {
    const before = await commitmentsOf(db, 'linchuan', 2024)
    const answer = await handIn({ city: 'linchuan', year: '' }, text(report))
    expect(answer.headers.location).toBe('/c/linchuan/import/report-2024-1?same=1')
    expect((await get(answer.headers.location!)).body).toContain('以前交过')
    expect(await commitmentsOf(db, 'linchuan', 2024)).toEqual(before)
  })

  test('a changed version shows what differs, by code', async () => {
    const changed = report.replace('口袋公园30个', '口袋公园35个').replace('启用西堤泵站。', '建成市民中心。')
    const answer = await handIn({ city: 'linchuan' }, text(changed), '/en/c/linchuan/import')
    expect(answer.headers.location).toBe('/en/c/linchuan/import/report-2024-2')
    const { body } = await get(answer.headers.location!)
    expect(body).toContain('Against the version before')
    expect(body).toContain('口袋公园35个')
    expect(body).toContain('建成市民中心')
  })

  test.each<
    [
      string,
      number,
      string,
      Record<string, string>,
      { name: string; bytes: string | Uint8Array<ArrayBuffer> } | undefined,
    ]
  >([
    ['no file', 400, '还没有选文件', { city: 'yuezhou', year: '2024' }, undefined],
    ['an empty file', 400, '是空的', { city: 'yuezhou', year: '2024' }, text('')],
    ['a broken encoding', 400, '第 3 行有坏字符', { city: 'yuezhou' }, { name: 'a.txt', bytes: broken() }],
    [
      'a picture',
      400,
      '不是读得了的文件',
      { city: 'yuezhou' },
      { name: 'a.png', bytes: new Uint8Array([137, 80, 0, 0]) },
    ],
    [
      'an English text',
      400,
      '不是中文',
      { city: 'yuezhou' },
      text('The Government will build thirty parks this year. '.repeat(9)),
    ],
    [
      'no report',
      400,
      '不像一份工作报告',
      { city: 'yuezhou' },
      text('今天下午天晴，我们去湖边散步，看见许多鸟。'.repeat(9)),
    ],
    ['another year', 400, '这是 2024 年的报告，填的年份是 2025', { city: 'yuezhou', year: '2025' }, text(report)],
    ['no year', 400, '不是年份', { city: 'yuezhou', year: '今年' }, text(report)],
    [
      'a code that is taken',
      409,
      '代号“yuezhou”已经有城市用了',
      { ...fresh, code: 'yuezhou', name: '乙市', prefix: 'YY' },
      text(report),
    ],
    [
      'a name that is taken',
      409,
      '“越州市”已经在了，代号是“yuezhou”',
      { ...fresh, code: 'other', name: '越州市', prefix: 'YY' },
      text(report),
    ],
    [
      'a prefix that is taken',
      409,
      '编码开头“YZ”已经给了“越州市”',
      { ...fresh, code: 'other', name: '乙市', prefix: 'YZ' },
      text(report),
    ],
    ['a bad code', 400, '代号“乙市”不合用', { ...fresh, code: '乙市' }, text(report)],
  ])('%s gets a sentence and the form again, and nothing is stored', async (_, status, words, fields, file) => {
    const before = { cities: await cities(db), documents: await documentsOf(db, 'yuezhou') }
    const answer = await handIn(fields, file)
    expect(answer.statusCode).toBe(status)
    expect(answer.body).toContain(words)
    expect(answer.body).toContain('什么也没有存')
    for (const typed of Object.values(fields)) if (typed) expect(answer.body).toContain(typed)
    expect({ cities: await cities(db), documents: await documentsOf(db, 'yuezhou') }).toEqual(before)
  })

  test('a file over the limit is refused while it comes in, with what was typed kept', async () => {
    const answer = await handIn(
      { city: 'yuezhou', year: '2031' },
      { name: 'huge.txt', bytes: new Uint8Array(51 * 1024 * 1024) },
    )
    expect(answer.statusCode).toBe(413)
    expect(answer.body).toContain('“huge.txt”太大，最多 50 MB')
    expect(answer.body).toContain('2031')
  })
})

function broken(): Uint8Array<ArrayBuffer> {
  const bytes = new TextEncoder().encode(report)
  bytes[new TextEncoder().encode('临川市政府工作报告\n\n各').length - 1] = 0xff
  return bytes
}

describe('reviewing', () => {
  const at = '/c/linchuan/review/2024'
  const find = async (quote: string): Promise<Commitment> => {
    const found = (await commitmentsOf(db, 'linchuan', 2024)).find((c) => c.quote === quote && c.standing !== 'retired')
    if (!found) throw new Error(`no commitment says ${quote}`)
    return found
  }
  const seen = ({ code, version }: Commitment) => ({ code, version: String(version) })
  const undo = () => post(`${at}/undo`, {})

  test('accepting goes on to the next one that waits', async () => {
    const c = await find('建成市民中心')
    const answer = await post(`${at}/accept`, seen(c))
    expect(answer.statusCode).toBe(303)
    expect(answer.headers.location).not.toContain(c.code)
    expect((await find(c.quote)).standing).toBe('accepted')
  })

  test('accepting with changed fields keeps the changes', async () => {
    const c = await find('新建口袋公园35个、改造公厕12座').catch(() => find('新建口袋公园35个'))
    const values = c.measures.map((m) => m.value ?? '')
    values[0] = '3,600'
    await post(`${at}/accept`, { ...seen(c), title: '建口袋公园', value: values })
    expect(await find(c.quote)).toMatchObject({ title: '建口袋公园', standing: 'accepted' })
    expect((await find(c.quote)).measures[0].value).toBe('3600')
    await undo()
    expect((await find(c.quote)).title).toBe(c.title)
  })

  test('a figure that is none is asked for again, and what was typed stays', async () => {
    const c = await find('新建口袋公园35个、改造公厕12座').catch(() => find('新建口袋公园35个'))
    const answer = await post(`${at}/accept`, { ...seen(c), title: '写了一半', value: c.measures.map(() => '三十五') })
    expect(answer.statusCode).toBe(400)
    expect(answer.body).toContain('“三十五”不是数')
    expect(answer.body).toContain('写了一半')
  })

  test('what somebody else has changed is shown as it stands now', async () => {
    const c = await find('建成市民中心')
    const answer = await post(`${at}/direction`, { code: c.code, version: '0' })
    expect(answer.statusCode).toBe(409)
    expect(answer.body).toContain('刚才被别人改过')
    expect(await find(c.quote)).toEqual(c)
  })

  test('what is no promise needs a reason, is listed, and can be restored', async () => {
    const c = await find('建成市民中心')
    expect((await post(`${at}/reject`, { ...seen(c), reason: ' ' })).body).toContain('请写明为什么不是承诺')
    await post(`${at}/reject`, { ...seen(c), reason: '去年就建成了' })
    const rejected = await find(c.quote)
    expect(rejected.standing).toBe('rejected')
    const neighbour = await find('推动社区养老向新提升')
    expect((await get(`${at}?at=${neighbour.code}`)).body).toContain('不是承诺的')
    await post(`${at}/restore`, seen(rejected))
    expect((await find(c.quote)).standing).toBe('accepted')
  })

  test('words are added by writing them out, and only if they stand in the report once', async () => {
    const document = 'report-2024-2'
    expect((await post(`${at}/add`, { document, words: '修地铁', start: '' })).body).toContain('报告里没有“修地铁”')
    const answer = await post(`${at}/add`, { document, words: '向大会报告工作', start: '', firmness: 'milestone' })
    expect(answer.statusCode).toBe(303)
    expect(await find('向大会报告工作')).toMatchObject({ origin: 'selection', standing: 'accepted' })
    await undo()
    await expect(find('向大会报告工作')).rejects.toThrow()
  })

  test('the sure ones are counted before they are accepted, and taken back in one step', async () => {
    const waiting = async () =>
      (await commitmentsOf(db, 'linchuan', 2024)).filter((c) => c.standing === 'proposed').length
    const before = await waiting()
    expect((await get(`${at}/sure?above=0`)).body).toContain(`有 ${before} 条`)
    await post(`${at}/sure`, { above: '0' })
    expect(await waiting()).toBe(0)
    expect((await get(at)).body).toContain('每一条都看过了')
    await undo()
    expect(await waiting()).toBe(before)
  })
})

test('a list of tasks from elsewhere stands beside the report and is reviewed by itself', async () => {
  const list = '2024年度民生实事项目清单\n\n1.新建社区食堂8家。\n2.改造老旧电梯40台。\n'
  const answer = await handIn({ city: 'linchuan', year: '2024', kind: 'list' }, { name: 'list.txt', bytes: list })
  expect(answer.headers.location).toBe('/c/linchuan/import/list-2024-1')
  const lift = (await commitmentsOf(db, 'linchuan', 2024)).find((c) => c.quote.includes('老旧电梯'))!
  const page = await get(`/c/linchuan/review/2024?at=${lift.code}`)
  expect(page.body).toContain('审读 2024 年任务清单')
  expect(page.body).toContain('社区食堂')
  expect((await get('/c/linchuan/')).body).toContain('2024 年任务清单')
})

describe('settings', () => {
  test('what is decided is made public in one step', async () => {
    const decided = (await commitmentsOf(db, 'linchuan', 2024)).filter((c) => c.standing === 'accepted')
    expect((await get('/c/linchuan/settings')).body).toContain(`有 ${decided.length} 条已经审定`)
    await post('/c/linchuan/settings/release', {})
    expect((await releasesOf(db, 'linchuan')).map((r) => r.code).sort()).toEqual(decided.map((c) => c.code).sort())
    expect((await get('/c/linchuan/settings')).body).toContain('审定的都公开了')
  })

  test('proposals before review are hidden from the public and shown again', async () => {
    const shown = async () => (await cityNamed(db, 'linchuan'))!.publicProposals
    await post('/c/linchuan/settings/proposals', { shown: 'no' })
    expect(await shown()).toBe(false)
    await post('/c/linchuan/settings/proposals', { shown: 'yes' })
    expect(await shown()).toBe(true)
  })
})

test('the demo report handed in again is known by its bytes', async () => {
  const bytes = new Uint8Array(await readFile('cities/yuezhou/report-2024.txt'))
  const answer = await handIn({ city: 'yuezhou', year: '2024' }, { name: 'again.txt', bytes })
  expect(answer.headers.location).toBe('/import/report-2024-1?same=1')
})

test('a form of the settings that says neither yes nor no changes nothing', async () => {
  const shown = async () => (await cityNamed(db, 'yuezhou'))!.publicProposals
  const before = await shown()
  const answers = [
    await app.inject({ method: 'POST', url: '/settings/proposals', headers: { host, origin } }),
    await post('/settings/proposals', {}),
    await post('/settings/proposals', { shown: ['yes', 'no'] }),
  ]
  expect(answers.map((answer) => answer.statusCode)).toEqual([400, 400, 400])
  expect(await shown()).toBe(before)
})

test('a new city that is handed in twice at once is made once, and the other is told', async () => {
  const twin = { ...fresh, code: 'shuangcheng', name: '双澄市', prefix: 'SCH' }
  const answers = await Promise.all([handIn(twin, text(report)), handIn(twin, text(report))])
  expect(answers.map((answer) => answer.statusCode).sort()).toEqual([303, 409])
})

test('what is released twice at once is released once', async () => {
  await post('/review/2024/sure', { above: '0' })
  const answers = await Promise.all([post('/settings/release', {}), post('/settings/release', {})])
  expect(answers.map((answer) => answer.statusCode)).toEqual([303, 303])
})
