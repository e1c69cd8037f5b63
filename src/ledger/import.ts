import type { Database } from '#base/database.ts'
import { record } from '#base/journal/record.ts'
import { unitsOf } from '#people/sql.ts'
import { suggestLead } from '#people/suggest.ts'
import { openYear } from '#places/register.ts'
import type { City } from '#places/sql.ts'
import { type HandedIn, type Stored, storeDocument } from '#report/documents.ts'
import { documentEntry } from '#report/journaled.ts'
import type { DocumentKind, Reading } from '#report/reading.ts'
import { type Commitment, codeOf, tracked } from './commitment.ts'
import { type By, type Change, decide, write } from './decide.ts'
import { linkProgrammes } from './link-programmes.ts'
import { withDocument } from './programmes.ts'
import { type Proposal, propose } from './propose.ts'
import { compare, type Revision } from './revise.ts'
import { commitmentsOf, highestNumber, lockLedger, yearProgrammes } from './sql.ts'

export type Imported = {
  outcome: 'new' | 'same' | 'revised'
  document: string
  commitments: number
  tracked: number
  /** What differs from the version before, by code; null where there was none or nothing changed. */
  differs: { kept: number; changed: string[]; added: string[]; gone: string[] } | null
}

/**
 * Keeps a document, reads it and proposes its commitments, in one transaction. The same file twice changes nothing; a
 * changed version keeps the codes of what still stands, asks for a new review of what was reworded, and retires what
 * is gone.
 */
export const importDocument = (
  db: Database,
  city: City,
  of: { year: number; kind: DocumentKind },
  handedIn: HandedIn,
  by: By,
): Promise<Imported> => db.transaction().execute((tx) => importInto(tx, city, of, handedIn, by))

/** The same inside a transaction that does more, such as making the city known. */
export async function importInto(
  tx: Database,
  city: City,
  of: { year: number; kind: DocumentKind },
  handedIn: HandedIn,
  by: By,
): Promise<Imported> {
  await lockLedger(tx, city.city, of.year)
  const stored = await storeDocument(tx, { city: city.city, ...of }, handedIn, by)
  const standing = await commitmentsOf(tx, city.city, of.year)
  if (stored.outcome === 'same') return outcome('same', stored, standing, null)

  const of_this = standing.filter((c) => c.document === stored.before?.document && c.standing !== 'retired')
  const revision = compare(of_this, propose(handedIn.text, stored.reading))
  const changes = await changesFor(tx, city, of.year, stored, revision, handedIn.text)
  await record(tx, {
    city: city.city,
    ...by,
    action: 'report.import',
    subject: `document:${stored.document.document}`,
    changes: [{ subject: `document:${stored.document.document}`, before: null, after: documentEntry(stored.document) }],
  })
  if (changes.length > 0) {
    if (stored.before) await decide(tx, city.city, by, 'revise', changes)
    else await write(tx, city.city, by, 'commitment.propose', changes)
  }
  if (of.kind === 'report' && of.year > city.defaultYear) await openYear(tx, by.actor, city, of.year)
  const after = await commitmentsOf(tx, city.city, of.year)
  const named = withDocument(
    await yearProgrammes(tx, city.city, of.year),
    stored.reading.programmes,
    stored.document.document,
    stored.before?.document ?? null,
  )
  await linkProgrammes(tx, city.city, of.year, named)
  return outcome(stored.before ? 'revised' : 'new', stored, after, stored.before ? revision : null)
}

async function changesFor(
  tx: Database,
  city: City,
  year: number,
  stored: Stored,
  revision: Revision,
  text: string,
): Promise<Change[]> {
  const units = await unitsOf(tx, city.city)
  const context = (p: Proposal) =>
    suggestLead(units, p.quote, topicOf(text, stored.reading, p), sectionOf(stored.reading, p))
  const placed = (p: Proposal) => ({ ...p, document: stored.document.document })
  const moved = revision.kept.map(({ commitment: c, proposal: p }) => ({
    before: c,
    after: {
      ...c,
      document: stored.document.document,
      startAt: p.startAt,
      endAt: p.endAt,
      sentence: p.sentence,
      section: p.section,
      measures:
        p.measures.length === c.measures.length
          ? c.measures.map((m, n) => ({ ...m, startAt: p.measures[n].startAt, endAt: p.measures[n].endAt }))
          : p.measures,
      version: c.version + 1,
    },
  }))
  const reworded = revision.changed.map(({ commitment: c, proposal: p }) => ({
    before: c,
    after: { ...c, ...placed(p), standing: 'proposed' as const, version: c.version + 1 },
  }))
  const gone = revision.gone.map((c) => ({
    before: c,
    after: { ...c, standing: 'retired' as const, version: c.version + 1 },
  }))
  const first = (await highestNumber(tx, city.city, year)) + 1
  const added = revision.added.map((p, n) => {
    const lead = context(p)
    const after: Commitment = {
      city: city.city,
      code: codeOf(city.prefix, year, first + n),
      year,
      number: first + n,
      part: 0,
      ...placed(p),
      standing: 'proposed',
      leadUnit: lead?.unit ?? null,
      leadConfirmed: false,
      leadWords: lead?.words ?? [],
      version: 1,
    }
    return { before: null, after }
  })
  return [...moved, ...reworded, ...gone, ...added]
}

/** The topic sentence of a proposal's paragraph and the heading of its section: context for suggesting a lead. */
function topicOf(text: string, reading: Reading, p: Proposal): string {
  const { paragraph } = reading.structure.sentences[p.sentence]
  const first = reading.structure.sentences.find((s) => s.paragraph === paragraph)!
  return text.slice(first.start, first.end)
}
const sectionOf = (reading: Reading, p: Proposal) => reading.structure.sections[p.section]?.title ?? ''

function outcome(
  kind: Imported['outcome'],
  stored: Stored,
  commitments: Commitment[],
  revision: Revision | null,
): Imported {
  const live = commitments.filter((c) => c.document === stored.document.document && c.standing !== 'retired')
  const added = new Set(revision?.added.map((p) => p.startAt))
  return {
    outcome: kind,
    document: stored.document.document,
    commitments: live.length,
    tracked: live.filter(tracked).length,
    differs: revision && {
      kept: revision.kept.length,
      changed: revision.changed.map((c) => c.commitment.code),
      added: live.filter((c) => added.has(c.startAt)).map((c) => c.code),
      gone: revision.gone.map((c) => c.code),
    },
  }
}
