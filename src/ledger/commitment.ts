import type { Firmness, Measure } from '#report/reading.ts'

/** proposed by the reader · accepted by a person · rejected with a reason · retired: split, merged, or gone from a newer version. */
export type Standing = 'proposed' | 'accepted' | 'rejected' | 'retired'
export type Origin = 'deliverable' | 'target' | 'selection' | 'split' | 'merge'

/** A figure of a commitment, as the report words it; spans are UTF-16 code units of the document's text. */
export type CommitmentMeasure = Pick<
  Measure,
  'text' | 'metric' | 'aspect' | 'op' | 'value' | 'unit' | 'confidence' | 'rule'
> & {
  startAt: number
  endAt: number
  scope: string | null
  ref: string | null
  base: string | null
  asof: string | null
  estimated: string | null
  force: string | null
}

/** One promise, tied to its exact words. Its state is computed elsewhere; `standing` says what a person decided of it. */
export type Commitment = {
  city: string
  code: string
  year: number
  number: number
  part: number
  document: string
  startAt: number
  endAt: number
  quote: string
  title: string
  sentence: number
  section: number
  firmness: Firmness
  origin: Origin
  confidence: number
  rule: string
  standing: Standing
  leadUnit: string | null
  leadConfirmed: boolean
  leadWords: string[]
  version: number
  measures: CommitmentMeasure[]
}

/** YZ-2024-0137; part 2 of a split is YZ-2024-0137-2. */
export const codeOf = (prefix: string, year: number, number: number, part = 0) =>
  `${prefix}-${year}-${String(number).padStart(4, '0')}${part ? `-${part}` : ''}`

/** A direction has no end that could be ticked: it is kept and shown, outside the totals. */
export const tracked = (c: Pick<Commitment, 'firmness' | 'standing'>) =>
  c.firmness !== 'direction' && (c.standing === 'proposed' || c.standing === 'accepted')
