import { group } from 'd3-array'
import { sql } from 'kysely'
import type { Database } from '#base/database.ts'
import { portions } from '#base/portions.ts'
import { tables } from '#base/tables.ts'
import type { Commitment, CommitmentMeasure } from './commitment.ts'
import type { Decision } from './decide.ts'
import type { YearProgramme } from './programmes.ts'

type CommitmentRow = Omit<Commitment, 'measures'>
type MeasureRow = CommitmentMeasure & { city: string; code: string; n: number }
type ProgrammeRow = { city: string; year: number; n: number; name: string; mentions: unknown }
type DecisionRow = Omit<Decision, 'changes'> & { city: string; changes: unknown; undoneBy: string | null }

export type LedgerTables = {
  'ledger.commitment': CommitmentRow
  'ledger.measure': MeasureRow
  'ledger.programme': ProgrammeRow
  'ledger.programmeCommitment': { city: string; year: number; programme: number; code: string }
  'ledger.decision': DecisionRow
  'ledger.release': { city: string; code: string; at: Date; actor: string }
}
const on = tables<LedgerTables>

const measureColumns = [
  'startAt',
  'endAt',
  'text',
  'metric',
  'aspect',
  'op',
  'value',
  'unit',
  'confidence',
  'rule',
  'scope',
  'ref',
  'base',
  'asof',
  'estimated',
  'force',
] as const

/** Commitments in text order, with their measures: two statements, however many they are. */
export async function commitmentsOf(
  db: Database,
  city: string,
  year: number,
  only: { codes?: string[]; lock?: boolean } = {},
): Promise<Commitment[]> {
  const { codes, lock } = only
  if (codes?.length === 0) return []
  const rows = await on(db)
    .selectFrom('ledger.commitment')
    .selectAll()
    .where('city', '=', city)
    .where('year', '=', year)
    .$if(codes !== undefined, (q) => q.where(codeIn(codes!)))
    .orderBy('startAt')
    .orderBy('endAt')
    .orderBy('number')
    .orderBy('part')
    .$if(lock === true, (q) => q.forUpdate())
    .execute()
  return withMeasures(db, city, rows)
}

/** One parameter, however many codes: a statement takes 65,535 values. */
const codeIn = (codes: string[]) => sql<boolean>`code = any(${codes}::text[])`

/** Commitments as they are stored, with their measures; one statement. */
export async function withMeasures(db: Database, city: string, rows: CommitmentRow[]): Promise<Commitment[]> {
  if (rows.length === 0) return []
  const measures = await on(db)
    .selectFrom('ledger.measure')
    .select(['code', ...measureColumns])
    .where('city', '=', city)
    .where(codeIn(rows.map((r) => r.code)))
    .orderBy('code')
    .orderBy('n')
    .execute()
  const byCode = group(measures, (m) => m.code)
  return rows.map((row) => ({
    ...row,
    confidence: Number(row.confidence),
    measures: (byCode.get(row.code) ?? []).map(({ code: _, ...m }) => ({ ...m, confidence: Number(m.confidence) })),
  }))
}

/** Writes commitments whole, their measures included; rows of the same code are replaced. */
export async function saveCommitments(tx: Database, commitments: Commitment[]): Promise<void> {
  if (commitments.length === 0) return
  const city = commitments[0].city
  for (const rows of portions(commitments.map(({ measures: _, ...row }) => row))) await upsert(tx, rows)
  await on(tx)
    .deleteFrom('ledger.measure')
    .where('city', '=', city)
    .where(codeIn(commitments.map((c) => c.code)))
    .execute()
  const measures = commitments.flatMap((c) => c.measures.map((m, n) => ({ ...m, city, code: c.code, n })))
  for (const rows of portions(measures)) await on(tx).insertInto('ledger.measure').values(rows).execute()
}

const upsert = (tx: Database, rows: CommitmentRow[]) =>
  on(tx)
    .insertInto('ledger.commitment')
    .values(rows)
    .onConflict((c) =>
      c.columns(['city', 'code']).doUpdateSet((row) => ({
        document: row.ref('excluded.document'),
        startAt: row.ref('excluded.startAt'),
        endAt: row.ref('excluded.endAt'),
        quote: row.ref('excluded.quote'),
        title: row.ref('excluded.title'),
        sentence: row.ref('excluded.sentence'),
        section: row.ref('excluded.section'),
        firmness: row.ref('excluded.firmness'),
        origin: row.ref('excluded.origin'),
        confidence: row.ref('excluded.confidence'),
        rule: row.ref('excluded.rule'),
        standing: row.ref('excluded.standing'),
        leadUnit: row.ref('excluded.leadUnit'),
        leadConfirmed: row.ref('excluded.leadConfirmed'),
        leadWords: row.ref('excluded.leadWords'),
        version: row.ref('excluded.version'),
      })),
    )
    .execute()

export const highestNumber = async (tx: Database, city: string, year: number): Promise<number> => {
  const row = await on(tx)
    .selectFrom('ledger.commitment')
    .select((c) => c.fn.max('number').as('highest'))
    .where('city', '=', city)
    .where('year', '=', year)
    .executeTakeFirst()
  return row?.highest ?? 0
}

/** One ledger is changed by one hand at a time: verbs that give codes take this lock for their transaction. */
export const lockLedger = (tx: Database, city: string, year: number) =>
  sql`select pg_advisory_xact_lock(hashtext(${`ledger/${city}/${year}`}))`.execute(tx)

