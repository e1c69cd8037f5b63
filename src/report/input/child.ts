/** Reads one untrusted file from standard input; started by confined.ts, never imported. */
import { buffer } from 'node:stream/consumers'
import { Fault } from '#base/errors.ts'
import { declaredCharset, decode } from './encoding.ts'
import type { Format } from './format.ts'

const parsers: Partial<Record<Format, () => Promise<string>>> = {
  html: async () => {
    const bytes = await buffer(process.stdin)
    return (await import('./html.ts')).htmlText(decode(bytes, '', declaredCharset(bytes)).text)
  },
  docx: async () => (await import('./docx.ts')).docxText(await buffer(process.stdin)),
  pdf: async () => (await import('./pdf.ts')).pdfText(await buffer(process.stdin)),
}

const format = process.argv[2] as Format
try {
  process.stdout.write(JSON.stringify({ text: await parsers[format]!() }))
} catch (thrown) {
  const fault = thrown instanceof Fault ? thrown : ofLibrary(thrown as Error)
  process.stdout.write(JSON.stringify({ fault: { code: fault.code, key: fault.key, params: fault.params } }))
}

function ofLibrary(error: Error) {
  if (error.name === 'PasswordException') return new Fault('invalid', 'input.locked-pdf')
  return new Fault('invalid', 'input.broken', { format, why: error.message })
}
