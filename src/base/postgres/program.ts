import { spawn } from 'node:child_process'
import { open, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { serverUser } from './server-user.ts'

/**
 * Runs one of PostgreSQL's programs as the server's user, its output going to the log in `home`.
 * @returns whether it succeeded.
 */
export const run = async (home: string, program: string, args: string[]): Promise<boolean> => {
  const log = await open(logOf(home), 'a', 0o644)
  try {
    const { uid, gid } = serverUser()
    if (uid !== undefined && gid !== undefined) await log.chown(uid, gid) // the server itself goes on writing to it
    return await new Promise<boolean>((done, failed) => {
      // A pipe would stay open as long as the server that pg_ctl leaves behind, and this would never return.
      const child = spawn(program, args, { uid, gid, cwd: home, env, stdio: ['ignore', log.fd, log.fd] })
      child.on('error', failed)
      child.on('exit', (code) => done(code === 0))
    })
  } finally {
    await log.close()
  }
}

/** Nothing of the caller's settings (PGDATA, PGPORT, a locale that is not installed) may reach the server. */
const env = { PATH: '/usr/bin:/bin', LC_ALL: 'C', TZ: 'UTC' }

export const logOf = (home: string): string => join(home, 'log')

/** The end of the log, for whoever must find out why the server does not start. */
export const lastWords = async (home: string): Promise<string> => {
  const log = await readFile(logOf(home), 'utf8').catch(() => '')
  return log.trimEnd().split('\n').slice(-5).join('\n')
}
