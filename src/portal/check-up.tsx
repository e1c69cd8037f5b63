import type { Reading } from '#report/reading.ts'
import { DataTable } from '#ui/data-table.tsx'
import { Finding } from '#ui/diff.tsx'
import { More, Note, Opening, Section } from '#ui/section.tsx'
import type { Ask } from './ask.ts'
import { type AnyFinding, findingsIn, type Group, placeWords, remarks } from './findings.ts'
import { page } from './shell.tsx'
import type { Year } from './year.ts'

const GROUPS: Group[] = ['pairs', 'open', 'problems', 'repeats', 'dropped']
/** How many findings of a group stand open on the page. */
const OPEN = 12

/** The check-up: shares that add up, and every finding with the sentences that it rests on. */
export async function checkUpPage(ask: Ask, year: Year): Promise<string> {
  const { words } = ask
  const w = words.checkUp
  const { reading } = year
  return page(
    ask,
    { title: w.title, place: 'checkUp' },
    <>
      <Opening title={w.title} lead={w.lead} />
      <ShareTable ask={ask} year={year} />
      {GROUPS.map((group) => {
        const found = findingsIn(year.document.checkUp, group)
        const shown = found.map((finding) => (
          <One
            key={JSON.stringify([finding.kind, finding.last, finding.next])}
            ask={ask}
            year={year}
            reading={reading}
            finding={finding}
          />
        ))
        return (
          <Section key={group} id={group} title={w.group[group]} meta={words.count(found.length)}>
            {found.length === 0 && <Note>{w.none}</Note>}
            {shown.slice(0, OPEN)}
            {shown.length > OPEN && <More title={w.more(shown.length - OPEN)}>{shown.slice(OPEN)}</More>}
          </Section>
        )
      })}
    </>,
  )
}

function One({ ask, year, reading, finding }: { ask: Ask; year: Year; reading: Reading; finding: AnyFinding }) {
  const { words, lang } = ask
  const w = words.checkUp
  const admitted = finding.kind === 'answered' || finding.kind === 'unanswered'
  const figures = [...finding.last.slice(0, 1), ...finding.next.slice(0, 1)].map((place) => placeWords(reading, place))
  const notes = [w.kind[finding.kind], ...remarks(words, finding)]
  return (
    <Finding
      title={admitted || figures.length < 2 ? finding.about : figures.join(' → ')}
      note={notes.join(lang === 'zh' ? '；' : '; ')}
      open={w.open}
      quotes={[
        ...finding.last.map(quote(ask, year, admitted ? w.admitted : w.last)),
        ...finding.next.slice(0, 4).map(quote(ask, year, w.next)),
      ]}
    />
  )
}

/** The sentence that a finding rests on, as it was printed, with the way to its place in the report. */
const quote =
  (ask: Ask, { document }: Year, label: string) =>
  (place: AnyFinding['last'][number]) => {
    const { start, end } = document.structure.sentences[place.sentence]
    return { label, words: document.text.slice(start, end), href: ask.paths.sentence(document.year, place.sentence) }
  }

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
                  {section.number} {section.title}
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
