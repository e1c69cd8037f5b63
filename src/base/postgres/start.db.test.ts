import { chmod, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { afterAll, afterEach, describe, expect, test, vi } from 'vitest'
import { postmasterOf } from './postmaster.ts'
import { serverUser } from './server-user.ts'
import { startPostgres } from './start.ts'

const top = await mkdtemp(join(tmpdir(), 'luoshi-start-'))
await chmod(top, 0o755)
const folder = join(top, 'data')
const cluster = join(folder, 'database', 'store', 'cluster')
afterEach(() => vi.unstubAllEnvs())
afterAll(async () => {
  await (await startPostgres(folder)).stop()
  await rm(top, { recursive: true })
})

const ask = async <T>(url: string, question: string): Promise<T> => {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  const { rows } = await client.query({ text: question, rowMode: 'array' })
  await client.end()
  return rows[0][0] as T
}
const postmaster = async () => (await postmasterOf(cluster))!

test('two first starts at once share one server', async () => {
  const [one, other] = await Promise.all([startPostgres(folder), startPostgres(folder)])
  expect(one.url).toBe(other.url)
  expect(await ask(one.url, 'select current_database()')).toBe('luoshi')
})

test('the server runs as nobody when root starts it, else as whoever starts it', async () => {
  await startPostgres(folder)
  const { uid } = await stat(cluster)
  expect(uid).toBe(serverUser().uid ?? process.getuid?.())
})

test('it listens on a socket in a private folder and nowhere else', async () => {
  const { url } = await startPostgres(folder)
  const { socketFolder } = await postmaster()
  expect(await ask(url, 'show listen_addresses')).toBe('')
  expect((await stat(socketFolder)).mode & 0o777).toBe(0o700)
})

test('Chinese characters are letters to it', async () => {
  const { url } = await startPostgres(folder)
  expect(await ask(url, `select '落实' ~ '^\\w+$'`)).toBe(true)
  expect(await ask(url, `select datlocprovider from pg_database where datname = 'luoshi'`)).toBe('b')
})

test('a power cut loses nothing that was committed: fsync is on', async () => {
  const { url } = await startPostgres(folder)
  expect([await ask(url, 'show fsync'), await ask(url, 'show synchronous_commit')]).toEqual(['on', 'on'])
})

test('a server that outlived its app is used as it is', async () => {
  await startPostgres(folder)
  const { pid } = await postmaster()
  await startPostgres(folder)
  expect((await postmaster()).pid).toBe(pid)
})

test('after stopping, none runs, and what was written is there at the next start', async () => {
  const server = await startPostgres(folder)
  await ask(server.url, 'create table kept (); select 1').catch(() => {})
  const { socketFolder } = await postmaster()
  await server.stop()
  expect(await postmasterOf(cluster)).toBeUndefined()
  await expect(stat(socketFolder)).rejects.toThrow('ENOENT')
  const again = await startPostgres(folder)
  expect(await ask(again.url, `select count(*)::int from pg_tables where tablename = 'kept'`)).toBe(1)
})

test('stopping twice does no harm', async () => {
  const server = await startPostgres(folder)
  await Promise.all([server.stop(), server.stop()])
  await server.stop()
})

describe('it starts again', () => {
  test('after a crash of the server', async () => {
    await startPostgres(folder)
    const { pid, socketFolder } = await postmaster()
    process.kill(pid, 'SIGKILL')
    const { url } = await startPostgres(folder)
    expect(await ask(url, 'select 1')).toBe(1)
    await expect(stat(socketFolder)).rejects.toThrow('ENOENT')
    expect((await postmaster()).pid).not.toBe(pid)
  })

  test('when a cleaner of temporary folders took the socket', async () => {
    await startPostgres(folder)
    await rm((await postmaster()).socketFolder, { recursive: true })
    const { url } = await startPostgres(folder)
    expect(await ask(url, 'select 1')).toBe(1)
  })

  test('when the number left by a crash has become that of a stranger', async () => {
    const server = await startPostgres(folder)
    const left = await readFile(join(cluster, 'postmaster.pid'), 'utf8')
    await server.stop()
    await writeFile(join(cluster, 'postmaster.pid'), left.replace(/^\d+/, String(process.ppid)))
    const { url } = await startPostgres(folder)
    expect(await ask(url, 'select 1')).toBe(1)
  })

  test('while the one before it is still stopping', async () => {
    const server = await startPostgres(folder)
    const [{ url }] = await Promise.all([startPostgres(folder), server.stop()])
    const again = await startPostgres(folder)
    expect(again.url.split('?')[0]).toBe(url.split('?')[0])
    expect(await ask(again.url, 'select 1')).toBe(1)
  })
})

test('a store made by another major version is refused with both versions', async () => {
  await (await startPostgres(folder)).stop()
  const file = join(cluster, 'PG_VERSION')
  const version = await readFile(file, 'utf8')
  await writeFile(file, '12\n')
  await expect(startPostgres(folder)).rejects.toMatchObject({ key: 'postgres.version', params: { made: '12' } })
  await writeFile(file, version)
})

test('a server that cannot start is given up on, with the end of its log', async () => {
  await (await startPostgres(folder)).stop()
  const file = join(cluster, 'postgresql.conf')
  const settings = await readFile(file, 'utf8')
  await writeFile(file, `${settings}\nno_such_setting = 1\n`)
  const starting = startPostgres(folder)
  await expect(starting).rejects.toMatchObject({ key: 'postgres.failed', params: { log: /no_such_setting/ } })
  await writeFile(file, settings)
})
