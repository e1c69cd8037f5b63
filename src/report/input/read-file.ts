import { Fault } from '#base/errors.ts'
import { parseConfined } from './confined.ts'
import { decode, type Encoding } from './encoding.ts'
import { type Format, formatOf } from './format.ts'

export const LIMIT_MB = 50
export const LIMIT_BYTES = LIMIT_MB * 1024 * 1024

/** Ten long reports. Reading is done in the process that serves: a longer text would keep everybody waiting. */
export const MOST_CHARACTERS = 200_000
/** No character takes more, in any encoding that is read. */
const BYTES_A_CHARACTER = 4

/** A file as it was handed in, as text. `encoding` is null where it is the format's own affair (web pages, Word, PDF). */
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
  if (file.text.length > MOST_CHARACTERS) throw tooLong(name)
  return file
}

const tooLong = (name: string) => new Fault('too-large', 'input.too-long', { name, characters: MOST_CHARACTERS })

async function parse(format: Format, bytes: Uint8Array, name: string): Promise<ReadFile> {
  if (format !== 'text' && format !== 'markdown')
    return { text: await parseConfined(format, bytes, name), format, encoding: null }
  if (bytes.length > MOST_CHARACTERS * BYTES_A_CHARACTER) throw tooLong(name)
  return { ...decode(bytes, name), format }
}
