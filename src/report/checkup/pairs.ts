import { compare, equal, multiply } from '#base/decimal.ts'
import { comparable, inUnit } from './convert.ts'
import type { Against, Difference, Finding, PairKind } from './findings.ts'
import { better, isGeneric, type Name, verbsAgree } from './names.ts'
import { placeOf, type Statement } from './statements.ts'

/** What is promised of one thing: one figure, or the two ends of a range (6%－6.5%). */
type Target = { at: Statement; upTo: Statement | null }
type Match = { result: Statement; target: Target; differs: Difference[] }

/**
 * Last year's result beside this year's target, where both stand in the report and are of the same thing. A result goes
 * to one target and a target to one result. Where two results of one name give different figures, neither is taken:
 * a wrong pair is worse than a missing one.
 */
export function pair(all: Statement[]): Finding<PairKind>[] {
  const held = all.filter(({ quantity, horizon, name, measure }) => {
    return quantity && horizon === 'year' && !isGeneric(name) && measure.aspect !== 'count-of-rank'
  })
  const results = held.filter(({ measure }) => measure.kind === 'result')
  const targets = ranges(held.filter(({ measure }) => measure.kind === 'target'))
  const matches = targets.flatMap((target) => matchesOf(target, results))
  const taken = new Set<Statement>()
  const chosen = [...matches.filter(isExact), ...matches.filter((match) => !isExact(match))].filter((match) => {
    if (taken.has(match.result) || taken.has(match.target.at)) return false
    taken.add(match.result).add(match.target.at)
    return true
  })
  return chosen.map(finding).sort((a, b) => a.next[0]!.index - b.next[0]!.index)
}

const isExact = ({ differs }: Match) => differs.every(({ by }) => by === 'estimate' || by === 'as-of')

/** The two ends of a range are two records with one metric and one sentence, >= before <=. */
function ranges(targets: Statement[]): Target[] {
  const found: Target[] = []
  for (const at of targets) {
    const before = found.at(-1)
    if (before && !before.upTo && isRange(before.at, at)) before.upTo = at
    else found.push({ at, upTo: null })
  }
  return found
}

const isRange = ({ measure: low }: Statement, { measure: high }: Statement) =>
  low.metric === high.metric && low.sentence === high.sentence && low.op === '>=' && high.op === '<='

/** The one result that is of the target's thing: the exact before the loosely named, the plain before 以上 and 突破. */
function matchesOf(target: Target, results: Statement[]): Match[] {
  const near = results.flatMap((result) => {
    const differs = sameThing(result, target.at)
    return differs ? [{ result, target, differs }] : []
  })
  const best = preferred(preferred(near, isExact), ({ result }) => result.measure.op === '=')
  const first = best[0]
  const agree = best.every(({ result }) => equal(result.quantity!.size, first!.result.quantity!.size))
  return first && agree ? [first] : []
}

const preferred = (matches: Match[], by: (match: Match) => boolean) => (matches.some(by) ? matches.filter(by) : matches)

/** In what the definitions differ; nothing where they agree, null where the two are different things. */
function sameThing(result: Statement, target: Statement): Difference[] | null {
  const [a, b] = [result.name, target.name]
  if (result.aspect !== target.aspect || a.bare !== b.bare || a.stock !== b.stock) return null
  if (result.measure.scope !== target.measure.scope || !comparable(result.quantity!, target.quantity!)) return null
  const verbs = target.aspect === 'increment' ? verbsAgree(a, b) : 'same'
  if (verbs === 'no' || (a.level && b.level && level(a) !== level(b))) return null
  const differs: Difference[] = []
  if (verbs === 'near') differs.push({ by: 'verb', last: a.verb, next: b.verb })
  if (level(a) !== level(b)) differs.push({ by: 'level', last: a.level, next: b.level })
  const [lost, gained] = [without(a.qualifiers, b.qualifiers), without(b.qualifiers, a.qualifiers)]
  if (lost || gained) differs.push({ by: 'words', last: lost, next: gained })
  if (differs.length > 0 && a.bare.length < 4) return null
  if (
    target.quantity!.dimension !== 'percent' &&
    farApart(result.quantity!.size, target.quantity!.size, differs.length > 0 ? '5' : '10')
  )
    return null
  const { estimated, asof } = result.measure
  if (estimated) differs.push({ by: 'estimate', last: estimated, next: '' })
  if (asof) differs.push({ by: 'as-of', last: asof, next: '' })
  return differs
}

/** A figure many times the other is more likely what stands at the end beside what was added than one thing twice. */
const farApart = (a: string, b: string, times: string) =>
  compare(a, '0') > 0 &&
  compare(b, '0') > 0 &&
  (compare(a, multiply(b, times)) > 0 || compare(b, multiply(a, times)) > 0)

const level = ({ level }: Name) => level.replace(/级$/, '')
const without = (some: string[], others: string[]) => some.filter((one) => !others.includes(one)).join('、')

function finding({ result, target, differs }: Match): Finding<PairKind> {
  const { at, upTo } = target
  const way = at.measure.aspect === 'rank' ? 'less' : better(at.measure)
  const compared = against(result, target, way)
  const common = {
    about: at.measure.metric,
    last: [placeOf(result)],
    next: upTo ? [placeOf(at), placeOf(upTo)] : [placeOf(at)],
    compared,
    better: way,
    loose: /[<>~]/.test(result.measure.op) || at.measure.op === '~',
    converted: converted(result, at),
  }
  return differs.length > 0 ? { kind: 'definition-differs', ...common, differs } : { kind: compared, ...common }
}

/** Whether the target asks for less than last year's result, as much, or more. */
function against(result: Statement, { at, upTo }: Target, way: 'more' | 'less' | 'neither'): Against {
  const reached = result.quantity!.size
  const [low, high] = [at.quantity!.size, (upTo ?? at).quantity!.size]
  if (compare(reached, low) >= 0 && compare(reached, high) <= 0) return upTo ? 'around' : 'equal'
  const higher = compare(low, reached) > 0
  return higher === (way !== 'less') ? 'above' : 'below'
}

/** Last year's figure in the target's unit; null where the figure stays what it is. */
function converted(result: Statement, target: Statement) {
  const { unit } = target.measure
  const value = inUnit(result.quantity!, unit, target.per)
  if (equal(value, result.measure.value!)) return null
  const monthly = ({ measure, per }: Statement) => per === '月' || /月/.test(measure.unit)
  return { value, unit, months: monthly(result) !== monthly(target) }
}
