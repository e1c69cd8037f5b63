import { createHash } from 'node:crypto'
import type { Database } from '#base/database.ts'
import { Fault } from '#base/errors.ts'
import { checkUp } from './checkup/checkup.ts'
import { read } from './read.ts'
import type { DocumentKind, Reading } from './reading.ts'
import { type Document, documentsOf, insertDocument, insertRecords, newest, recordsOf } from './sql.ts'
import { readingFrom, recordsIn } from './stored.ts'

export type HandedIn = { name: string; bytes: Uint8Array; text: string; format: string }

export type Stored = { outcome: 'new' | 'same'; document: Document; reading: Reading; before: Document | null }

/**
 * Keeps a document with its exact text and its reading. The same bytes twice change nothing (`same`), also when a
 * newer version has come since; another text of the same year and kind becomes the next version.
 * Call inside the transaction of the verb that uses it: no journal entry is written here.
 */
export async function storeDocument(
  tx: Database,
  of: { city: string; year: number; kind: DocumentKind },
  handedIn: HandedIn,
  by: { actor: string; at: Date },
): Promise<Stored> {
  const sha256 = createHash('sha256').update(handedIn.bytes).digest('hex')
  const before = (await newest(tx, of.city, of.year, of.kind)) ?? null
  const known = (await documentsOf(tx, of.city)).some(
    (d) => d.year === of.year && d.kind === of.kind && d.sha256 === sha256,
  )
  if (before && (known || before.text === handedIn.text))
    return { outcome: 'same', document: before, reading: await readingOf(tx, before), before }

  const reading = read(handedIn.text, of.kind)
  const said = reading.structure.year
  if (of.kind === 'report' && said !== null && said !== of.year)
    throw new Fault('invalid', 'report.year', { said, asked: of.year })
  const version = (before?.version ?? 0) + 1
  const document: Document = {
    ...of,
    document: `${of.kind}-${of.year}-${version}`,
    version,
    title: reading.structure.title,
    spokenOn: reading.structure.date,
    fileName: handedIn.name,
    format: handedIn.format,
    sha256,
    text: handedIn.text,
    structure: reading.structure,
    checkUp: checkUp(handedIn.text, reading),
    importedAt: by.at,
    importedBy: by.actor,
  }
  await insertDocument(tx, document, handedIn.bytes)
  const records = recordsIn(reading)
  if (records.length > 0) await insertRecords(tx, of.city, document.document, records)
  return { outcome: 'new', document, reading, before }
}

export const readingOf = async (db: Database, document: Document): Promise<Reading> =>
  readingFrom(document.structure, await recordsOf(db, document.city, document.document))
