import type { ReactNode } from 'react'
import { Mark, type MarkLink, type MarkName, Marks } from './marks.tsx'
import type { Link } from './page.tsx'
import { type PromiseMark, Underlined } from './promise.tsx'
import { Unbroken } from './unbroken.tsx'

/** The report for reading: contents and key at the left, text in the middle, room for the open promise at the right. */
export function ReportText({ aside, children }: { aside: ReactNode; children: ReactNode }) {
  return (
    <div className="report">
      <div className="report-aside">{aside}</div>
      <article className="reading" data-report="">
        {children}
      </article>
    </div>
  )
}

export type ContentsProps = { title: string; links: (Link & { ordinal?: string })[] }

export function Contents({ title, links }: ContentsProps) {
  return (
    <nav className="contents" aria-label={title}>
      <h2>{title}</h2>
      <ol>
        {links.map(({ ordinal, href, text, current }) => (
          <li key={href}>
            <a href={href} aria-current={current ? 'true' : undefined}>
              {ordinal && (
                <span className="ordinal" lang="zh-CN">
                  {ordinal}
                </span>
              )}
              <span lang="zh-CN">{text}</span>
            </a>
          </li>
        ))}
      </ol>
    </nav>
  )
}

/** The key: each mark, its name over its line. */
export function Key({ title, marks }: { title: string; marks: { mark: PromiseMark; name: string }[] }) {
  return (
    <div className="key">
      <h2>{title}</h2>
      <ul>
        {marks.map(({ mark, name }) => (
          <li key={mark}>
            {mark === 'direction' ? <span /> : <Mark name={mark} size={13} />}
            <span>
              <Underlined mark={mark}>{name}</Underlined>
            </span>
          </li>
        ))}
      </ul>
    </div>
  )
}

export type PartHeadProps = {
  id?: string
  title: string
  kicker?: string
  marks?: MarkLink[]
  meta?: string
  first?: boolean
}

/** A part of the report opens with its name and its promises as marks. The first one is the page's own heading. */
export function PartHead({ id, title, kicker, marks, meta, first }: PartHeadProps) {
  const Heading = first ? 'h1' : 'h2'
  return (
    <header className="part-head" id={id}>
      {kicker && <p className="note">{kicker}</p>}
      <Heading lang="zh-CN">{title}</Heading>
      {marks && (
        <div className="part-marks">
          <Marks marks={marks} />
          {meta && <span className="note">{meta}</span>}
        </div>
      )}
    </header>
  )
}

/** One paragraph of the report, its number hanging in the gap; the number is no text, so that the paragraph holds the report's alone. */
export function Paragraph({ number, id, children }: { number?: string; id?: string; children: ReactNode }) {
  return (
    <p id={id} data-number={number} lang="zh-CN">
      {children}
    </p>
  )
}

/** The topic sentence that opens a paragraph. */
export const Topic = ({ children }: { children: ReactNode }) => <b className="topic">{children}</b>

export type OpenPromiseProps = {
  /** 第 89 件 */
  number: string
  /** What the panel is called for those who hear it. */
  name: string
  previous?: Link
  next?: Link
  close: Link
  words: string
  mark: PromiseMark
  /** The state in words and one sentence of what it means. */
  state?: string
  sentence: ReactNode
  children: ReactNode
}

/** The open promise: in code after its paragraph, like a note between the lines; beside the text where there is room. */
export function OpenPromise({
  number,
  name,
  previous,
  next,
  close,
  words,
  mark,
  state,
  sentence,
  children,
}: OpenPromiseProps) {
  return (
    <aside className="open-promise" data-panel="" aria-label={name}>
      <div>
        <header>
          <p>{number}</p>
          <ul>
            {previous && <PanelLink {...previous} />}
            {next && <PanelLink {...next} />}
            <li>
              <a href={close.href} data-promise="" data-close="">
                {close.text}
              </a>
            </li>
          </ul>
        </header>
        <h2 tabIndex={-1}>
          <span className="here" lang="zh-CN">
            <Unbroken words={words} />
          </span>
        </h2>
        <p className="verdict">
          {state && (
            <span className="state" data-mark={mark}>
              <Mark name={mark as MarkName} size={16} /> {state}
            </span>
          )}
          {sentence}
        </p>
        {children}
      </div>
    </aside>
  )
}

/** The panel when nothing is open: the chapter's late ones, or whatever needs eyes. */
export function QuietPanel({ title, children }: { title: string; children: ReactNode }) {
  return (
    <aside className="open-promise quiet" data-panel="" aria-label={title}>
      <div>
        <h2>{title}</h2>
        {children}
      </div>
    </aside>
  )
}

const PanelLink = ({ href, text }: Link) => (
  <li>
    <a href={href} data-promise="">
      {text}
    </a>
  </li>
)
