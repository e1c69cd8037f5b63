/** The only file that reads real time; everything else is handed a clock or a day. */
export type Clock = { now(): Date }

export const realClock: Clock = { now: () => new Date() }

/** A clock that stands still; `moment` is an ISO date-time, or a day (its start in China). */
export const fixedClock = (moment: string): Clock => {
  const now = isDay(moment) ? startOfDay(moment) : new Date(moment)
  return { now: () => now }
}

/** China keeps UTC+8 the whole year, in every province, since 1991. */
const chinaOffset = 8 * 3_600_000

/** The calendar day of a moment in China, `YYYY-MM-DD`. */
export const dayOf = (moment: Date): string => new Date(moment.getTime() + chinaOffset).toISOString().slice(0, 10)

/** Today in China by this clock, `YYYY-MM-DD`. */
export const today = (clock: Clock): string => dayOf(clock.now())

/** The moment at which a day begins in China. */
export const startOfDay = (day: string): Date => new Date(Date.parse(`${day}T00:00:00Z`) - chinaOffset)

/** Whether the text is a day that exists, written `YYYY-MM-DD`. */
export const isDay = (text: string): boolean => {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false
  const moment = Date.parse(`${text}T00:00:00Z`)
  return !Number.isNaN(moment) && new Date(moment).toISOString().startsWith(text)
}
