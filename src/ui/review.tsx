import type { ReactNode } from 'react'
import { percent } from './charts.tsx'
import { Unbroken } from './unbroken.tsx'

/** Text at the left, what was read out of it at the right. */
export function Review({ text, proposals }: { text: ReactNode; proposals: ReactNode }) {
  return (
    <div className="review">
      <section className="review-text">{text}</section>
      <section className="review-proposals">{proposals}</section>
    </div>
  )
}

/** A paragraph that words can be chosen from: `start` is its place in the report's text, in UTF-16 units. */
export function ReviewParagraph({ number, start, current, children }: ReviewParagraphProps) {
  return (
    <p data-number={number} data-start={start} lang="zh-CN" aria-current={current || undefined}>
      {children}
    </p>
  )
}

export type ReviewParagraphProps = { number: string; start: number; current?: boolean; children: ReactNode }

export type ProposalStanding = 'decided' | 'waiting' | 'unsure' | 'direction'

export type ProposedProps = {
  number: string
  words: string
  href: string
  standing: ProposalStanding
  current?: boolean
}

/** The words of a proposal in the text: the more certain, the more solid the line. */
export function Proposed({ number, words, href, standing, current }: ProposedProps) {
  return (
    <a
      className="proposed"
      href={href}
      data-number={number}
      data-standing={standing}
      aria-current={current ? 'true' : undefined}
    >
      <Unbroken words={words} />
    </a>
  )
}

export type ProposalProps = {
  number: string
  words: string
  href: string
  kind: string
  figure: string
  unit: string
  /** The unit is a suggestion that nobody has confirmed. */
  suggested?: boolean
  confidence: { share: number; words: string }
  standing: string
  /** Decided ones turn grey and stay readable; those to look at are said in ink. */
  settled?: boolean
}

/** One line of the list of proposals. */
export function Proposal({
  number,
  words,
  href,
  kind,
  figure,
  unit,
  suggested,
  confidence,
  standing,
  settled,
}: ProposalProps) {
  return (
    <li className="proposal" data-settled={settled || undefined}>
      <span>{number}</span>
      <a className="words" href={href} lang="zh-CN">
        {words}
      </a>
      <span>{kind}</span>
      <b>{figure}</b>
      <span>{suggested ? <i>{unit}</i> : unit}</span>
      <Confidence {...confidence} />
      <span>{standing}</span>
    </li>
  )
}

/** The proposal under your hands: the only box on the page. */
export function OpenProposal({
  number,
  words,
  id,
  children,
}: {
  number: string
  words: string
  id: string
  children: ReactNode
}) {
  return (
    <li className="open-proposal" id={id} aria-current="true">
      <h2>
        <span>{number}</span>{' '}
        <span lang="zh-CN">
          <Unbroken words={words} />
        </span>
      </h2>
      {children}
    </li>
  )
}

export function Proposals({ heads, children }: { heads: string[]; children: ReactNode }) {
  return (
    <>
      <div className="proposal-heads" aria-hidden="true">
        {heads.map((head) => (
          <span key={head}>{head}</span>
        ))}
      </div>
      <ol className="proposals">{children}</ol>
    </>
  )
}

/** How sure the reader is, as a length; the words say it for those who hear the page. */
export function Confidence({ share, words }: { share: number; words: string }) {
  return (
    <svg className="confidence" width="46" height="4" role="img" aria-label={words}>
      <rect className="track" width="100%" height="4" />
      <rect width={percent(share)} height="4" />
    </svg>
  )
}
