import { expect, test } from 'vitest'
import { openBrowser } from './chromium.ts'

test('the browser from npm sets Chinese in glyphs of its own', async () => {
  const browser = await openBrowser()
  const page = await browser.newPage()
  await page.setContent('<html lang="zh"><span id="a">落</span><span id="b">实</span>')
  const pictures = await Promise.all(['#a', '#b'].map((id) => page.locator(id).screenshot()))
  expect(pictures[0].equals(pictures[1])).toBe(false) // without glyphs both are the same empty box
  await browser.close()
})
