import { randomBytes } from 'node:crypto'
import pg from 'pg'
import { inject } from 'vitest'
import { type Database, openDatabase } from '../src/base/database.ts'

/** A database of its own, migrated and empty, in some tens of milliseconds. Drop it in afterAll. */
export const freshDatabase = async (): Promise<{ db: Database; url: string; drop(): Promise<void> }> => {
  const { url: server, template } = inject('server')
  const name = `${template}_${randomBytes(6).toString('hex')}`
  await query(server, `create database ${name} template ${template}`)
  const url = Object.assign(new URL(server), { pathname: name }).href
  const db = openDatabase(url)
  const drop = async () => {
    await db.destroy()
    await query(server, `drop database ${name} with (force)`)
  }
  return { db, url, drop }
}

const query = async (url: string, text: string) => {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  await client.query(text)
  await client.end()
}
