import type { Measure, Reading } from '../reading.ts'
import { type Quantity, quantity } from './convert.ts'
import type { Place } from './findings.ts'
import { horizon } from './horizon.ts'
import { type Name, nameOf } from './names.ts'

/** A measure with what is needed to hold it against others. */
export type Statement = {
  index: number
  measure: Measure
  name: Name
  horizon: string
  /** null where the report gives no figure (同步, 完成省定目标). */
  quantity: Quantity | null
  /** The span of time that the words around the figure give to it: 每人每月1134元. */
  per: string
  /** Aspects that may be held against each other: a rate is a rate whether read as share or level. */
  aspect: string
}

/** Below this a record is for a person to look at, not for conclusions. */
const SURE = 0.5

export function statements(text: string, reading: Reading): Statement[] {
  return reading.measures.flatMap((measure, index) => {
    if (measure.confidence < SURE) return []
    const per = period(text, measure)
    return [
      {
        index,
        measure,
        name: nameOf(measure),
        horizon: horizon(text, reading, measure),
        quantity: measure.value === null ? null : quantity(measure.value, measure.unit, per),
        per,
        aspect: aspectOf(measure),
      },
    ]
  })
}

const aspectOf = ({ aspect, unit, metric }: Measure) => {
  if (aspect === 'share') return 'level %'
  if (aspect === 'level' && /[%‰％]$/.test(unit)) return 'level %'
  return aspect === 'level' && metric.includes('新增') ? 'increment' : aspect
}

function period(text: string, { metric, start }: Measure): string {
  const near = text.slice(Math.max(0, start - 8), start)
  const said = /每(?:人|户)?每?([年月])|每人每([年月])|([年月])均$/.exec(metric) ?? /每人?每?([年月])$/.exec(near)
  return said?.slice(1).find(Boolean) ?? ''
}

export const placeOf = ({ index, measure }: Statement): Place => ({
  type: 'measure',
  index,
  sentence: measure.sentence,
})
