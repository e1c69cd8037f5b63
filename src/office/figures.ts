import { dayOf } from '#base/clock.ts'
import type { CommitmentMeasure } from '#ledger/commitment.ts'
import type { Unit } from '#people/sql.ts'
import type { Lang } from '#ui/page.tsx'
import type { Words } from './words.ts'

/** 5000 → 5,000; digits after the point as the source has them. */
export function grouped(value: string): string {
  const [whole, part] = value.replace('-', '−').split('.')
  return whole.replace(/\d(?=(\d{3})+$)/g, '$&,') + (part === undefined ? '' : `.${part}`)
}

/** What a commitment promises, as short as a column: ≥ 150 台, or how many figures it has. */
export function figureOf(measures: CommitmentMeasure[], words: Words): string {
  if (measures.length > 1) return words.figures(measures.length)
  const [m] = measures
  if (!m) return ''
  if (m.value === null) return `${words.opShort[m.op]}${m.ref ?? ''}`
  return `${words.opShort[m.op]}${grouped(m.value)} ${m.unit}`.trim()
}

export const percentOf = (share: number) => `${Math.round(share * 100)}%`

export const dayIn = (at: Date) => dayOf(at)

/** A unit as a narrow column says it. */
export const unitName = (lang: Lang, unit: Unit | undefined) =>
  unit === undefined ? '' : lang === 'zh' ? unit.shortName : unit.nameEn
