import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import pg from 'pg'
import { Fault } from '../errors.ts'
import { serverHome } from './home.ts'
import { nativeFor } from './native.ts'
import { clearRemains, hasSocket, postmasterOf } from './postmaster.ts'
import { lastWords, logOf, run } from './program.ts'
import { socketFolder } from './socket.ts'
import { createDatabase, databaseExists } from './sql.ts'
import { type Store, storeIn, superuser } from './store.ts'

const database = 'luoshi'
/** A recovery after a crash may take its time, a server that will not start is given up on soon. */
const patience = 120_000
const mostFailures = 20

type Server = Store & { home: string; pgCtl: string }

/**
 * The embedded PostgreSQL of a data folder: found alive (its last user may have been killed) or started.
 * It listens on a socket in a private folder only. Stop it only while you hold the database (base/holder.ts): others
 * may be connected to the same server.
 */
export const startPostgres = async (dataFolder: string): Promise<{ url: string; stop(): Promise<void> }> => {
  const home = await serverHome(dataFolder)
  const native = await nativeFor(home)
  const server = { home, pgCtl: join(native.folder, 'bin', 'pg_ctl'), ...(await storeIn(home, native)) }
  const url = await answering(server)
  await withDatabase(url('postgres'))
  return { url: url(database), stop: () => stop(server) }
}

/** Waits for a server that starts, waits out one that stops, and starts one where there is none. */
const answering = async (server: Server): Promise<(name: string) => string> => {
  let failures = 0
  for (let waited = 0; waited < patience && failures < mostFailures; waited += 50) {
    const live = await postmasterOf(server.cluster)
    if (!live) {
      if (await start(server)) continue
      failures += 1
    } else if (live.state === 'ready') {
      const url = (name: string) => urlOf(server, live.socketFolder, name)
      if (!(await hasSocket(live))) await stop(server)
      else if (await answers(url('postgres'))) return url
    }
    await wait(50)
  }
  throw new Fault('unavailable', 'postgres.failed', { folder: server.home, log: await lastWords(server.home) })
}

const urlOf = ({ password }: Server, socket: string, name: string) =>
  `postgresql://${superuser}:${password}@localhost/${name}?host=${encodeURIComponent(socket)}`

const answers = async (url: string): Promise<boolean> => {
  const client = new pg.Client({ connectionString: url })
  client.on('error', () => {}) // it may be stopped under our eyes
  return client.connect().then(
    () => client.end().then(() => true),
    () => false,
  )
}

const start = async (server: Server): Promise<boolean> => {
  await clearRemains(server.cluster)
  const socket = await socketFolder()
  const settings = {
    listen_addresses: '',
    unix_socket_directories: socket,
    unix_socket_permissions: '0700',
    port: '5432',
    timezone: 'UTC',
    log_checkpoints: 'off',
  }
  const options = Object.entries(settings).map(([name, value]) => `-c ${name}='${value}'`)
  const args = ['-D', server.cluster, '-w', '-s', '-l', logOf(server.home), '-o', options.join(' '), 'start']
  const started = await run(server.home, server.pgCtl, args)
  if (!started) await rm(socket, { recursive: true, force: true }) // another start was faster, or the log says why
  return started
}

/** Signals the fast shutdown ourselves: `pg_ctl stop` would go on to wait for a server that another start brings up. */
const stop = async ({ cluster }: Server): Promise<void> => {
  const live = await postmasterOf(cluster)
  if (!live) return
  process.kill(live.pid, 'SIGINT')
  for (let waited = 0; waited < patience && (await postmasterOf(cluster))?.pid === live.pid; waited += 20)
    await wait(20)
  await rm(live.socketFolder, { recursive: true, force: true })
}

const withDatabase = async (url: string): Promise<void> => {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    const { rowCount } = await client.query(databaseExists, [database])
    if (!rowCount) await client.query(createDatabase(database)).catch(ignoreExisting)
  } finally {
    await client.end()
  }
}

/** Two starts at once: the other one is faster by a moment, or by a hair. */
const alreadyThere = ['42P04', '23505'] // duplicate_database, unique_violation
const ignoreExisting = (thrown: { code?: string }) => {
  if (!alreadyThere.includes(thrown.code ?? '')) throw thrown
}
