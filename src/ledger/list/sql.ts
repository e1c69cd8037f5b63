import { sql } from 'kysely'
import { z } from 'zod'
import type { Database } from '#base/database.ts'
import { Fault } from '#base/errors.ts'
import { tables } from '#base/tables.ts'
import type { Firmness } from '#report/reading.ts'
import type { Commitment } from '../commitment.ts'
import { type LedgerTables, withMeasures } from '../sql.ts'

const on = tables<LedgerTables>

/** Who looks: the public sees what was released, and proposals only where the city shows them; the office sees all. */
export type Eyes = { office: boolean; publicProposals: boolean }

export type Filter = {
  /** Words to be found in the title, the quote or a code; two characters upward. */
  q?: string
  /** Sections of the named document: an index means nothing without it. */
  section?: { document: string; inside: number[] }
  document?: string
  firmness?: Firmness
  tracked?: boolean
  unit?: string
  programme?: number
  codes?: string[]
}
export type Sort = 'text' | 'unit' | 'figure'
export type Page = { commitments: Commitment[]; total: number; next: string | null }

/** The one visibility rule, for pages, API, search and files: the public sees what was released, the office sees all. */
const seenBy = ({ office, publicProposals }: Eyes) =>
  office || publicProposals
    ? sql<boolean>`true`
    : sql<boolean>`exists (select from ledger.release r where r.city = c.city and r.code = c.code)`

/** What lists hold: what still stands, and for the office what was rejected. */
const visible = (db: Database, city: string, year: number, eyes: Eyes) =>
  on(db)
    .selectFrom('ledger.commitment as c')
    .where('c.city', '=', city)
    .where('c.year', '=', year)
    .where('c.standing', 'not in', eyes.office ? ['retired'] : ['retired', 'rejected'])
    .where(seenBy(eyes))

function filtered(db: Database, city: string, year: number, eyes: Eyes, f: Filter) {
  const like = `%${(f.q ?? '').replaceAll(/[\\%_]/g, '\\$&')}%`
  return visible(db, city, year, eyes)
    .$if(Boolean(f.q), (q) =>
      q.where((e) => e.or([e('c.title', 'ilike', like), e('c.quote', 'ilike', like), e('c.code', 'ilike', like)])),
    )
    .$if(f.section !== undefined, (q) =>
      q
        .where('c.document', '=', f.section!.document)
        .where('c.section', 'in', f.section!.inside.length > 0 ? f.section!.inside : [-1]),
    )
    .$if(f.document !== undefined, (q) => q.where('c.document', '=', f.document!))
    .$if(f.firmness !== undefined, (q) => q.where('c.firmness', '=', f.firmness!))
    .$if(f.tracked === true, (q) =>
      q.where('c.firmness', '!=', 'direction').where('c.standing', 'in', ['proposed', 'accepted']),
    )
    .$if(f.unit !== undefined, (q) => q.where('c.leadUnit', '=', f.unit!))
    .$if(f.codes !== undefined, (q) => q.where('c.code', 'in', f.codes!.length > 0 ? f.codes! : ['']))
    .$if(f.programme !== undefined, (q) =>
      q.where((e) =>
        e.exists(
          e
            .selectFrom('ledger.programmeCommitment as p')
            .select('p.code')
            .whereRef('p.city', '=', 'c.city')
            .whereRef('p.code', '=', 'c.code')
            .where('p.programme', '=', f.programme!),
        ),
      ),
    )
}

/** What a list is sorted by, before the place in the text; each is a column or an expression that is never null. */
const sortKeys = {
  text: sql<string>`c.city`, // the same in every row: the place in the text decides
  unit: sql<string>`coalesce(c.lead_unit, '~')`,
  figure: sql<string>`case c.firmness when 'measurable' then '1' when 'milestone' then '2' else '3' end`,
} satisfies Record<Sort, unknown>

/**
 * A page of commitments by key: `after` is the `next` of the page before. `size` rows at most; `total` counts the whole
 * list. Three statements, whatever the size.
 */
export async function list(
  db: Database,
  city: string,
  year: number,
  eyes: Eyes,
  filter: Filter,
  paging: { sort?: Sort; after?: string; size: number },
): Promise<Page> {
  const key = sortKeys[paging.sort ?? 'text']
  const from = paging.after === undefined ? null : placeOf(paging.after)
  if (paging.after !== undefined && !from) throw new Fault('invalid', 'query', { field: 'after' })
  const rows = await filtered(db, city, year, eyes, filter)
    .selectAll('c')
    .select(key.as('sortKey'))
    .$if(from !== null, (q) =>
      q.where(
        sql<boolean>`(${key}, c.start_at, c.number, c.part) > (${from![0]}, ${from![1]}::int, ${from![2]}::int, ${from![3]}::int)`,
      ),
    )
    .orderBy(key)
    .orderBy('c.startAt')
    .orderBy('c.number')
    .orderBy('c.part')
    .limit(paging.size + 1)
    .execute()
  const shown = rows.slice(0, paging.size)
  const last = shown.at(-1)
  const { total } = await filtered(db, city, year, eyes, filter)
    .select((s) => s.fn.countAll<string>().as('total'))
    .executeTakeFirstOrThrow()
  return {
    commitments: await withMeasures(
      db,
      city,
      shown.map(({ sortKey: _, ...row }) => row),
    ),
    total: Number(total),
    next: rows.length > paging.size && last ? encodeKey([last.sortKey, last.startAt, last.number, last.part]) : null,
  }
}

/** Every commitment that eyes may see, in text order. */
export async function all(
  db: Database,
  city: string,
  year: number,
  eyes: Eyes,
  filter: Filter = {},
): Promise<Commitment[]> {
  return (await list(db, city, year, eyes, filter, { size: 100_000 })).commitments
}

/** How many commitments that eyes may see carry each programme of the year, by the programme's number; one statement. */
export async function countByProgramme(db: Database, city: string, year: number, eyes: Eyes) {
  const rows = await visible(db, city, year, eyes)
    .innerJoin('ledger.programmeCommitment as p', (j) =>
      j.onRef('p.city', '=', 'c.city').onRef('p.code', '=', 'c.code'),
    )
    .select((s) => ['p.programme', s.fn.countAll<string>().as('n')])
    .groupBy('p.programme')
    .execute()
  return new Map(rows.map((r) => [r.programme, Number(r.n)]))
}

/**
 * One commitment by code. A code answers for ever: one that was retired or rejected too, where its words are public
 * anyway because the report is. Null where eyes may not see it.
 */
export async function commitmentSeen(db: Database, city: string, code: string, eyes: Eyes): Promise<Commitment | null> {
  const row = await on(db)
    .selectFrom('ledger.commitment as c')
    .selectAll('c')
    .where('c.city', '=', city)
    .where('c.code', '=', code)
    .where((e) =>
      e.or([
        seenBy(eyes),
        e.and([e('c.standing', 'in', ['retired', 'rejected']), e('c.document', 'like', 'report-%')]),
      ]),
    )
    .executeTakeFirst()
  return row ? (await withMeasures(db, city, [row]))[0] : null
}

const encodeKey = (key: (string | number)[]) => Buffer.from(JSON.stringify(key)).toString('base64url')
const keyParts = z.tuple([z.string(), z.int32(), z.int32(), z.int32()])

/** The place in a list that a page's `next` names; null where the text was never given out. */
export function placeOf(next: string): z.infer<typeof keyParts> | null {
  try {
    return keyParts.parse(JSON.parse(Buffer.from(next, 'base64url').toString('utf8')))
  } catch {
    return null
  }
}
