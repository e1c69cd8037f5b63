import type { Kind } from '#base/journal/rows.ts'
import { cityNamed } from './sql.ts'

/** What `luoshi verify` holds against the journal. */
export const placesJournaled: Kind[] = [
  {
    kind: 'city',
    async *rows(db, city) {
      const row = await cityNamed(db, city)
      if (row) yield { subject: `city:${city}`, row }
    },
  },
]
