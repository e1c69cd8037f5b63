import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Commitment } from '#ledger/commitment.ts'
import type { By } from '#ledger/decide.ts'
import { accept, reject, release, split } from '#ledger/review.ts'
import { commitmentsOf } from '#ledger/sql.ts'
import { showProposals } from '#places/register.ts'
import { readPage } from '../../tests/read-page.ts'
import { lanchuan, smallDoor } from '../../tests/small-city.ts'

/** A city with one promise released, one accepted and not released, one split, one rejected, the others proposed. */
let door: Awaited<ReturnType<typeof smallDoor>>
let one: Record<'released' | 'accepted' | 'split' | 'rejected' | 'proposed', Commitment>
beforeAll(async () => {
  door = await smallDoor()
  const list = await commitmentsOf(door.db, 'lanchuan', 2024)
  const saying = (words: string) => list.find((c) => c.quote.includes(words))!
  one = {
    released: saying('水泵站'),
    accepted: saying('城镇新增就业'),
    split: saying('改造老旧小区'),
    rejected: saying('医保支付'),
    proposed: saying('市中医院'),
  }
  const at = { city: lanchuan, year: 2024 }
  await accept(door.db, at, by(), one.released)
  await release(door.db, 'lanchuan', by(), [one.released.code])
  await accept(door.db, at, by(), one.accepted)
  await release(door.db, 'lanchuan', by(), [one.split.code])
  await split(door.db, at, by(), one.split, [one.split.quote.indexOf('、') + 1])
  await reject(door.db, at, by(), one.rejected, '只是方向')
})
afterAll(() => door.close())

let minute = 0
const by = (): By => ({ actor: '市政府办公室', at: new Date(Date.UTC(2024, 2, 1, 9, minute++)) })
const show = (shown: boolean) =>
  door.db.transaction().execute((tx) => showProposals(tx, '市政府办公室', lanchuan, shown))
const get = (address: string) => readPage(door.app, address)
const underlined = async () =>
  [...(await get('/report/2024')).document.querySelectorAll('[data-report] .promise')].map((link) => link.id)

describe('a city that shows only what it has released', () => {
  beforeAll(() => show(false))

  test('keeps the rest out of every page, list, search, count and file', async () => {
    const addresses = ['/', '/commitments', '/commitments?state=unplanned', '/check-up/2024', '/report/2024']
    for (const address of [...addresses, '/commitments.json', '/commitments.csv', '/en/commitments']) {
      const { html } = await get(address)
      for (const hidden of [one.accepted, one.proposed, one.rejected]) expect(html, address).not.toContain(hidden.code)
    }
    expect(await underlined()).toEqual([one.released.code])
    expect((await get('/')).document.querySelector('h1')!.textContent).toContain('许下 1 件事')
  })

  test('does not find it by its words or code', async () => {
    for (const q of [one.proposed.quote, one.proposed.code, one.accepted.quote.slice(0, 4)]) {
      const { document } = await get(`/commitments?${new URLSearchParams({ q })}`)
      expect(document.querySelectorAll('table a.words').length, q).toBe(0)
    }
  })

  test('answers its address as if it did not exist', async () => {
    for (const { code, quote } of [one.proposed, one.accepted]) {
      const { status, html } = await get(`/commitments/${code}`)
      expect(status).toBe(404)
      expect(html).not.toContain(quote)
      const opened = await get(`/report/2024?open=${code}`)
      expect(opened.status).toBe(200)
      expect(opened.document.querySelector('[data-panel]')!.textContent).not.toContain(quote)
    }
  })
})

describe('a city that shows proposals', () => {
  beforeAll(() => show(true))

  test('marks them as not yet reviewed', async () => {
    const { status, document } = await get(`/commitments/${one.proposed.code}`)
    expect(status).toBe(200)
    expect(document.querySelector('aside')!.textContent).toContain('待审')
    expect(await underlined()).toEqual(
      expect.arrayContaining([one.released, one.accepted, one.proposed].map((c) => c.code)),
    )
  })

  test('underlines nothing that was rejected', async () => {
    expect(await underlined()).not.toContain(one.rejected.code)
    expect((await get('/commitments')).html).not.toContain(one.rejected.code)
  })

  test('still answers the code of what was split, with its parts', async () => {
    const { status, document } = await get(`/commitments/${one.split.code}`)
    expect(status).toBe(200)
    const links = [...document.querySelectorAll('.commitment a')].map((link) => link.getAttribute('href'))
    expect(links).toEqual(expect.arrayContaining([1, 2].map((part) => `/commitments/${one.split.code}-${part}`)))
    expect(await underlined()).not.toContain(one.split.code)
    expect(await underlined()).toContain(`${one.split.code}-1`)
  })
})
