import { execFile } from 'node:child_process'
import { access, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'

/** A server that runs on a store, as its own file postmaster.pid tells. */
export type Postmaster = { pid: number; socketFolder: string; state: string }

/** The server that runs on this cluster now, whoever started it; undefined when none does. */
export const postmasterOf = async (cluster: string): Promise<Postmaster | undefined> => {
  const text = await readFile(join(cluster, 'postmaster.pid'), 'utf8').catch(() => '')
  const [pid, , , , socketFolder, , , state] = text.split('\n').map((line) => line.trim())
  if (!pid || !(await serves(Number(pid), cluster))) return undefined
  return { pid: Number(pid), socketFolder: socketFolder ?? '', state: state ?? 'starting' }
}

/** After a crash the number may belong to a stranger, so its command line is asked as well. */
const serves = async (pid: number, cluster: string): Promise<boolean> => {
  const command = await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => commandByPs(pid))
  return command.includes(cluster)
}

const commandByPs = (pid: number): Promise<string> =>
  promisify(execFile)('ps', ['-ww', '-o', 'args=', '-p', String(pid)]).then(
    ({ stdout }) => stdout,
    () => '', // no such process
  )

/** Whether its socket is still in the file system; cleaners of temporary folders may have taken it. */
export const hasSocket = ({ socketFolder }: Postmaster): Promise<boolean> =>
  access(join(socketFolder, '.s.PGSQL.5432')).then(
    () => true,
    () => false,
  )
