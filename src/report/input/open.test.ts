import { mkdtemp, open, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { bytesOfFile, bytesOfStream } from './open.ts'

const MB = 1024 * 1024
let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'luoshi-open-'))
})
afterAll(() => rm(folder, { recursive: true }))

it('a file is read whole', async () => {
  await writeFile(join(folder, 'report.txt'), '今年')
  expect(Buffer.from(await bytesOfFile(join(folder, 'report.txt'))).toString()).toBe('今年')
})

it('a file of 200 MB is refused by its size, without reading it', async () => {
  const file = await open(join(folder, 'large.txt'), 'w')
  await file.truncate(200 * MB)
  await file.close()
  await expect(bytesOfFile(join(folder, 'large.txt'))).rejects.toMatchObject({
    code: 'too-large',
    key: 'input.too-large',
  })
})

it('a stream is read no further than the limit', async () => {
  let sent = 0
  const endless = Readable.from(
    (function* () {
      for (; ; sent++) yield Buffer.alloc(MB)
    })(),
  )
  await expect(bytesOfStream(endless, 'stream')).rejects.toMatchObject({ key: 'input.too-large' })
  expect(sent).toBeLessThan(60)
})

it('what is missing or a folder is said to be so', async () => {
  await expect(bytesOfFile(join(folder, 'none'))).rejects.toMatchObject({ code: 'not-found', key: 'input.not-found' })
  await expect(bytesOfFile(folder)).rejects.toMatchObject({ key: 'input.directory' })
})
