import type { Commitment } from '#ledger/commitment.ts'
import type { Unit } from '#people/sql.ts'
import { Mixed } from '#ui/mixed.tsx'
import type { Ask } from './ask.ts'

/** A unit's name as the asker reads it. */
export const unitName = (ask: Ask, units: Unit[], code: string): string => {
  const unit = units.find((u) => u.code === code)
  if (!unit) return code
  return ask.lang === 'zh' ? unit.shortName : unit.nameEn
}

/** Who leads, with the words that led to the suggestion as long as nobody confirmed it. */
export function Lead({ ask, units, c }: { ask: Ask; units: Unit[]; c: Commitment }) {
  const { words, lang } = ask
  if (!c.leadUnit) return words.promise.noLead
  const name = unitName(ask, units, c.leadUnit)
  return c.leadConfirmed ? name : <Mixed lang={lang} text={words.promise.leadSuggested(name, c.leadWords)} />
}
