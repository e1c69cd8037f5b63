import type { Reading } from '#report/reading.ts'
import { Finding } from '#ui/diff.tsx'
import { Note, Section } from '#ui/section.tsx'
import type { Ask } from './ask.ts'
import { findingsIn, placeWords, remarks } from './findings.ts'
import type { Year } from './year.ts'

/** The check-up in some lines: how many findings of each kind, and the targets that lie below last year. */
export function CheckUpSummary({ ask, year, reading }: { ask: Ask; year: Year; reading: Reading }) {
  const { words, paths } = ask
  const { checkUp } = year.document
  const w = words.home
  const below = checkUp.pairs.filter((p) => p.kind === 'below')
  const differs = checkUp.pairs.filter((p) => p.kind === 'definition-differs').length
  const unanswered = checkUp.problems.filter((p) => p.kind === 'unanswered').length
  const counts = [
    below.length > 0 && w.below(below.length),
    differs > 0 && w.differs(differs),
    checkUp.open.length > 0 && w.open(checkUp.open.length),
    checkUp.problems.length > 0 && w.unanswered(unanswered, checkUp.problems.length),
    checkUp.dropped.length > 0 && w.dropped(checkUp.dropped.length),
    checkUp.repeats.length > 0 && w.repeats(checkUp.repeats.length),
  ].filter((line) => line !== false)
  const address = paths.checkUp(year.document.year)
  return (
    <Section title={w.checkUp} meta={<a href={address}>{w.checkUpAll}</a>}>
      {counts.map((line) => (
        <Note key={line}>{line}</Note>
      ))}
      {findingsIn(checkUp, 'pairs')
        .filter((finding) => finding.kind === 'below')
        .slice(0, 4)
        .map((finding) => (
          <Finding
            key={finding.next[0].index}
            title={finding.about}
            note={remarks(words, finding).join('；') || undefined}
            quotes={[
              {
                label: words.checkUp.last,
                words: placeWords(reading, finding.last[0]),
                href: paths.sentence(year.document.year, finding.last[0].sentence),
              },
              {
                label: words.checkUp.next,
                words: placeWords(reading, finding.next[0]),
                href: paths.sentence(year.document.year, finding.next[0].sentence),
              },
            ]}
          />
        ))}
    </Section>
  )
}
