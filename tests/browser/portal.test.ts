import type { AddressInfo } from 'node:net'
import { AxeBuilder } from '@axe-core/playwright'
import type { FastifyInstance } from 'fastify'
import type { Browser, BrowserContextOptions, Page as Tab } from 'playwright-core'
import { build } from 'vite'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { sealNow } from '#base/journal/seal.ts'
import { all } from '#ledger/list/sql.ts'
import { demoDoor } from '../demo-city.ts'
import { openBrowser } from './chromium.ts'

let browser: Browser
let door: Awaited<ReturnType<typeof demoDoor>>
let home: string
/** Two promises of one paragraph, the first of them with figures, and a direction. */
let first: string
let second: string
let direction: string

beforeAll(async () => {
  await build({ logLevel: 'silent' })
  door = await demoDoor()
  await sealNow(door.db, door.city.city)
  await (door.app as FastifyInstance).listen({ port: 0, host: '127.0.0.1' })
  home = `http://127.0.0.1:${(door.app.server.address() as AddressInfo).port}`
  const list = await all(door.db, door.city.city, 2024, { office: false, publicProposals: false })
  const at = list.findIndex((c, n) => n > 100 && c.measures.length > 1 && list[n + 1].sentence === c.sentence)
  first = list[at].code
  second = list[at + 1].code
  direction = list.find((c) => c.firmness === 'direction')!.code
  browser = await openBrowser()
})
afterAll(async () => {
  await browser?.close()
  await door?.close()
})

/** Opens a page; its console must stay silent, which a broken content policy would not. */
async function open(path: string, { width = 1280, ...more }: BrowserContextOptions & { width?: number } = {}) {
  const context = await browser.newContext({ viewport: { width, height: 900 }, ...more })
  const tab = await context.newPage()
  const complaints: string[] = []
  tab.on('console', (message) => ['error', 'warning'].includes(message.type()) && complaints.push(message.text()))
  tab.on('pageerror', (error) => complaints.push(error.message))
  await tab.goto(home + path)
  const close = async () => {
    expect(complaints, path).toEqual([])
    await context.close()
  }
  return { tab, close }
}

const pages = () => [
  '/',
  '/report/2024',
  `/report/2024?open=${first}`,
  '/commitments',
  '/commitments?q=隧道&firmness=milestone&due=12',
  `/commitments/${first}`,
  `/commitments/${direction}`,
  '/check-up/2024',
  '/method',
  '/journal',
  '/nothing',
  '/c/nowhere',
]
const views: [base: string, colorScheme: 'light' | 'dark', width: number][] = [
  ['', 'light', 1280],
  ['', 'dark', 390],
  ['/en', 'light', 390],
  ['/en', 'dark', 1280],
]

describe.each(views)('pages under “%s”, %s, %d px', (base, colorScheme, width) => {
  test('meet WCAG 2.2 AA', async () => {
    const { tab } = await open(`${base}/`, { colorScheme, width })
    for (const path of pages()) {
      if (path === '/report/2024' && colorScheme === 'dark') continue // as long as the open one, and the same but for its panel
      await tab.goto(home + base + path)
      const { violations } = await new AxeBuilder({ page: tab }).withTags(wcag).analyze()
      expect(violations.map(({ id, nodes }) => `${path} ${id}: ${nodes[0].target}`)).toEqual([])
    }
    await tab.context().close()
  })
})
const wcag = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

test.each(['', '/en'])('pages under “%s” fit from a small phone to a wall, without a complaint', async (base) => {
  for (const path of pages().slice(0, -2)) {
    const { tab, close } = await open(base + path)
    for (const width of [360, 390, 768, 1280, 1920]) {
      await tab.setViewportSize({ width, height: 900 })
      const over = await tab.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
      expect(over, `${path} at ${width} px`).toBe(0)
    }
    await close()
  }
})

const panel = (tab: Tab) => tab.locator('[data-panel] header p').textContent()
const opened = (tab: Tab) => tab.locator('.promise[aria-current]').getAttribute('id')
const focused = (tab: Tab) =>
  tab.evaluate(() => document.activeElement?.id || document.activeElement?.tagName.toLowerCase())
/** Whether the page is still the one that was marked: nothing was loaded again. */
const stayed = (tab: Tab) => tab.evaluate(() => document.body.dataset.same === 'yes')

