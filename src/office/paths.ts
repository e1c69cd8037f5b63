import type { DocumentKind } from '#report/reading.ts'
import type { Lang } from '#ui/page.tsx'
import type { Show } from './review/queue.ts'

/** What the review page shows: the open commitment, which ones one goes through, and what is being done to it. */
export type ReviewQuery = { kind?: DocumentKind; show?: Show; at?: string; chapter?: number; do?: Doing; note?: string }
export type Doing = 'reject' | 'split' | 'keys'

/** Every address of the office, in one place. `base` is '', '/en', '/c/NAME' or '/en/c/NAME'. */
export const pathsUnder = (base: string) => ({
  today: base || '/',
  import: `${base}/import`,
  importNew: `${base}/import?city=new`,
  imported: (document: string, same = false) => `${base}/import/${document}${same ? '?same=1' : ''}`,
  review: (year: number, query: ReviewQuery = {}) =>
    `${base}/review/${year}${search(query)}${query.at && !query.do ? '#open' : ''}`,
  decide: (year: number, verb: string) => `${base}/review/${year}/${verb}`,
  sure: (year: number, query: { kind?: DocumentKind; above?: string } = {}) =>
    `${base}/review/${year}/sure${search(query)}`,
  commitments: (query: { q?: string; after?: string } = {}) => `${base}/commitments${search(query)}`,
  settings: `${base}/settings`,
  proposals: `${base}/settings/proposals`,
  release: `${base}/settings/release`,
})
export type Paths = ReturnType<typeof pathsUnder>

export const baseOf = (lang: Lang, city: string | null) => `${lang === 'en' ? '/en' : ''}${city ? `/c/${city}` : ''}`

function search(query: Record<string, string | number | undefined>): string {
  const pairs = Object.entries(query).filter(([, value]) => value !== undefined && value !== '')
  return pairs.length > 0 ? `?${new URLSearchParams(pairs.map(([k, v]) => [k, String(v)]))}` : ''
}
