import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { fixedClock } from '#base/clock.ts'
import { sealNow } from '#base/journal/seal.ts'
import { accept, release, split, undo } from '#ledger/review.ts'
import { commitmentsOf, releasesOf } from '#ledger/sql.ts'
import { STATES } from '#ledger/state.ts'
import { newest } from '#report/sql.ts'
import { demoDoor } from '../../tests/demo-city.ts'
import { described } from '../../tests/described.ts'

/** What an answer holds; that it is as described has been checked by then. */
// biome-ignore lint/suspicious/noExplicitAny: see above
type Item = any

let door: Awaited<ReturnType<typeof demoDoor>>
let ask: Awaited<ReturnType<typeof described>>['ask']
beforeAll(async () => {
  door = await demoDoor()
  ask = (await described(door.app, '/api/v1')).ask
})
afterAll(() => door.close())

const get = async (address: string) => (await ask(address)).json()
const report = async () => (await newest(door.db, door.city.city, 2024, 'report'))!
const ledger = () => commitmentsOf(door.db, door.city.city, 2024)
const where = () => ({ city: door.city, year: 2024 })
let hour = 0
const by = () => ({ actor: '市政府办公室督查室', at: new Date(Date.UTC(2024, 2, 1, hour++)) })

/** Every item of a list, page after page. */
async function everything(address: string): Promise<{ items: Item[]; total: number; pages: number }> {
  const items = []
  for (let next: string | null = address, pages = 1; ; pages++) {
    const page = await get(next!)
    items.push(...page.items)
    if (page.next === null) return { items, total: page.total, pages }
    next = page.next.replace('/api/v1', '')
  }
}

describe('a list', () => {
  test.each([
    ['/units?limit=20', 'unit'],
    ['/programmes?limit=10', 'programme'],
    ['/reports?limit=1', 'document'],
    ['/cities?limit=1', 'city'],
    ['/reports/2024/sentences?limit=150', 'index'],
    ['/reports/2024/records?type=measure&limit=200', 'index'],
    ['/commitments?limit=200', 'code'],
    ['/commitments?limit=200&sort=unit', 'code'],
    ['/commitments?limit=200&sort=figure', 'code'],
  ])('%s holds everything once, page after page', async (address, key) => {
    const { items, total } = await everything(address)
    expect(items.length).toBe(total)
    expect(new Set(items.map((item) => item[key])).size).toBe(total)
  })

  test('of seals comes newest first', async () => {
    for (const day of ['2024-03-01', '2024-03-02', '2024-03-03']) {
      const [c] = await ledger()
      await accept(door.db, where(), by(), c)
      await sealNow(door.db, door.city.city, fixedClock(day))
    }
    const { items, total, pages } = await everything('/seals?limit=2')
    expect({ total, pages, numbers: items.map((s) => s.number) }).toEqual({ total: 3, pages: 2, numbers: [3, 2, 1] })
    expect(items[0].previous).toBe(items[1].hash)
  })

  test.each([
    ['/units?after=nobody', 'after', 'no-such'],
    ['/commitments?after=WyJhIiwieCIsMSwxXQ', 'after', 'form'],
    ['/commitments?after=zzz', 'after', 'form'],
    ['/commitments?limit=0', 'limit', 'too-small'],
    ['/commitments?limit=501', 'limit', 'too-big'],
    ['/commitments?limit=ten', 'limit', 'number'],
    ['/commitments?limit=1.5', 'limit', 'number'],
    ['/commitments?firmness=firm', 'firmness', 'choice'],
    ['/commitments?firmnes=direction', 'firmnes', 'unknown'],
    ['/commitments?unit=nobody', 'unit', 'no-such'],
    ['/commitments?chapter=9999', 'chapter', 'no-such'],
    ['/commitments?programme=9999', 'programme', 'no-such'],
    ['/commitments?q=a&q=b', 'q', 'once'],
    [`/commitments?q=${'a'.repeat(101)}`, 'q', 'too-long'],
    ['/commitments/states?on=2024-02-30', 'on', 'day'],
    ['/commitments?q=%00', 'q', 'form'],
    ['/commitments/a%00b', 'code', 'form'],
    ['/seals?after=3000000000', 'after', 'too-big'],
    ['/reports/last', 'year', 'number'],
    ['/reports/2024?version=0', 'version', 'too-small'],
    ['/reports/2024/records?type=verb', 'type', 'choice'],
  ])('%s is refused: it says which parameter and why', async (address, parameter, reason) => {
    const { status, json } = await ask(address)
    expect(status).toBe(400)
    expect(json()).toMatchObject({ code: 'invalid', key: 'parameter', params: { parameter, reason } })
  })
})

