import type { Database } from '#base/database.ts'
import { codesNaming, type YearProgramme } from './programmes.ts'
import { commitmentsOf, replaceProgrammes, yearProgrammes } from './sql.ts'

/** Ties the year's programmes to the commitments that name them, after a reading, or after words were cut or joined. */
export async function linkProgrammes(tx: Database, city: string, year: number, to?: YearProgramme[]): Promise<void> {
  const programmes = to ?? (await yearProgrammes(tx, city, year))
  const commitments = await commitmentsOf(tx, city, year)
  await replaceProgrammes(
    tx,
    city,
    year,
    programmes.map((p) => ({ ...p, codes: codesNaming(p, commitments) })),
  )
}
