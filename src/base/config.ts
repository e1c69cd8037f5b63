import { resolve } from 'node:path'
import { z } from 'zod'
import { Fault } from './errors.ts'

const settings = z.object({
  PORT: z.coerce.number().int().min(1).max(65534).default(3000), // the office listens on PORT + 1
  HOST: z.string().min(1).default('localhost'),
  LUOSHI_DATA: z.string().min(1).default('data'),
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }).optional(),
  LUOSHI_LOG: z.enum(['debug', 'info', 'warn', 'error', 'silent']).default('warn'),
})

export type Config = {
  port: number
  host: string
  /** Absolute path of the data folder. */
  data: string
  /** Set when an existing PostgreSQL is to be used instead of the embedded one. */
  databaseUrl?: string
  log: z.infer<typeof settings>['LUOSHI_LOG']
}

/**
 * Reads and checks every setting. Empty settings count as unset.
 * @throws Fault `config.invalid` whose `faults` list every setting that does not fit: `{ name, problem }`.
 */
export const readConfig = (env: Record<string, string | undefined> = process.env): Config => {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''))
  const read = settings.safeParse(given)
  if (!read.success) {
    const faults = read.error.issues.map((issue) => ({ name: issue.path.join('.'), problem: issue.message }))
    throw new Fault('invalid', 'config.invalid', { faults })
  }
  const { PORT, HOST, LUOSHI_DATA, DATABASE_URL, LUOSHI_LOG } = read.data
  return { port: PORT, host: HOST, data: resolve(LUOSHI_DATA), databaseUrl: DATABASE_URL, log: LUOSHI_LOG }
}
