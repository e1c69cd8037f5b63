import { equal } from '#base/decimal.ts'
import { comparable } from './convert.ts'
import type { Finding } from './findings.ts'
import { isGeneric } from './names.ts'
import { placeOf, type Statement } from './statements.ts'

/**
 * One thing promised in two sentences, for one time and in one sense, with no figure in common. Two figures of one
 * sentence are its parts or its two ends.
 */
export function repeats(all: Statement[]): Finding<'promised-twice'>[] {
  const targets = all.filter(({ measure, quantity, name }) => measure.kind === 'target' && quantity && !isGeneric(name))
  return targets.flatMap((target) => {
    const same = targets.filter((one) => isSamePromise(one, target))
    const here = same.filter(({ measure }) => measure.sentence === target.measure.sentence)
    const before = same.filter(({ measure }) => measure.sentence < target.measure.sentence)
    const agree = here.some((one) => before.some((other) => equal(one.quantity!.size, other.quantity!.size)))
    if (before.length === 0 || agree || here[0] !== target) return []
    const next = [placeOf(before[0]!), placeOf(target)]
    return [{ kind: 'promised-twice' as const, about: target.measure.metric, last: [], next }]
  })
}

const isSamePromise = (a: Statement, b: Statement) =>
  a.name.core === b.name.core &&
  a.name.verb === b.name.verb &&
  a.name.stock === b.name.stock &&
  `${a.name.qualifiers}` === `${b.name.qualifiers}` &&
  a.aspect === b.aspect &&
  a.horizon === b.horizon &&
  a.measure.scope === b.measure.scope &&
  comparable(a.quantity!, b.quantity!)
