import { sql } from 'kysely'
import { afterAll, beforeEach, describe, expect, test } from 'vitest'
import { freshDatabase } from '../../../tests/fresh.ts'
import { fixedClock } from '../clock.ts'
import type { Database } from '../database.ts'
import { erase } from './erase.ts'
import { history, newestSeal } from './read.ts'
import { record } from './record.ts'
import type { Kind } from './rows.ts'
import { sealNow, startSealer } from './seal.ts'
import { verify } from './verify.ts'

const { db, drop } = await freshDatabase()
afterAll(drop)
await sql`create schema garden`.execute(db)
await sql`create table garden.trees (city text, name text, height numeric, primary key (city, name))`.execute(db)

const clock = fixedClock('2024-07-18')
let number = 0
let city: string
beforeEach(() => {
  city = `city-${++number}`
})

type Tree = { name: string; height: string }
const trees: Kind = {
  kind: 'tree',
  async *rows(from: Database, of: string) {
    const { rows } = await sql<Tree>`select name, height from garden.trees where city = ${of}`.execute(from)
    for (const row of rows) yield { subject: `tree:${row.name}`, row }
  },
}

const plant = (name: string, height: string, before: Tree | null = null) =>
  db.transaction().execute(async (tx) => {
    await sql`insert into garden.trees values (${city}, ${name}, ${height})
      on conflict (city, name) do update set height = excluded.height`.execute(tx)
    const changes = [{ subject: `tree:${name}`, before, after: { name, height } }]
    return record(tx, {
      city,
      actor: 'gardener',
      action: 'tree.plant',
      subject: `tree:${name}`,
      changes,
      at: clock.now(),
    })
  })

const misfits = async () => (await verify(db, city, [trees])).misfits
const query = (text: string) => sql.raw(text.replaceAll('CITY', `'${city}'`)).execute(db)

const twoBatches = async () => {
  await plant('oak', '1.50')
  await plant('elm', '2')
  await sealNow(db, city, clock)
  await plant('oak', '1.75', { name: 'oak', height: '1.50' })
  await sealNow(db, city, clock)
}

test('what nobody touched fits, sealed or not', async () => {
  await twoBatches()
  await plant('ash', '3')
  const verdict = await verify(db, city, [trees])
  expect(verdict).toMatchObject({ batches: 2, entries: 4, payloads: 4, erased: 0, unsealed: 1, misfits: [] })
  expect(verdict.newest).toEqual(await newestSeal(db, city))
})

test('the history of a thing tells who did what, and from what to what', async () => {
  await twoBatches()
  expect(await history(db, city, 'tree:oak')).toMatchObject([
    { actor: 'gardener', action: 'tree.plant', before: null, after: { height: '1.50' } },
    { before: { height: '1.50' }, after: { height: '1.75' } },
  ])
})

test('a verb that fails leaves no entry', async () => {
  const failed = db.transaction().execute(async (tx) => {
    await record(tx, { city, actor: 'a', action: 'tree.fell', subject: 'tree:oak', changes: [] })
    throw new Error('the saw broke')
  })
  await expect(failed).rejects.toThrow('the saw broke')
  expect(await verify(db, city)).toMatchObject({ entries: 0 })
})

test('two sealers at once give each entry one place', async () => {
  for (const name of ['a', 'b', 'c']) await plant(name, '1')
  const counts = await Promise.all([sealNow(db, city, clock), sealNow(db, city, clock)])
  expect(counts.sort()).toEqual([0, 3])
  expect(await misfits()).toEqual([])
})

test('the background sealer seals what it finds', async () => {
  await plant('oak', '1')
  const sealer = startSealer(db, clock)
  await sealer.stop()
  expect(await newestSeal(db, city)).toMatchObject({ number: 1, entries: 1 })
})

