import { Mark, type MarkLink, type MarkName, Marks } from './marks.tsx'

export type Count = { mark: MarkName; name: string; count: string; href: string }

/** Twelve counts in pairs that add up in sight, each a link to its list. */
export function Ledger({ counts }: { counts: Count[] }) {
  return (
    <ul className="ledger">
      {counts.map(({ mark, name, count, href }) => (
        <li key={mark}>
          <a href={href}>
            <Mark name={mark} size={16} />
            <span>{name}</span>
            <b>{count}</b>
          </a>
        </li>
      ))}
    </ul>
  )
}

export type Strand = { ordinal: string; title: string; href: string; meta: string; marks: MarkLink[] }

/** Chapters with their promises as rows of marks, late ones last. */
export function Strands({ strands }: { strands: Strand[] }) {
  return (
    <ol className="strands">
      {strands.map(({ ordinal, title, href, meta, marks }) => (
        <li key={href}>
          <span className="ordinal" lang="zh-CN">
            {ordinal}
          </span>
          <h3>
            <a href={href} lang="zh-CN">
              {title}
            </a>
          </h3>
          <span className="meta">{meta}</span>
          <Marks marks={marks} />
        </li>
      ))}
    </ol>
  )
}

export type Share = { name: string; count: number; figure: string; href: string; fill: 'solid' | 'hatch' | 'hollow' }

/** How a whole falls into parts (可量化, 可验收, 方向性): lengths in ink, names and counts under them. */
export function Shares({ shares }: { shares: Share[] }) {
  const whole = shares.reduce((sum, share) => sum + share.count, 0)
  let from = 0
  const placed = shares.map((share) => {
    const width = (share.count / whole) * 100
    from += width
    return { ...share, width, from: from - width }
  })
  return (
    <div className="shares">
      <svg width="100%" height="14" aria-hidden="true">
        {placed.map(({ name, fill, from, width }) => (
          <rect key={name} data-fill={fill} x={`${from}%`} y="0.5" width={`${width}%`} height="13" />
        ))}
      </svg>
      <ul>
        {placed.map(({ name, figure, href, fill }) => (
          <li key={name}>
            <a href={href}>
              <svg width="14" height="14" aria-hidden="true">
                <rect data-fill={fill} x="0.5" y="0.5" width="13" height="13" />
              </svg>
              <span>{name}</span>
              <b>{figure}</b>
            </a>
          </li>
        ))}
      </ul>
    </div>
  )
}

export type TallyRow = { figure: string; words: string; href: string }

/** Findings counted: the figure large, what it counts under it, each a link to the findings. */
export function Tally({ rows }: { rows: TallyRow[] }) {
  return (
    <ul className="tally">
      {rows.map(({ figure, words, href }) => (
        <li key={words}>
          <a href={href}>
            <b>{figure}</b>
            <span>{words}</span>
          </a>
        </li>
      ))}
    </ul>
  )
}
