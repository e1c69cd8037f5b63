import { createHash } from 'node:crypto'
import type { Kind } from '#base/journal/rows.ts'
import { type Document, documentNamed, documentsOf } from './sql.ts'

/** A document as the journal records it: the text itself lies in the table, its hash tells when it was touched. */
export const documentEntry = (d: Pick<Document, 'document' | 'sha256' | 'fileName' | 'text'>) => ({
  document: d.document,
  fileName: d.fileName,
  sha256: d.sha256,
  text: createHash('sha256').update(d.text).digest('hex'),
})

export const reportJournaled: Kind[] = [
  {
    kind: 'document',
    async *rows(db, city) {
      for (const { document } of await documentsOf(db, city))
        yield { subject: `document:${document}`, row: documentEntry((await documentNamed(db, city, document))!) }
    },
  },
]
