import { lchown, lstat, readdir, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'

/** PostgreSQL refuses to run as root, so root runs it as "nobody"; anyone else runs it as themselves. */
const nobody = { uid: 65534, gid: 65534 }
export const serverUser = (): { uid?: number; gid?: number } => (process.getuid?.() === 0 ? nobody : {})

/** Whether the server's user can get to this path and read it (a clone under /root, mode 0700, it cannot). */
export const reachable = async (path: string): Promise<boolean> => {
  const { uid } = serverUser()
  if (uid === undefined) return true
  for (let step = path; ; step = dirname(step)) {
    const { mode, uid: owner } = await stat(step)
    const needed = owner === uid ? 0o500 : 0o005
    if ((mode & needed) !== needed) return false
    if (step === dirname(step)) return true
  }
}

/** Gives a file, or a folder with all that is in it, to the server's user. */
export const giveToServer = async (path: string): Promise<void> => {
  const { uid, gid } = serverUser()
  if (uid === undefined || gid === undefined) return
  await lchown(path, uid, gid)
  if (!(await lstat(path)).isDirectory()) return
  for (const name of await readdir(path, { recursive: true })) await lchown(join(path, name), uid, gid)
}
