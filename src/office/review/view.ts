import { Fault } from '#base/errors.ts'
import type { Commitment } from '#ledger/commitment.ts'
import { commitmentsOf } from '#ledger/sql.ts'
import { type Unit, unitsOf } from '#people/sql.ts'
import type { DocumentKind } from '#report/reading.ts'
import { type Document, documentNamed, newest } from '#report/sql.ts'
import { chapters } from '#report/structure/chapters.ts'
import type { AskCity } from '../ask.ts'
import type { Doing, ReviewQuery } from '../paths.ts'
import { type ChapterText, chapterIndex, chapterIndexes, chapterText } from './chapter-text.ts'
import type { Typed } from './edited.ts'
import { neighbours, nextToDecide, type Progress, progress, queue, type Show } from './queue.ts'

/** All that the review page shows of a document. */
export type View = {
  document: Document
  kind: DocumentKind
  show: Show
  doing?: Doing
  units: Unit[]
  progress: Progress
  chapter: ChapterText
  /** Chapters before and after this one that hold text. */
  around: { previous?: number; next?: number }
  /** The live commitments of the chapter with their numbers in it, rejected ones included. */
  numbered: { number: string; commitment: Commitment }[]
  /** Those of them that one goes through now. */
  shown: Set<string>
  open?: Commitment
  up?: Commitment
  down?: Commitment
  /** The next one in the same sentence: what "merge" takes in. */
  mergeable?: Commitment
  /** The code that was asked for is retired; another one is open instead. */
  retired?: string
  /** After a fault: what was typed, and what to do about it. */
  typed?: Typed & { reason?: string; words?: string; before?: string }
  fault?: Fault
}

export async function view(
  { db, city }: AskCity,
  year: number,
  { kind: wanted, show = 'all', at, chapter, do: doing }: ReviewQuery,
): Promise<View | null> {
  const all = await commitmentsOf(db, city.city, year)
  const asked = at === undefined ? undefined : all.find((c) => c.code === at)
  if (at !== undefined && !asked) throw new Fault('not-found', 'commitment', { code: at })
  const kind = wanted ?? (asked && (await documentNamed(db, city.city, asked.document))?.kind) ?? 'report'
  const document = await newest(db, city.city, year, kind)
  if (!document) return null
  const { structure, text } = document
  const live = all.filter((c) => c.document === document.document && c.standing !== 'retired')
  const queued = queue(live, show)
  const listed = chapters(structure)
  const chapterHeld = (c: Commitment) => chapterIndex(listed, c.section)
  const first = chapter === undefined ? undefined : queued.find((c) => chapterHeld(c) === chapter)
  const open =
    chapter !== undefined ? first : asked && live.includes(asked) ? asked : nextOpen(live, queued, show, asked)
  const indexes = chapterIndexes(structure)
  const index = open ? chapterHeld(open) : (chapter ?? indexes[0] ?? -1)
  const inChapter = live.filter((c) => chapterHeld(c) === index)
  const standing = inChapter.filter((c) => c.standing !== 'rejected')
  const place = indexes.indexOf(index)
  const { previous, next } = open ? neighbours(queued, open) : {}
  const follower = open && neighbours(queue(live, 'all'), open).next
  return {
    document,
    kind,
    show,
    doing,
    units: await unitsOf(db, city.city),
    progress: progress(live),
    chapter: chapterText(text, structure, standing, index),
    around: { previous: indexes[place - 1], next: indexes[place + 1] },
    numbered: inChapter.map((commitment, n) => ({ number: String(n + 1), commitment })),
    shown: new Set(queued.map((c) => c.code)),
    open,
    up: previous,
    down: next,
    mergeable: follower?.sentence === open?.sentence ? follower : undefined,
    retired: asked && open !== asked ? asked.code : undefined,
  }
}

/** What is open when no code is asked for, or one that has gone: the next that needs a person, else the first. */
const nextOpen = (live: Commitment[], queued: Commitment[], show: Show, gone: Commitment | undefined) =>
  nextToDecide(live, show, gone ?? { startAt: -1, endAt: -1, number: 0, part: 0 }) ?? queued[0]
