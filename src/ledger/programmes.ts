import type { Programme } from '#report/reading.ts'
import type { Commitment } from './commitment.ts'

/** Where a programme is named: a span of a document, in UTF-16 code units. */
export type Mention = Programme['mentions'][number] & { document: string }

/** A named effort of a year, from all its documents. `n` stays for as long as the programme is named anywhere. */
export type YearProgramme = { n: number; name: string; mentions: Mention[] }

/**
 * The year's programmes after a document was read: what other documents name stays, what the version before named is
 * taken out, and what is named now comes in under its number or a new one.
 */
export function withDocument(
  known: YearProgramme[],
  found: Programme[],
  document: string,
  before: string | null,
): YearProgramme[] {
  const kept = known.map((p) => ({
    ...p,
    mentions: p.mentions.filter((m) => m.document !== before && m.document !== document),
  }))
  let next = Math.max(-1, ...known.map((p) => p.n)) + 1
  for (const { name, mentions } of found) {
    const here = mentions.map((m) => ({ ...m, document }))
    const same = kept.find((p) => p.name === name)
    if (same) same.mentions.push(...here)
    else kept.push({ n: next++, name, mentions: here })
  }
  return kept.filter((p) => p.mentions.length > 0)
}

/** The codes of the commitments in whose words a programme is named. */
export const codesNaming = (programme: YearProgramme, commitments: Commitment[]): string[] =>
  commitments
    .filter((c) => c.standing !== 'retired')
    .filter((c) =>
      programme.mentions.some((m) => m.document === c.document && m.start >= c.startAt && m.end <= c.endAt),
    )
    .map((c) => c.code)
