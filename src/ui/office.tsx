import type { ReactNode } from 'react'
import { Links, Wordmark } from './masthead.tsx'
import { Html, type HtmlProps, type Link } from './page.tsx'

export type OfficeBarProps = {
  wordmark: string
  home: string
  navName: string
  nav: Link[]
  /** Who acts here: 市政府办·督查室, or local office. */
  who: string
  search?: ReactNode
}

export type OfficePageProps = HtmlProps & {
  bar: OfficeBarProps
  invented?: string
  /** Under the bar: what this page is and how far one has come. */
  strip?: ReactNode
  /** Always in view at the foot: keys, what is missing. */
  footBar?: ReactNode
  /** Panes that scroll each by themselves, instead of a page that scrolls. */
  panes?: boolean
}

/** A page for officials: full width, bar, strip, content, foot bar. */
export function OfficePage({
  bar,
  invented,
  strip,
  footBar,
  panes,
  children,
  ...html
}: OfficePageProps & { children: ReactNode }) {
  return (
    <Html {...html}>
      <div className="office" data-panes={panes || undefined}>
        <header>
          {invented && <p className="invented">{invented}</p>}
          <OfficeBar {...bar} other={html.other} />
        </header>
        <main id="main">
          {strip && <div className="strip">{strip}</div>}
          <div className="office-content">{children}</div>
        </main>
        {footBar && <footer className="foot-bar">{footBar}</footer>}
      </div>
    </Html>
  )
}

function OfficeBar({ wordmark, home, navName, nav, who, search, other }: OfficeBarProps & Pick<HtmlProps, 'other'>) {
  return (
    <div className="office-bar">
      <Wordmark text={wordmark} href={home} />
      <nav className="places" aria-label={navName}>
        <Links links={nav} />
      </nav>
      {search}
      <p className="who">{who}</p>
      {other && (
        <a href={other.href} lang={other.lang === 'zh' ? 'zh-CN' : 'en'} hrefLang={other.lang}>
          {other.text}
        </a>
      )}
    </div>
  )
}

export type Key = {
  keys: string[]
  text: string
  /** Where the key leads, or the form that it sends, when nothing else on the page does. */
  href?: string
  form?: string
}

/** Keys and what they do, and how it can be undone. */
export function KeyBar({ keys, note }: { keys: Key[]; note?: string }) {
  return (
    <>
      <ul className="key-bar">
        {keys.map((key) => (
          <li key={key.text}>
            <KeyOf {...key} />
          </li>
        ))}
      </ul>
      {note && <p className="note">{note}</p>}
    </>
  )
}

function KeyOf({ keys, text, href, form }: Key) {
  const words = (
    <>
      {keys.map((key) => (
        <kbd key={key}>{key}</kbd>
      ))}{' '}
      {text}
    </>
  )
  if (href)
    return (
      <a href={href} data-key={keys[0]}>
        {words}
      </a>
    )
  if (!form) return words
  return (
    <button type="submit" form={form} data-key={keys[0]}>
      {words}
    </button>
  )
}

const COUNTABLE = 240

/** One tick for each proposal, done ones tall, the present one yellow. */
export function Ticks({ total, done, label }: { total: number; done: number; label: string }) {
  const at = total > 0 ? (done / total) * 100 : 0
  // More than these run together on a screen, and a plain bar says as much.
  const dashes = total > COUNTABLE ? undefined : '7 3'
  return (
    <svg className="ticks" width="100%" height="16" role="img" aria-label={label}>
      <line className="done" x1="0" x2={`${at}%`} y1="8" y2="8" pathLength={done * 10 || 1} strokeDasharray={dashes} />
      <line
        className="rest"
        x1={`${at}%`}
        x2="100%"
        y1="8"
        y2="8"
        pathLength={(total - done) * 10 || 1}
        strokeDasharray={dashes}
      />
      <rect className="present" x={`${at}%`} y="1" width="4" height="14" />
    </svg>
  )
}
