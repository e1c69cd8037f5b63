import pg from 'pg'
import { Fault } from './errors.ts'
import { findHolder, holding, tryHold } from './sql.ts'

/**
 * Holds the database for this process until released or until the process is gone, however it goes: the lock lives on
 * a connection of its own, whose name tells a second start who is there.
 * @param address where people reach this process, such as `http://localhost:3000`
 * @throws Fault `data.held` with `pid`, `address` and `since` (Date) of the process that holds it.
 */
export const hold = async (url: string, address: string): Promise<{ release(): Promise<void> }> => {
  const about = `luoshi ${process.pid} ${address}`
  const connection = new pg.Client({ connectionString: url, application_name: about, keepAlive: true })
  connection.on('error', () => {}) // the server went away, and the lock with it
  await connection.connect()
  const { rows } = await connection.query<{ held: boolean }>(tryHold, [holding])
  if (!rows[0]!.held) {
    const found = await connection.query<{ about: string; since: Date }>(findHolder, [holding])
    await connection.end()
    throw heldBy(found.rows[0])
  }
  return { release: () => connection.end() }
}

const heldBy = (holder?: { about: string; since: Date }) => {
  const [, pid, address] = holder?.about.split(' ') ?? []
  return new Fault('conflict', 'data.held', { pid: Number(pid), address, since: holder?.since })
}
