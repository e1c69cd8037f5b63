import type { Commitment } from '#ledger/commitment.ts'
import type { Unit } from '#people/sql.ts'
import type { Ask } from './ask.ts'

/** A unit's name as the asker reads it. */
export const unitName = (ask: Ask, units: Unit[], code: string): string => {
  const unit = units.find((u) => u.code === code)
  if (!unit) return code
  return ask.lang === 'zh' ? unit.shortName : unit.nameEn
}

/** Who leads, with the words that led to the suggestion as long as nobody confirmed it. */
export function leadText(ask: Ask, units: Unit[], c: Commitment): string {
  const w = ask.words.promise
  if (!c.leadUnit) return w.noLead
  const name = unitName(ask, units, c.leadUnit)
  if (c.leadConfirmed) return name
  return ask.lang === 'zh'
    ? `${name}（${w.leadSuggested(c.leadWords.join('、'))}）`
    : `${name} (${w.leadSuggested(c.leadWords.join('、'))})`
}
