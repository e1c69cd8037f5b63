import type { Firmness } from '../reading.ts'

/** Where a finding opens to: a record of the reading and the sentence that it stands in. */
export type Place = { type: 'measure' | 'deliverable' | 'problem'; index: number; sentence: number }

/**
 * One thing that the check-up noticed. `last` is what the report says of the past year (or the difficulty that it
 * admits), `next` is what it promises. Texts for people stand beside the doors; `FINDINGS` names every kind.
 */
export type Finding<Kind extends FindingKind = FindingKind> = {
  kind: Kind
  /** What it is about, in the report's words. */
  about: string
  last: Place[]
  next: Place[]
} & Parameters[Kind]

type Compared = {
  /** Where the target lies: `below` asks for less than was reached, whichever way is better for this metric. */
  compared: Against
  better: 'more' | 'less' | 'neither'
  /** The result or the target is said loosely (突破, 左右, 以上), so that `equal` and a small distance mean little. */
  loose: boolean
  /** Last year's figure in the target's unit, where the units differ: 1134 元/月 → 1.3608 万元/年. */
  converted: { value: string; unit: string; months: boolean } | null
}
export type Against = 'below' | 'equal' | 'above' | 'around'
export type Difference = {
  by: 'words' | 'verb' | 'level' | 'estimate' | 'as-of'
  last: string
  next: string
}

type Parameters = {
  below: Compared
  equal: Compared
  above: Compared
  around: Compared
  'definition-differs': Compared & { differs: Difference[] }
  'left-to-others': { ref: string }
  'in-step': { ref: string }
  relative: { ref: string }
  contested: { force: string }
  'no-base': object
  answered: { words: string[] }
  unanswered: { words: string[] }
  'no-target-now': { weight: Weight }
  'promised-twice': object
}

/** The opening indicators; other amounts, rates and changes; things counted as done or added. */
export type Weight = 'headline' | 'outcome' | 'added'

export type FindingKind = keyof Parameters

/** Every kind, in the order in which a page shows them, under the heading that it belongs to. */
export const FINDINGS: { kind: FindingKind; group: 'pairs' | 'open' | 'problems' | 'dropped' | 'repeats' }[] = [
  { kind: 'below', group: 'pairs' },
  { kind: 'equal', group: 'pairs' },
  { kind: 'around', group: 'pairs' },
  { kind: 'above', group: 'pairs' },
  { kind: 'definition-differs', group: 'pairs' },
  { kind: 'left-to-others', group: 'open' },
  { kind: 'in-step', group: 'open' },
  { kind: 'relative', group: 'open' },
  { kind: 'contested', group: 'open' },
  { kind: 'no-base', group: 'open' },
  { kind: 'unanswered', group: 'problems' },
  { kind: 'answered', group: 'problems' },
  { kind: 'no-target-now', group: 'dropped' },
  { kind: 'promised-twice', group: 'repeats' },
]

/** How many promises of each firmness; the three add up to `items`. */
export type Counts = { items: number } & Record<Firmness, number>
/** `section` is an index into `Structure.sections`, -1 for what stands under no heading. */
export type Shares = { all: Counts; sections: ({ section: number } & Counts)[] }

export type CheckUp = {
  shares: Shares
  pairs: Finding<PairKind>[]
  open: Finding<OpenKind>[]
  problems: Finding<'answered' | 'unanswered'>[]
  dropped: Finding<'no-target-now'>[]
  repeats: Finding<'promised-twice'>[]
}
export type PairKind = Against | 'definition-differs'
export type OpenKind = 'left-to-others' | 'in-step' | 'relative' | 'contested' | 'no-base'
