import type { ReactNode } from 'react'
import { Links } from './masthead.tsx'
import type { Link } from './page.tsx'

/** A rule, a heading at the left, one line of meta at the right. */
export function Section({
  title,
  meta,
  id,
  children,
}: {
  title: string
  meta?: ReactNode
  id?: string
  children: ReactNode
}) {
  return (
    <section className="section" id={id}>
      <header>
        <h2>{title}</h2>
        {meta && <p className="meta">{meta}</p>}
      </header>
      {children}
    </section>
  )
}

/** How a page opens: where, what, and one generated sentence. */
export function Opening({ kicker, title, lead, display }: OpeningProps) {
  return (
    <header className="opening">
      {kicker && <p className="note">{kicker}</p>}
      <h1 className={display ? 'display' : undefined}>{title}</h1>
      {lead && <p className="lead">{lead}</p>}
    </header>
  )
}

export type OpeningProps = { kicker?: ReactNode; title: ReactNode; lead?: ReactNode; display?: boolean }

/** Where the reader is: whole, part, this. `name` is what the path is called for those who hear it. */
export function Crumbs({ name, links }: { name: string; links: Link[] }) {
  return (
    <nav className="crumbs" aria-label={name}>
      <ol>
        <Links links={links} bare />
      </ol>
    </nav>
  )
}

/** Terms and what they are: 牵头 市建设局. */
export function Facts({ rows }: { rows: { term: string; value: ReactNode }[] }) {
  return (
    <dl className="facts">
      {rows.map(({ term, value }, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two things may have happened on one day
        <div key={at}>
          <dt>{term}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  )
}

/** Nothing here: one sentence, and what to do about it or when it last changed. */
export function Empty({ words, hint }: { words: string; hint?: ReactNode }) {
  return (
    <div className="empty">
      <p>{words}</p>
      {hint && <p className="note">{hint}</p>}
    </div>
  )
}

/** Paths to the same rows in other forms: Excel, CSV, JSON. */
export function Downloads({ words, links }: { words: string; links: Link[] }) {
  return (
    <div className="downloads">
      <p>{words}</p>
      <Links links={links} />
    </div>
  )
}

/** A list by key has neighbours, not page numbers. */
export function Pager({ previous, next, note }: { previous?: Link; next?: Link; note?: string }) {
  return (
    <nav className="pager">
      {previous && (
        <a href={previous.href} rel="prev">
          {previous.text}
        </a>
      )}
      {note && <span>{note}</span>}
      {next && (
        <a href={next.href} rel="next">
          {next.text}
        </a>
      )}
    </nav>
  )
}

/** What went wrong, in one sentence, and the ways on. The content of an error page. */
export function Problem({ title, sentence, detail, ways }: ProblemProps) {
  return (
    <div className="problem">
      <h1>{title}</h1>
      <p className="lead">{sentence}</p>
      {detail && <p className="note mono">{detail}</p>}
      {ways && <Links links={ways} />}
    </div>
  )
}

export type ProblemProps = { title: string; sentence: ReactNode; detail?: string; ways?: Link[] }

/** `question`: it waits for you, on yellow. `fault`: a broken bar at the left. `plain`: said quietly. */
export function Notice({ kind = 'plain', children }: { kind?: 'plain' | 'question' | 'fault'; children: ReactNode }) {
  return (
    <div className="notice" data-kind={kind} role={kind === 'fault' ? 'alert' : undefined}>
      {children}
    </div>
  )
}

/** Three short texts side by side, one under another on a phone. */
export function Thirds({ children }: { children: ReactNode[] }) {
  return <div className="thirds">{children}</div>
}

/** A quiet line under what it explains. */
export function Note({ children }: { children: ReactNode }) {
  return <p className="note">{children}</p>
}

/** The rest of a long list, folded until asked for. */
export function More({ title, children }: { title: string; children: ReactNode }) {
  return (
    <details className="more">
      <summary>{title}</summary>
      {children}
    </details>
  )
}

/** Steps in their order, numbered in ink. */
export function Steps({ steps }: { steps: string[] }) {
  return (
    <ol className="steps">
      {steps.map((step) => (
        <li key={step}>{step}</li>
      ))}
    </ol>
  )
}