/** One release at a time in a city, until the transaction ends. */
export const lockReleases = (tx: Database, city: string) =>
  sql`select pg_advisory_xact_lock(hashtext(${`releases/${city}`}))`.execute(tx)

/** A year's programmes with every place that names them. */
export const yearProgrammes = async (tx: Database, city: string, year: number): Promise<YearProgramme[]> =>
  (await on(tx)
    .selectFrom('ledger.programme')
    .select(['n', 'name', 'mentions'])
    .where('city', '=', city)
    .where('year', '=', year)
    .orderBy('n')
    .execute()) as YearProgramme[]

export async function replaceProgrammes(
  tx: Database,
  city: string,
  year: number,
  programmes: (YearProgramme & { codes: string[] })[],
): Promise<void> {
  await on(tx).deleteFrom('ledger.programmeCommitment').where('city', '=', city).where('year', '=', year).execute()
  await on(tx).deleteFrom('ledger.programme').where('city', '=', city).where('year', '=', year).execute()
  if (programmes.length === 0) return
  await on(tx)
    .insertInto('ledger.programme')
    .values(programmes.map(({ n, name, mentions }) => ({ city, year, n, name, mentions: JSON.stringify(mentions) })))
    .execute()
  const links = programmes.flatMap((p) => p.codes.map((code) => ({ city, year, programme: p.n, code })))
  for (const rows of portions(links)) await on(tx).insertInto('ledger.programmeCommitment').values(rows).execute()
}

/** Programmes of a year with the number of commitments that carry them. */
export const programmesOf = (db: Database, city: string, year: number) =>
  on(db)
    .selectFrom('ledger.programme as p')
    .leftJoin('ledger.programmeCommitment as l', (j) =>
      j.onRef('l.city', '=', 'p.city').onRef('l.year', '=', 'p.year').onRef('l.programme', '=', 'p.n'),
    )
    .select((s) => ['p.n', 'p.name', s.fn.count<string>('l.code').as('commitments')])
    .where('p.city', '=', city)
    .where('p.year', '=', year)
    .groupBy(['p.n', 'p.name'])
    .orderBy('p.n')
    .execute()

export const programmesOfCommitment = (db: Database, city: string, code: string) =>
  on(db)
    .selectFrom('ledger.programmeCommitment as l')
    .innerJoin('ledger.programme as p', (j) =>
      j.onRef('l.city', '=', 'p.city').onRef('l.year', '=', 'p.year').onRef('l.programme', '=', 'p.n'),
    )
    .select(['p.n', 'p.name'])
    .where('l.city', '=', city)
    .where('l.code', '=', code)
    .orderBy('p.n')
    .execute()

export const insertDecision = (tx: Database, city: string, decision: Decision) =>
  on(tx)
    .insertInto('ledger.decision')
    .values({ ...decision, city, changes: JSON.stringify(decision.changes), undoneBy: null })
    .execute()

export const markUndone = (tx: Database, city: string, id: string, by: string) =>
  on(tx).updateTable('ledger.decision').set({ undoneBy: by }).where('city', '=', city).where('id', '=', id).execute()

const decisions = (db: Database, city: string) =>
  on(db)
    .selectFrom('ledger.decision')
    .select(['id', 'at', 'actor', 'verb', 'codes', 'reason', 'changes', 'undoneBy'])
    .where('city', '=', city)
    .$castTo<Decision & { undoneBy: string | null }>()

export const decisionsOn = (db: Database, city: string, code: string) =>
  decisions(db, city).where('codes', '@>', sql<string[]>`array[${code}]::text[]`).orderBy('at').execute()

/** The newest decision of a person on a year's ledger that still stands: what "undo" takes back. */
export const lastDecision = (db: Database, city: string, year: number, actor: string) =>
  decisions(db, city)
    .where('actor', '=', actor)
    .where(sql<number>`(changes->0->'after'->>'year')::int`, '=', year)
    .where('verb', 'not in', ['undo', 'revise'])
    .where('undoneBy', 'is', null)
    .orderBy('at', 'desc')
    .limit(1)
    .executeTakeFirst()

export async function insertReleases(tx: Database, releases: LedgerTables['ledger.release'][]): Promise<void> {
  for (const rows of portions(releases))
    await on(tx)
      .insertInto('ledger.release')
      .values(rows)
      .onConflict((c) => c.doNothing())
      .execute()
}

export const releasesOf = (db: Database, city: string) =>
  on(db).selectFrom('ledger.release').select(['code', 'at', 'actor']).where('city', '=', city).orderBy('code').execute()

/** What a person has accepted and nobody has made public yet, in text order. */
export const acceptedUnreleased = async (db: Database, city: string): Promise<string[]> => {
  const rows = await on(db)
    .selectFrom('ledger.commitment as c')
    .leftJoin('ledger.release as r', (j) => j.onRef('r.city', '=', 'c.city').onRef('r.code', '=', 'c.code'))
    .select('c.code')
    .where('c.city', '=', city)
    .where('c.standing', '=', 'accepted')
    .where('r.code', 'is', null)
    .orderBy('c.year')
    .orderBy('c.startAt')
    .orderBy('c.code')
    .execute()
  return rows.map((row) => row.code)
}

/** What the newer version of a document did to the ledger, by the moment at which it was imported. */
export const revisionAt = (db: Database, city: string, at: Date): Promise<Decision | undefined> =>
  decisions(db, city).where('verb', '=', 'revise').where('at', '=', at).executeTakeFirst()
