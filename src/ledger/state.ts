import type { Commitment } from './commitment.ts'
import { tracked } from './commitment.ts'

/** The twelve states, exclusive and exhaustive, in the order in which they are listed. */
export const STATES = [
  'done',
  'claimed',
  'ahead',
  'on-plan',
  'behind',
  'far-behind',
  'missed',
  'cannot-be-met',
  'adjusted',
  'awaiting-data',
  'not-due',
  'unplanned',
] as const
export type State = (typeof STATES)[number]

/** Where a commitment stands; null for a direction, which has no state. Without a plan it is unplanned. */
export const stateOf = (commitment: Pick<Commitment, 'firmness' | 'standing'>): State | null =>
  tracked(commitment) ? 'unplanned' : null

/** How many commitments stand in each state: zeros included, so that the counts always add up to the tracked. */
export function countStates(commitments: Pick<Commitment, 'firmness' | 'standing'>[]): Record<State, number> {
  const counts = Object.fromEntries(STATES.map((state) => [state, 0])) as Record<State, number>
  for (const commitment of commitments) {
    const state = stateOf(commitment)
    if (state) counts[state] += 1
  }
  return counts
}