describe('commitments', () => {
  test('stand in twelve states on a day, zeros included', async () => {
    const body = await get('/commitments/states?on=2024-07-18')
    const { total } = await get('/commitments?tracked=true&limit=1')
    expect(Object.keys(body)).toEqual(['on', 'total', 'states'])
    expect(Object.keys(body.states)).toEqual([...STATES])
    expect(body).toMatchObject({ on: '2024-07-18', total, states: { done: 0, unplanned: total } })
  })

  test('are counted apart from directions: the two make the whole', async () => {
    const totalOf = async (query: string) => (await get(`/commitments?limit=1${query}`)).total
    const [all, tracked, directions] = [
      await totalOf(''),
      await totalOf('&tracked=true'),
      await totalOf('&tracked=false'),
    ]
    expect(tracked + directions).toBe(all)
    expect(directions).toBe(await totalOf('&firmness=direction'))
    expect(await totalOf('&tracked=false&firmness=milestone')).toBe(0)
  })

  test('are found by words, chapter, unit and programme', async () => {
    const { items } = await everything('/commitments?limit=500')
    const found = async (query: string) => (await everything(`/commitments?limit=500&${query}`)).items
    const lift = await found(`q=${encodeURIComponent('电梯')}`)
    expect(lift.length).toBeGreaterThan(0)
    expect(lift).toEqual(items.filter((c) => c.title.includes('电梯') || c.quote.includes('电梯')))
    const { chapter, lead } = lift[0]
    expect(await found(`chapter=${chapter.section}`)).toEqual(
      items.filter((c) => c.chapter?.section === chapter.section),
    )
    expect(await found(`unit=${lead.unit}`)).toEqual(items.filter((c) => c.lead?.unit === lead.unit))
    for (const p of (await everything('/programmes')).items)
      expect((await found(`programme=${p.programme}`)).length).toBe(p.commitments)
  })

  test('are shown when they were released, and not before', async () => {
    const released = new Set((await releasesOf(door.db, door.city.city)).map((r) => r.code))
    const waiting = (await ledger()).filter(
      (c) => ['proposed', 'accepted'].includes(c.standing) && !released.has(c.code),
    )
    expect(waiting.length).toBeGreaterThan(0)
    const listed = (await everything('/commitments?limit=500')).items.map((c) => c.code)
    const annotations = (await ask('/reports/2024/annotations/page?limit=500')).body
    for (const { code } of waiting) {
      expect(listed).not.toContain(code)
      expect(annotations).not.toContain(code)
      expect((await ask(`/commitments/${code}`)).status).toBe(404)
    }
    await accept(door.db, where(), by(), waiting[0])
    expect((await ask(`/commitments/${waiting[0].code}`)).status).toBe(404)
    await release(door.db, door.city.city, by(), [waiting[0].code])
    expect((await ask(`/commitments/${waiting[0].code}`)).status).toBe(200)
  })

  test('say who decided what of them and when, and how the lead came', async () => {
    const { items } = await everything('/commitments?limit=500')
    const confirmed = items.find((c) => c.lead?.confirmed)
    const one = await get(`/commitments/${confirmed.code}`)
    expect(one.decisions.map((d: { verb: string }) => d.verb)).toContain('assign')
    expect(one.decisions[0]).toMatchObject({ actor: '市政府办督查室', undone: false })
    const suggested = items.find((c) => c.lead && !c.lead.confirmed)
    expect(suggested.lead.words.length).toBeGreaterThan(0)
  })

  test('still answer when they were split, and name what stands in their place', async () => {
    const whole = (await ledger()).find((c) => c.standing === 'retired' && c.origin !== 'split' && c.part === 0)!
    const { replacedBy, standing, state } = await get(`/commitments/${whole.code}`)
    expect({ standing, state }).toEqual({ standing: 'retired', state: null })
    expect(replacedBy.length).toBeGreaterThan(0)
    for (const code of replacedBy) expect((await get(`/commitments/${code}`)).replaces).toContain(whole.code)
  })

  test('stand in for their parts again when a split was taken back', async () => {
    const whole = (await ledger()).find((c) => c.standing === 'accepted' && c.quote.includes('、') && c.part === 0)!
    const parts = await split(door.db, where(), by(), whole, [whole.quote.indexOf('、')])
    await undo(door.db, where(), by())
    expect((await get(`/commitments/${whole.code}`)).replacedBy).toEqual([])
    expect((await get(`/commitments/${parts.codes[1]}`)).replacedBy).toEqual([whole.code])
  })

  test('give figures as decimal text beside the words as written, and null where nothing is said', async () => {
    const { items } = await everything('/commitments?limit=500&firmness=measurable')
    const { text } = await report()
    for (const m of items.flatMap((c) => c.measures)) {
      expect(text.slice(m.start, m.end)).toBe(m.text)
      expect(m.value === null || typeof m.value === 'string').toBe(true)
      expect(m.base).not.toBe('')
    }
  })
})

