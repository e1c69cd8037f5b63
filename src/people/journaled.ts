import type { Kind } from '#base/journal/rows.ts'
import { leadersOf, unitsOf } from './sql.ts'

export const peopleJournaled: Kind[] = [
  {
    kind: 'leader',
    async *rows(db, city) {
      for (const row of await leadersOf(db, city)) yield { subject: `leader:${row.code}`, row }
    },
  },
  {
    kind: 'unit',
    async *rows(db, city) {
      for (const row of await unitsOf(db, city)) yield { subject: `unit:${row.code}`, row }
    },
  },
]
