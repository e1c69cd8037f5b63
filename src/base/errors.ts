/** What went wrong, in as few kinds as the doors need to answer differently. */
export type FaultCode = 'invalid' | 'not-found' | 'forbidden' | 'conflict' | 'too-large' | 'unavailable' | 'internal'

/**
 * An error that a person is told about. `key` and `params` are the contract: the sentence stands in the words files of
 * the door that shows it (`new Fault('invalid', 'report.empty', { file })`).
 */
export class Fault extends Error {
  override readonly name = 'Fault'
  readonly code: FaultCode
  readonly key: string
  readonly params: Record<string, unknown>

  constructor(code: FaultCode, key: string, params: Record<string, unknown> = {}, options?: ErrorOptions) {
    super(`${key} ${JSON.stringify(params)}`, options)
    this.code = code
    this.key = key
    this.params = params
  }
}

/** The HTTP status of each code; anything that is not a Fault is answered as `internal`. */
export const httpStatus = {
  invalid: 400,
  'not-found': 404,
  forbidden: 403,
  conflict: 409,
  'too-large': 413,
  unavailable: 503,
  internal: 500,
} as const satisfies Record<FaultCode, number>

/** The exit code of the command line for each code. */
export const exitCode = {
  internal: 1,
  invalid: 2,
  'not-found': 3,
  forbidden: 4,
  conflict: 5,
  'too-large': 6,
  unavailable: 7,
} as const satisfies Record<FaultCode, number>

/** Any thrown thing as a Fault: what is not one already becomes `internal`, with the original as its cause. */
export const asFault = (thrown: unknown): Fault =>
  thrown instanceof Fault ? thrown : new Fault('internal', 'internal', {}, { cause: thrown })
