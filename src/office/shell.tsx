import type { ReactNode } from 'react'
import { OfficePage } from '#ui/office.tsx'
import { renderPage } from '#ui/page.tsx'
import type { Ask } from './ask.ts'

export type Place = keyof Ask['words']['nav']
type Shown = { title: string; place?: Place; strip?: ReactNode; footBar?: ReactNode; review?: boolean }

/** A page of the office: whose city, who acts, and the places that one can go to. */
export function page(ask: Ask, { title, place, strip, footBar, review }: Shown, children: ReactNode): string {
  const { words, paths, city, lang } = ask
  const name = city && cityName(ask, city)
  const addresses: Partial<Record<Place, string>> = city
    ? {
        today: paths.today,
        review: paths.review(city.defaultYear),
        commitments: paths.commitments(),
        import: paths.import,
        settings: paths.settings,
      }
    : { import: paths.importNew }
  const nav = (Object.keys(addresses) as Place[]).map((key) => ({
    href: addresses[key]!,
    text: words.nav[key],
    current: key === place,
  }))
  const other = lang === 'zh' ? 'en' : 'zh'
  return renderPage(
    <OfficePage
      lang={lang}
      title={words.pageTitle(title, name ?? '')}
      skip={words.skip}
      islands={review ? ['islands/review.ts'] : undefined}
      other={{ lang: other, href: ask.otherLang, text: words.otherLanguage }}
      bar={{
        wordmark: words.wordmark,
        home: paths.today,
        navName: words.navName,
        nav,
        who: words.who(name ?? ''),
      }}
      invented={city?.invented ? words.invented(name!) : undefined}
      strip={strip}
      footBar={footBar ?? <p className="note">{words.noSignIn}</p>}
      panes={review}
    >
      {children}
    </OfficePage>,
  )
}

export const cityName = (ask: Ask, city: { name: string; nameEn: string }) =>
  ask.lang === 'zh' ? city.name : city.nameEn
