import { Big } from 'big.js'

/** Sums on figures. A figure is decimal text ("6.5", "-0.12"), never a float; results are plain text without exponent. */
const Exact = Big()
Exact.strict = true // refuses JS numbers, which may have lost digits already
Exact.DP = 20

const big = (figure: string) => new Exact(figure)

/** −1, 0 or 1. */
export const compare = (a: string, b: string): -1 | 0 | 1 => big(a).cmp(big(b))
export const equal = (a: string, b: string): boolean => big(a).eq(big(b))
export const add = (a: string, b: string): string => big(a).plus(big(b)).toFixed()
export const multiply = (a: string, b: string): string => big(a).times(big(b)).toFixed()

/** The quotient to 20 decimal places. */
export const divide = (a: string, b: string): string => big(a).div(big(b)).toFixed()
export const sum = (figures: string[]): string => figures.reduce(add, '0')

/** Rounded half up to `places` decimal places, with trailing zeros kept ("1.5", 2 → "1.50"). */
export const round = (figure: string, places: number): string => big(figure).toFixed(places, Exact.roundHalfUp)

/** The figure times ten to the power (万 is 4, 亿 is 8): exact, no division. */
export const shift = (figure: string, power: number): string =>
  big(figure)
    .times(big(`1e${power}`))
    .toFixed()
