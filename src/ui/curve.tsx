import { line } from 'd3-shape'
import { percent } from './charts.tsx'
import type { MarkName } from './marks.tsx'

export type CurveProps = {
  /** What the drawing shows, in a sentence; the table beside it holds the same data. */
  label: string
  mark: MarkName
  /** Values at the month ends, from January. The actual line stops at its own date. */
  plan: number[]
  former?: number[]
  actual: number[]
  /** Lines of the value axis, from 0. */
  ticks: number[]
  months: { at: number; text: string }[]
  today?: { at: number; text: string }
  words: { plan: string; former?: string; actual: string; gap?: string }
}

/** Actual against plan. Lines stretch with the page; words keep their size, since both hang on shares of the width. */
export function Curve({ label, mark, plan, former, actual, ticks, months, today, words }: CurveProps) {
  const top = Math.max(...ticks, ...plan, ...(former ?? []), ...actual)
  const [x, y] = [(month: number) => (month + 0.5) / 12, (value: number) => 1 - value / top]
  const path = (values: number[]) =>
    line<number>(
      (_, month) => x(month) * 100,
      (value) => y(value) * 100,
    )(values) ?? ''
  const end = actual.length - 1
  const [endX, endY] = [percent(x(end)), percent(y(actual[end]))]
  return (
    <div className="curve" data-mark={mark}>
      <svg width="100%" height="220" role="img" aria-label={label}>
        {ticks.map((tick) => (
          <g key={tick}>
            <line className="grid" x1="0" x2="100%" y1={percent(y(tick))} y2={percent(y(tick))} />
            <text className="tick" x="0" y={percent(y(tick))} dx="-10" dy="4" textAnchor="end">
              {tick}
            </text>
          </g>
        ))}
        {months.map(({ at, text }) => (
          <text key={at} className="tick" x={percent(x(at - 1))} y="100%" dy="20" textAnchor="middle">
            {text}
          </text>
        ))}
        <svg viewBox="0 0 100 100" preserveAspectRatio="none" width="100%" height="100%" aria-hidden="true">
          {former && <path className="former" d={path(former)} />}
          <path className="plan" d={path(plan)} />
          <path className="actual" d={path(actual)} />
        </svg>
        {today && (
          <>
            <line className="now" x1={percent(today.at / 12)} x2={percent(today.at / 12)} y1="0" y2="100%" />
            <text x={percent(today.at / 12)} y="0" dx="4" dy="4">
              {today.text}
            </text>
          </>
        )}
        <line className="gap" x1={endX} x2={endX} y1={endY} y2={percent(y(plan[end]))} />
        <circle className="gap" cx={endX} cy={endY} r="4.5" />
        <text className="actual" x={endX} y={endY} dx="8" dy="14">
          {words.actual}
        </text>
        {words.gap && (
          <text className="gap" x={endX} y={percent(y(plan[end]))} dx="-8" dy="0" textAnchor="end">
            {words.gap}
          </text>
        )}
        <text x={percent(x(11))} y={percent(y(plan[11]))} dx="10" dy="8">
          {words.plan}
        </text>
        {former && (
          <text className="former" x={percent(x(11))} y={percent(y(former[11]))} dx="10" dy="0">
            {words.former}
          </text>
        )}
      </svg>
    </div>
  )
}
