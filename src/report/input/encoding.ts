import { Fault } from '#base/errors.ts'

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030' | (string & {})
export type Decoded = { text: string; encoding: Encoding }

const MARKS: [string, Encoding][] = [
  ['\xef\xbb\xbf', 'utf-8'],
  ['\xff\xfe', 'utf-16le'],
  ['\xfe\xff', 'utf-16be'],
]

/**
 * The text of plain text, markdown or HTML, character for character; only a byte order mark is dropped, and line ends
 * stay as they are. In this order: the byte order mark, the charset that an HTML page declares, UTF-8, GB18030.
 * @throws Fault where none of them fits, naming the first line that is broken
 */
export function decode(bytes: Uint8Array, name: string, declared?: string): Decoded {
  const head = Buffer.from(bytes.subarray(0, 3)).toString('latin1')
  const marked = MARKS.find(([mark]) => head.startsWith(mark))?.[1]
  for (const encoding of marked ? [marked] : [declared, 'utf-8', 'gb18030']) {
    const text = encoding && strictly(bytes, encoding)
    if (text !== undefined && !(encoding === 'gb18030' && isBrokenUtf8(bytes))) return { text, encoding: encoding! }
  }
  throw new Fault('invalid', 'input.broken-encoding', { name, line: firstBrokenLine(bytes, marked) })
}

/** `<meta charset>` or the older `http-equiv` form, looked for where the HTML standard tells browsers to look. */
export const declaredCharset = (bytes: Uint8Array) =>
  /<meta[^>]+charset\s*=\s*["']?([\w-]+)/i
    .exec(Buffer.from(bytes.subarray(0, 4096)).toString('latin1'))?.[1]
    ?.toLowerCase()

function strictly(bytes: Uint8Array, encoding: Encoding) {
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes)
    return text.includes('\0') ? undefined : text
  } catch {
    return undefined
  }
}

/** GB18030 gives a meaning to most pairs of bytes, so a UTF-8 file with one bad byte would turn into rare characters. */
function isBrokenUtf8(bytes: Uint8Array) {
  const text = new TextDecoder('utf-8').decode(bytes)
  const count = (pattern: RegExp) => text.match(pattern)?.length ?? 0
  return count(/\p{Script=Han}/gu) > count(/\ufffd/g)
}

/** A line feed is one byte in UTF-8 and never the second half of a pair in GB18030, so lines can be tried one by one. */
function firstBrokenLine(bytes: Uint8Array, marked?: Encoding) {
  if (marked?.startsWith('utf-16')) return 1
  const encoding = isBrokenUtf8(bytes) ? 'utf-8' : 'gb18030'
  let line = 1
  for (let at = 0; at < bytes.length; line++) {
    const end = bytes.indexOf(0x0a, at)
    const stop = end < 0 ? bytes.length : end
    if (strictly(bytes.subarray(at, stop), encoding) === undefined) return line
    at = stop + 1
  }
  return line
}
