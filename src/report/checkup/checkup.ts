import type { Reading } from '../reading.ts'
import { dropped } from './dropped.ts'
import type { CheckUp } from './findings.ts'
import { openTargets } from './open.ts'
import { pair } from './pairs.ts'
import { problems } from './problems.ts'
import { repeats } from './repeats.ts'
import { shares } from './shares.ts'
import { statements } from './statements.ts'

export type { CheckUp } from './findings.ts'

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