describe('the living report', () => {
  test('opens a promise in place, goes back and forward, and closes by Escape', async () => {
    const { tab, close } = await open('/report/2024')
    await tab.evaluate(() => {
      document.body.dataset.same = 'yes'
    })
    await tab.click(`[id="${first}"]`)
    await tab.waitForSelector('[data-panel] header')
    expect(await panel(tab)).toBe(first)
    expect(await opened(tab)).toBe(first)
    expect(await focused(tab)).toBe('h2')
    expect(new URL(tab.url()).search).toBe(`?open=${first}`)

    await tab.click(`[id="${second}"]`)
    await tab.waitForFunction((code) => document.querySelector('.promise[aria-current]')?.id === code, second)
    await tab.goBack()
    await tab.waitForFunction((code) => document.querySelector('.promise[aria-current]')?.id === code, first)
    expect(await panel(tab)).toBe(first)
    await tab.goForward()
    await tab.waitForFunction((code) => document.querySelector('.promise[aria-current]')?.id === code, second)

    await tab.keyboard.press('Escape')
    await tab.waitForFunction(() => !document.querySelector('.promise[aria-current]'))
    expect(await focused(tab)).toBe(second)
    expect(await stayed(tab)).toBe(true)
    await close()
  })

  test('is read by keyboard alone', async () => {
    const { tab, close } = await open('/report/2024', { width: 390 })
    await tab.evaluate(() => {
      document.body.dataset.same = 'yes'
    })
    await tab.focus(`[id="${direction}"]`)
    await tab.keyboard.press('Enter')
    await tab.waitForSelector('[data-panel] header')
    expect(await panel(tab)).toBe(direction)
    expect(await focused(tab)).toBe('h2')
    await tab.keyboard.press('Tab') // on to what the panel holds, not back to the text
    expect(await tab.evaluate(() => document.activeElement!.closest('[data-panel]') !== null)).toBe(true)
    await tab.keyboard.press('Escape')
    await tab.waitForFunction(() => !document.querySelector('.promise[aria-current]'))
    expect(await focused(tab)).toBe(direction)
    expect(await stayed(tab)).toBe(true)
    await close()
  })

  test('does the same by links where no script runs', async () => {
    const { tab, close } = await open('/report/2024', { javaScriptEnabled: false })
    const text = () => tab.locator('.promise[aria-current]').textContent()
    await tab.click(`[id="${first}"]`)
    expect(new URL(tab.url()).search).toBe(`?open=${first}`)
    const words = await text()
    expect(await tab.locator('[data-panel] header p').textContent()).toBe(first)
    await tab.click('[data-panel] header a >> nth=1') // the next one
    expect(await text()).not.toBe(words)
    await tab.click('[data-panel] [data-close]')
    expect(await tab.locator('.promise[aria-current]').count()).toBe(0)
    await close()
  })

  test('is linkable to a single promise, which is then in view', async () => {
    const { tab, close } = await open(`/report/2024?open=${first}#${first}`)
    const inView = (selector: string) =>
      tab.locator(selector).evaluate((element) => {
        const { top, bottom } = element.getBoundingClientRect()
        return top < innerHeight && bottom > 0
      })
    expect(await inView('.promise[aria-current]')).toBe(true)
    expect(await inView('[data-panel] h2')).toBe(true)
    await close()
  })

  test('prints its text and the open promise in black, without what only a screen can use', async () => {
    const { tab, close } = await open(`/report/2024?open=${first}`)
    await tab.emulateMedia({ media: 'print' })
    for (const unprinted of ['.places', '.tools', '.contents', '.skip'])
      expect(await tab.locator(unprinted).isVisible(), unprinted).toBe(false)
    for (const printed of ['h1', '.reading', '[data-panel] h2', '.foot'])
      expect(await tab.locator(printed).first().isVisible(), printed).toBe(true)
    const colour = await tab
      .locator('.promise .mark')
      .first()
      .evaluate((mark) => getComputedStyle(mark).color)
    expect(colour).toBe('rgb(0, 0, 0)')
    await close()
  })
})

test('the first Tab leads over the head to the content', async () => {
  for (const base of ['', '/en']) {
    const { tab, close } = await open(`${base}/commitments`)
    await tab.keyboard.press('Tab')
    expect(await tab.locator('.skip').evaluate((link) => link === document.activeElement)).toBe(true)
    expect((await tab.locator('.skip').boundingBox())!.y).toBeGreaterThanOrEqual(0)
    await tab.keyboard.press('Enter')
    await tab.keyboard.press('Tab')
    expect(await tab.evaluate(() => document.activeElement!.closest('main') !== null)).toBe(true)
    await close()
  }
})

test('a reader finds a promise, opens it, reads it in the report, and comes back', async () => {
  const { tab, close } = await open('/')
  await tab.click('.places >> text=承诺')
  await tab.fill('input[name=q]', '电梯')
  await tab.keyboard.press('Enter')
  await tab.waitForURL(/q=/)
  const words = await tab.locator('table a.words').first().textContent()
  expect(words).toContain('电梯')
  await tab.click('table a.words >> nth=0')
  expect(await tab.locator('h1').textContent()).toBe(words)
  await tab.click('.context a')
  await tab.waitForURL(/open=/)
  expect(await tab.locator('.promise[aria-current]').textContent()).toContain('电梯')
  await tab.click('.tools a')
  await tab.waitForURL(/\/en\/report/)
  expect(await tab.locator('html').getAttribute('lang')).toBe('en')
  await close()
})

test('the check-up unfolds to its sentences, and they lead to their place in the report', async () => {
  const { tab, close } = await open('/check-up/2024')
  const finding = tab.locator('.finding').first()
  expect(await finding.locator('blockquote').first().isVisible()).toBe(false)
  await finding.locator('summary').click()
  expect(await finding.locator('blockquote').first().isVisible()).toBe(true)
  const words = await finding.locator('blockquote a').first().textContent()
  await finding.locator('blockquote a').first().click()
  expect(await tab.locator('.reading mark').textContent()).toBe(words)
  await close()
})
