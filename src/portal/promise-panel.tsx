import { type Commitment, tracked } from '#ledger/commitment.ts'
import { stateOf } from '#ledger/state.ts'
import type { Unit } from '#people/sql.ts'
import { ButtonLink } from '#ui/form.tsx'
import { Mixed } from '#ui/mixed.tsx'
import { OpenPromise } from '#ui/report-text.tsx'
import { Facts } from '#ui/section.tsx'
import type { Ask } from './ask.ts'
import { figureText } from './figures.ts'
import { Lead } from './lead.tsx'
import { promiseMark } from './marks.ts'
import type { Year } from './year.ts'

/** The open promise of the report page, between its neighbours. */
export function PromisePanel({ ask, year, units, open }: { ask: Ask; year: Year; units: Unit[]; open: Commitment }) {
  const { words, paths } = ask
  const w = words.report
  const at = year.commitments.indexOf(open)
  const neighbour = (c: Commitment | undefined, text: string) => c && { href: paths.report(open.year, c.code), text }
  const chapter = year.chapters.find((ch) => ch.inside.includes(open.section))
  const state = stateOf(open)
  return (
    <OpenPromise
      number={open.code}
      name={w.panel}
      previous={neighbour(year.commitments[at - 1], w.previous)}
      next={neighbour(year.commitments[at + 1], w.next)}
      close={{ href: `${paths.report(open.year)}#${open.code}`, text: w.close }}
      words={open.title}
      mark={promiseMark(open)}
      state={state ? words.state[state] : undefined}
      sentence={verdict(ask, open)}
    >
      <Facts
        rows={[
          ...(open.measures.length > 0 ? [{ term: words.promise.figure, value: <Figures ask={ask} c={open} /> }] : []),
          { term: words.promise.firmness, value: words.firmness[open.firmness] },
          ...(chapter
            ? [{ term: words.promise.chapter, value: <span lang="zh-CN">{chapter.section.title}</span> }]
            : []),
          ...(tracked(open) ? [{ term: words.promise.lead, value: <Lead ask={ask} units={units} c={open} /> }] : []),
          { term: words.promise.review, value: words.standing[open.standing] },
        ]}
      />
      <p>
        <ButtonLink href={paths.commitment(open.code)} small>
          {w.openPage}
        </ButtonLink>
      </p>
    </OpenPromise>
  )
}

/** Each figure on its line, with what it measures. */
const Figures = ({ ask: { lang, words }, c }: { ask: Ask; c: Commitment }) =>
  c.measures.map((m) => (
    <div key={m.startAt + m.metric}>
      <Mixed lang={lang} text={`${m.metric} ${figureText(m, words.op)}`} />
    </div>
  ))

/** What the state, or its absence, means for this promise, in one sentence. */
export function verdict(ask: Ask, c: Commitment): string {
  const w = ask.words.promise
  if (c.standing === 'retired') return w.sentenceRetired
  if (c.standing === 'rejected') return w.sentenceRejected
  if (c.firmness === 'direction') return w.sentenceDirection
  return c.standing === 'proposed' ? `${w.sentenceUnplanned}${w.waiting}` : w.sentenceUnplanned
}
