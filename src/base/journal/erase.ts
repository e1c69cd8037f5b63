import { realClock } from '../clock.ts'
import type { Database } from '../database.ts'
import { Fault } from '../errors.ts'
import { record } from './record.ts'
import { deletePayloads } from './sql.ts'

export const erasureKind = 'erasure'

/** A lawful deletion: of which kind, of entries before when, on what ground. `until` is an ISO date-time. */
export type Erasure = { kind: string; until: string; ground: string }

/**
 * Deletes the payloads of one kind that are older than `until`; the entries and the chain stay, and the deletion is an
 * entry itself.
 * @returns how many payloads were deleted.
 * @throws Fault `journal.unerasable` for the record of erasures itself.
 */
export const erase = async (
  tx: Database,
  {
    city,
    actor,
    kind,
    until,
    ground,
    at = realClock.now(),
  }: { city: string; actor: string; kind: string; until: Date; ground: string; at?: Date },
): Promise<number> => {
  if (kind === erasureKind) throw new Fault('forbidden', 'journal.unerasable', { kind })
  const count = await deletePayloads(tx, city, kind, until)
  const erasure: Erasure = { kind, until: until.toISOString(), ground }
  const subject = `${erasureKind}:${kind} until ${erasure.until}`
  await record(tx, {
    city,
    actor,
    action: 'journal.erase',
    subject,
    changes: [{ subject, before: null, after: erasure }],
    at,
  })
  return count
}
