import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { registerCity } from '#places/register.ts'
import { demoDoor } from '../../tests/demo-city.ts'
import { readPage } from '../../tests/read-page.ts'
import { lanchuan, smallDoor } from '../../tests/small-city.ts'

let door: Awaited<ReturnType<typeof demoDoor>>
beforeAll(async () => {
  door = await demoDoor()
})
afterAll(() => door.close())

const key = (...parts: unknown[]) => Buffer.from(JSON.stringify(parts)).toString('base64url')

const wrong: [address: string, status: number][] = [
  ['/nothing', 404],
  ['/c/nowhere', 404],
  ['/c/nowhere/report/2024', 404],
  ['/c/%00', 404],
  ['/report/1999', 404],
  ['/report/2024.5', 404],
  ['/report/九九', 404],
  ['/report/99999999999999999999', 404],
  ['/check-up/-1', 404],
  ['/commitments/YZ-2024-9999', 404],
  ['/commitments/%00', 404],
  [`/commitments/${'x'.repeat(300)}`, 400],
  ['/commitments/%E0%A4%A', 400],
  ['/%', 400],
  ['/?on=2024-02-30', 400],
  ['/?on=2024-07-18&on=2024-07-19', 400],
  ['/report/2024?on=yesterday', 400],
  ['/commitments?chapter=two', 400],
  ['/commitments?chapter=-1', 400],
  ['/commitments?firmness=hard', 400],
  ['/commitments?state=unknown', 400],
  ['/commitments?due=13', 400],
  ['/commitments?programme=9007199254740991', 400],
  ['/commitments?programme=1e99', 400],
  ['/commitments?q=1&q=2', 400],
  ['/commitments?q=%00', 404],
  [`/commitments?q=${'a'.repeat(500)}`, 400],
  ['/commitments?sort=colour', 400],
  ['/commitments?after=garbage', 400],
  [`/commitments?after=${key('any', 'x', 'y', 'z')}`, 400],
  [`/commitments?after=${key('any', 1e20, 0.5, null)}`, 400],
  ['/commitments.csv?due=0', 400],
  ['/gallery/nothing', 404],
]

describe.each(['', '/en'])('a wrong address under “%s”', (base) => {
  test.each(wrong)('%s is answered with %d, a heading, a sentence and a way on', async (address, status) => {
    const answer = await readPage(door.app, written(base + address))
    expect(answer.status).toBe(status)
    const main = answer.document.querySelector('main')!
    expect(main.querySelector('h1')!.textContent).not.toBe('')
    expect(main.querySelector('.lead')!.textContent).toMatch(base ? /\.$/ : /。$/)
    expect(main.querySelector('a')!.getAttribute('href')).toBe(base || '/')
    expect(answer.document.documentElement.lang).toBe(base ? 'en' : 'zh-CN')
  })
})

/** Chinese in an address is written as a browser would; what is encoded already stays so. */
const written = (address: string) => address.replace(/[^\x20-\x7e]+/g, encodeURIComponent)

test.each([
  '/report/2024?open=YZ-2024-9999',
  '/report/2024?open=a&open=b',
  '/report/2024?sentence=-1',
  '/report/2024?sentence=1e9',
  '/report/2024?utm_source=elsewhere',
  '/journal?before=0',
  '/journal?before=99999999999999999999',
  '/commitments?q=&chapter=&firmness=&state=&due=&unit=&programme=&sort=text',
])('%s opens all the same: what does not fit is passed over', async (address) => {
  const { status } = await readPage(door.app, address)
  expect(status).toBe(200)
})

test('a day in the address is the day on which everything is seen', async () => {
  const { document } = await readPage(door.app, '/?on=2024-03-05')
  expect(document.querySelector('.opening .note')!.textContent).toContain('2024 年 3 月 5 日')
})

test('every page is light: at most 60 KB with its styles, the report’s own text apart', async () => {
  const styles = await door.app.inject(
    (await readPage(door.app, '/')).document.querySelector('link[rel=stylesheet]')!.getAttribute('href')!,
  )
  const first = (await readPage(door.app, '/commitments')).document.querySelector('a.words')!.getAttribute('href')!
  for (const address of ['/', '/report/2024', '/commitments', first, '/check-up/2024', '/method', '/journal']) {
    const { html } = await readPage(door.app, address)
    const own = address.startsWith('/report') ? gzipSync((await door.app.inject('/report/2024.txt')).body).length : 0
    const weight = gzipSync(html).length + gzipSync(styles.rawPayload).length - own
    expect(weight, address).toBeLessThan(60_000)
  }
})

test('a city that has handed in nothing says so, and what to do', async () => {
  const { app, db, close } = await smallDoor()
  const empty = { ...lanchuan, city: 'linshan', name: '麟山县', nameEn: 'Linshan', prefix: 'LS' }
  await db.transaction().execute((tx) => registerCity(tx, '测试', empty))
  const { status, document } = await readPage(app, '/c/linshan')
  expect(status).toBe(200)
  expect(document.querySelector('.empty')!.textContent).toContain('还没有导入工作报告')
  for (const address of ['/c/linshan/report/2024', '/c/linshan/commitments', '/c/linshan/check-up/2024'])
    expect((await readPage(app, address)).status, address).toBe(404)
  await close()
})
