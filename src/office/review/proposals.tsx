import type { Commitment } from '#ledger/commitment.ts'
import { Button } from '#ui/form.tsx'
import { Proposal, Proposals } from '#ui/review.tsx'
import { Empty, Facts, Notice, Section } from '#ui/section.tsx'
import type { AskCity } from '../ask.ts'
import { figureOf, percentOf, unitName } from '../figures.ts'
import { sentence } from '../sentence.ts'
import { OpenBox } from './open.tsx'
import { isUnsure, isWaiting } from './queue.ts'
import { Hidden } from './text.tsx'
import type { View } from './view.ts'

type Props = { ask: AskCity; view: View }

/** Faults that are said beside the field that they are about. */
const BESIDE = ['review.title', 'review.value', 'review.reason', 'review.split']

/** What was read in the chapter, line by line, the open one in a box of its own; below, what is no promise. */
export function ProposalsPane({ ask, view }: Props) {
  const w = ask.words.review
  const rows = view.numbered.filter(({ commitment: c }) => view.shown.has(c.code) || c.code === view.open?.code)
  const rejected = view.numbered.filter(({ commitment: c }) => c.standing === 'rejected' && c.code !== view.open?.code)
  const heads = [w.read(rows.length), w.columns.firmness, w.columns.figure, w.columns.lead, w.columns.confidence]
  return (
    <>
      <Notices ask={ask} view={view} />
      {view.doing === 'keys' && <Keys ask={ask} view={view} />}
      {rows.length === 0 ? (
        <Empty words={w.nothingShown} hint={w.nothingShownHint} />
      ) : (
        <Proposals heads={heads}>
          {rows.map(({ number, commitment }) =>
            commitment.code === view.open?.code ? (
              <OpenBox key={commitment.code} ask={ask} view={view} commitment={commitment} number={number} />
            ) : (
              <Line key={commitment.code} ask={ask} view={view} commitment={commitment} number={number} />
            ),
          )}
        </Proposals>
      )}
      {rejected.length > 0 && (
        <Section title={w.rejected}>
          <ul className="lines">
            {rejected.map(({ commitment }) => (
              <Rejected key={commitment.code} ask={ask} view={view} commitment={commitment} />
            ))}
          </ul>
        </Section>
      )}
    </>
  )
}

function Notices({ ask, view }: Props) {
  const w = ask.words.review
  const { fault, retired, progress } = view
  return (
    <>
      {fault && !BESIDE.includes(fault.key) && <Notice kind="fault">{sentence(ask.words, fault)}</Notice>}
      {retired && <Notice>{w.retiredMeanwhile}</Notice>}
      {progress.all > 0 && progress.waiting === 0 && (
        <Notice>
          {w.allDecided}{' '}
          <a className="link" href={ask.paths.settings}>
            {w.goSettings}
          </a>
        </Notice>
      )}
    </>
  )
}

const Keys = ({ ask }: Props) => (
  <Section id="keys" title={ask.words.review.keysTitle}>
    <Facts rows={Object.entries(ask.words.review.keys).map(([key, does]) => ({ term: key, value: does }))} />
  </Section>
)

function Line({ ask, view, commitment: c, number }: Props & { commitment: Commitment; number: string }) {
  const { words, paths } = ask
  const w = words.review
  const { kind, show, document, units } = view
  return (
    <Proposal
      number={number}
      words={c.title}
      href={paths.review(document.year, { kind, show, at: c.code })}
      kind={words.firmness[c.firmness]}
      figure={figureOf(c.measures, words)}
      unit={unitName(
        ask.lang,
        units.find((u) => u.code === c.leadUnit),
      )}
      suggested={!c.leadConfirmed}
      confidence={{ share: c.confidence, words: w.confidence(percentOf(c.confidence)) }}
      standing={isUnsure(c) ? w.look : isWaiting(c) ? '' : w.settled}
      settled={!isWaiting(c)}
    />
  )
}

function Rejected({ ask, view, commitment: c }: Props & { commitment: Commitment }) {
  return (
    <li>
      <form className="line" method="post" action={ask.paths.decide(view.document.year, 'restore')}>
        <Hidden view={view} />
        <input type="hidden" name="code" value={c.code} />
        <input type="hidden" name="version" value={c.version} />
        <s lang="zh-CN">{c.quote}</s>
        <Button small>{ask.words.review.restore}</Button>
      </form>
    </li>
  )
}
