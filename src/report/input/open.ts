import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import type { Readable } from 'node:stream'
import { Fault } from '#base/errors.ts'
import { LIMIT_BYTES, LIMIT_MB } from './read-file.ts'

/** The bytes of a file on disk. One that is too large is refused by its size, before anything is read. */
export async function bytesOfFile(path: string): Promise<Uint8Array> {
  const status = await stat(path).catch(() => {
    throw new Fault('not-found', 'input.not-found', { name: path })
  })
  if (status.isDirectory()) throw new Fault('invalid', 'input.directory', { name: path })
  if (status.size > LIMIT_BYTES) throw tooLarge(path)
  return bytesOfStream(createReadStream(path), path).catch((thrown) => {
    throw thrown.code === 'EACCES'
      ? new Fault('forbidden', 'input.unreadable', { name: path }, { cause: thrown })
      : thrown
  })
}

/** The bytes of a stream (standard input, an upload), read no further than the limit. */
export async function bytesOfStream(stream: Readable, name: string): Promise<Uint8Array> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of stream) {
    size += chunk.length
    if (size > LIMIT_BYTES) throw tooLarge(name)
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

const tooLarge = (name: string) => new Fault('too-large', 'input.too-large', { name, megabytes: LIMIT_MB })
