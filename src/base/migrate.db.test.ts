import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { freshDatabase } from '../../tests/fresh.ts'
import { openDatabase } from './database.ts'
import { migrate } from './migrate.ts'

let house: Awaited<ReturnType<typeof freshDatabase>>
let folder: string
beforeEach(async () => {
  house = await freshDatabase()
  folder = await mkdtemp(join(tmpdir(), 'luoshi-migrations-'))
  await sql`truncate base.migrations`.execute(house.db)
  await write('20240101T0000-orchard', 'create schema orchard; create table orchard.trees (name text);')
})
afterEach(async () => {
  await house.drop()
  await rm(folder, { recursive: true })
})
const write = (name: string, text: string) => writeFile(join(folder, `${name}.sql`), text)

test('each migration is applied once, in the order of its name', async () => {
  await write('20240102T0000-height', 'alter table orchard.trees add height numeric;')
  expect(await migrate(house.db, folder)).toEqual(['20240101T0000-orchard.sql', '20240102T0000-height.sql'])
  expect(await migrate(house.db, folder)).toEqual([])
})

test('two processes that migrate at once apply each one once', async () => {
  const other = openDatabase(house.url)
  const applied = await Promise.all([migrate(house.db, folder), migrate(other, folder)])
  await other.destroy()
  expect(applied.flat()).toEqual(['20240101T0000-orchard.sql'])
})

test('one that fails leaves nothing behind and is tried again', async () => {
  await write('20240102T0000-broken', 'create table orchard.bushes (name text); select no_such_thing;')
  await expect(migrate(house.db, folder)).rejects.toThrow('no_such_thing')
  await write('20240102T0000-broken', 'create table orchard.bushes (name text);')
  expect(await migrate(house.db, folder)).toEqual(['20240102T0000-broken.sql'])
})

test('an applied one that was edited is refused by name', async () => {
  await migrate(house.db, folder)
  await write('20240101T0000-orchard', 'create schema orchard;')
  const refusal = { key: 'migration.changed', params: { name: '20240101T0000-orchard.sql' } }
  await expect(migrate(house.db, folder)).rejects.toMatchObject(refusal)
})

test('other line endings are no edit', async () => {
  await write('20240102T0000-lines', 'select 1;\nselect 2;\n')
  await migrate(house.db, folder)
  await write('20240102T0000-lines', 'select 1;\r\nselect 2;\r\n')
  expect(await migrate(house.db, folder)).toEqual([])
})

test('a database that a newer program has migrated is refused', async () => {
  await write('20990101T0000-future', 'select 1;')
  await migrate(house.db, folder)
  await rm(join(folder, '20990101T0000-future.sql'))
  await expect(migrate(house.db, folder)).rejects.toMatchObject({ key: 'migration.unknown' })
})
