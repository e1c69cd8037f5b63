import { z } from 'zod'
import { Fault } from '#base/errors.ts'
import { type Document, documentNamed, documentsOf, newest } from '#report/sql.ts'
import type { Asked } from './asked.ts'

export const yearAsked = z.coerce
  .number()
  .int()
  .min(1949)
  .max(2100)
  .meta({
    description: 'The year that the report plans.',
    examples: [2024],
  })
const version = z.coerce
  .number()
  .int()
  .min(1)
  .meta({
    description: 'A version of the report; without it, the newest.',
    examples: [1],
  })

/** What every address below a report takes. */
export const ofReport = z.object({ year: yearAsked })
export const inVersion = { version: version.optional() }

/**
 * The report of a year in its newest or the named version. Other documents (lists of tasks) are not published whole:
 * they may hold what has not been released.
 */
export async function reportAsked({ db, city }: Asked, year: number, version?: number): Promise<Document> {
  if (version === undefined) {
    const document = await newest(db, city.city, year, 'report')
    if (!document) throw new Fault('not-found', 'document', { year })
    return document
  }
  const found = (await documentsOf(db, city.city)).find(
    (d) => d.kind === 'report' && d.year === year && d.version === version,
  )
  if (!found) throw new Fault('not-found', 'document', { year, version })
  return (await documentNamed(db, city.city, found.document))!
}
