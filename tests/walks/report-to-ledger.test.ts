import { readFile } from 'node:fs/promises'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { fixedClock } from '../../src/base/clock.ts'
import type { Database } from '../../src/base/database.ts'
import { sealNow } from '../../src/base/journal/seal.ts'
import { verify } from '../../src/base/journal/verify.ts'
import { loadCity } from '../../src/cli/load-city.ts'
import { tracked } from '../../src/ledger/commitment.ts'
import { importDocument } from '../../src/ledger/import.ts'
import { ledgerJournaled } from '../../src/ledger/journaled.ts'
import { all, commitmentSeen } from '../../src/ledger/list/sql.ts'
import * as review from '../../src/ledger/review.ts'
import { commitmentsOf, decisionsOn } from '../../src/ledger/sql.ts'
import { countStates } from '../../src/ledger/state.ts'
import { peopleJournaled } from '../../src/people/journaled.ts'
import { placesJournaled } from '../../src/places/journaled.ts'
import type { City } from '../../src/places/sql.ts'
import { reportJournaled } from '../../src/report/journaled.ts'
import { newest } from '../../src/report/sql.ts'
import { freshDatabase } from '../fresh.ts'

const clock = fixedClock('2024-07-18')
const by = { actor: 'walker', at: clock.now() }
const kinds = [...placesJournaled, ...peopleJournaled, ...reportJournaled, ...ledgerJournaled]
const year = 2024
let db: Database
let drop: () => Promise<void>
let city: City
let text: string

beforeAll(async () => {
  ;({ db, drop } = await freshDatabase())
  city = await loadCity(db, 'cities/yuezhou', clock)
  text = await readFile('cities/yuezhou/report-2024.txt', 'utf8')
})
afterAll(() => drop())

const handedIn = (words: string) => ({ name: 'report.txt', bytes: Buffer.from(words), text: words, format: 'text' })
const bring = (words: string) => importDocument(db, city, { year, kind: 'report' }, handedIn(words), by)
const office = { office: true, publicProposals: true }

test('the demo report holds at least 120 tracked commitments, each tied to its exact words', async () => {
  const list = await all(db, city.city, year, office)
  const document = (await newest(db, city.city, year, 'report'))!
  expect(list.filter(tracked).length).toBeGreaterThanOrEqual(120)
  for (const c of list) expect(document.text.slice(c.startAt, c.endAt)).toBe(c.quote)
  for (const c of list) for (const m of c.measures) expect(c.quote).toContain(document.text.slice(m.startAt, m.endAt))
})

test('the counts of the states add up to the tracked, and no plan means unplanned', async () => {
  const list = await all(db, city.city, year, office)
  const counts = countStates(list)
  expect(Object.values(counts).reduce((a, b) => a + b)).toBe(list.filter(tracked).length)
  expect(counts.unplanned).toBe(list.filter(tracked).length)
})

test('the same file a second time changes nothing', async () => {
  const before = await commitmentsOf(db, city.city, year)
  expect(await bring(text)).toMatchObject({ outcome: 'same', document: 'report-2024-1' })
  expect(await commitmentsOf(db, city.city, year)).toEqual(before)
})

test('a report that names another year than it is handed in for is refused whole', async () => {
  await expect(importDocument(db, city, { year: 2023, kind: 'report' }, handedIn(text), by)).rejects.toThrow(
    'report.year',
  )
  expect(await newest(db, city.city, 2023, 'report')).toBeUndefined()
})

test('a split keeps the code answering, and taking it back restores the promise', async () => {
  const at = { city, year }
  const park = (await commitmentsOf(db, city.city, year)).find(
    (c) => c.standing === 'accepted' && c.measures.length === 2,
  )!
  const cut = park.measures[1].startAt - park.startAt - 2
  await review.split(db, at, by, park, [cut])
  expect((await commitmentSeen(db, city.city, park.code, office))?.standing).toBe('retired')
  expect((await commitmentSeen(db, city.city, `${park.code}-1`, office))?.standing).toBe('accepted')
  await review.undo(db, at, by)
  const back = (await commitmentSeen(db, city.city, park.code, office))!
  expect({ ...back, version: 0 }).toEqual({ ...park, version: 0 })
  expect((await decisionsOn(db, city.city, park.code)).map((d) => d.verb).slice(-2)).toEqual(['split', 'undo'])
})

test('a decision on an older sight of a promise is refused, and nothing is done by halves', async () => {
  const at = { city, year }
  const one = (await commitmentsOf(db, city.city, year)).find((c) => c.standing === 'accepted')!
  await review.reject(db, at, by, one, '说法，不是事')
  await expect(review.accept(db, at, by, one)).rejects.toThrow('review.changed-since')
  await review.undo(db, at, by)
})

test('a changed version keeps the codes of what stands, asks again about what was reworded, and names what is gone', async () => {
  const list = await commitmentsOf(db, city.city, year)
  const gone = list.find((c) => c.standing === 'accepted' && c.firmness === 'milestone' && c.measures.length === 0)!
  const reworded = list.find((c) => c.standing === 'accepted' && /建设\d+个/.test(c.quote))!
  const changed = text.replace(reworded.quote, reworded.quote.replace(/\d+个/, '77个')).replace(gone.quote, '')
  const done = await bring(changed)
  expect(done).toMatchObject({ outcome: 'revised', document: 'report-2024-2' })
  expect(done.differs?.changed).toContain(reworded.code)
  expect(done.differs?.gone).toContain(gone.code)
  const after = await commitmentsOf(db, city.city, year)
  const of = (code: string) => after.find((c) => c.code === code)!
  expect(of(reworded.code)).toMatchObject({ standing: 'proposed', document: 'report-2024-2' })
  expect(of(reworded.code).quote).toContain('77个')
  expect(of(gone.code).standing).toBe('retired')
  for (const c of after.filter((c) => c.document === 'report-2024-2' && c.standing !== 'retired'))
    expect(changed.slice(c.startAt, c.endAt)).toBe(c.quote)
})

test('every row equals its last entry in the journal, until somebody edits one behind the product’s back', async () => {
  await sealNow(db, city.city, clock)
  expect((await verify(db, city.city, kinds)).misfits).toEqual([])
  const [one] = await commitmentsOf(db, city.city, year)
  await sql`update ledger.commitment set title = 'touched' where city = ${city.city} and code = ${one.code}`.execute(db)
  await sql`update report.document set text = text || ' ' where city = ${city.city} and document = 'report-2024-1'`.execute(
    db,
  )
  const { misfits } = await verify(db, city.city, kinds)
  expect(misfits).toEqual([
    { what: 'row.changed', subject: 'document:report-2024-1' },
    { what: 'row.changed', subject: `commitment:${one.code}` },
  ])
})
