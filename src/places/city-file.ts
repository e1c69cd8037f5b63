import { z } from 'zod'
import { isDay } from '#base/clock.ts'

const slug = z.string().regex(/^[a-z][a-z0-9-]{0,30}$/)

/** A city's name in addresses (`/c/NAME`), files and the journal. */
export const CITY_NAME = /^[a-z][a-z0-9-]{1,30}$/
/** What the codes of a city's commitments begin with. */
export const CODE_PREFIX = /^[A-Z]{2,6}$/

/** cities/<city>/city.yaml: what differs between cities, as data. */
export const cityFile = z.strictObject({
  name: z.strictObject({ zh: z.string().min(1), en: z.string().min(1) }),
  prefix: z.string().regex(CODE_PREFIX),
  level: z.enum(['nation', 'province', 'city', 'county']),
  province: z.strictObject({ zh: z.string(), en: z.string() }).optional(),
  invented: z.boolean().default(false),
  today: z.string().refine(isDay).optional(),
  defaultYear: z.number().int(),
  publicProposals: z.boolean().default(true),
  review: z.string().optional(),
  places: z.array(z.strictObject({ code: slug, zh: z.string(), en: z.string(), kind: z.string() })).default([]),
  reports: z
    .array(
      z.strictObject({
        year: z.number().int(),
        file: z.string(),
        kind: z.enum(['report', 'list']),
        at: z.iso.datetime({ offset: true }).optional(),
      }),
    )
    .default([]),
})
export type CityFile = z.infer<typeof cityFile>
