import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { fileURLToPath } from 'node:url'
import { AxeBuilder } from '@axe-core/playwright'
import staticFiles from '@fastify/static'
import fastify, { type FastifyInstance } from 'fastify'
import type { Browser, Page as Tab } from 'playwright-core'
import { build } from 'vite'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { realClock } from '#base/clock.ts'
import type { Database } from '#base/database.ts'
import type { Commitment } from '#ledger/commitment.ts'
import { commitmentsOf } from '#ledger/sql.ts'
import { office } from '#office/office.ts'
import { registerUnits } from '#people/register.ts'
import { registerCity } from '#places/register.ts'
import { assetFolder } from '#ui/assets.ts'
import { freshDatabase } from '../fresh.ts'
import { openBrowser } from './chromium.ts'

const report = `临川市政府工作报告

各位代表：

现在，我代表市人民政府，向大会报告工作，请予审议。

一、2023年工作回顾

过去一年，全市地区生产总值增长6.1%，新增城镇就业3.2万人。

二、2024年重点工作

（一）建设宜居城市。

办好身边小事。新建口袋公园30个。改造公厕12座、加固堤防5公里。推动社区养老向新提升。

方便群众出行。开通夜间公交6条，建成公交首末站2座。启用西堤泵站。

管好一江清水。建成市民中心。疏浚河道18公里。提升垃圾分类水平。
`

let db: Database
let drop: () => Promise<void>
let app: FastifyInstance
let browser: Browser
let address: string
let tab: Tab

beforeAll(async () => {
  await build({ logLevel: 'silent' })
  ;({ db, drop } = await freshDatabase())
  await db.transaction().execute(async (tx) => {
    const city = { city: 'linchuan', name: '临川市', nameEn: 'Linchuan', prefix: 'LC', level: 'city' }
    const settings = { invented: true, fixedToday: null, defaultYear: 2024, publicProposals: true }
    await registerCity(tx, 'test', { ...city, ...settings })
    const unit = (code: string, short: string, functions: string[]) => ({
      ...{ code, name: `临川市${short}`, short: `市${short}`, en: code, kind: 'department' as const, functions },
    })
    const units = [unit('parks', '园林局', ['公园', '公厕']), unit('transport', '交通局', ['公交'])]
    await registerUnits(tx, 'test', 'linchuan', { leaders: [], units })
  })
  const port = await freePort()
  address = `http://127.0.0.1:${port}`
  app = fastify()
  await app.register(staticFiles, { root: fileURLToPath(assetFolder), prefix: '/assets/' })
  office(app, { db, clock: realClock, portalAddress: 'http://localhost:3000', officeAddress: address })
  await app.listen({ port, host: '127.0.0.1' })
  browser = await openBrowser()
  tab = await (await browser.newContext({ viewport: { width: 1440, height: 900 } })).newPage()
})

afterAll(async () => {
  await browser?.close()
  await app?.close()
  await drop?.()
})

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await new Promise((ready) => server.once('listening', ready))
  const { port } = server.address() as AddressInfo
  await new Promise((closed) => server.close(closed))
  return port
}

const commitments = () => commitmentsOf(db, 'linchuan', 2024)
const live = async (quote: string): Promise<Commitment | undefined> =>
  (await commitments()).find((c) => c.quote === quote && c.standing !== 'retired')
const heading = () => tab.locator('.open-proposal h2 [lang]').textContent()

/** Presses a key that leads to another page. */
async function press(key: string) {
  await Promise.all([tab.waitForNavigation(), tab.keyboard.press(key)])
}

/** Goes down the text until these words are open. */
async function goDownTo(quote: string) {
  for (let step = 0; (await heading()) !== quote; step += 1) {
    expect(step, `${quote} is not in the review`).toBeLessThan(30)
    await press('J')
  }
}

test('a report is handed in through the page, and what was read is said', async () => {
  await tab.goto(`${address}/import`)
  await tab.setInputFiles('input[name=file]', { name: '报告.txt', mimeType: 'text/plain', buffer: Buffer.from(report) })
  await Promise.all([tab.waitForNavigation(), tab.getByRole('button', { name: '读这份文件' }).click()])
  expect(new URL(tab.url()).pathname).toBe('/import/report-2024-1')
  expect(await tab.locator('main').textContent()).toContain('报告.txt')
  expect(await commitments()).not.toEqual([])
})

