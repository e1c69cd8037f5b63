import { fixedClock } from '../src/base/clock.ts'
import { importDocument } from '../src/ledger/import.ts'
import { registerCity } from '../src/places/register.ts'
import type { City } from '../src/places/sql.ts'
import { publicApp } from '../src/server.ts'
import { freshDatabase } from './fresh.ts'

/** Line ends of Windows, ideographic spaces, something like HTML, a character outside the BMP, and no line at the end. */
export const smallReport = [
  '　　澜川市政府工作报告',
  '',
  '　　各位代表：',
  '　　一、2023年工作回顾',
  '　　过去一年，城镇新增就业3.2万人，改造老旧小区36个。',
  '　　二、2024年重点工作',
  '　　（一）做优城市。改造老旧小区42个、惠及居民1.86万户，建成𠮷水泵站，推广“<script>alert(1)</script>”一网统管。',
  '　　（二）惠及民生。城镇新增就业3万人以上，建成投用市中医院，深化医保支付方式改革。',
  '　　各位代表，蓝图已经绘就 & 未来可期！',
].join('\r\n')

export const lanchuan: City = {
  city: 'lanchuan',
  name: '澜川市',
  nameEn: 'Lanchuan',
  prefix: 'LC',
  level: 'city',
  invented: true,
  fixedToday: '2024-07-18',
  defaultYear: 2024,
  publicProposals: true,
}

/** The public doors over a city that has just handed in a small report; nobody has reviewed it. Close it in afterAll. */
export async function smallDoor(text = smallReport) {
  const { db, drop } = await freshDatabase()
  await db.transaction().execute((tx) => registerCity(tx, '测试', lanchuan))
  const handedIn = { name: 'report.txt', bytes: new TextEncoder().encode(text), text, format: 'text' }
  await importDocument(db, lanchuan, { year: 2024, kind: 'report' }, handedIn, { actor: '测试', at: new Date(0) })
  const app = await publicApp({ log: 'silent' }, { db, clock: fixedClock('2024-07-18') })
  const close = async () => {
    await app.close()
    await drop()
  }
  return { app, db, city: lanchuan, close }
}
