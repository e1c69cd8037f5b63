import type { Finding, PairKind, Weight } from './findings.ts'
import { isHeadline } from './names.ts'
import { placeOf, type Statement } from './statements.ts'

const WEIGHTS: Weight[] = ['headline', 'outcome', 'added']

/** Last year's figures of things that the plan gives no figure for, the headline ones first. Ranks are left out. */
export function dropped(all: Statement[], pairs: Finding<PairKind>[]): Finding<'no-target-now'>[] {
  const paired = new Set(pairs.flatMap(({ last }) => last.map(({ index }) => index)))
  const promised = new Set(all.filter(({ measure }) => measure.kind === 'target').map(headOf))
  const seen = new Set<string>()
  return all
    .filter(({ measure, index }) => measure.kind === 'result' && !paired.has(index) && !/rank/.test(measure.aspect))
    .filter((result) => !promised.has(headOf(result)) && !seen.has(headOf(result)) && seen.add(headOf(result)))
    .map((result) => ({
      kind: 'no-target-now' as const,
      about: result.measure.metric,
      last: [placeOf(result)],
      next: [],
      weight: weightOf(result),
    }))
    .sort((a, b) => WEIGHTS.indexOf(a.weight) - WEIGHTS.indexOf(b.weight))
}

/** The thing without the group that it is told for: a target for 城乡居民 answers for 城镇 and 农村. */
const headOf = ({ name }: Statement) => name.bare.replace(/^(?:城乡|城镇和农村|城镇|农村|全体|全国)(?=居民)/, '')

const weightOf = ({ name, aspect }: Statement): Weight => {
  if (isHeadline(name)) return 'headline'
  return aspect === 'growth' || aspect.startsWith('level') ? 'outcome' : 'added'
}
