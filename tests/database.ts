import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import type { TestProject } from 'vitest/node'
import { openDatabase } from '../src/base/database.ts'
import { migrate } from '../src/base/migrate.ts'
import { startPostgres } from '../src/base/postgres/start.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** The server of this run, and the name of its migrated database that fresh ones are copied from. */
    server: { url: string; template: string }
  }
}

/** One server and one migrated template for all tests of a kind. `LUOSHI_TEST_DATABASE_URL` takes a server that runs already. */
export default async (project: TestProject) => {
  const given = process.env.LUOSHI_TEST_DATABASE_URL
  const server = given ? { url: given, stop: async () => {} } : await startTemporary()
  const template = `luoshi_test_${process.pid}_${project.name}`
  await query(server.url, `create database ${template}`)
  await migrated(nameInUrl(server.url, template))
  project.provide('server', { url: server.url, template })
  return async () => {
    await query(server.url, `drop database ${template}`)
    await server.stop()
  }
}

const startTemporary = async () => {
  const folder = await mkdtemp(join(tmpdir(), 'luoshi-test-'))
  await chmod(folder, 0o755) // else root's server could not reach it and would keep its files elsewhere
  const server = await startPostgres(folder)
  await query(server.url, 'alter system set fsync = off') // nobody needs these databases after a power cut
  await query(server.url, 'select pg_reload_conf()')
  const stop = async () => {
    await server.stop()
    await rm(folder, { recursive: true })
  }
  return { url: server.url, stop }
}

const migrated = async (url: string) => {
  const db = openDatabase(url)
  await migrate(db)
  await db.destroy()
}

const query = async (url: string, text: string) => {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  await client.query(text)
  await client.end()
}

const nameInUrl = (url: string, name: string) => Object.assign(new URL(url), { pathname: name }).href
