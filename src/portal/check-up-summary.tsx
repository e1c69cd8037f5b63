import { Tally } from '#ui/ledger.tsx'
import { Section } from '#ui/section.tsx'
import type { Ask } from './ask.ts'
import { FindingRow } from './finding-row.tsx'
import { findingsIn } from './findings.ts'
import type { Year } from './year.ts'

/** How many targets below last year's result are named. */
const SHOWN = 6

/** The check-up in some lines: how many findings of each kind, and the targets that lie below last year. */
export function CheckUpSummary({ ask, year }: { ask: Ask; year: Year }) {
  const { words, paths } = ask
  const { checkUp } = year.document
  const w = words.home
  const below = checkUp.pairs.filter((p) => p.kind === 'below')
  const differs = checkUp.pairs.filter((p) => p.kind === 'definition-differs').length
  const unanswered = checkUp.problems.filter((p) => p.kind === 'unanswered').length
  const address = paths.checkUp(year.document.year)
  const tally = [
    { n: below.length, words: w.below, group: 'pairs' },
    { n: differs, words: w.differs, group: 'pairs' },
    { n: checkUp.open.length, words: w.open, group: 'open' },
    { n: unanswered, words: w.unanswered(checkUp.problems.length), group: 'problems' },
    { n: checkUp.dropped.length, words: w.dropped, group: 'dropped' },
    { n: checkUp.repeats.length, words: w.repeats, group: 'repeats' },
  ].filter((row) => row.n > 0)
  return (
    <Section title={w.checkUp} meta={<a href={address}>{w.checkUpAll}</a>}>
      <Tally
        rows={tally.map(({ n, words: said, group }) => ({
          figure: String(n),
          words: said,
          href: `${address}#${group}`,
        }))}
      />
      {findingsIn(checkUp, 'pairs')
        .filter((finding) => finding.kind === 'below')
        .slice(0, SHOWN)
        .map((finding) => (
          <FindingRow key={finding.next[0].index} ask={ask} year={year} finding={finding} />
        ))}
    </Section>
  )
}
