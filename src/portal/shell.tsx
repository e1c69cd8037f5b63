import type { ReactNode } from 'react'
import { Page, renderPage } from '#ui/page.tsx'
import type { Ask } from './ask.ts'
import { momentIn, shortHash } from './figures.ts'

export type Place = keyof Ask['words']['nav']
type Shown = { title: string; place?: Place; islands?: 'islands/report.ts'[] }

/** A public page: the same head and foot for all, in the asker's language. */
export function page(ask: Ask, { title, place, islands }: Shown, children: ReactNode): string {
  const { words, city, paths, seal, lang } = ask
  const name = lang === 'zh' ? city.name : city.nameEn
  const year = city.defaultYear
  const addresses = {
    home: paths.home,
    report: paths.report(year),
    commitments: paths.commitments(),
    checkUp: paths.checkUp(year),
    method: paths.method,
    journal: paths.journal,
  } satisfies Record<Place, string>
  const nav = (Object.keys(addresses) as Place[]).map((key) => ({
    href: addresses[key],
    text: words.nav[key],
    current: key === place,
  }))
  const other = lang === 'zh' ? 'en' : 'zh'
  return renderPage(
    <Page
      lang={lang}
      title={words.pageTitle(title, name)}
      skip={words.skip}
      islands={islands}
      other={{ lang: other, href: ask.otherLang, text: other === 'en' ? 'EN' : '中文' }}
      head={{
        wordmark: words.wordmark,
        home: paths.home,
        owner: words.owner(name, year),
        navName: words.navName,
        nav,
      }}
      foot={{
        owner: words.footOwner(name),
        seal: seal && {
          words: words.seal.words(seal.number.toLocaleString('en'), momentIn(seal.sealedAt)),
          fingerprint: shortHash(seal.hash),
          check: { href: paths.journal, text: words.seal.check },
        },
        links: [
          { href: paths.api, text: words.data },
          { href: paths.method, text: words.nav.method },
        ],
      }}
      invented={city.invented ? words.invented(name) : undefined}
    >
      {children}
    </Page>,
  )
}
