import { deliverables } from './deliverables/deliverables.ts'
import { problems } from './deliverables/problems.ts'
import { programmes } from './deliverables/programmes.ts'
import { measures } from './measures/measures.ts'
import type { DocumentKind, Reading } from './reading.ts'
import { structure } from './structure/structure.ts'
import { asTaskList } from './structure/task-list.ts'

/**
 * Reads a report, or a list of tasks: how it is built, what it measures, commits to, admits and names. Deterministic;
 * spans lie in `text`.
 */
export function read(text: string, kind: DocumentKind = 'report'): Reading {
  const built = kind === 'list' ? asTaskList(structure(text)) : structure(text)
  const counted = measures(text, built)
  return {
    structure: built,
    ...counted,
    deliverables: deliverables(text, built, counted.measures),
    problems: problems(text, built),
    programmes: programmes(text, built),
  }
}
