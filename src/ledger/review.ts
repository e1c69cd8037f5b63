import type { Database } from '#base/database.ts'
import { Fault } from '#base/errors.ts'
import { record } from '#base/journal/record.ts'
import { unitsOf } from '#people/sql.ts'
import type { City } from '#places/sql.ts'
import { documentNamed } from '#report/sql.ts'
import { type Commitment, codeOf } from './commitment.ts'
import { type By, type Change, type Decision, decide, subjectOf, type Verb } from './decide.ts'
import { linkProgrammes } from './link-programmes.ts'
import * as move from './moves.ts'
import {
  commitmentsOf,
  highestNumber,
  insertReleases,
  lastDecision,
  lockLedger,
  lockReleases,
  markUndone,
  releasesOf,
} from './sql.ts'

/** A commitment as its reviewer saw it: a decision on an older version is refused, so that two reviewers never overwrite each other. */
export type Seen = { code: string; version: number }
type Where = { city: City; year: number }

export const accept = (db: Database, at: Where, by: By, seen: Seen) =>
  decideOn(db, at, by, 'accept', [seen], ([c]) => move.accept(c))

export const reject = (db: Database, at: Where, by: By, seen: Seen, reason: string) =>
  decideOn(db, at, by, 'reject', [seen], ([c]) => move.reject(c, reason), reason)

export const asDirection = (db: Database, at: Where, by: By, seen: Seen) =>
  decideOn(db, at, by, 'edit', [seen], ([c]) => move.asDirection(c))

export const edit = (db: Database, at: Where, by: By, seen: Seen, to: move.Edit) =>
  decideOn(db, at, by, 'edit', [seen], ([c]) => move.edit(c, to))

export const assign = (db: Database, at: Where, by: By, seen: Seen, unit: string) =>
  decideOn(db, at, by, 'assign', [seen], async ([c], tx) => {
    const units = await unitsOf(tx, at.city.city)
    if (!units.some((u) => u.code === unit)) throw new Fault('invalid', 'review.unit', { unit })
    return move.assign(c, unit)
  })

export const split = (db: Database, at: Where, by: By, seen: Seen, cuts: number[]) =>
  decideOn(db, at, by, 'split', [seen], async ([c], tx) => {
    const family = (await commitmentsOf(tx, at.city.city, at.year)).filter((other) => other.number === c.number)
    return move.split(c, at.city.prefix, cuts, Math.max(...family.map((other) => other.part)))
  })

export const merge = (db: Database, at: Where, by: By, seen: Seen[]) =>
  decideOn(db, at, by, 'merge', seen, async (list, tx) => {
    const document = await documentNamed(tx, at.city.city, list[0].document)
    return move.merge(list, document!.text)
  })

/** A promise that the reader missed, from a selection of the text. Its figures, if it has any, are given by editing it. */
export const add = (
  db: Database,
  at: Where,
  by: By,
  from: { document: string; start: number; end: number; firmness: 'milestone' | 'direction' },
) =>
  decideOn(db, at, by, 'add', [], async (_, tx) => {
    const document = await documentNamed(tx, at.city.city, from.document)
    if (!document) throw new Fault('not-found', 'document', { document: from.document })
    const sentence = document.structure.sentences.findIndex((s) => from.start >= s.start && from.end <= s.end)
    if (sentence < 0 || from.start >= from.end) throw new Fault('invalid', 'review.selection', {})
    const number = (await highestNumber(tx, at.city.city, at.year)) + 1
    const quote = document.text.slice(from.start, from.end)
    const after: Commitment = {
      city: at.city.city,
      code: codeOf(at.city.prefix, at.year, number),
      year: at.year,
      number,
      part: 0,
      document: from.document,
      startAt: from.start,
      endAt: from.end,
      quote,
      title: quote,
      sentence,
      section: document.structure.sentences[sentence].section,
      firmness: from.firmness,
      origin: 'selection',
      confidence: 1,
      rule: 'selection',
      standing: 'accepted',
      leadUnit: null,
      leadConfirmed: false,
      leadWords: [],
      version: 1,
      measures: [],
    }
    return [{ before: null, after }]
  })

/** Accepts every proposal whose confidence is at least `above`; answers how many. */
export async function acceptAbove(db: Database, at: Where, by: By, above: number): Promise<number> {
  return db.transaction().execute(async (tx) => {
    await lockLedger(tx, at.city.city, at.year)
    const all = await commitmentsOf(tx, at.city.city, at.year, { lock: true })
    const sure = all.filter((c) => c.standing === 'proposed' && c.confidence >= above)
    if (sure.length > 0) await decide(tx, at.city.city, by, 'accept', sure.flatMap(move.accept))
    return sure.length
  })
}

/** Takes back the actor's newest decision that still stands, if nothing has happened to its commitments since. */
export async function undo(db: Database, at: Where, by: By): Promise<Decision> {
  return db.transaction().execute(async (tx) => {
    await lockLedger(tx, at.city.city, at.year)
    const last = await lastDecision(tx, at.city.city, at.year, by.actor)
    if (!last) throw new Fault('conflict', 'review.nothing-to-undo', {})
    const now = await commitmentsOf(tx, at.city.city, at.year, { codes: last.codes, lock: true })
    for (const { after } of last.changes)
      if (now.find((c) => c.code === after.code)?.version !== after.version)
        throw new Fault('conflict', 'review.changed-since', { code: after.code })
    const decision = await decide(tx, at.city.city, by, 'undo', move.takeBack(last.changes))
    await markUndone(tx, at.city.city, last.id, decision.id)
    await linkProgrammes(tx, at.city.city, at.year)
    return decision
  })
}

/** Makes commitments public: a row each with who and when. What is public already stays as it is. */
export async function release(db: Database, city: string, by: By, codes: string[]): Promise<void> {
  await db.transaction().execute(async (tx) => {
    await lockReleases(tx, city)
    const known = new Set((await releasesOf(tx, city)).map((r) => r.code))
    const fresh = codes.filter((code) => !known.has(code))
    if (fresh.length === 0) return
    await insertReleases(
      tx,
      fresh.map((code) => ({ city, code, ...by })),
    )
    await record(tx, {
      city,
      ...by,
      action: 'commitment.release',
      subject: subjectOf(fresh[0]),
      changes: fresh.map((code) => ({ subject: `release:${code}`, before: null, after: { code, actor: by.actor } })),
    })
  })
}

async function decideOn(
  db: Database,
  { city, year }: Where,
  by: By,
  verb: Verb,
  seen: Seen[],
  to: (list: Commitment[], tx: Database) => Change[] | Promise<Change[]>,
  reason: string | null = null,
): Promise<Decision> {
  return db.transaction().execute(async (tx) => {
    await lockLedger(tx, city.city, year)
    const list = await commitmentsOf(tx, city.city, year, { codes: seen.map((s) => s.code), lock: true })
    for (const { code, version } of seen) {
      const found = list.find((c) => c.code === code)
      if (!found) throw new Fault('not-found', 'commitment', { code })
      if (found.version !== version) throw new Fault('conflict', 'review.changed-since', { code })
    }
    const decision = await decide(tx, city.city, by, verb, await to(list, tx), reason)
    if (verb === 'split' || verb === 'merge' || verb === 'add') await linkProgrammes(tx, city.city, year)
    return decision
  })
}
