import type { Kind } from '#base/journal/rows.ts'
import { documentsOf } from '#report/sql.ts'
import { subjectOf } from './decide.ts'
import { commitmentsOf, releasesOf } from './sql.ts'

export const ledgerJournaled: Kind[] = [
  {
    kind: 'commitment',
    async *rows(db, city) {
      const years = new Set((await documentsOf(db, city)).map((d) => d.year))
      for (const year of years)
        for (const row of await commitmentsOf(db, city, year)) yield { subject: subjectOf(row.code), row }
    },
  },
  {
    kind: 'release',
    async *rows(db, city) {
      for (const { code, actor } of await releasesOf(db, city))
        yield { subject: `release:${code}`, row: { code, actor } }
    },
  },
]
