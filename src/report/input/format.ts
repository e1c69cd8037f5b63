import { Fault } from '#base/errors.ts'

export type Format = 'text' | 'markdown' | 'html' | 'docx' | 'pdf'

const bytesOf = (text: string) => Buffer.from(text, 'latin1')
const begins = (bytes: Uint8Array, mark: string) => bytesOf(mark).equals(bytes.subarray(0, mark.length))
const holds = (bytes: Uint8Array, mark: string) =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(mark)

/** Word 97–2003, and WPS files of that age, are OLE compound files. */
const OLE = '\xd0\xcf\x11\xe0'
const ZIP = 'PK\x03\x04'
/** A reader of PDF forgives rubbish before the header, within the first kilobyte (ISO 32000, annex H.3.4.1). */
const PDF_HEADER_WITHIN = 1024

/**
 * What a file is, told by its content; the name only tells markdown and HTML fragments from plain text.
 * @throws Fault for what cannot be a report: old Word files, pictures, spreadsheets and other binary files
 */
export function formatOf(bytes: Uint8Array, name: string): Format {
  if (holds(bytes.subarray(0, PDF_HEADER_WITHIN), '%PDF-')) return 'pdf'
  if (begins(bytes, ZIP)) {
    if (holds(bytes, 'word/document')) return 'docx'
    throw new Fault('invalid', 'input.unknown-format', { name })
  }
  if (begins(bytes, OLE) || begins(bytes, '{\\rtf')) throw new Fault('invalid', 'input.old-word', { name })
  if (isBinary(bytes)) throw new Fault('invalid', 'input.unknown-format', { name })
  if (/\.html?$|\.xhtml$/i.test(name) || looksLikeHtml(bytes)) return 'html'
  return /\.(md|markdown)$/i.test(name) ? 'markdown' : 'text'
}

/** Text has no NUL, except in UTF-16, which begins with its byte order mark. */
const isBinary = (bytes: Uint8Array) =>
  !begins(bytes, '\xff\xfe') && !begins(bytes, '\xfe\xff') && bytes.subarray(0, 65_536).includes(0)

const looksLikeHtml = (bytes: Uint8Array) => {
  const head = Buffer.from(bytes.subarray(0, 2048)).toString('latin1').replaceAll('\0', '')
  return /^[^<]{0,8}(<\?xml[^>]*>\s*)?(<!--[\s\S]*?-->\s*)*<(!doctype html|html|head|body|meta|div|article|p)\b/i.test(
    head,
  )
}
