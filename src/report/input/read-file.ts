import { Fault } from '#base/errors.ts'
import { parseConfined } from './confined.ts'
import { declaredCharset, decode, type Encoding } from './encoding.ts'
import { type Format, formatOf } from './format.ts'

export const LIMIT_MB = 50
export const LIMIT_BYTES = LIMIT_MB * 1024 * 1024

/** A file as it was handed in, as text. `encoding` is null where the format has its own (Word, PDF). */
export type ReadFile = { text: string; format: Format; encoding: Encoding | null }

/**
 * Plain text and markdown come back character for character (a byte order mark is dropped, \r\n stays); of other
 * formats the paragraphs, one a line.
 * @param bytes at most LIMIT_BYTES
 * @param name what the file is called, for the format and for error sentences
 * @throws Fault `input.*`
 */
export async function readFile(bytes: Uint8Array, name = ''): Promise<ReadFile> {
  if (bytes.length > LIMIT_BYTES) throw new Fault('too-large', 'input.too-large', { name, megabytes: LIMIT_MB })
  if (bytes.length === 0) throw new Fault('invalid', 'input.empty', { name })
  const format = formatOf(bytes, name)
  const file = await parse(format, bytes, name)
  if (file.text.trim() === '') throw new Fault('invalid', 'input.empty', { name })
  return file
}

async function parse(format: Format, bytes: Uint8Array, name: string): Promise<ReadFile> {
  if (format === 'docx' || format === 'pdf')
    return { text: await parseConfined(format, bytes, name), format, encoding: null }
  const { text, encoding } = decode(bytes, name, format === 'html' ? declaredCharset(bytes) : undefined)
  if (format !== 'html') return { text, format, encoding }
  return { text: await parseConfined(format, Buffer.from(text), name), format, encoding }
}
