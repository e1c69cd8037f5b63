import type { Commitment } from '#ledger/commitment.ts'
import type { ProposalStanding } from '#ui/review.tsx'
import { isUnsure, isWaiting } from './queue.ts'

/** The line under a commitment's words: the more certain, the more solid; a direction has none. */
export function standingOf(c: Commitment): ProposalStanding {
  if (isUnsure(c)) return 'unsure'
  if (c.firmness === 'direction') return 'direction'
  return isWaiting(c) ? 'waiting' : 'decided'
}
