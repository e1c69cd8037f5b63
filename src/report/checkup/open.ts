import type { Finding, OpenKind } from './findings.ts'
import { better } from './names.ts'
import { placeOf, type Statement } from './statements.ts'

/**
 * Targets that say no figure of their own (left to another level, in step with or above something else), that somebody
 * else decides (争创), or a rate of growth whose starting point stands nowhere in the report.
 */
export function openTargets(all: Statement[]): Finding<OpenKind>[] {
  const results = all.filter(({ measure }) => measure.kind === 'result')
  return all
    .filter(({ measure }) => measure.kind === 'target')
    .flatMap((target): Finding<OpenKind>[] => {
      const { metric, op, ref = '', value, force, aspect } = target.measure
      const common = { about: metric, last: [], next: [placeOf(target)] }
      if (op === 'meet') return [{ kind: 'left-to-others', ...common, ref }]
      if (op === 'sync') return [{ kind: 'in-step', ...common, ref }]
      if (value === null) return [{ kind: 'relative', ...common, ref }]
      if (force && /^争创/.test(force)) return [{ kind: 'contested', ...common, force }]
      const based = results.some(({ name }) => name.bare === target.name.bare)
      return aspect === 'growth' && !based && better(target.measure) !== 'neither'
        ? [{ kind: 'no-base', ...common }]
        : []
    })
}
