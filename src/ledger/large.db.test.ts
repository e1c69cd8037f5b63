import { afterAll, expect, test } from 'vitest'
import { registerCity } from '#places/register.ts'
import type { City } from '#places/sql.ts'
import { freshDatabase } from '../../tests/fresh.ts'
import { importDocument } from './import.ts'
import { acceptAbove, release } from './review.ts'
import { acceptedUnreleased, commitmentsOf, releasesOf } from './sql.ts'

const { db, drop } = await freshDatabase()
afterAll(drop)

const city: City = {
  city: 'linchuan',
  name: '临川市',
  nameEn: 'Linchuan',
  prefix: 'LC',
  level: 'city',
  invented: true,
  fixedToday: null,
  defaultYear: 2024,
  publicProposals: false,
}
const by = { actor: 'local office', at: new Date('2024-02-01T09:00:00+08:00') }

test('a document of three thousand tasks is kept, decided and released whole', async () => {
  await db.transaction().execute((tx) => registerCity(tx, 'command line', city))
  const tasks = Array.from({ length: 3000 }, (_, n) => `新建${n + 1}号口袋公园${n + 2}个。`)
  const text = ['临川市政府工作报告', '各位代表：', '一、2024年重点工作', ...tasks].join('\n\n')
  const handedIn = { name: 'report.txt', bytes: Buffer.from(text), text, format: 'txt' }
  const imported = await importDocument(db, city, { year: 2024, kind: 'report' }, handedIn, by)
  expect(imported.commitments).toBeGreaterThanOrEqual(3000)

  const where = { city, year: 2024 }
  expect(await acceptAbove(db, where, by, 0)).toBe(imported.commitments)
  await release(db, city.city, by, await acceptedUnreleased(db, city.city))
  expect(await releasesOf(db, city.city)).toHaveLength(imported.commitments)
  const measured = (await commitmentsOf(db, city.city, 2024)).filter((c) => c.measures.length > 0)
  expect(measured.length).toBeGreaterThanOrEqual(3000)
})
