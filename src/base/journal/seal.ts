import { type Clock, realClock } from '../clock.ts'
import type { Database } from '../database.ts'
import { batchHash, noBatch } from './hashes.ts'
import { citiesToSeal, insertBatch, lockSealing, newestBatch, placeEntries, unsealedEntries } from './sql.ts'

const mostEntries = 5_000
const pause = 1_000

/**
 * Gives the entries of a city that have no place yet their place in new batches, chained to the one before.
 * @returns how many entries were sealed.
 */
export const sealNow = async (db: Database, city: string, clock: Clock = realClock): Promise<number> => {
  for (let sealed = 0; ; ) {
    const count = await db.transaction().execute((tx) => sealBatch(tx, city, clock))
    sealed += count
    if (count < mostEntries) return sealed
  }
}

const sealBatch = async (tx: Database, city: string, clock: Clock): Promise<number> => {
  await lockSealing(tx, city)
  const entries = await unsealedEntries(tx, city, mostEntries)
  if (!entries.length) return 0
  const last = await newestBatch(tx, city)
  const batch = { city, number: (last?.number ?? 0) + 1, previous: last?.hash ?? noBatch, sealedAt: clock.now() }
  const hash = batchHash(
    batch,
    entries.map((entry) => entry.hash),
  )
  await insertBatch(tx, { ...batch, entries: entries.length, hash })
  await placeEntries(
    tx,
    city,
    batch.number,
    entries.map(({ id }) => id),
  )
  return entries.length
}

/**
 * Seals every city within seconds, in the background, until stopped. What fails is told and tried again.
 */
export const startSealer = (
  db: Database,
  clock: Clock,
  tell: (thrown: unknown) => void = console.error,
): { stop(): Promise<void> } => {
  let stopped = false
  let timer: NodeJS.Timeout
  let round: Promise<void>
  const sealAll = async () => {
    try {
      for (const city of await citiesToSeal(db)) await sealNow(db, city, clock)
    } catch (thrown) {
      tell(thrown)
    }
    if (!stopped) timer = setTimeout(next, pause)
  }
  const next = () => {
    round = sealAll()
  }
  next()
  return {
    stop: () => {
      stopped = true
      clearTimeout(timer)
      return round
    },
  }
}
