import { z } from 'zod'

const code = z.string().regex(/^[a-z][a-z0-9-]{0,40}$/)

/** cities/<city>/units.yaml: the units with their stated functions, and the offices that lead them (no names). */
export const unitFile = z.strictObject({
  leaders: z.array(z.strictObject({ code, title: z.strictObject({ zh: z.string(), en: z.string() }) })),
  units: z.array(
    z.strictObject({
      code,
      name: z.string(),
      short: z.string(),
      en: z.string(),
      kind: z.enum(['office', 'department', 'platform', 'district', 'team']),
      leader: code.optional(),
      functions: z.array(z.string().min(2)),
    }),
  ),
})
export type UnitFile = z.infer<typeof unitFile>
