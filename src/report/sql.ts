import type { Database } from '#base/database.ts'
import { portions } from '#base/portions.ts'
import { tables } from '#base/tables.ts'
import type { CheckUp } from './checkup/checkup.ts'
import type { DocumentKind, Structure } from './reading.ts'
import type { ReadingRecord } from './stored.ts'

/** A document as it was handed in, without its bytes. */
export type Document = {
  city: string
  document: string
  year: number
  kind: DocumentKind
  version: number
  title: string | null
  spokenOn: string | null
  fileName: string
  format: string
  sha256: string
  text: string
  structure: Structure
  checkUp: CheckUp
  importedAt: Date
  importedBy: string
}
type DocumentRow = Omit<Document, 'structure' | 'checkUp'> & { structure: unknown; checkUp: unknown; file: Uint8Array }
type RecordRow = { city: string; document: string; n: number; type: ReadingRecord['type']; body: unknown }

const on = tables<{ 'report.document': DocumentRow; 'report.record': RecordRow }>

const columns = [
  'city',
  'document',
  'year',
  'kind',
  'version',
  'title',
  'spokenOn',
  'fileName',
  'format',
  'sha256',
  'text',
  'structure',
  'checkUp',
  'importedAt',
  'importedBy',
] as const

const documents = (db: Database, city: string) =>
  on(db).selectFrom('report.document').select(columns).where('city', '=', city).$castTo<Document>()

/** The newest version of a year's document of one kind. */
export const newest = (db: Database, city: string, year: number, kind: DocumentKind): Promise<Document | undefined> =>
  documents(db, city)
    .where('year', '=', year)
    .where('kind', '=', kind)
    .orderBy('version', 'desc')
    .limit(1)
    .executeTakeFirst()

export const documentNamed = (db: Database, city: string, document: string): Promise<Document | undefined> =>
  documents(db, city).where('document', '=', document).executeTakeFirst()

export const documentsOf = (db: Database, city: string) =>
  on(db)
    .selectFrom('report.document')
    .select([
      'document',
      'year',
      'kind',
      'version',
      'title',
      'spokenOn',
      'fileName',
      'format',
      'sha256',
      'importedAt',
      'importedBy',
    ])
    .where('city', '=', city)
    .orderBy('year', 'desc')
    .orderBy('kind')
    .orderBy('version', 'desc')
    .execute()

export const fileOf = (db: Database, city: string, document: string) =>
  on(db)
    .selectFrom('report.document')
    .select(['file', 'fileName', 'format'])
    .where('city', '=', city)
    .where('document', '=', document)
    .executeTakeFirst()

export const insertDocument = (db: Database, document: Document, file: Uint8Array) =>
  on(db)
    .insertInto('report.document')
    .values({
      ...document,
      structure: JSON.stringify(document.structure),
      checkUp: JSON.stringify(document.checkUp),
      file,
    })
    .execute()

export async function insertRecords(
  db: Database,
  city: string,
  document: string,
  records: ReadingRecord[],
): Promise<void> {
  const all = records.map((body, n) => ({ city, document, n, type: body.type, body: JSON.stringify(body) }))
  for (const rows of portions(all)) await on(db).insertInto('report.record').values(rows).execute()
}

/** The records of a reading in their order; of the named types only, where any are named. */
export const recordsOf = async (
  db: Database,
  city: string,
  document: string,
  ...types: ReadingRecord['type'][]
): Promise<ReadingRecord[]> => {
  const rows = await on(db)
    .selectFrom('report.record')
    .select('body')
    .where('city', '=', city)
    .where('document', '=', document)
    .$if(types.length > 0, (q) => q.where('type', 'in', types))
    .orderBy('n')
    .execute()
  return rows.map((row) => row.body as ReadingRecord)
}
