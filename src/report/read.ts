import { deliverables } from './deliverables.ts'
import { measures } from './measures.ts'
import { problems } from './problems.ts'
import { programmes } from './programmes.ts'
import type { Reading } from './reading.ts'
import { structure } from './structure.ts'

/** Reads a report: how it is built, what it measures, commits to, admits and names. Deterministic; spans lie in `text`. */
export function read(text: string): Reading {
  const built = structure(text)
  const counted = measures(text, built)
  return {
    structure: built,
    ...counted,
    deliverables: deliverables(text, built, counted.measures),
    problems: problems(text, built),
    programmes: programmes(text, built),
  }
}
