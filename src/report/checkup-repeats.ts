import { equal } from '#base/decimal.ts'
import type { Finding } from './checkup-findings.ts'
import { isGeneric } from './checkup-names.ts'
import { placeOf, type Statement } from './checkup-statements.ts'
import { comparable } from './convert.ts'

/**
 * One thing promised twice, for one time and in one sense, with different figures. Two figures of one sentence are its
 * parts or its two ends.
 */
export function repeats(all: Statement[]): Finding<'promised-twice'>[] {
  const targets = all.filter(({ measure, quantity, name }) => measure.kind === 'target' && quantity && !isGeneric(name))
  return targets.flatMap((later, i) => {
    const earlier = targets.slice(0, i).find((one) => isSamePromise(one, later))
    if (!earlier || equal(earlier.quantity!.size, later.quantity!.size)) return []
    return [
      {
        kind: 'promised-twice' as const,
        about: earlier.measure.metric,
        last: [],
        next: [placeOf(earlier), placeOf(later)],
      },
    ]
  })
}

const isSamePromise = (a: Statement, b: Statement) =>
  a.name.core === b.name.core &&
  a.name.verb === b.name.verb &&
  a.name.stock === b.name.stock &&
  `${a.name.qualifiers}` === `${b.name.qualifiers}` &&
  a.aspect === b.aspect &&
  a.horizon === b.horizon &&
  a.measure.sentence !== b.measure.sentence &&
  a.measure.scope === b.measure.scope &&
  comparable(a.quantity!, b.quantity!)
