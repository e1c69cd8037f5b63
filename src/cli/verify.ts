import { verify } from '#base/journal/verify.ts'
import { ledgerJournaled } from '#ledger/journaled.ts'
import { peopleJournaled } from '#people/journaled.ts'
import { placesJournaled } from '#places/journaled.ts'
import { cities } from '#places/sql.ts'
import { reportJournaled } from '#report/journaled.ts'
import { withDatabase } from './open-database.ts'
import type { Command } from './terminal.ts'
import { languageOf, words } from './words.ts'

const kinds = [...placesJournaled, ...peopleJournaled, ...reportJournaled, ...ledgerJournaled]

/** `luoshi verify`: recomputes every seal and holds every journaled row against its last entry. 1 where anything does not fit. */
export const command: Command = async (args, terminal) =>
  withDatabase(terminal.env, async (db) => {
    const say = words(languageOf(args, terminal.env))
    let sound = true
    for (const { city } of await cities(db)) {
      const verdict = await verify(db, city, kinds)
      terminal.stdout.write(`${say.verified({ city, ...verdict, seal: verdict.newest?.hash ?? '' })}\n`)
      for (const { what, ...at } of verdict.misfits) {
        sound = false
        terminal.stdout.write(
          `  ${say.misfits[what]} ${Object.values(at)
            .filter((v) => v !== undefined)
            .join(' · ')}\n`,
        )
      }
    }
    return sound ? 0 : 1
  })