test('a reviewer goes through the report by keyboard', async () => {
  await tab.goto(`${address}/review/2024`)
  const first = (await heading())!
  await press('J')
  await press('K')
  expect(await heading()).toBe(first)

  await press('A')
  expect(await live(first)).toMatchObject({ standing: 'accepted' })
  expect(await heading()).not.toBe(first)

  await goDownTo('启用西堤泵站')
  await tab.keyboard.press('E')
  await tab.keyboard.press('Control+A')
  await tab.keyboard.type('启用泵站，汛期前')
  await press('Enter')
  expect(await live('启用西堤泵站')).toMatchObject({ title: '启用泵站，汛期前', standing: 'accepted' })

  await goDownTo('建成市民中心')
  await press('X')
  await tab.waitForSelector('input:focus')
  await tab.keyboard.type('去年已经建成')
  await press('Enter')
  expect(await live('建成市民中心')).toMatchObject({ standing: 'rejected' })

  await press('Z')
  expect(await heading()).toBe('建成市民中心')
  expect(await live('建成市民中心')).toMatchObject({ standing: 'proposed' })

  await press('D')
  expect(await live('建成市民中心')).toMatchObject({ firmness: 'direction', standing: 'accepted' })
})

test('a reviewer assigns, merges and splits by keyboard', async () => {
  const parks = (await live('新建口袋公园30个'))!
  await tab.goto(`${address}/review/2024?at=${parks.code}`)
  expect(await tab.locator('main').textContent()).toContain('建议，依据“公园”')
  await press('U')
  expect(await live(parks.quote)).toMatchObject({ leadUnit: 'parks', leadConfirmed: true, standing: parks.standing })

  const buses = (await live('开通夜间公交6条'))!
  await tab.goto(`${address}/review/2024?at=${buses.code}`)
  await press('M')
  const merged = (await live('开通夜间公交6条，建成公交首末站2座'))!
  expect(merged).toMatchObject({ code: buses.code, standing: 'accepted' })
  expect(merged.measures).toHaveLength(2)

  await tab.goto(`${address}/review/2024?at=${merged.code}`)
  await press('S')
  await tab.waitForSelector('input:focus')
  await press('Enter')
  expect((await live('开通夜间公交6条'))?.code).toBe(`${merged.code}-1`)
  expect((await live('建成公交首末站2座'))?.code).toBe(`${merged.code}-2`)
})

test('words that the reader missed are chosen in the text and added', async () => {
  const parks = (await live('新建口袋公园30个'))!
  await tab.goto(`${address}/review/2024?at=${parks.code}`)
  await tab.evaluate(() => {
    const paragraph = document.querySelector('.review-text p[data-start] b')!.firstChild!
    getSelection()!.setBaseAndExtent(paragraph, 0, paragraph, 6)
  })
  await tab.locator('form[data-add] input[name=words]').evaluate(
    (field) =>
      new Promise<void>((filled) =>
        (function wait() {
          ;(field as HTMLInputElement).value ? filled() : requestAnimationFrame(wait)
        })(),
      ),
  )
  await tab.keyboard.press('N')
  await press('Enter')
  expect(await live('办好身边小事')).toMatchObject({ origin: 'selection', standing: 'accepted' })
})

test('without scripts every step is a form', async () => {
  const plain = await (await browser.newContext({ javaScriptEnabled: false })).newPage()
  const parks = (await live('新建口袋公园30个'))!
  await plain.goto(`${address}/en/review/2024?at=${parks.code}`)
  await plain.getByRole('link', { name: 'Not a promise' }).click()
  await plain.getByRole('button', { name: 'Leave it out' }).click()
  expect(await plain.locator('.open-proposal .error').textContent()).toContain('say why')
  await plain.getByLabel('Why it is not a promise').fill('a wish')
  await plain.getByRole('button', { name: 'Leave it out' }).click()
  expect(await live(parks.quote)).toMatchObject({ standing: 'rejected' })
  await plain.getByRole('button', { name: 'Undo' }).click()
  expect(await live(parks.quote)).toMatchObject({ standing: parks.standing })
  await plain.context().close()
})

const pages = [
  '',
  '/import',
  '/import?city=new',
  '/import/report-2024-1',
  '/review/2024',
  '/review/2024?do=split',
  '/review/2024?do=reject',
  '/review/2024?do=keys',
  '/review/2024/sure',
  '/commitments',
  '/settings',
  '/nowhere',
]

test.each(pages)('the page %s meets WCAG 2.2 AA in both languages and fits every screen', async (path) => {
  for (const [lang, colorScheme, width] of [
    ['', 'light', 1440],
    ['/en', 'dark', 390],
  ] as const) {
    const page = await (await browser.newContext({ colorScheme, viewport: { width, height: 900 } })).newPage()
    await page.goto(`${address}${lang}${path}`)
    const { violations } = await new AxeBuilder({ page })
      .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
      .analyze()
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target).join(', ')}`)).toEqual([])
    for (const wide of [360, 700, 1080, 1280, 1920]) {
      await page.setViewportSize({ width: wide, height: 900 })
      const over = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      )
      expect(over, `${lang}${path} at ${wide} px`).toBe(0)
    }
    await page.context().close()
  }
})
