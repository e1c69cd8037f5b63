import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { AxeBuilder } from '@axe-core/playwright'
import type { Browser, Page as Tab } from 'playwright-core'
import { build } from 'vite'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { assetFolder } from '../../src/ui/assets.ts'
import { galleryPage, galleryPages } from '../../src/ui/gallery.tsx'
import { renderPage } from '../../src/ui/page.tsx'
import { openBrowser } from './chromium.ts'
import { adding, reading } from './ui.pages.tsx'

let browser: Browser
let home: string

const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; img-src 'self'; connect-src 'self'"
const types: Record<string, string> = {
  css: 'text/css',
  js: 'text/javascript',
  svg: 'image/svg+xml',
  woff2: 'font/woff2',
}

const server = createServer((request, response) => {
  const { pathname, searchParams } = new URL(request.url!, 'http://localhost')
  if (pathname.startsWith('/assets/')) {
    response.setHeader('content-type', types[pathname.split('.').at(-1)!])
    return response.end(readFileSync(new URL(pathname.slice('/assets/'.length), assetFolder)))
  }
  const name = pathname.slice('/gallery/'.length) || undefined
  const page =
    pathname === '/reading' ? reading(searchParams.get('open')) : pathname === '/adding' ? adding : galleryPage(name)
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': policy })
  response.end(renderPage(page!))
})

beforeAll(async () => {
  await build({ logLevel: 'silent' })
  browser = await openBrowser()
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  home = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})

afterAll(async () => {
  await browser?.close()
  server.close()
})

const whole = ['', ...galleryPages]

test.each(whole)('the page “%s” fits from a small phone to a wall', async (name) => {
  const tab = await open(`/gallery/${name}`)
  for (const width of [360, 390, 800, 1100, 1280, 1920]) {
    await tab.setViewportSize({ width, height: 900 })
    const over = await tab.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
    expect(over, `at ${width} px`).toBe(0)
  }
  await tab.context().close()
})

describe.each([
  { width: 360, colorScheme: 'dark' },
  { width: 1280, colorScheme: 'light' },
] as const)('at $width px, $colorScheme', (view) => {
  test.each(whole)('the page “%s” meets WCAG 2.2 AA', async (name) => {
    const tab = await open(`/gallery/${name}`, view)
    const { violations } = await new AxeBuilder({ page: tab }).withTags(wcag).analyze()
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target).join(', ')}`)).toEqual([])
    await tab.context().close()
  })
})

const wcag = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

test('a promise opens in place, back closes it, Escape closes it and gives the focus back', async () => {
  const tab = await open('/reading')
  await tab.evaluate(() => document.body.setAttribute('data-same', ''))
  await tab.click('#second')
  await tab.waitForSelector('[data-panel]:has-text("新建公园 6 个")')
  expect(tab.url()).toBe(`${home}/reading?open=second`)
  expect(await tab.textContent('#p2 + [data-panel] .here')).toBe('新建公园 6 个')
  expect(await tab.getAttribute('#second', 'aria-current')).toBe('true')

  await tab.goBack()
  await tab.waitForSelector('[data-panel]', { state: 'detached' })
  expect(await tab.getAttribute('#second', 'aria-current')).toBeNull()

  await tab.click('#first')
  await tab.waitForSelector('#p1 + [data-panel]')
  await tab.keyboard.press('Escape')
  await tab.waitForSelector('[data-panel]', { state: 'detached' })
  expect(await tab.evaluate(() => document.activeElement?.id)).toBe('first')
  expect(await tab.getAttribute('body', 'data-same'), 'the page was never loaded again').toBe('')
  await tab.context().close()
})

test('in the review a letter presses its button, goes to its field, and writes itself where one writes', async () => {
  const tab = await open('/adding')
  await tab.keyboard.press('u')
  await tab.keyboard.type('a市建设局')
  expect(await tab.inputValue('[name=lead]')).toBe('a市建设局')
  await tab.keyboard.press('Escape')
  await tab.keyboard.press('a')
  await tab.waitForURL(/do=accept/)
  await tab.context().close()
})

test('chosen words of the text go into the form with their place in the report', async () => {
  const tab = await open('/adding')
  await tab.evaluate(() => {
    const paragraph = document.querySelector('[data-start]')!
    const words = paragraph.querySelector('.proposed')!.firstChild!
    getSelection()!.setBaseAndExtent(paragraph.firstChild!, 2, words, 4)
  })
  await tab.waitForFunction(() => document.querySelector<HTMLInputElement>('[name=start]')!.value !== '')
  const values = await Promise.all(['start', 'end', 'words'].map((name) => tab.inputValue(`[name=${name}]`)))
  expect(values).toEqual(['102', '108', '面，新建公园'])
  await tab.context().close()
})

async function open(path: string, { width = 1280, colorScheme = 'light' as 'light' | 'dark' } = {}): Promise<Tab> {
  const context = await browser.newContext({ viewport: { width, height: 900 }, colorScheme })
  const tab = await context.newPage()
  const complaints: string[] = []
  tab.on('console', (message) => message.type() === 'error' && complaints.push(message.text()))
  await tab.goto(home + path)
  expect(complaints).toEqual([])
  return tab
}
