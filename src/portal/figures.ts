import type { CommitmentMeasure } from '#ledger/commitment.ts'
import type { Lang } from '#ui/page.tsx'

/** 2024-07-18 → 7 月 18 日, 18 July 2024. */
export function dayIn(lang: Lang, day: string): string {
  const [year, month, date] = day.split('-').map(Number)
  return lang === 'zh' ? `${year} 年 ${month} 月 ${date} 日` : `${date} ${MONTHS[month - 1]} ${year}`
}
const MONTHS = 'January February March April May June July August September October November December'.split(' ')

const shanghai = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Asia/Shanghai',
  dateStyle: 'short',
  timeStyle: 'medium',
})

/** 2024-07-18 09:00:04, as journals write it. */
export const momentIn = (at: Date): string => shanghai.format(at)

/** A seal's or file's fingerprint, short enough to compare by eye. */
export const shortHash = (hash: string) => `${hash.slice(0, 4)} ${hash.slice(4, 8)} … ${hash.slice(-4)}`

/** A figure as the report writes it (6.5%以上); what it is held against where it has no number of its own. */
export const figureText = (
  m: Pick<CommitmentMeasure, 'text' | 'value' | 'ref' | 'op'>,
  op: Record<string, string>,
): string => (m.value === null ? `${op[m.op]}${/\w$/.test(op[m.op]) ? ' ' : ''}${m.ref ?? ''}` : m.text)

/** 5000 → 5,000; digits after the point as the source has them. */
export function grouped(value: string): string {
  const [whole, part] = value.replace('-', '−').split('.')
  return whole.replace(/\d(?=(\d{3})+$)/g, '$&,') + (part === undefined ? '' : `.${part}`)
}
