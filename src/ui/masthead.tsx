import type { Lang, Link } from './page.tsx'

export type MastheadProps = {
  wordmark: string
  home: string
  /** Two short lines beside the wordmark: whose promises these are. */
  owner: string[]
  /** What the list of places is called for those who hear it. */
  navName: string
  nav: Link[]
  /** Search and other tools, right of the places. */
  tools?: Link[]
  other?: { lang: Lang; href: string; text: string }
}

export function Masthead({ wordmark, home, owner, navName, nav, tools = [], other }: MastheadProps) {
  return (
    <div className="masthead">
      <Wordmark text={wordmark} href={home} />
      <p className="owner">
        {owner.map((line) => (
          <span key={line}>{line}</span>
        ))}
      </p>
      <nav className="places" aria-label={navName}>
        <Links links={nav} />
      </nav>
      <ul className="tools">
        <Links links={tools} bare />
        {other && (
          <li>
            <a href={other.href} lang={other.lang === 'zh' ? 'zh-CN' : 'en'} hrefLang={other.lang}>
              {other.text}
            </a>
          </li>
        )}
      </ul>
    </div>
  )
}

/** 落实 over a bar: the underline of a kept promise. */
export function Wordmark({ text, href }: { text: string; href: string }) {
  return (
    <a className="wordmark" href={href}>
      {text}
    </a>
  )
}

export function Links({ links, bare = false }: { links: Link[]; bare?: boolean }) {
  const items = links.map(({ href, text, current, lang }) => (
    <li key={href}>
      <a href={href} lang={lang} aria-current={current ? 'page' : undefined}>
        {text}
      </a>
    </li>
  ))
  return bare ? items : <ul>{items}</ul>
}
