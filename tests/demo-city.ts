import { fileURLToPath } from 'node:url'
import { fixedClock } from '../src/base/clock.ts'
import { loadCity } from '../src/cli/load-city.ts'
import { publicApp } from '../src/server.ts'
import { freshDatabase } from './fresh.ts'

/** A database that holds the demo city as a newcomer finds it, and nothing else. Drop it in afterAll. */
export async function demoCity() {
  const fresh = await freshDatabase()
  const folder = fileURLToPath(new URL('../cities/yuezhou', import.meta.url))
  const city = await loadCity(fresh.db, folder, fixedClock('2024-02-01T09:00:00+08:00'))
  return { ...fresh, city }
}

/** The public doors over the demo city, as they are served, without a port. Close it in afterAll. */
export async function demoDoor() {
  const { db, city, drop } = await demoCity()
  const app = await publicApp({ log: 'silent' }, { db, clock: fixedClock('2024-07-18') })
  const close = async () => {
    await app.close()
    await drop()
  }
  return { app, db, city, close }
}
