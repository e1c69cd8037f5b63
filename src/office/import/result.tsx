import type { ReactNode } from 'react'
import type { Commitment } from '#ledger/commitment.ts'
import { revisionAt } from '#ledger/sql.ts'
import type { Unread } from '#report/reading.ts'
import { type Document, recordsOf } from '#report/sql.ts'
import { Words } from '#ui/data-table.tsx'
import { OldNew } from '#ui/diff.tsx'
import { ButtonLink } from '#ui/form.tsx'
import { Shares } from '#ui/ledger.tsx'
import { Empty, Notice, Opening, Section } from '#ui/section.tsx'
import type { AskCity } from '../ask.ts'
import { differs } from './differs.ts'

/** What was read in a document: how much, what the check-up says, what was not understood, what differs. */
export async function Result({ ask, document, same }: { ask: AskCity; document: Document; same: boolean }) {
  const { words, paths, db, city } = ask
  const w = words.result
  const { kind, year, checkUp } = document
  const what = words.documentTitle(kind, year)
  const records = await recordsOf(db, city.city, document.document)
  const unread = records.filter((r) => r.type === 'unread')
  const unsure = records.filter((r) => r.type === 'number' && r.reason === 'unsure').length
  const revision = document.version > 1 ? await revisionAt(db, city.city, document.importedAt) : undefined
  return (
    <>
      <Opening title={w.title} lead={w.lead(what, document.fileName)} />
      {same && (
        <Notice kind="question">
          {w.same} {w.newest(document.version)}
        </Notice>
      )}
      <p className="actions">
        <ButtonLink href={paths.review(year, { kind })} solid>
          {w.goReview}
        </ButtonLink>
        <ButtonLink href={ask.publicPage(kind === 'report' ? `/report/${year}` : '/commitments')}>
          {w.goPublic}
        </ButtonLink>
      </p>
      <Section title={w.read(checkUp.shares.all.items)}>
        <Shares
          shares={(['measurable', 'milestone', 'direction'] as const).map((firmness, n) => ({
            name: words.firmness[firmness],
            count: checkUp.shares.all[firmness],
            figure: String(checkUp.shares.all[firmness]),
            href: paths.review(year, { kind }),
            fill: (['solid', 'hatch', 'hollow'] as const)[n],
          }))}
        />
      </Section>
      {document.version > 1 && (
        <Section title={w.differs} meta={w.version(document.version)}>
          {revision ? <Differences ask={ask} {...differs(revision.changes)} /> : <p>{w.nothingDiffers}</p>}
        </Section>
      )}
      <Section title={w.checkUp} meta={kind === 'report' && <CheckUpLink ask={ask} year={year} />}>
        <ul className="lines">
          {headlines(ask, document).map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </Section>
      <Section title={w.unread} meta={unread.length > 0 ? w.unreadMeta(unread.length) : undefined}>
        {unread.length === 0 ? (
          <Empty words={w.unreadNone} hint={unsure > 0 ? w.unsure(unsure) : undefined} />
        ) : (
          <>
            <UnreadList document={document} unread={unread} />
            {unsure > 0 && <p className="note">{w.unsure(unsure)}</p>}
          </>
        )}
      </Section>
    </>
  )
}

const CheckUpLink = ({ ask, year }: { ask: AskCity; year: number }): ReactNode => (
  <a href={ask.publicPage(`/check-up/${year}`)}>{ask.words.result.checkUpAll}</a>
)

function headlines({ words: { result: w } }: AskCity, { checkUp }: Document): string[] {
  const of = (kind: string) => checkUp.pairs.filter((p) => p.kind === kind).length
  const unanswered = checkUp.problems.filter((p) => p.kind === 'unanswered').length
  return [
    w.below(of('below')),
    w.differsFromLast(of('definition-differs')),
    w.open(checkUp.open.length),
    w.unanswered(unanswered, checkUp.problems.length),
    w.dropped(checkUp.dropped.length),
    w.repeats(checkUp.repeats.length),
  ]
}

const UnreadList = ({ document, unread }: { document: Document; unread: Unread[] }) => (
  <ul className="lines" lang="zh-CN">
    {unread.map(({ sentence }) => {
      const { start, end } = document.structure.sentences[sentence]
      return (
        <li key={sentence}>
          <Words>{document.text.slice(start, end)}</Words>
        </li>
      )
    })}
  </ul>
)

function Differences({ ask, kept, changed, added, gone }: { ask: AskCity } & ReturnType<typeof differs>) {
  const w = ask.words.result
  return (
    <>
      <p>{w.kept(kept)}</p>
      {changed.length > 0 && <h3>{w.changed}</h3>}
      {changed.map(({ before, after }) => (
        <OldNew
          key={after.code}
          old={{ word: w.old, pieces: [{ text: before!.quote }], note: after.code }}
          now={{ word: w.now, pieces: [{ text: after.quote }] }}
        />
      ))}
      <CodeList title={w.added} list={added} ask={ask} />
      <CodeList title={w.gone} list={gone} ask={ask} />
    </>
  )
}

function CodeList({ title, list, ask }: { title: string; list: Commitment[]; ask: AskCity }) {
  if (list.length === 0) return null
  return (
    <>
      <h3>{title}</h3>
      <ul className="lines">
        {list.map((c) => (
          <li key={c.code}>
            {c.code} <Words href={ask.paths.review(c.year, { at: c.code })}>{c.quote}</Words>
          </li>
        ))}
      </ul>
    </>
  )
}
