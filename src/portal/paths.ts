import type { Lang } from '#ui/page.tsx'

export type ListQuery = {
  q?: string
  chapter?: number
  firmness?: string
  state?: string
  due?: number
  unit?: string
  programme?: number
  sort?: string
  after?: string
}

/** Every public address, in one place: a changed one shows in a diff. `base` is '', '/en', '/c/NAME' or '/en/c/NAME'. */
export const pathsUnder = (base: string) => ({
  home: base || '/',
  report: (year: number, open?: string) => `${base}/report/${year}${open ? `?open=${open}#${open}` : ''}`,
  chapter: (year: number, section: number) => `${base}/report/${year}#s${section}`,
  sentence: (year: number, sentence: number) => `${base}/report/${year}?sentence=${sentence}#n${sentence}`,
  reportText: (year: number) => `${base}/report/${year}.txt`,
  commitments: (query: ListQuery = {}) => `${base}/commitments${search(query)}`,
  commitmentsFile: (kind: 'csv' | 'xlsx' | 'json', query: ListQuery = {}) =>
    `${base}/commitments.${kind}${search(query)}`,
  commitment: (code: string) => `${base}/commitments/${code}`,
  checkUp: (year: number) => `${base}/check-up/${year}`,
  method: `${base}/method`,
  journal: `${base}/journal`,
  gallery: `${base}/gallery`,
  api: `${base.replace(/^\/en/, '')}/api/v1`,
})
export type Paths = ReturnType<typeof pathsUnder>

export const baseOf = (lang: Lang, city: string | null) => `${lang === 'en' ? '/en' : ''}${city ? `/c/${city}` : ''}`

function search(query: ListQuery): string {
  const pairs = Object.entries(query).filter(([, value]) => value !== undefined && value !== '')
  return pairs.length > 0 ? `?${new URLSearchParams(pairs.map(([k, v]) => [k, String(v)]))}` : ''
}
