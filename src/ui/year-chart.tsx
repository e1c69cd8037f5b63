import type { ReactNode } from 'react'
import { type MarkLink, Marks } from './marks.tsx'

export type Month = { name: string; count: string; href: string; marks: MarkLink[] }

export type YearProps = {
  /** What stands in the empty sky over the chart: the sentence and what it means. */
  children: ReactNode
  months: Month[]
  /** Months gone by, with the part of the present one: 6.6. */
  elapsed: number
  /** The day in words; without it the day lies outside the year. */
  today?: string
  /** Braces over months, from and to counted from 1. */
  spans?: { from: number; to: number; text: string }[]
}

/** The year: each mark one promise, standing in the month it falls due, late ones on top. Months are rows on a phone. */
export function YearChart({ children, months, elapsed, today, spans = [] }: YearProps) {
  const dense = Math.max(...months.map((month) => month.marks.length)) > 110
  const [inRow, pitch] = dense ? [8, 11] : [5, 18]
  const low = Math.max(...months.slice(0, -1).map((month) => Math.ceil(month.marks.length / inRow)))
  const now = `${(elapsed / 12) * 100}%`
  return (
    <div className="year" data-dense={dense || undefined}>
      <div className="sky">
        {children}
        <div className="spans">
          {spans.map(({ from, to, text }) => (
            <p key={from} data-from={from} data-to={to}>
              {text}
            </p>
          ))}
        </div>
        <svg className="under" width="1" height={low * pitch + 8} aria-hidden="true" />
      </div>
      <div className="ground">
        <ol>
          {months.map(({ name, count, href, marks }, at) => (
            <li key={name} data-elapsed={at < elapsed || undefined}>
              <Marks marks={marks} size={dense ? 10 : 13} />
              {marks.length > 0 ? (
                <a href={href}>
                  {name} <small>{count}</small>
                </a>
              ) : (
                <p>{name}</p>
              )}
            </li>
          ))}
        </ol>
        <svg className="elapsed" width="100%" height="34" aria-hidden="true">
          <rect x="0" y="0" width="100%" height="1" />
          <rect x="0" y="0" width={now} height="4" />
          <rect x={now} y="0" width="1.5" height="8" />
        </svg>
        {today && (
          <svg className="today" width="100%" height="20" role="img" aria-label={today}>
            <text x={now} y="14" textAnchor="middle">
              {today}
            </text>
          </svg>
        )}
      </div>
    </div>
  )
}
