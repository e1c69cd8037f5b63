import type { Deliverable, LeftNumber, Measure, Problem, Programme, Reading, Structure, Unread } from './reading.ts'

export type ReadingRecord = Measure | Deliverable | Problem | Programme | LeftNumber | Unread

/** A reading as the rows that are stored, kind by kind. */
export const recordsIn = (reading: Reading): ReadingRecord[] => [
  ...reading.measures,
  ...reading.deliverables,
  ...reading.problems,
  ...reading.programmes,
  ...reading.numbers,
  ...reading.unread,
]

/** The reading that was stored: the inverse of `recordsIn`. */
export function readingFrom(structure: Structure, records: ReadingRecord[]): Reading {
  const of = <T extends ReadingRecord['type']>(type: T) =>
    records.filter((r): r is Extract<ReadingRecord, { type: T }> => r.type === type)
  return {
    structure,
    measures: of('measure'),
    deliverables: of('deliverable'),
    problems: of('problem'),
    programmes: of('programme'),
    numbers: of('number'),
    unread: of('unread'),
  }
}
