import { describe, expect, test } from 'vitest'
import { commitment } from '#ledger/commitment.examples.ts'
import type { Commitment } from '#ledger/commitment.ts'
import { neighbours, nextToDecide, progress, queue, type Show } from './queue.ts'

const one = (number: number, given: Partial<Commitment>) =>
  commitment({ number, code: String(number), startAt: number * 10, endAt: number * 10 + 5, ...given })

const list = [
  one(1, { standing: 'accepted', leadUnit: 'housing', leadConfirmed: true }),
  one(2, { confidence: 0.6, leadUnit: 'parks' }),
  one(3, { standing: 'rejected' }),
  one(4, { confidence: 0.95 }),
  one(5, { firmness: 'direction', confidence: 0.7 }),
  one(6, { standing: 'retired' }),
  one(7, { standing: 'accepted' }),
]
const codes = (commitments: (Commitment | undefined)[]) => commitments.map((c) => c?.code)

test.each<[Show, string[]]>([
  ['all', ['1', '2', '4', '5', '7']],
  ['waiting', ['2', '4', '5']],
  ['unsure', ['2', '5']],
  ['no-lead', ['4', '7']],
])('going through %s', (show, expected) => {
  expect(codes(queue(list, show))).toEqual(expected)
})

test('a rejected proposal is decided, a retired one counts nowhere', () => {
  expect(progress(list)).toEqual({ all: 6, decided: 3, waiting: 3, unsure: 2, noLead: 2 })
})

test('up and down lead to the neighbours in the text, also from one that is not in the queue', () => {
  const { previous, next } = neighbours(queue(list, 'waiting'), list[2])
  expect(codes([previous, next])).toEqual(['2', '4'])
  expect(codes(Object.values(neighbours(queue(list, 'all'), list[0])))).toEqual([undefined, '2'])
})

describe('a decision leads to the next one that needs a person', () => {
  test.each<[string, Show, number, string | undefined]>([
    ['the next one that waits', 'all', 0, '2'],
    ['over what is decided already', 'all', 1, '4'],
    ['from the start again after the last', 'all', 6, '2'],
    ['within the queue', 'unsure', 1, '5'],
    ['to a decided one that lacks a lead', 'no-lead', 3, '7'],
  ])('%s', (_, show, from, expected) => {
    expect(nextToDecide(list, show, list[from])?.code).toBe(expected)
  })

  test('nowhere when all is decided', () => {
    expect(nextToDecide([list[0], list[2]], 'all', list[0])).toBeUndefined()
  })
})
