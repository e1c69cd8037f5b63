import { z } from 'zod'

const at = z.iso.datetime({ offset: true })
const common = { at, reason: z.string().min(1), in: z.string().optional() }
const quote = z.string().min(2)

/** cities/<city>/review-YEAR.yaml: review decisions in terms of the report's own words, replayed when the city is loaded. */
export const reviewFile = z.strictObject({
  by: z.string().min(1),
  acceptAbove: z.number().min(0).max(1),
  acceptAt: at,
  released: z.literal('all decided'),
  releasedAt: at,
  decisions: z.array(
    z.discriminatedUnion('action', [
      z.strictObject({ action: z.literal('reject'), quote, ...common }),
      z.strictObject({ action: z.literal('merge'), quotes: z.array(quote).min(2), ...common }),
      z.strictObject({ action: z.literal('split'), quote, parts: z.array(quote).min(2), ...common }),
      z.strictObject({ action: z.literal('edit'), quote, title: z.string().min(1), ...common }),
      z.strictObject({ action: z.literal('assign'), quote, unit: z.string(), ...common }),
      z.strictObject({ action: z.literal('add'), quote, firmness: z.enum(['milestone', 'direction']), ...common }),
    ]),
  ),
})
export type ReviewFile = z.infer<typeof reviewFile>
