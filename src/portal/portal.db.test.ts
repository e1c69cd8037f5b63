import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Commitment, tracked } from '#ledger/commitment.ts'
import { all } from '#ledger/list/sql.ts'
import { newest } from '#report/sql.ts'
import { demoDoor } from '../../tests/demo-city.ts'
import { countsIn, readPage, reportText } from '../../tests/read-page.ts'
import { smallDoor, smallReport } from '../../tests/small-city.ts'

let door: Awaited<ReturnType<typeof demoDoor>>
let small: Awaited<ReturnType<typeof smallDoor>>
let stored: string
let commitments: Commitment[]
beforeAll(async () => {
  ;[door, small] = await Promise.all([demoDoor(), smallDoor()])
  stored = (await newest(door.db, door.city.city, 2024, 'report'))!.text
  commitments = await all(door.db, door.city.city, 2024, { office: false, publicProposals: false })
})
afterAll(() => Promise.all([door.close(), small.close()]))

const page = (address: string) => readPage(door.app, address)

describe('the living report', () => {
  test.each(['/report/2024', '/en/report/2024'])('%s is the stored text, character for character', async (address) => {
    expect(reportText((await page(address)).document)).toBe(stored)
  })

  test('is the stored text with any promise open, and with any sentence marked', async () => {
    const every = commitments.filter((_, n) => n % 130 === 0)
    for (const { code, sentence } of every)
      for (const query of [`open=${code}`, `sentence=${sentence}`]) {
        const { document } = await page(`/report/2024?${query}`)
        expect(reportText(document), query).toBe(stored)
        expect(document.querySelectorAll('[data-report] .promise[aria-current], [data-report] mark').length).toBe(1)
      }
  })

  test('keeps line ends, ideographic spaces, what looks like HTML, and characters outside the BMP', async () => {
    for (const address of ['/report/2024', '/report/2024?sentence=4']) {
      const { document, html } = await readPage(small.app, address)
      expect(reportText(document)).toBe(smallReport)
      expect(html).not.toContain('<script>alert')
    }
    expect((await small.app.inject('/report/2024.txt')).body).toBe(smallReport)
  })

  test('underlines the exact words of every promise, once, under its code', async () => {
    const { document } = await page('/report/2024')
    const shown = [...document.querySelectorAll('[data-report] .promise')]
    expect(shown.map((link) => link.id).sort()).toEqual(commitments.map((c) => c.code).sort())
    const words = new Map(shown.map((link) => [link.id, link.textContent]))
    const alone = commitments.filter((c) => !commitments.some((other) => other !== c && overlap(c, other)))
    expect(alone.length).toBeGreaterThan(commitments.length * 0.9)
    for (const { code, quote } of alone) expect(words.get(code), code).toBe(quote)
  })

  test('opens a promise after its own paragraph, between its neighbours', async () => {
    const [before, open, after] = commitments.slice(30, 33)
    const { document } = await page(`/report/2024?open=${open.code}`)
    const panel = document.querySelector('[data-panel]')!
    expect(panel.previousElementSibling!.querySelector('.promise[aria-current]')!.id).toBe(open.code)
    const links = [...panel.querySelectorAll('header a')].map((link) => link.getAttribute('href'))
    expect(links).toEqual([
      `/report/2024?open=${before.code}#${before.code}`,
      `/report/2024?open=${after.code}#${after.code}`,
      `/report/2024#${open.code}`,
    ])
  })
})

const overlap = (a: Commitment, b: Commitment) => a.startAt < b.endAt && b.startAt < a.endAt

describe('the counts of the year', () => {
  const found = async (address: string): Promise<number> =>
    JSON.parse((await door.app.inject(address.replace('/commitments', '/commitments.json'))).body).total

  test('by firmness, by state and by month are those of the lists that they lead to', async () => {
    const { document } = await page('/')
    for (const inside of ['.shares', '.ledger', '.ground']) {
      const counts = countsIn(document, inside).filter(([address]) => address.includes('?'))
      expect(counts.length, inside).toBeGreaterThan(2)
      for (const [address, count] of counts) expect(await found(address), address).toBe(count)
    }
  })

  test('add up to what the report promises', async () => {
    const { document } = await page('/')
    const sum = (inside: string) => countsIn(document, inside).reduce((all, [, count]) => all + count, 0)
    expect(sum('.shares')).toBe(commitments.length)
    expect(sum('.ledger')).toBe(commitments.filter(tracked).length)
    const months = countsIn(document, '.ground').filter(([address]) => address.includes('due='))
    expect(months.reduce((all, [, count]) => all + count, 0)).toBe(commitments.filter(tracked).length)
  })

  test('by chapter are those of the check-up, its lists, and the marks on the first page', async () => {
    const rows = [...(await page('/check-up/2024')).document.querySelectorAll('table tbody tr:not([data-total])')]
    expect(rows.length).toBeGreaterThan(10)
    let sum = 0
    for (const row of rows) {
      const [items, ...kinds] = [...row.querySelectorAll('td')].map((cell) => Number(cell.textContent))
      expect(kinds.reduce((all, n) => all + n)).toBe(items)
      expect(await found(row.querySelector('a')!.getAttribute('href')!)).toBe(items)
      sum += items
    }
    expect(sum).toBe(commitments.length)
    const marks = (await page('/')).document.querySelectorAll('.strands .marks a')
    expect(marks.length).toBe(commitments.filter(tracked).length)
  })
})
