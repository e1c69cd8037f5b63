import { dropped } from './checkup-dropped.ts'
import type { CheckUp } from './checkup-findings.ts'
import { openTargets } from './checkup-open.ts'
import { problems } from './checkup-problems.ts'
import { repeats } from './checkup-repeats.ts'
import { shares } from './checkup-shares.ts'
import { statements } from './checkup-statements.ts'
import { pair } from './pairs.ts'
import type { Reading } from './reading.ts'

export type { CheckUp } from './checkup-findings.ts'

/**
 * What a reading says of the report itself (体检): how much of the plan can be measured, where a target asks for less
 * than was reached, what has no base, no answer, no successor. Pure; every finding names the records it rests on.
 */
export function checkUp(text: string, reading: Reading): CheckUp {
  const all = statements(text, reading)
  const pairs = pair(all)
  return {
    shares: shares(reading),
    pairs,
    open: openTargets(all),
    problems: problems(reading),
    dropped: dropped(all, pairs),
    repeats: repeats(all),
  }
}
