import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { sealNow } from '#base/journal/seal.ts'
import type { By } from '#ledger/decide.ts'
import { all } from '#ledger/list/sql.ts'
import { reject } from '#ledger/review.ts'
import { demoDoor } from '../../tests/demo-city.ts'
import { readPage } from '../../tests/read-page.ts'

let door: Awaited<ReturnType<typeof demoDoor>>
let pages: string[]
beforeAll(async () => {
  door = await demoDoor()
  await sealNow(door.db, door.city.city)
  const list = await all(door.db, door.city.city, 2024, { office: false, publicProposals: false })
  const by: By = { actor: '市政府办公室', at: new Date('2024-07-01T09:00:00+08:00') }
  const [gone] = list.splice(40, 1)
  await reject(door.db, { city: door.city, year: 2024 }, by, gone, '归省里管')
  const seen = [
    list[0],
    list.find((c) => c.firmness === 'direction'),
    list.find((c) => c.leadConfirmed),
    list.find((c) => c.measures.some((m) => m.value === null)),
    gone,
  ]
  const codes = seen.map((c) => c!.code)
  pages = [
    '/',
    '/report/2024',
    ...codes.map((code) => `/report/2024?open=${code}`),
    '/commitments',
    '/commitments?q=海底隧道',
    ...codes.map((code) => `/commitments/${code}`),
    '/check-up/2024',
    '/method',
    '/journal',
    '/commitments/没有这个',
    '/commitments?firmness=硬',
    '/?on=昨天',
  ]
})
afterAll(() => door.close())

const han = /[\p{Script=Han}\u3000-\u303f\uff01-\uff5e]/u
const latin = /[A-Za-z]{2,}/g
const spoken = ['title', 'aria-label', 'placeholder', 'alt']

/** Each text of a page, and each attribute that is read out or shown, with the element that it belongs to. */
function* texts(document: Document): Generator<[text: string, at: Element]> {
  for (const element of document.querySelectorAll('*')) {
    for (const name of spoken) if (element.hasAttribute(name)) yield [element.getAttribute(name)!, element]
    for (const node of element.childNodes) if (node.nodeType === 3) yield [node.textContent!, element]
  }
}

const read = async (address: string) =>
  (await readPage(door.app, address.replace(/[^\x20-\x7e]+/g, encodeURIComponent))).document

describe('one language a page', () => {
  test('an English page says of every Chinese word that it is Chinese', async () => {
    for (const address of pages) {
      const document = await read(`/en${address}`)
      const unmarked = [...texts(document)].filter(([text, at]) => han.test(text) && !at.closest('[lang="zh-CN"]'))
      expect(
        unmarked.map(([text]) => text),
        address,
      ).toEqual([])
    }
  })

  test('a Chinese page has no English word of the interface', async () => {
    for (const address of pages) {
      const document = await read(address)
      const foreign = [...texts(document)]
        .filter(
          ([, at]) =>
            !at.closest('code, .mono, .words, .context, [lang="en"], [data-report], [lang="zh-CN"]:not(html)'),
        )
        .flatMap(([text]) => text.match(latin) ?? [])
        .filter((word) => !['YZ', 'CSV', 'Excel', 'JSON'].includes(word))
      expect(foreign, address).toEqual([])
    }
  })

  test('both languages have the same page, and each leads to the other', async () => {
    for (const address of pages.filter((one) => !one.includes('on='))) {
      const [chinese, english] = [await read(address), await read(`/en${address}`)]
      const way = (document: Document) => document.querySelector('.tools a')!.getAttribute('href')!
      const there = address.replace(/[^\x20-\x7e]+/g, encodeURIComponent)
      expect(way(chinese)).toBe(`/en${there}`)
      expect(way(english)).toBe(there)
      const shape = (document: Document) => [...document.querySelectorAll('main h1, main section, main table')].length
      expect(shape(english), address).toBe(shape(chinese))
    }
  })
})
