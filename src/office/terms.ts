import type { Firmness, Op } from '#report/reading.ts'

/** Closed lists that forms offer, in the order in which they offer them. */
export const FIRMNESSES = ['measurable', 'milestone', 'direction'] as const satisfies Firmness[]
export const OPS = ['=', '>=', '<=', '>', '<', '~', 'sync', 'meet'] as const satisfies Op[]
export const KINDS = ['report', 'list'] as const
