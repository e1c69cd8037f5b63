import type { ReactNode } from 'react'

export type Piece = { text: string; change?: 'added' | 'removed' }

/** Words and figures that changed: the old struck in ink, the new on yellow. */
export function Diff({ pieces }: { pieces: Piece[] }) {
  return pieces.map(({ text, change }, at) => {
    const Tag = change === 'added' ? 'ins' : change === 'removed' ? 'del' : 'span'
    // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of a text have no other name
    return <Tag key={at}>{text}</Tag>
  })
}

export type Side = { word: string; pieces: Piece[]; note?: string }

/** The old words beside the new, for ever: 原 framed, 现 solid. */
export function OldNew({ old, now }: { old: Side; now: Side }) {
  return (
    <div className="old-new">
      <SideOf {...old} />
      <SideOf {...now} />
    </div>
  )
}

const SideOf = ({ word, pieces, note }: Side) => (
  <div>
    <span className="stamp">{word}</span>
    <p>
      <Diff pieces={pieces} />
    </p>
    {note && <p className="note">{note}</p>}
  </div>
)

export type FindingProps = {
  title: string
  note?: ReactNode
  /** The words that open the sentences where they are folded. */
  open?: string
  quotes: { label: string; words: string; href: string }[]
}

/** A finding of the check-up with the sentences that it rests on. */
export function Finding({ title, note, open, quotes }: FindingProps) {
  const sentences = quotes.map(({ label, words, href }) => (
    <blockquote key={href + label}>
      <span className="note">{label}</span>
      <a className="words" href={href} lang="zh-CN">
        {words}
      </a>
    </blockquote>
  ))
  return (
    <article className="finding" data-folded={open ? '' : undefined}>
      <h3 lang="zh-CN">{title}</h3>
      {note && <p className="note">{note}</p>}
      {open ? (
        <details>
          <summary>{open}</summary>
          {sentences}
        </details>
      ) : (
        sentences
      )}
    </article>
  )
}