describe('behind the product’s back', () => {
  beforeEach(twoBatches)

  const tampering: [what: string, text: string, first: object][] = [
    [
      'a row edited',
      `update garden.trees set height = 9 where city = CITY and name = 'oak'`,
      { what: 'row.changed', subject: 'tree:oak' },
    ],
    ['a row added', `insert into garden.trees values (CITY, 'weed', 1)`, { what: 'row.added', subject: 'tree:weed' }],
    [
      'a row removed',
      `delete from garden.trees where city = CITY and name = 'elm'`,
      { what: 'row.removed', subject: 'tree:elm' },
    ],
    [
      'an entry deleted',
      `delete from base.entries where city = CITY and batch = 1 and place = 1`,
      { what: 'entry.missing', batch: 1, place: 1 },
    ],
    [
      'an actor rewritten',
      `update base.entries set actor = 'nobody' where city = CITY and batch = 2`,
      { what: 'entry.changed', batch: 2, place: 0, subject: 'tree:oak' },
    ],
    [
      'a payload rewritten',
      `update base.payloads set after = '{"name":"elm","height":"7"}' where city = CITY and subject = 'tree:elm'`,
      { what: 'payload.changed', batch: 1, place: 1, subject: 'tree:elm' },
    ],
    [
      'a payload deleted',
      `delete from base.payloads where city = CITY and subject = 'tree:elm'`,
      { what: 'payload.missing', batch: 1, place: 1, subject: 'tree:elm' },
    ],
    [
      'a payload slipped in',
      `insert into base.payloads select city, entry, 1, kind, subject, salt, before, after from base.payloads where city = CITY and subject = 'tree:elm'`,
      { what: 'payload.stray', subject: 'tree:elm' },
    ],
    [
      'the hash of an entry swapped',
      `update base.entries set hash = repeat('a', 64) where city = CITY and batch = 1 and place = 0`,
      { what: 'entry.changed', batch: 1, place: 0 },
    ],
    [
      'two entries in each other’s place',
      `update base.entries set place = 2 where city = CITY and batch = 1 and place = 0;
       update base.entries set place = 0 where city = CITY and batch = 1 and place = 1;
       update base.entries set place = 1 where city = CITY and batch = 1 and place = 2`,
      { what: 'batch.changed', batch: 1 },
    ],
    [
      'the hash of a batch swapped',
      `update base.batches set hash = repeat('a', 64) where city = CITY and number = 1`,
      { what: 'batch.changed', batch: 1 },
    ],
    [
      'a batch tied to another',
      `update base.batches set previous = repeat('a', 64) where city = CITY and number = 2`,
      { what: 'batch.chain', batch: 2 },
    ],
    [
      'the first batch deleted',
      `delete from base.batches where city = CITY and number = 1`,
      { what: 'batch.missing', batch: 1 },
    ],
    [
      'the newest batch deleted',
      `delete from base.batches where city = CITY and number = 2`,
      { what: 'batch.missing', batch: 2 },
    ],
  ]

  test.each(tampering)('%s is named', async (_what, text, first) => {
    await query(text)
    expect((await misfits())[0]).toMatchObject(first)
  })
})

describe('lawful deletion', () => {
  const eraseTrees = (until: string) =>
    db.transaction().execute((tx) =>
      erase(tx, {
        city,
        actor: 'archivist',
        kind: 'tree',
        until: new Date(until),
        ground: 'retention rule 3',
        at: new Date('2030-01-02T00:00:00Z'),
      }),
    )

  test('of one kind before a day leaves a chain that still proves', async () => {
    await twoBatches()
    expect(await eraseTrees('2030-01-01T00:00:00Z')).toBe(3)
    const verdict = await verify(db, city, [trees])
    expect(verdict).toMatchObject({ batches: 2, erased: 3, misfits: [] })
  })

  test('covers nothing that is younger than its day', async () => {
    await twoBatches()
    expect(await eraseTrees('2024-07-01T00:00:00Z')).toBe(0)
    await query(`delete from base.payloads where city = CITY and subject = 'tree:elm'`)
    expect((await misfits())[0]).toMatchObject({ what: 'payload.missing', subject: 'tree:elm' })
  })

  test('does not reach the record of deletions', async () => {
    const erasing = erase(db, { city, actor: 'a', kind: 'erasure', until: clock.now(), ground: 'none' })
    await expect(erasing).rejects.toMatchObject({ key: 'journal.unerasable' })
  })
})
