import { type Commitment, tracked } from '#ledger/commitment.ts'

/** Below this confidence a person should look twice. Ours. */
export const SURE = 0.8

export const SHOWS = ['all', 'waiting', 'unsure', 'no-lead'] as const
export type Show = (typeof SHOWS)[number]

export const isWaiting = (c: Commitment) => c.standing === 'proposed'
export const isUnsure = (c: Commitment) => isWaiting(c) && c.confidence < SURE
const lacksLead = (c: Commitment) => tracked(c) && c.leadUnit === null

const belongs: Record<Show, (c: Commitment) => boolean> = {
  all: (c) => c.standing !== 'rejected' && c.standing !== 'retired',
  waiting: isWaiting,
  unsure: isUnsure,
  'no-lead': lacksLead,
}

/** The part of a document's commitments that a reviewer goes through, in text order. */
export const queue = (list: Commitment[], show: Show) => list.filter(belongs[show])

/** How far the review of a document has come; retired ones count nowhere, rejected ones are decided. */
export function progress(list: Commitment[]) {
  const all = list.filter((c) => c.standing !== 'retired')
  const waiting = queue(all, 'waiting').length
  return {
    all: all.length,
    decided: all.length - waiting,
    waiting,
    unsure: queue(all, 'unsure').length,
    noLead: queue(all, 'no-lead').length,
  }
}
export type Progress = ReturnType<typeof progress>

type Place = Pick<Commitment, 'startAt' | 'endAt' | 'number' | 'part'>

const after = (a: Place, b: Place) =>
  (a.startAt - b.startAt || a.endAt - b.endAt || a.number - b.number || a.part - b.part) > 0

/** Up and down from a place in the text, whether or not what stood there is still in the queue. */
export const neighbours = (queued: Commitment[], from: Place) => ({
  previous: queued.findLast((c) => after(from, c)),
  next: queued.find((c) => after(c, from)),
})

/** Where a decision leads: to the next one that still needs a person, from the start again after the last. */
export function nextToDecide(list: Commitment[], show: Show, from: Place): Commitment | undefined {
  const open = queue(list, show).filter((c) => show === 'no-lead' || isWaiting(c))
  return neighbours(open, from).next ?? open[0]
}
