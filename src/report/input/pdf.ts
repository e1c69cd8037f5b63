import { extractTextItems } from 'unpdf'
import { Fault } from '#base/errors.ts'
import { asText } from './lines.ts'
import { type Line, linesOfPage } from './pdf-lines.ts'
import { paragraphsOf } from './pdf-paragraphs.ts'
import { withoutRunningHeads } from './pdf-running-heads.ts'

/** Fewer characters than this on an average page is a stamp or a page number on top of a picture. */
const SCANNED_BELOW = 15

/** The paragraphs of a PDF: lines broken in mid-sentence are joined, page numbers and running heads dropped. */
export async function pdfText(bytes: Uint8Array): Promise<string> {
  const { items } = await extractTextItems(new Uint8Array(bytes))
  const pages: Line[][] = items.map(linesOfPage)
  const characters = pages.flat().reduce((sum, line) => sum + line.text.length, 0)
  if (characters < SCANNED_BELOW * pages.length)
    throw new Fault('invalid', 'input.scanned-pdf', { pages: pages.length })
  return asText(paragraphsOf(withoutRunningHeads(pages)))
}
