import { Fault } from '#base/errors.ts'
import type { Reading } from './reading.ts'

/** A county's report has some ten thousand characters; an excerpt is read as long as anything is found in it. */
const FEWEST_CHARACTERS = 60
const SIGNS = /工作报告|各位代表|人民代表大会|人民政府/

/**
 * Why a text cannot become a ledger, or null if it can. A report without a plan part can still be looked at; what is
 * not Chinese, or no report, cannot be read at all.
 */
export function judge(text: string, reading: Reading, name = ''): Fault | null {
  const count = (pattern: RegExp) => text.match(pattern)?.length ?? 0
  const chinese = count(/\p{Script=Han}/gu)
  if (chinese < count(/\p{L}/gu) / 2) return new Fault('invalid', 'report.not-chinese', { name })
  const found = reading.measures.length + reading.deliverables.length
  if (found === 0 && (chinese < FEWEST_CHARACTERS || !SIGNS.test(text)))
    return new Fault('invalid', 'report.no-report', { name })
  const hasPlan = reading.structure.sentences.some(({ zone }) => zone === 'targets' || zone === 'plan')
  return hasPlan ? null : new Fault('invalid', 'report.no-plan', { name })
}
