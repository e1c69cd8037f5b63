import { type CheckUp, FINDINGS, type Finding, type FindingKind } from '#report/checkup/findings.ts'
import type { Measure, Reading } from '#report/reading.ts'
import type { Ask } from './ask.ts'

export type AnyFinding = { [Kind in FindingKind]: Finding<Kind> }[FindingKind]
export type Group = (typeof FINDINGS)[number]['group']

/** The findings of a group in the order in which a page shows their kinds. */
export function findingsIn(checkUp: CheckUp, group: Group): AnyFinding[] {
  const order = FINDINGS.map((f) => f.kind)
  return [...(checkUp[group] as AnyFinding[])].sort((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind))
}

/** What a finding is about, with its figures where it compares some: 固定资产投资 +6.8% → +6%. */
export function titleOf({ measures }: Pick<Reading, 'measures'>, finding: AnyFinding): string {
  if (finding.kind !== 'promised-twice' && !('compared' in finding)) return finding.about
  const sides = (finding.last.length > 0 ? [finding.last, finding.next] : finding.next.map((place) => [place])).map(
    (places) => places.map(({ index }) => measures[index]),
  )
  const figures = sides.map((side) => side.map(signed).join('—'))
  const names = sides.map(([first]) => first.metric)
  return names.every((name) => name === names[0])
    ? `${names[0]} ${figures.join(' → ')}`
    : figures.map((figure, at) => `${names[at]} ${figure}`).join(' → ')
}

/** A growth shows which way it goes: the words 增长 and 下降 stand outside the figure. */
const signed = ({ aspect, value, text }: Measure) =>
  aspect === 'growth' && /^\d/.test(text) ? `${value?.startsWith('-') ? '−' : '+'}${text}` : text

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
