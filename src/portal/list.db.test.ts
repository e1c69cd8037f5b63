import { readXlsx } from 'hucre'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { By } from '#ledger/decide.ts'
import { all } from '#ledger/list/sql.ts'
import { edit } from '#ledger/review.ts'
import { demoDoor } from '../../tests/demo-city.ts'
import { readPage } from '../../tests/read-page.ts'

let door: Awaited<ReturnType<typeof demoDoor>>
beforeAll(async () => {
  door = await demoDoor()
})
afterAll(() => door.close())

const page = async (query: string) => (await readPage(door.app, `/commitments?${query}`)).document
const codesOn = (document: Document) =>
  [...document.querySelectorAll('table a.words')].map((link) => link.getAttribute('href')!.split('/').at(-1)!)
const file = async (kind: string, query = '') => (await door.app.inject(`/commitments.${kind}?${query}`)).rawPayload
const json = async (query = '') => JSON.parse((await file('json', query)).toString())
type Plain = { code: string; title: string; quote: string; firmness: string; leadUnit: string | null }

/** Every code of a list, page after page, by the links that a reader would follow. */
async function everyCode(query: string): Promise<string[]> {
  const codes: string[] = []
  for (let address: string | null = `/commitments?${query}`; address; ) {
    const { document } = await readPage(door.app, address)
    codes.push(...codesOn(document))
    address = document.querySelector('.pager a[rel=next]')?.getAttribute('href') ?? null
  }
  return codes
}

describe('the list of promises', () => {
  test.each(['text', 'figure', 'unit'])(
    'shows every promise once, page after page, in the order “%s”',
    async (sort) => {
      const codes = await everyCode(`sort=${sort}`)
      const { total, commitments } = await json(`sort=${sort}`)
      expect(codes.length).toBe(total)
      expect(codes).toEqual(commitments.map((c: Plain) => c.code))
      expect(new Set(codes).size).toBe(total)
    },
  )

  test.each(['小区', '电梯', '%', 'YZ-2024-00', '"'])('finds “%s” in titles, words and codes alone', async (q) => {
    const everything: Plain[] = (await json()).commitments
    const fitting = everything.filter((c) => [c.title, c.quote, c.code].some((text) => text.includes(q)))
    expect(await everyCode(new URLSearchParams({ q }).toString())).toEqual(fitting.map((c) => c.code))
  })

  test('narrows by each condition and by all of them together', async () => {
    const everything: Plain[] = (await json()).commitments
    const milestones = everything.filter((c) => c.firmness === 'milestone')
    expect(await everyCode('firmness=milestone')).toEqual(milestones.map((c) => c.code))
    const unit = milestones.find((c) => c.leadUnit)!.leadUnit
    const theirs = milestones.filter((c) => c.leadUnit === unit).map((c) => c.code)
    expect(await everyCode(`firmness=milestone&unit=${unit}`)).toEqual(theirs)
    expect(await everyCode('state=done')).toEqual([])
    const programme = (await page('')).querySelector('select[name=programme] option:nth-child(2)') as HTMLOptionElement
    const inIt = await everyCode(`programme=${programme.getAttribute('value')}`)
    expect(inIt.length).toBeGreaterThan(0)
    expect(inIt.length).toBeLessThan(everything.length)
  })

  test('says so where nothing fits, and keeps the words that were looked for', async () => {
    const document = await page('q=海底隧道&firmness=milestone')
    expect(document.querySelector('.empty')!.textContent).toContain('没有符合条件的承诺')
    expect(document.querySelector('input[name=q]')!.getAttribute('value')).toBe('海底隧道')
    expect(document.querySelector('select[name=firmness] option[selected]')!.getAttribute('value')).toBe('milestone')
  })
})

describe('its files', () => {
  test.each(['', 'firmness=milestone', 'q=小区', 'state=unplanned&sort=unit', 'due=6', 'q=海底隧道'])(
    'hold exactly the rows that “%s” asks for',
    async (query) => {
      const address = encodeURI(query)
      const codes = (await json(address)).commitments.map((c: Plain) => c.code)
      expect(await everyCode(address)).toEqual(codes)
      expect(firstCells(csvRows((await file('csv', address)).toString()))).toEqual(codes)
      expect(firstCells(await xlsxRows(await file('xlsx', address)))).toEqual(codes)
    },
  )

  test('name their columns in the language of the page', async () => {
    const english = (await door.app.inject('/en/commitments.csv')).body
    expect(english.split('\r\n')[0]).toBe(
      '\uFEFFCode,State,Kind,The report’s words (Chinese),Figure,Chapter,Lead unit,Review',
    )
    expect(csvRows((await file('csv')).toString())[0][0]).toBe('编码')
  })

  test('hold no formula, whatever a title or quote begins with', async () => {
    const at = { city: door.city, year: 2024 }
    const by: By = { actor: '市政府办公室督查室', at: new Date('2024-07-01T09:00:00+08:00') }
    const [c] = await all(door.db, door.city.city, 2024, { office: false, publicProposals: false })
    const { firmness, measures } = c
    await edit(door.db, at, by, c, { title: '=HYPERLINK("http://example.org")', firmness, measures })
    for (const kind of ['csv', 'xlsx']) {
      const bytes = await file(kind)
      const rows = kind === 'csv' ? csvRows(bytes.toString()) : await xlsxRows(bytes)
      expect(rows.flat().filter((cell) => /^[=+@]/.test(cell))).toEqual([])
    }
    expect((await json()).commitments[0].title).toBe('=HYPERLINK("http://example.org")')
  })
})

const firstCells = (rows: string[][]) => rows.slice(1).map(([first]) => first)

/** Rows of a CSV file, read by its rules: quoted cells, doubled quotes, CRLF. */
function csvRows(text: string): string[][] {
  const cells = text.replace(/^\uFEFF/, '').matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/g)
  const rows: string[][] = [[]]
  for (const [, quoted, plain, end] of cells) {
    rows.at(-1)!.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'))
    if (end === '\r\n') rows.push([])
    if (end === '') break
  }
  return rows.slice(0, -1)
}

async function xlsxRows(bytes: Uint8Array): Promise<string[][]> {
  const { sheets } = await readXlsx(bytes)
  return sheets[0].rows.map((row) => row.map((cell) => String(cell ?? '')))
}
