import type { FastifyRequest } from 'fastify'
import { Fault } from '#base/errors.ts'
import { LIMIT_BYTES, LIMIT_MB } from '#report/input/read-file.ts'

export type Upload = { fields: Record<string, string>; file: { name: string; bytes: Uint8Array } | Fault }

const LIMITS = { fileSize: LIMIT_BYTES, files: 1, fields: 20, fieldSize: 1000 }

/**
 * The form as it was sent: what was typed, and the file or why there is none. Not more than the limit of a file is
 * kept; the rest is read and dropped, so that a browser that still sends gets its answer and the form its words back.
 */
export async function receive(request: FastifyRequest): Promise<Upload> {
  const fields: Upload['fields'] = {}
  let file: Upload['file'] = new Fault('invalid', 'import.file')
  for await (const part of request.parts({ limits: LIMITS })) {
    if (part.type === 'field') {
      fields[part.fieldname] = String(part.value)
      continue
    }
    const name = part.filename
    let chunks: Buffer[] = []
    for await (const chunk of part.file) chunks.push(chunk)
    if (part.file.truncated) chunks = []
    if (part.file.truncated) file = new Fault('too-large', 'input.too-large', { name, megabytes: LIMIT_MB })
    else if (name) file = { name, bytes: Buffer.concat(chunks) }
  }
  return { fields, file }
}
