import { isUpperEnd, planItems } from '#report/checkup/shares.ts'
import { measureWords } from '#report/measures/measure-words.ts'
import type { Deliverable, Measure, Reading } from '#report/reading.ts'
import type { CommitmentMeasure, Origin } from './commitment.ts'

/** What a reading offers to the ledger; it becomes a commitment by getting a code. */
export type Proposal = {
  startAt: number
  endAt: number
  quote: string
  title: string
  sentence: number
  section: number
  firmness: Deliverable['firmness']
  origin: Origin
  confidence: number
  rule: string
  measures: CommitmentMeasure[]
}

/**
 * One commitment for each deliverable, and one for each target measure that lies in no deliverable, in text order,
 * each with its measures attached.
 */
export function propose(text: string, reading: Reading): Proposal[] {
  const targets = reading.measures.filter((m) => m.kind === 'target')
  return planItems(reading)
    .map(({ type, index }) => {
      if (type === 'measure') return targetProposal(text, index, reading)
      const deliverable = reading.deliverables[index]
      const inside = targets.filter((m) => m.start >= deliverable.start && m.end <= deliverable.end)
      return deliverableProposal(deliverable, reading, inside)
    })
    .sort((a, b) => a.startAt - b.startAt || a.endAt - b.endAt)
}

const deliverableProposal = (d: Deliverable, reading: Reading, measures: Measure[]): Proposal => ({
  startAt: d.start,
  endAt: d.end,
  quote: d.quote,
  title: d.quote,
  sentence: d.sentence,
  section: reading.structure.sentences[d.sentence].section,
  firmness: d.firmness,
  origin: 'deliverable',
  confidence: hundredths(Math.min(d.confidence, ...measures.map((m) => m.confidence))),
  rule: d.rule,
  measures: measures.map(asCommitmentMeasure),
})

function targetProposal(text: string, index: number, reading: Reading): Proposal {
  const measure = reading.measures[index]
  const after = reading.measures[index + 1]
  const measures = after && isUpperEnd(measure, after) ? [measure, after] : [measure]
  const endAt = measures.at(-1)!.end
  const sentence = reading.structure.sentences[measure.sentence]
  const startAt = clauseStart(text, sentence.start, measure.start, reading.deliverables)
  const others = reading.measures.some((m) => m.start >= startAt && m.end <= endAt && !measures.includes(m))
  const quote = text.slice(startAt, endAt)
  return {
    startAt,
    endAt,
    quote,
    title: others ? measureWords(measure) : quote,
    sentence: measure.sentence,
    section: sentence.section,
    firmness: 'measurable',
    origin: 'target',
    confidence: hundredths(Math.min(...measures.map((m) => m.confidence))),
    rule: measure.rule,
    measures: measures.map(asCommitmentMeasure),
  }
}

/** A target's words begin after the last comma or colon before its figure, and never inside a deliverable. */
function clauseStart(text: string, sentenceStart: number, figureStart: number, deliverables: Deliverable[]): number {
  const head = text.slice(sentenceStart, figureStart)
  const comma = Math.max(...[...'，,：:；;'].map((mark) => head.lastIndexOf(mark)))
  const covered = deliverables.filter((d) => d.end <= figureStart).reduce((end, d) => Math.max(end, d.end), 0)
  let start = Math.max(sentenceStart + comma + 1, covered)
  while (start < figureStart && /[\s、，,其中]/.test(text[start])) start += 1
  return start
}

const asCommitmentMeasure = (m: Measure): CommitmentMeasure => ({
  startAt: m.start,
  endAt: m.end,
  text: m.text,
  metric: m.metric,
  aspect: m.aspect,
  op: m.op,
  value: m.value,
  unit: m.unit,
  confidence: hundredths(m.confidence),
  rule: m.rule,
  scope: m.scope ?? null,
  ref: m.ref ?? null,
  base: m.base ?? null,
  asof: m.asof ?? null,
  estimated: m.estimated ?? null,
  force: m.force ?? null,
})

/** As the database keeps it, so that a row read back equals the row written. */
const hundredths = (confidence: number) => Math.round(confidence * 100) / 100
