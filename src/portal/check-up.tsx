import { DataTable } from '#ui/data-table.tsx'
import { More, Note, Opening, Section } from '#ui/section.tsx'
import type { Ask } from './ask.ts'
import { FindingRow } from './finding-row.tsx'
import { findingsIn, type Group } from './findings.ts'
import { page } from './shell.tsx'
import { sectionName, type Year } from './year.ts'

const GROUPS: Group[] = ['pairs', 'open', 'problems', 'repeats', 'dropped']
/** How many findings of a group stand open on the page. */
const OPEN = 12

/** The check-up: shares that add up, and every finding with the sentences that it rests on. */
export async function checkUpPage(ask: Ask, year: Year): Promise<string> {
  const { words } = ask
  const w = words.checkUp
  return page(
    ask,
    { title: w.title, place: 'checkUp' },
    <>
      <Opening title={w.title} lead={w.lead(summary(year))} />
      <ShareTable ask={ask} year={year} />
      {GROUPS.map((group) => {
        const found = findingsIn(year.document.checkUp, group)
        const shown = found.map((finding) => (
          <FindingRow
            key={JSON.stringify([finding.kind, finding.last, finding.next])}
            ask={ask}
            year={year}
            finding={finding}
          />
        ))
        return (
          <Section key={group} id={group} title={w.group[group]} meta={w.found(found.length)}>
            {found.length === 0 && <Note>{w.none}</Note>}
            {shown.slice(0, OPEN)}
            {shown.length > OPEN && <More title={w.more(shown.length - OPEN)}>{shown.slice(OPEN)}</More>}
          </Section>
        )
      })}
    </>,
  )
}

/** The figures of the opening sentence. */
const summary = ({ document: { checkUp }, commitments, tracked }: Year) => ({
  all: commitments.length,
  tracked: tracked.length,
  pairs: checkUp.pairs.length,
  below: checkUp.pairs.filter(({ kind }) => kind === 'below').length,
  problems: checkUp.problems.length,
  unanswered: checkUp.problems.filter(({ kind }) => kind === 'unanswered').length,
})

function ShareTable({ ask, year }: { ask: Ask; year: Year }) {
  const { words, paths } = ask
  const w = words.checkUp
  const count = (list: typeof year.commitments, firmness: string) => list.filter((c) => c.firmness === firmness).length
  const cells = (list: typeof year.commitments) => [
    String(list.length),
    ...['measurable', 'milestone', 'direction'].map((firmness) => String(count(list, firmness))),
  ]
  return (
    <Section title={w.shares}>
      <DataTable
        caption={w.shares}
        columns={[
          { head: w.shareColumns.chapter, names: true, phone: 'start' },
          { head: w.shareColumns.items, align: 'end', phone: 'end' },
          { head: w.shareColumns.measurable, align: 'end', phone: 'label' },
          { head: w.shareColumns.milestone, align: 'end', phone: 'label' },
          { head: w.shareColumns.direction, align: 'end', phone: 'label' },
        ]}
        rows={[
          ...year.chapters
            .filter((chapter) => chapter.commitments.length > 0)
            .map(({ index, section, commitments }) => ({
              key: String(index),
              cells: [
                <a key="c" href={paths.commitments({ chapter: index })} lang="zh-CN">
                  {sectionName(section)}
                </a>,
                ...cells(commitments),
              ],
            })),
          { key: 'all', total: true, cells: [w.total, ...cells(year.commitments)] },
        ]}
      />
    </Section>
  )
}
