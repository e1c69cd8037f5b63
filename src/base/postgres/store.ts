import { randomBytes } from 'node:crypto'
import { mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Fault } from '../errors.ts'
import type { Native } from './native.ts'
import { lastWords, run } from './program.ts'
import { giveToServer } from './server-user.ts'

export const superuser = 'luoshi'

/** Where the server keeps its files, and the password of its one user. */
export type Store = { cluster: string; password: string }

/**
 * The store in `home`, made when there is none.
 * @throws Fault `postgres.version` when it was made by another major version, `postgres.failed` when it cannot be made.
 */
export const storeIn = async (home: string, native: Native): Promise<Store> => {
  const folder = join(home, 'store')
  const made = await versionOf(folder)
  if (made === undefined) await make(folder, home, native)
  else if (made !== native.major)
    throw new Fault('unavailable', 'postgres.version', { folder, made, needed: native.major })
  return { cluster: join(folder, 'cluster'), password: await readFile(join(folder, 'password'), 'utf8') }
}

const versionOf = (folder: string) =>
  readFile(join(folder, 'cluster', 'PG_VERSION'), 'utf8').then(
    (text) => text.trim(),
    () => undefined,
  )

/** Made aside and renamed when whole, so that a start cut short or two starts at once leave no half store. */
const make = async (folder: string, home: string, native: Native): Promise<void> => {
  const half = await mkdtemp(join(home, 'store-'))
  const password = join(half, 'password')
  await writeFile(password, randomBytes(24).toString('base64url'), { mode: 0o600 })
  await giveToServer(half)
  const made = await run(home, join(native.folder, 'bin', 'initdb'), [
    ...['-D', join(half, 'cluster'), '-U', superuser, '-E', 'UTF8'],
    ...['--locale-provider=builtin', '--locale=C.UTF-8'], // plain C would break the trigrams of Chinese text
    ...['-A', 'scram-sha-256', `--pwfile=${password}`],
  ])
  if (!made) throw new Fault('unavailable', 'postgres.failed', { folder: home, log: await lastWords(home) })
  await rename(half, folder).catch(() => rm(half, { recursive: true })) // another start was faster
}
