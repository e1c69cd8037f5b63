import { randomUUID } from 'node:crypto'
import type { Database } from '#base/database.ts'
import { record } from '#base/journal/record.ts'
import type { Commitment } from './commitment.ts'
import { insertDecision, saveCommitments } from './sql.ts'

export type Verb = 'accept' | 'edit' | 'assign' | 'split' | 'merge' | 'reject' | 'add' | 'undo' | 'revise'
export type By = { actor: string; at: Date }

/** A commitment before and after a decision; `before` is null where the decision made it. */
export type Change = { before: Commitment | null; after: Commitment }

export type Decision = {
  id: string
  at: Date
  actor: string
  verb: Verb
  codes: string[]
  reason: string | null
  changes: Change[]
}

/** Writes commitments and the journal entry of the verb that changed them, in the verb's transaction. */
export async function write(tx: Database, city: string, by: By, action: string, changes: Change[]): Promise<void> {
  await saveCommitments(
    tx,
    changes.map((c) => c.after),
  )
  await record(tx, {
    city,
    actor: by.actor,
    at: by.at,
    action,
    subject: subjectOf(changes[0].after.code),
    changes: changes.map((c) => ({ subject: subjectOf(c.after.code), before: c.before, after: c.after })),
  })
}

/** Writes what a person decided: the rows with their journal entry, and the decision with who, when and why. */
export async function decide(
  tx: Database,
  city: string,
  by: By,
  verb: Verb,
  changes: Change[],
  reason: string | null = null,
): Promise<Decision> {
  const codes = changes.map((c) => c.after.code)
  const decision: Decision = { id: randomUUID(), at: by.at, actor: by.actor, verb, codes, reason, changes }
  await insertDecision(tx, city, decision)
  await write(tx, city, by, `commitment.${verb}`, changes)
  return decision
}

export const subjectOf = (code: string) => `commitment:${code}`
