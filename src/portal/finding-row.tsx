import { Finding } from '#ui/diff.tsx'
import { Mixed } from '#ui/mixed.tsx'
import type { Ask } from './ask.ts'
import { type AnyFinding, remarks, titleOf } from './findings.ts'
import type { Year } from './year.ts'

/** One finding: both figures, what to know of them, and folded behind it the sentences that it rests on. */
export function FindingRow({ ask, year, finding }: { ask: Ask; year: Year; finding: AnyFinding }) {
  const { words, lang } = ask
  const w = words.checkUp
  const admitted = finding.kind === 'answered' || finding.kind === 'unanswered'
  const notes = [w.kind[finding.kind], ...remarks(words, finding)].join(lang === 'zh' ? '；' : '; ')
  const quotes = [
    ...finding.last.map(quote(ask, year, admitted ? w.admitted : w.last)),
    ...finding.next.slice(0, 4).map(quote(ask, year, w.next)),
  ].filter(({ href }, at, all) => all.findIndex((other) => other.href === href) === at)
  return (
    <Finding
      title={titleOf(year.reading, finding)}
      note={<Mixed lang={lang} text={notes} />}
      open={w.open(quotes.length)}
      quotes={quotes}
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
