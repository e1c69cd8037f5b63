import { sql } from 'kysely'
import { afterAll, expect, test } from 'vitest'
import { freshDatabase } from '../../tests/fresh.ts'
import type { Fault } from './errors.ts'
import { hold } from './holder.ts'

const { db, url, drop } = await freshDatabase()
afterAll(drop)

test('days and figures come as the text that they are', async () => {
  const { rows } =
    await sql`select date '2024-03-01' as day, 6.50::numeric as figure, 9007199254740993::bigint as number,
    array[date '2024-03-01'] as days, array[6.50::numeric] as figures, array[9007199254740993::bigint] as numbers`.execute(
      db,
    )
  expect(rows[0]).toEqual({
    day: '2024-03-01',
    figure: '6.50',
    number: '9007199254740993',
    days: ['2024-03-01'],
    figures: ['6.50'],
    numbers: ['9007199254740993'],
  })
})

test('a day goes in and out unchanged whatever the time zone', async () => {
  await sql`create temporary table days (day date)`.execute(db)
  const { rows } = await sql<{ day: string }>`select ${'2024-12-31'}::date as day`.execute(db)
  expect(rows[0]!.day).toBe('2024-12-31')
})

test('a second start is refused and told who is there, until the first is gone', async () => {
  const first = await hold(url, 'http://localhost:3000')
  const refusal: Fault = await hold(url, 'http://localhost:4000').then(Promise.reject, (thrown) => thrown)
  expect(refusal).toMatchObject({ code: 'conflict', key: 'data.held' })
  expect(refusal.params).toEqual({ pid: process.pid, address: 'http://localhost:3000', since: expect.any(Date) })
  await first.release()
  const second = await hold(url, 'http://localhost:4000')
  await second.release()
})

test('a holder that was killed lets go', async () => {
  await hold(url, 'http://localhost:3000')
  await sql`select pg_terminate_backend(pid) from pg_stat_activity where application_name like 'luoshi %'
    and datname = current_database()`.execute(db)
  await expect.poll(() => hold(url, 'http://localhost:4000').then((held) => held.release())).toBeUndefined()
})
