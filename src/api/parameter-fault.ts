import { Fault } from '#base/errors.ts'

type Issue = { keyword: string; instancePath: string; params: Record<string, unknown> }

/** Which parameter was refused, and why: `params` is `{ parameter, reason }` with what the sentence needs besides. */
export function parameterFault({ keyword, instancePath, params }: Issue): Fault {
  const parameter = keyword === 'unrecognized_keys' ? String((params.keys as string[])[0]) : instancePath.slice(1)
  return new Fault('invalid', 'parameter', { parameter, ...why(keyword, params) })
}

function why(keyword: string, { expected, origin, maximum, minimum, values }: Record<string, unknown>) {
  switch (keyword) {
    case 'unrecognized_keys':
      return { reason: 'unknown' }
    case 'invalid_type':
      return { reason: expected === 'string' ? 'once' : 'number' }
    case 'invalid_value':
      return { reason: 'choice', choices: values }
    case 'too_big':
      return { reason: origin === 'string' ? 'too-long' : 'too-big', maximum }
    case 'too_small':
      return { reason: 'too-small', minimum }
    default:
      return { reason: 'form' }
  }
}
