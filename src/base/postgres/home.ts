import { randomBytes } from 'node:crypto'
import { chmod, lstat, mkdir, readlink, realpath, rmdir, symlink } from 'node:fs/promises'
import { join } from 'node:path'
import { Fault } from '../errors.ts'
import { giveToServer, reachable, serverUser } from './server-user.ts'

const elsewhere = '/var/lib/luoshi'

/**
 * The folder of the embedded server in a data folder: `database` in it, private to the server's user. Where that user
 * cannot get to (root keeps a clone under /root), `database` is a link to a folder under /var/lib/luoshi.
 * @throws Fault `postgres.unreachable` when the folder is there but closed to the server's user,
 *   `postgres.lost` when the link leads nowhere any more.
 */
export const serverHome = async (dataFolder: string): Promise<string> => {
  await mkdir(dataFolder, { recursive: true })
  const data = await realpath(dataFolder)
  const at = join(data, 'database')
  const there = await lstat(at).catch(() => undefined)
  if (there?.isSymbolicLink()) return linked(at)
  if (await reachable(data)) return prepared(at)
  if (there) throw new Fault('unavailable', 'postgres.unreachable', { folder: at })
  return linkElsewhere(at)
}

const prepared = async (folder: string): Promise<string> => {
  const made = await mkdir(folder, { recursive: true, mode: 0o700 })
  if (made && serverUser().uid !== undefined) await giveToServer(folder)
  return folder
}

const linkElsewhere = async (at: string): Promise<string> => {
  await mkdir(elsewhere, { recursive: true })
  await chmod(elsewhere, 0o755)
  const folder = await prepared(join(elsewhere, randomBytes(6).toString('hex')))
  try {
    await symlink(folder, at)
    return folder
  } catch {
    await rmdir(folder) // another start was faster
    return linked(at)
  }
}

const linked = (at: string): Promise<string> =>
  realpath(at).catch(async () => {
    throw new Fault('unavailable', 'postgres.lost', { link: at, folder: await readlink(at) })
  })
