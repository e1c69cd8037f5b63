import { type CheckUp, FINDINGS, type Finding, type FindingKind, type Place } from '#report/checkup-findings.ts'
import type { Reading } from '#report/reading.ts'
import type { Ask } from './ask.ts'

export type AnyFinding = { [Kind in FindingKind]: Finding<Kind> }[FindingKind]
export type Group = (typeof FINDINGS)[number]['group']

/** The findings of a group in the order in which a page shows their kinds. */
export function findingsIn(checkUp: CheckUp, group: Group): AnyFinding[] {
  const order = FINDINGS.map((f) => f.kind)
  return [...(checkUp[group] as AnyFinding[])].sort((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind))
}

/** The words of the record that a finding rests on: a figure with its metric, a task, a difficulty. */
export function placeWords(reading: Pick<Reading, 'measures' | 'deliverables' | 'problems'>, place: Place): string {
  if (place.type === 'measure') {
    const m = reading.measures[place.index]
    return `${m.metric} ${m.value === null ? (m.ref ?? '') : m.text}`
  }
  return place.type === 'deliverable' ? reading.deliverables[place.index].quote : reading.problems[place.index].quote
}

/** What must be known beside the two figures: another definition, another unit, an estimate. */
export function remarks(words: Ask['words'], finding: AnyFinding): string[] {
  const w = words.checkUp
  const list: string[] = []
  if ('differs' in finding) for (const d of finding.differs) list.push(w.differs[d.by](d.last, d.next))
  if ('converted' in finding && finding.converted)
    list.push(w.converted(finding.converted.value, finding.converted.unit))
  if ('loose' in finding && finding.loose) list.push(w.loose)
  if ('ref' in finding) list.push(words.commitment.relation(finding.ref))
  return list
}
