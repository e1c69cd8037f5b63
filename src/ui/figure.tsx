import type { ReactNode } from 'react'

export type FigureProps = {
  value: string
  unit?: string
  /** What the plan asks for, after a stroke. */
  plan?: string
  /** As of when, whose figure, which vintage, how it came. */
  note?: ReactNode
}

/** A figure in large type with all that one must know of it. */
export function Figure({ value, unit, plan, note }: FigureProps) {
  return (
    <div className="figure">
      <p>
        <Amount value={value} unit={unit} plan={plan} />
      </p>
      {note && <p className="note">{note}</p>}
    </div>
  )
}

/** Actual, plan and unit in one cell. */
export function Amount({ value, unit, plan }: Omit<FigureProps, 'note'>) {
  return (
    <span className="amount">
      <b>{value}</b>
      {plan && <> / {plan}</>}
      {unit && <small> {unit}</small>}
    </span>
  )
}

/** 未公布: not out yet, never 0. */
export function Unpublished({ word }: { word: string }) {
  return <span className="unpublished">{word}</span>
}
