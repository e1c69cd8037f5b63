import type { Database } from '#base/database.ts'
import { Fault } from '#base/errors.ts'
import type { Commitment } from '#ledger/commitment.ts'
import type { By } from '#ledger/decide.ts'
import * as review from '#ledger/review.ts'
import { commitmentsOf } from '#ledger/sql.ts'
import type { City } from '#places/sql.ts'
import { newest } from '#report/sql.ts'
import type { ReviewFile } from './review-file.ts'

/** Replays a city's review decisions: the single ones in their order, then all above the confidence, then the release. */
export async function playReview(db: Database, city: City, year: number, file: ReviewFile): Promise<void> {
  const where = { city, year }
  const on = (at: string): By => ({ actor: file.by, at: new Date(at) })
  const document = (await newest(db, city.city, year, 'report'))!
  for (const decision of file.decisions) {
    const commitments = await commitmentsOf(db, city.city, year)
    const find = (quote: string) => commitmentSaying(commitments, document.text, quote, decision.in)
    const by = on(decision.at)
    switch (decision.action) {
      case 'reject':
        await review.reject(db, where, by, find(decision.quote), decision.reason)
        break
      case 'merge':
        await review.merge(db, where, by, decision.quotes.map(find))
        break
      case 'split': {
        const whole = find(decision.quote)
        await review.split(
          db,
          where,
          by,
          whole,
          decision.parts.slice(1).map((part) => whole.quote.indexOf(part)),
        )
        break
      }
      case 'edit': {
        const { firmness, measures, ...seen } = find(decision.quote)
        await review.edit(db, where, by, seen, { title: decision.title, firmness, measures })
        break
      }
      case 'assign':
        await review.assign(db, where, by, find(decision.quote), decision.unit)
        break
      case 'add': {
        const start = placeOf(document.text, decision.quote, decision.in)
        const { firmness } = decision
        await review.add(db, where, by, {
          document: document.document,
          start,
          end: start + decision.quote.length,
          firmness,
        })
      }
    }
  }
  await review.acceptAbove(db, where, on(file.acceptAt), file.acceptAbove)
  const decided = (await commitmentsOf(db, city.city, year)).filter((c) => c.standing === 'accepted')
  await review.release(
    db,
    city.city,
    on(file.releasedAt),
    decided.map((c) => c.code),
  )
}

/** The live commitment that covers most of these words. */
function commitmentSaying(commitments: Commitment[], text: string, quote: string, within?: string): Commitment {
  const start = placeOf(text, quote, within)
  const end = start + quote.length
  const overlap = (c: Commitment) => Math.min(end, c.endAt) - Math.max(start, c.startAt)
  const best = commitments
    .filter((c) => c.standing !== 'retired')
    .sort((a, b) => overlap(b) - overlap(a) || a.quote.length - b.quote.length)[0]
  if (!best || overlap(best) < quote.length / 2) throw new Fault('invalid', 'review.no-such-words', { quote })
  return best
}

function placeOf(text: string, quote: string, within?: string): number {
  const from = within === undefined ? 0 : text.indexOf(within)
  const sentence = within === undefined ? 0 : text.lastIndexOf('。', from) + 1
  const start = text.indexOf(quote, sentence)
  if (from < 0 || start < 0) throw new Fault('invalid', 'review.no-such-words', { quote })
  return start
}
