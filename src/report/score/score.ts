import { closeness, overlap, same, sameFigure, sameMetric, sameSentence, sameVerb } from './score-alike.ts'

/** A record of a gold file or of a reader, as far as it is scored. */
export type GoldMeasure = {
  type: 'measure'
  sentence: string
  metric: string
  aspect: string
  op: string
  value: number | null
  unit: string
  kind: string
}
export type GoldDeliverable = {
  type: 'deliverable'
  sentence: string
  quote: string
  verb: string
  object: string
  firmness: string
}
export type GoldRecord = GoldMeasure | GoldDeliverable | { type: 'problem' | 'programme' | 'number' | 'unread' }

export type Rate = { precision: number; recall: number; f1: number }
export type Pair<R> = { gold: R; got: R }
export type Score<R> = {
  gold: number
  predicted: number
  found: Rate
  right: Rate
  /** Of the records found, the share in which this field agrees. */
  fields: Record<string, number>
  missed: R[]
  extra: R[]
  wrong: Pair<R>[]
}

const MEASURE = { metric: sameMetric, aspect: same('aspect'), op: same('op'), kind: same('kind') }
const DELIVERABLE = { verb: sameVerb, firmness: same('firmness') }

/**
 * Scores a reader's records against a gold file. A measure is found when a record of the same sentence has the same
 * figure and unit, and right when metric, aspect, op and kind agree; a deliverable is found when the quotes overlap by
 * half or more, and right when verb and firmness agree. Each record is used once, the closest pairs first.
 */
export function score(gold: GoldRecord[], got: GoldRecord[]) {
  return {
    measures: compare(only(gold, 'measure'), only(got, 'measure'), MEASURE, (a, b) =>
      sameFigure(a, b) ? 1 + closeness(a.metric, b.metric) + (a.aspect === b.aspect ? 0.5 : 0) : 0,
    ),
    deliverables: compare(only(gold, 'deliverable'), only(got, 'deliverable'), DELIVERABLE, (a, b) => {
      const shared = overlap(a.quote, b.quote)
      return shared >= 0.5 ? shared : 0
    }),
  }
}

const only = <T extends GoldRecord['type']>(records: GoldRecord[], type: T) =>
  records.filter((record): record is Extract<GoldRecord, { type: T }> => record.type === type)

function compare<R extends { sentence: string }>(
  gold: R[],
  got: R[],
  fields: Record<string, (a: R, b: R) => boolean>,
  closeness: (a: R, b: R) => number,
): Score<R> {
  const pairs = pairUp(gold, got, closeness)
  const wrong = pairs.filter((pair) => !Object.values(fields).every((agrees) => agrees(pair.gold, pair.got)))
  const share = (agrees: (a: R, b: R) => boolean) =>
    ratio(pairs.filter((pair) => agrees(pair.gold, pair.got)).length, pairs.length)
  return {
    gold: gold.length,
    predicted: got.length,
    found: rate(pairs.length, gold.length, got.length),
    right: rate(pairs.length - wrong.length, gold.length, got.length),
    fields: Object.fromEntries(Object.entries(fields).map(([name, agrees]) => [name, share(agrees)])),
    missed: gold.filter((record) => !pairs.some((pair) => pair.gold === record)),
    extra: got.filter((record) => !pairs.some((pair) => pair.got === record)),
    wrong,
  }
}

function pairUp<R extends { sentence: string }>(gold: R[], got: R[], closeness: (a: R, b: R) => number): Pair<R>[] {
  const candidates = gold
    .flatMap((g) =>
      got.filter((p) => sameSentence(g.sentence, p.sentence)).map((p) => ({ gold: g, got: p, close: closeness(g, p) })),
    )
    .filter(({ close }) => close > 0)
    .sort((a, b) => b.close - a.close)
  const used = new Set<R>()
  return candidates.filter(
    (pair) => !used.has(pair.gold) && !used.has(pair.got) && used.add(pair.gold) && used.add(pair.got),
  )
}

const ratio = (part: number, whole: number) => (whole ? part / whole : 0)

function rate(hits: number, gold: number, predicted: number): Rate {
  const recall = ratio(hits, gold)
  const precision = ratio(hits, predicted)
  return { precision, recall, f1: ratio(2 * precision * recall, precision + recall) }
}
