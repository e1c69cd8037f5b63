import type { Commitment, CommitmentMeasure } from '#ledger/commitment.ts'
import type { Edit } from '#ledger/moves.ts'
import { FIRMNESSES, OPS } from '../terms.ts'

/** What the fields of an open proposal bring: strings, one of each for every figure. */
export type Typed = { title?: string; firmness?: string; op?: string[]; value?: string[]; unit?: string[] }

/** What a person changed in the fields of a proposal; null where everything stands as it was read. */
export function edited(c: Commitment, typed: Typed): Edit | null {
  const to: Edit = {
    title: (typed.title ?? c.title).trim(),
    firmness: FIRMNESSES.find((f) => f === typed.firmness) ?? c.firmness,
    measures: c.measures.map((m, n) => ({
      op: OPS.find((op) => op === typed.op?.[n]) ?? m.op,
      value: figureFrom(m, typed.value?.[n]),
      unit: (typed.unit?.[n] ?? m.unit).trim(),
    })),
  }
  const same =
    to.title === c.title &&
    to.firmness === c.firmness &&
    to.measures.every((m, n) => {
      const was = c.measures[n]
      return m.op === was.op && m.value === was.value && m.unit === was.unit
    })
  return same ? null : to
}

/** An empty field stands for a figure that the report leaves to others; people type thousands with commas. */
function figureFrom(m: CommitmentMeasure, typed: string | undefined): string | null {
  if (typed === undefined) return m.value
  const value = typed.replaceAll(/[,，\s]/g, '').replace(/^[−－]/, '-')
  return value === '' ? null : value
}
