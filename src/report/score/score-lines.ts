import type { GoldDeliverable, GoldMeasure, Pair, Rate, Score, score } from './score.ts'

/** The scores as a table for people, then up to `misses` records of each kind of miss. */
export const scoreLines = ({ measures, deliverables }: ReturnType<typeof score>, misses: number): string[] => [
  ...scores('measures', measures),
  ...scores('deliverables', deliverables),
  ...(misses > 0
    ? [
        ...missesOf('measures', measures, measureWords, misses),
        ...missesOf('deliverables', deliverables, deliverableWords, misses),
      ]
    : []),
]

const percent = (share: number) => share.toFixed(4)
const rate = ({ precision, recall, f1 }: Rate) =>
  `precision ${percent(precision)}  recall ${percent(recall)}  F1 ${percent(f1)}`

const scores = <R>(name: string, { gold, predicted, found, right, fields }: Score<R>) => [
  `${name}: ${gold} in the gold, ${predicted} read`,
  `  found  ${rate(found)}`,
  `  right  ${rate(right)}`,
  `  of those found: ${Object.entries(fields)
    .map(([field, share]) => `${field} ${percent(share)}`)
    .join('  ')}`,
]

type Words<R> = (record: R) => string
const measureWords: Words<GoldMeasure> = (m) => [m.metric, m.aspect, m.op, m.value, m.unit, m.kind].join(' | ')
const deliverableWords: Words<GoldDeliverable> = (d) => [d.verb, d.object, d.firmness, d.quote].join(' | ')

function missesOf<R extends { sentence: string }>(
  name: string,
  { missed, extra, wrong }: Score<R>,
  words: Words<R>,
  shown: number,
) {
  const one = (record: R) => `  ${words(record)}  «${record.sentence.slice(0, 60)}»`
  const both = ({ gold, got }: Pair<R>) => `  gold ${words(gold)}\n   got ${words(got)}`
  return [
    `\n${name} missed (${missed.length})`,
    ...missed.slice(0, shown).map(one),
    `\n${name} too many (${extra.length})`,
    ...extra.slice(0, shown).map(one),
    `\n${name} wrong (${wrong.length})`,
    ...wrong.slice(0, shown).map(both),
  ]
}
