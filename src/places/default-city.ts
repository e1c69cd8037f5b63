import type { City } from './sql.ts'

/** The city shown without a name in the address: the invented one where there is one, else the first by name. */
export const defaultCity = (all: City[]): City | undefined => all.find((c) => c.invented) ?? all[0]
