import type { Firmness, Measure, Reading } from '../reading.ts'
import type { Counts, Shares } from './findings.ts'

/** What the plan promises, one item for each commitment that the ledger will propose. */
export type PlanItem = { type: 'deliverable' | 'measure'; index: number; sentence: number; firmness: Firmness }

/** Every deliverable, and every target whose figure lies in none of them; the two ends of a range are one target. */
export function planItems({ deliverables, measures }: Reading): PlanItem[] {
  const inDeliverable = (start: number, end: number) => deliverables.some((d) => d.start <= start && end <= d.end)
  const items: (PlanItem & { start: number })[] = deliverables.map(({ start, sentence, firmness }, index) => {
    return { type: 'deliverable', index, sentence, firmness, start }
  })
  for (const [index, { kind, start, end, sentence }] of measures.entries())
    if (kind === 'target' && !inDeliverable(start, end) && !isUpperEnd(measures[index - 1], measures[index]))
      items.push({ type: 'measure', index, sentence, firmness: 'measurable', start })
  return items.sort((a, b) => a.start - b.start).map(({ start: _, ...item }) => item)
}

/** Whether a measure is the upper end of a range (6%—6.5%) whose lower end is the measure before it. */
export const isUpperEnd = (low: Measure | undefined, high: Measure): boolean =>
  low?.op === '>=' && high.op === '<=' && low.sentence === high.sentence && low.metric === high.metric

/** The plan by firmness, in all and by section, a section being the (一) under a part, or the part where it has none. */
export function shares(reading: Reading): Shares {
  const all = none()
  const sections = new Map<number, Counts>()
  for (const { sentence, firmness } of planItems(reading)) {
    const section = chapterOf(reading, sentence)
    const counts = sections.get(section) ?? none()
    sections.set(section, counts)
    for (const each of [all, counts]) {
      each.items++
      each[firmness]++
    }
  }
  return { all, sections: [...sections].map(([section, counts]) => ({ section, ...counts })) }
}

const none = (): Counts => ({ items: 0, measurable: 0, milestone: 0, direction: 0 })

function chapterOf({ structure }: Reading, sentence: number): number {
  let at = structure.sentences[sentence]!.section
  while (at >= 0 && structure.sections[at]!.level === 3) at = structure.sections[at]!.parent
  return at
}
