import { execFile } from 'node:child_process'
import { access, readFile, rm } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { promisify } from 'node:util'

/** A server that runs on a store, as its own file postmaster.pid tells. */
export type Postmaster = { pid: number; socketFolder: string; state: string }

/** The server that runs on this cluster now, whoever started it; undefined when none does. */
export const postmasterOf = async (cluster: string): Promise<Postmaster | undefined> => {
  const named = await pidFile(cluster)
  return named && (await commandOf(named.pid)).includes(cluster) ? named : undefined
}

/**
 * Clears away what a crash left: the socket's folder, and the file when its number has become that of a stranger, for
 * whose sake PostgreSQL would refuse to start. (A number that belongs to nobody it clears away itself.)
 */
export const clearRemains = async (cluster: string): Promise<void> => {
  const left = await pidFile(cluster)
  if (!left) return
  const command = await commandOf(left.pid)
  if (command.includes(cluster)) return // another start was faster
  if (basename(left.socketFolder).startsWith('luoshi-')) await rm(left.socketFolder, { recursive: true, force: true })
  if (command) await rm(pidFileOf(cluster), { force: true })
}

const pidFileOf = (cluster: string) => join(cluster, 'postmaster.pid')

const pidFile = async (cluster: string): Promise<Postmaster | undefined> => {
  const text = await readFile(pidFileOf(cluster), 'utf8').catch(() => '')
  const [pid, , , , socketFolder, , , state] = text.split('\n').map((line) => line.trim())
  return pid ? { pid: Number(pid), socketFolder: socketFolder ?? '', state: state ?? 'starting' } : undefined
}

/** The command line of a process; empty when there is no such process. */
const commandOf = (pid: number): Promise<string> =>
  readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => commandByPs(pid))

const commandByPs = (pid: number): Promise<string> =>
  promisify(execFile)('ps', ['-ww', '-o', 'args=', '-p', String(pid)]).then(
    ({ stdout }) => stdout,
    () => '',
  )

/** Whether its socket is still in the file system; cleaners of temporary folders may have taken it. */
export const hasSocket = ({ socketFolder }: Postmaster): Promise<boolean> =>
  access(join(socketFolder, '.s.PGSQL.5432')).then(
    () => true,
    () => false,
  )
