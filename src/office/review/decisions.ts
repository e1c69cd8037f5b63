import { Fault } from '#base/errors.ts'
import type { Commitment } from '#ledger/commitment.ts'
import type { Decision } from '#ledger/decide.ts'
import * as review from '#ledger/review.ts'
import { commitmentsOf } from '#ledger/sql.ts'
import type { DocumentKind } from '#report/reading.ts'
import { documentNamed } from '#report/sql.ts'
import type { AskCity } from '../ask.ts'
import { cutBefore } from './cuts.ts'
import { edited, type Typed } from './edited.ts'
import { findWords } from './find-words.ts'
import { nextToDecide, type Show } from './queue.ts'

/** What a form of the review page brings. */
export type Form = review.Seen & {
  kind?: DocumentKind
  show?: Show
  at?: string
  next?: string
  nextVersion: number
  lead?: string
  cut?: string[]
  start?: number
  document: string
  typed: Typed & { reason?: string; words?: string; before?: string }
}

/** Carries out one decision and answers the code to go on with. */
type Verb = (ask: AskCity, year: number, form: Form) => Promise<string | undefined>

const accept: Verb = async (ask, year, form) => {
  const { db, by, at } = hands(ask, year)
  const c = await found(ask, year, form)
  const to = edited(c, form.typed)
  const lead = form.lead && form.lead !== c.leadUnit ? form.lead : null
  let seen: review.Seen = form
  if (to) seen = newest(await review.edit(db, at, by, seen, to), c.code)
  else if (c.standing !== 'accepted') seen = newest(await review.accept(db, at, by, seen), c.code)
  if (lead) await review.assign(db, at, by, seen, lead)
  return after(ask, year, form, c)
}

const assign: Verb = async (ask, year, form) => {
  const { db, by, at } = hands(ask, year)
  await review.assign(db, at, by, form, form.lead ?? '')
  return form.show === 'no-lead' ? after(ask, year, form, await found(ask, year, form)) : form.code
}

const split: Verb = async (ask, year, form) => {
  const { db, by, at } = hands(ask, year)
  const c = await found(ask, year, form)
  const { before } = form.typed
  const cuts = (form.cut ?? []).map(Number)
  if (before) {
    const cut = cutBefore(c.quote, before)
    if (cut === null) throw new Fault('invalid', 'review.split', { code: c.code })
    cuts.push(cut)
  }
  await review.split(db, at, by, form, cuts)
  return after(ask, year, form, c)
}

const merge: Verb = async (ask, year, form) => {
  const { db, by, at } = hands(ask, year)
  if (!form.next) throw new Fault('invalid', 'review.merge')
  const c = await found(ask, year, form)
  const other = await found(ask, year, { ...form, code: form.next })
  await review.merge(db, at, by, [form, { code: form.next, version: form.nextVersion }])
  return after(ask, year, form, other.startAt > c.startAt ? other : c)
}

const direction: Verb = async (ask, year, form) => {
  const { db, by, at } = hands(ask, year)
  const c = await found(ask, year, form)
  await review.asDirection(db, at, by, form)
  return after(ask, year, form, c)
}

const reject: Verb = async (ask, year, form) => {
  const { db, by, at } = hands(ask, year)
  const c = await found(ask, year, form)
  await review.reject(db, at, by, form, form.typed.reason ?? '')
  return after(ask, year, form, c)
}

/** A rejected one is a promise after all. */
const restore: Verb = async (ask, year, form) => {
  const { db, by, at } = hands(ask, year)
  await review.accept(db, at, by, form)
  return form.code
}

const add: Verb = async (ask, year, form) => {
  const { db, by, at } = hands(ask, year)
  const document = await documentNamed(db, ask.city.city, form.document)
  if (!document) throw new Fault('not-found', 'document', { document: form.document })
  const place = findWords(document.text, form.typed.words ?? '', form.start)
  const firmness = form.typed.firmness === 'direction' ? 'direction' : 'milestone'
  const made = await review.add(db, at, by, { document: form.document, ...place, firmness })
  return made.codes[0]
}

const undo: Verb = async (ask, year, form) => {
  const { db, by, at } = hands(ask, year)
  const { changes } = await review.undo(db, at, by)
  return changes.find(({ after: c }) => c.standing !== 'retired')?.after.code ?? form.at
}

export const verbs = { accept, assign, split, merge, direction, reject, restore, add, undo } satisfies Record<
  string,
  Verb
>

const hands = ({ db, city, by }: AskCity, year: number) => ({ db, by: by(), at: { city, year } })

const newest = (decision: Decision, code: string): review.Seen => ({
  code,
  version: decision.changes.find((c) => c.after.code === code)!.after.version,
})

async function found({ db, city }: AskCity, year: number, { code }: { code: string }): Promise<Commitment> {
  const [c] = await commitmentsOf(db, city.city, year, { codes: [code] })
  if (!c) throw new Fault('not-found', 'commitment', { code })
  return c
}

/** The next one that needs a person; the same one where none is left. */
async function after({ db, city }: AskCity, year: number, { show = 'all' }: Form, c: Commitment): Promise<string> {
  const list = (await commitmentsOf(db, city.city, year)).filter((other) => other.document === c.document)
  return nextToDecide(list, show, c)?.code ?? c.code
}
