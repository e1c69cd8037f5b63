import { Readable } from 'node:stream'
import JSZip from 'jszip'
import mammoth from 'mammoth'
import { Fault } from '#base/errors.ts'
import { typeOutNumbers } from './docx-numbers.ts'
import { asText, bodyOf, linesOf } from './lines.ts'

const MB = 1024 * 1024
/** A report with photographs unpacks to a few tens of megabytes; what unpacks to more is a bomb. */
export const UNZIPPED_MB = 100

/** The paragraphs of a Word file. Footnotes and their marks are left out: they are not read out. */
export async function docxText(bytes: Uint8Array): Promise<string> {
  const zip = await JSZip.loadAsync(bytes)
  await weigh(zip)
  await typeOutNumbers(zip)
  const buffer = await zip.generateAsync({ type: 'nodebuffer' })
  const { value } = await mammoth.convertToHtml({ buffer }, { convertImage: noImage, idPrefix: 'w-' })
  const body = bodyOf(value)
  for (const mark of body.querySelectorAll('a[id*="note-ref-"]')) (mark.closest('sup') ?? mark).remove()
  for (const note of body.querySelectorAll('li[id*="note-"]')) note.remove()
  return asText(linesOf(body))
}

const noImage = mammoth.images.imgElement(async () => ({ src: '' }))

/** Unpacks every part into nothing and counts, so that a bomb is found before its content is held anywhere. */
async function weigh(zip: JSZip) {
  let left = UNZIPPED_MB * MB
  for (const part of Object.values(zip.files))
    for await (const chunk of new Readable().wrap(part.nodeStream())) {
      left -= (chunk as Buffer).length
      if (left < 0) throw new Fault('too-large', 'input.zip-bomb', { megabytes: UNZIPPED_MB })
    }
}
