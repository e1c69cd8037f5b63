import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { giveToServer, reachable } from './server-user.ts'

/** The shortest limit among the systems: macOS allows 103 bytes, Linux 107. */
const longestPath = 103
const ownPart = '/luoshi-123456/.s.PGSQL.5432'

/** A new private folder (0700) for the server's socket, with a path that is short enough for one. */
export const socketFolder = async (): Promise<string> => {
  const folder = await mkdtemp(join(await temporary(), 'luoshi-'))
  await giveToServer(folder)
  return folder
}

const temporary = async (): Promise<string> => {
  const usual = tmpdir()
  const short = Buffer.byteLength(usual + ownPart) <= longestPath
  return short && (await reachable(usual)) ? usual : '/tmp'
}