describe('a report', () => {
  test('comes as it was handed in, character for character', async () => {
    const { body, headers } = await ask('/reports/2024/text')
    expect(body).toBe((await report()).text)
    expect(headers['content-type']).toBe('text/plain; charset=utf-8')
  })

  test('has sentences whose spans are those of its text', async () => {
    const { text } = await report()
    for (const s of (await everything('/reports/2024/sentences?limit=500')).items)
      expect(text.slice(s.start, s.end)).toBe(s.text)
  })

  test('counts what its lists hold', async () => {
    const { counts, commitments, chapters } = await get('/reports/2024')
    const totalOf = async (type: string) => (await get(`/reports/2024/records?limit=1&type=${type}`)).total
    expect(await totalOf('measure')).toBe(counts.results + counts.targets)
    expect(await totalOf('deliverable')).toBe(counts.deliverables)
    expect(await totalOf('number')).toBe(counts.numbers)
    expect((await get('/reports/2024/sentences?limit=1')).total).toBe(counts.sentences)
    expect((await get('/commitments/states')).total).toBe(commitments.tracked)
    for (const { section, commitments } of chapters)
      expect((await get(`/commitments?limit=1&chapter=${section}`)).total).toBe(commitments)
  })

  test('has a check-up whose findings open to the words they rest on', async () => {
    const { text } = await report()
    const { findings, shares } = await get('/reports/2024/check-up')
    expect(shares.sections.reduce((sum: number, s: { items: number }) => sum + s.items, 0)).toBe(shares.all.items)
    expect(findings.length).toBeGreaterThan(0)
    for (const place of findings.flatMap((f: Item) => [...f.last, ...f.next])) {
      expect(text.slice(place.start, place.end)).toBe(place.words)
      expect(place.sentenceText).toContain(place.words)
    }
  })

  test('has annotations that anchor each commitment, counted in code points', async () => {
    const points = [...(await ask('/reports/2024/text')).body]
    const collection = await get('/reports/2024/annotations?limit=100')
    const anchored: string[] = []
    for (let page = collection.first; ; ) {
      for (const { target, body } of page.items) {
        const [{ start, end }, { exact }] = target.selector
        expect(points.slice(start, end).join('')).toBe(exact)
        anchored.push(body.id)
      }
      if (!page.next) break
      page = await get(page.next.split('/api/v1')[1])
    }
    expect(new Set(anchored).size).toBe(collection.total)
    const source = new URL(collection.first.items[0].target.source)
    expect((await ask(`${source.pathname}${source.search}`.replace('/api/v1', ''))).body).toBe(points.join(''))
  })
})
