import { Fault } from '#base/errors.ts'
import { CITY_NAME, CODE_PREFIX } from '#places/city-file.ts'
import type { City } from '#places/sql.ts'
import type { DocumentKind } from '#report/reading.ts'
import { KINDS } from '../terms.ts'

/** What the form asks for besides the file, as it was typed. */
export type Typed = Record<string, string>

export const kindOf = (typed: Typed): DocumentKind => KINDS.find((kind) => kind === typed.kind) ?? 'report'

/** The year as typed, or as the report says where the field was left empty. */
export function yearOf(typed: Typed, said: number | null): number {
  const text = typed.year?.trim() ?? ''
  const year = text === '' ? said : Number(text)
  if (year === null || !Number.isInteger(year) || year < 1950 || year > 2100)
    throw new Fault('invalid', text === '' ? 'import.no-year' : 'import.year', { year: text })
  return year
}

/** The new city that the form describes. */
export function cityOf(typed: Typed, year: number): City {
  const [code, name, nameEn, prefix] = ['code', 'name', 'nameEn', 'prefix'].map((field) => (typed[field] ?? '').trim())
  if (!CITY_NAME.test(code)) throw new Fault('invalid', 'city.name', { city: code })
  if (name === '' || nameEn === '') throw new Fault('invalid', 'city.words')
  if (!CODE_PREFIX.test(prefix)) throw new Fault('invalid', 'city.prefix', { prefix })
  const publicProposals = typed.publicProposals === 'yes'
  const plain = { level: 'city', invented: false, fixedToday: null, defaultYear: year }
  return { city: code, name, nameEn, prefix, publicProposals, ...plain }
}

/** The field beside which an error stands. */
export function fieldOf(key: string): string {
  const fields: Record<string, string> = {
    'city.name': 'code',
    'city.taken': 'code',
    'city.words': 'name',
    'city.name-taken': 'name',
    'city.prefix': 'prefix',
    'city.prefix-taken': 'prefix',
    'import.year': 'year',
    'import.no-year': 'year',
    'report.year': 'year',
  }
  return fields[key] ?? 'file'
}
