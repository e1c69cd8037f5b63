import type { ReactElement, ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { type AssetName, assetHref } from './assets.ts'
import { Foot, type FootProps } from './foot.tsx'
import { Masthead, type MastheadProps } from './masthead.tsx'

export type Lang = 'zh' | 'en'

/** A link in words. `current` names the place where the reader is, `lang` words of the report. */
export type Link = { href: string; text: string; current?: boolean; lang?: 'zh-CN' }

export type HtmlProps = {
  lang: Lang
  title: string
  description?: string
  /** The words of the link that jumps over the head: 跳到正文. */
  skip: string
  islands?: Extract<AssetName, `islands/${string}`>[]
  /** Fixes light or dark (a wall screen); otherwise the reader's system decides. */
  theme?: 'light' | 'dark'
  /** The same page in the other language, for readers and search engines. */
  other?: { lang: Lang; href: string; text: string }
}

/** The bare document, for doors that bring their own head and foot. */
export function Html({ lang, title, description, skip, islands = [], theme, other, children }: HtmlProps & Children) {
  return (
    <html lang={htmlLang[lang]} data-theme={theme}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{title}</title>
        {description && <meta name="description" content={description} />}
        <meta name="color-scheme" content="light dark" />
        {other && <link rel="alternate" hrefLang={htmlLang[other.lang]} href={other.href} />}
        <link rel="icon" href="/assets/icon.svg" type="image/svg+xml" />
        <link rel="stylesheet" href={assetHref('styles/main.css')} />
        {islands.map((name) => (
          <script key={name} type="module" src={assetHref(name)} />
        ))}
      </head>
      <body>
        <a className="skip" href="#main">
          {skip}
        </a>
        {children}
      </body>
    </html>
  )
}

export type PageProps = HtmlProps & {
  head: Omit<MastheadProps, 'other'>
  foot: FootProps
  /** Shown on every page of a city whose data is invented. */
  invented?: string
}

/** A page for the public: notice, masthead, content, foot with the newest seal. */
export function Page({ head, foot, invented, children, ...html }: PageProps & Children) {
  return (
    <Html {...html}>
      <header>
        {invented && <p className="invented">{invented}</p>}
        <Masthead {...head} other={html.other} />
      </header>
      <main id="main" className="page">
        {children}
      </main>
      <Foot {...foot} />
    </Html>
  )
}

/** The bytes of a page, ready to be sent as text/html. */
export const renderPage = (page: ReactElement) => `<!doctype html>${renderToStaticMarkup(page)}`

type Children = { children: ReactNode }

const htmlLang = { zh: 'zh-CN', en: 'en' }
