import type { Commitment } from '#ledger/commitment.ts'
import { type State, stateOf } from '#ledger/state.ts'
import type { MarkName } from '#ui/marks.tsx'
import type { PromiseMark } from '#ui/promise.tsx'

/** The sign of each state. */
export const markOf = {
  done: 'done',
  claimed: 'claimed',
  ahead: 'ahead',
  'on-plan': 'on-plan',
  behind: 'behind',
  'far-behind': 'far-behind',
  missed: 'missed',
  'cannot-be-met': 'cannot',
  adjusted: 'adjusted',
  'awaiting-data': 'awaiting',
  'not-due': 'not-due',
  unplanned: 'unplanned',
} as const satisfies Record<State, MarkName>

export const promiseMark = (c: Pick<Commitment, 'firmness' | 'standing'>): PromiseMark => {
  const state = stateOf(c)
  return state ? markOf[state] : 'direction'
}
