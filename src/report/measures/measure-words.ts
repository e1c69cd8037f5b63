import type { Measure } from '../reading.ts'

/**
 * A figure in words that stand by themselves, also where it was one of a list (A、B分别增长12%和15%以上):
 * 旅游总收入增长15%以上.
 */
export function measureWords({ metric, aspect, op, value, unit, text }: Measure): string {
  if (op === 'meet' && !text.startsWith('完成')) return `${metric}完成${text}`
  if (value === null || aspect !== 'growth' || /^[增降升提下上]/.test(text)) return metric + text
  const fell = value.startsWith('-')
  if (unit.endsWith('点')) return `${metric}${fell ? '下降' : '提高'}${text}`
  return `${metric}${fell ? '下降' : '增长'}${text}`
}
