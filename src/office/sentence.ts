import type { Fault } from '#base/errors.ts'
import type { Words } from './words.ts'

/** What went wrong, said to a person; what has no sentence of its own is an error of ours. */
export const sentence = ({ faults }: Words, fault: Fault): string => {
  const say = faults.sentences[fault.key as keyof typeof faults.sentences] ?? faults.sentences.internal
  return say(fault.params)
}
