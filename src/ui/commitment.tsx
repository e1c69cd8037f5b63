import type { ReactNode } from 'react'
import { type MarkName, State } from './marks.tsx'
import { Unbroken } from './unbroken.tsx'

/**
 * One promise: its words and sentence (`opening`), beside them who, when and by which code, then the rest. On a phone the
 * aside stands under the opening.
 */
export function Commitment({ opening, aside, children }: CommitmentProps) {
  return (
    <div className="commitment">
      {opening && <div>{opening}</div>}
      <aside>{aside}</aside>
      <div>{children}</div>
    </div>
  )
}

type CommitmentProps = { opening?: ReactNode; aside: ReactNode; children: ReactNode }

/** A group of facts in the aside. */
export function AsideGroup({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section>
      <h2>{title}</h2>
      {children}
    </section>
  )
}

/** The sentence that holds the promise, its words marked; the report's language whatever the page's. */
export function Context({ before, words, after, link }: ContextProps) {
  return (
    <p className="context" lang="zh-CN">
      {before}
      <mark>
        <Unbroken words={words} />
      </mark>
      {after} <a href={link.href}>{link.text}</a>
    </p>
  )
}

type ContextProps = { before: string; words: string; after: string; link: { href: string; text: string } }

/** The state in a sign and a word, and one sentence of what it means. */
export function Verdict({ mark, word, children }: { mark?: MarkName; word?: string; children: ReactNode }) {
  return (
    <p className="verdict-line">
      {mark && word && <State mark={mark} word={word} size={16} />} {children}
    </p>
  )
}
