import { expect, test } from 'vitest'
import { Fault } from '#base/errors.ts'
import { sentence } from './sentence.ts'
import { words } from './words.ts'

test('a fault without a sentence of its own is an error of ours, in either language', () => {
  const unknown = new Fault('invalid', 'nobody.knows')
  expect(sentence(words.zh, unknown)).toBe(words.zh.faults.sentences.internal())
  expect(sentence(words.en, unknown)).toBe(words.en.faults.sentences.internal())
})
