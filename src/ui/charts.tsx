import { max } from 'd3-array'
import { line } from 'd3-shape'
import { Mark, type MarkName } from './marks.tsx'

/** A value on the way to its end: filled part in the state's colour, the plan as an upright. Shares of 1. */
export function Bar({ share, plan, mark }: { share: number; plan?: number; mark: MarkName }) {
  return (
    <svg className="bar" data-mark={mark} width="100%" height="20" aria-hidden="true">
      <rect className="track" x="0" y="8" width="100%" height="5" />
      <rect className="filled" x="0" y="8" width={percent(Math.min(share, 1))} height="5" />
      {plan !== undefined && <rect className="upright" x={percent(plan)} y="3" width="1.5" height="15" />}
    </svg>
  )
}

export type ScaleProps = {
  target: number
  last?: number
  plan?: number
  actual?: { value: number; mark: MarkName }
  lowerIsBetter?: boolean
}

/** The target upright in the middle of its own scale, the good side thick, last year's result a grey tick. */
export function Scale({ target, last, plan, actual, lowerIsBetter }: ScaleProps) {
  const farthest = max([last, plan, actual?.value], (value) => Math.abs((value ?? target) - target)) ?? 0
  // A small distance stays small: the scale shows at least a quarter of the target to either side.
  const reach = Math.max(farthest * 1.4, Math.abs(target) / 4) || 1
  const at = (value: number) => percent(0.5 + (value - target) / reach / 2)
  return (
    <svg className="scale" width="100%" height="24" aria-hidden="true">
      <rect className="base" x="0" y="12" width="100%" height="1" />
      <rect className="track" x={lowerIsBetter ? 0 : '50%'} y="10" width="50%" height="5" />
      {last !== undefined && <rect className="last" x={at(last)} y="8" width="1.5" height="9" />}
      {plan !== undefined && <line className="plan" x1={at(plan)} x2={at(plan)} y1="4" y2="21" />}
      <rect className="upright" x={at(target)} y="3" width="1.75" height="19" />
      {actual && (
        <svg x={at(actual.value)} overflow="visible" aria-hidden="true">
          <g transform="translate(-7 5.5)" data-mark={actual.mark}>
            <Mark name={actual.mark} />
          </g>
        </svg>
      )}
    </svg>
  )
}

export type SparkProps = { plan: number[]; actual: number[]; mark: MarkName }

/** Twelve month ends in a table cell: plan dashed, actual in ink, the gap in the state's colour. */
export function Spark({ plan, actual, mark }: SparkProps) {
  const [width, height] = [96, 24]
  const top = max([...plan, ...actual]) || 1
  const x = (month: number) => (month / (plan.length - 1)) * (width - 4) + 2
  const y = (value: number) => height - 3 - (value / top) * (height - 6)
  const path = line<number>((_, month) => x(month), y)
  const end = actual.length - 1
  return (
    <svg className="spark" data-mark={mark} width={width} height={height} aria-hidden="true">
      <path className="base" d={`M0 ${height - 2}H${width}`} />
      <path className="plan" d={path(plan) ?? ''} />
      <path className="actual" d={path(actual) ?? ''} />
      <path className="gap" d={`M${x(end)} ${y(actual[end])}V${y(plan[end])}`} />
      <circle className="gap" cx={x(end)} cy={y(actual[end])} r="2.5" />
    </svg>
  )
}

export const percent = (share: number) => `${Number((share * 100).toFixed(2))}%`
