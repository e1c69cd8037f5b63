import { Segmented } from '#ui/form.tsx'
import { KeyBar, Ticks } from '#ui/office.tsx'
import { Review } from '#ui/review.tsx'
import { Empty, Opening } from '#ui/section.tsx'
import type { AskCity } from '../ask.ts'
import { sentence } from '../sentence.ts'
import { page } from '../shell.tsx'
import { ProposalsPane } from './proposals.tsx'
import { SHOWS } from './queue.ts'
import { Hidden, TextPane } from './text.tsx'
import type { View } from './view.ts'

/** The review of a document: its words at the left, what was read out of them at the right. */
export function reviewPage(ask: AskCity, view: View): string {
  const title = ask.words.review.title(ask.words.documentTitle(view.kind, view.document.year))
  return page(
    ask,
    {
      title,
      place: 'review',
      review: true,
      strip: <Strip ask={ask} view={view} title={title} />,
      footBar: <Foot ask={ask} view={view} />,
    },
    <Review text={<TextPane ask={ask} view={view} />} proposals={<ProposalsPane ask={ask} view={view} />} />,
  )
}

/** There is nothing to review yet. */
export function noReviewPage(ask: AskCity, year: number): string {
  const w = ask.words
  const what = w.documentTitle('report', year)
  return page(
    ask,
    { title: w.review.title(what), place: 'review' },
    <>
      <Opening title={w.review.title(what)} />
      <Empty words={w.review.none(what)} hint={<a href={ask.paths.import}>{w.today.noneHint}</a>} />
    </>,
  )
}

function Strip({ ask, view, title }: { ask: AskCity; view: View; title: string }) {
  const { words, paths } = ask
  const w = words.review
  const { kind, progress, document } = view
  const counts = { all: progress.all, waiting: progress.waiting, unsure: progress.unsure, 'no-lead': progress.noLead }
  return (
    <>
      <h1>{title}</h1>
      <Ticks total={progress.all} done={progress.decided} label={w.progress(progress.decided, progress.all)} />
      <p>
        <b>{progress.decided}</b>
        {w.of(progress.all)}
      </p>
      {progress.waiting > 0 && (
        <a className="link" href={paths.sure(document.year, { kind })}>
          {w.sure}
        </a>
      )}
      <Segmented
        name={w.shows}
        links={SHOWS.filter((show) => show !== 'no-lead' || view.units.length > 0).map((show) => ({
          href: paths.review(document.year, { kind, show }),
          text: show === 'all' ? w.show.all : `${w.show[show]} ${counts[show]}`,
          current: show === view.show,
        }))}
      />
    </>
  )
}

function Foot({ ask, view }: { ask: AskCity; view: View }) {
  const { words, paths } = ask
  const w = words.review
  const { kind, show, open, up, down, document } = view
  const short = w.keysShort
  const at = (code: string | undefined) => code && paths.review(document.year, { kind, show, at: code })
  return (
    <>
      <KeyBar
        keys={[
          { keys: ['J'], text: w.next, href: at(down?.code) },
          { keys: ['K'], text: w.previous, href: at(up?.code) },
          ...(['A', 'E', 'U', 'S', 'M', 'D', 'X', 'N'] as const).map((key) => ({ keys: [key], text: short[key] })),
          { keys: ['Z'], text: w.undo, form: 'undo' },
          {
            keys: ['?'],
            text: short.all,
            href: `${paths.review(document.year, { kind, show, at: open?.code, do: 'keys' })}#keys`,
          },
        ]}
      />
      <form id="undo" method="post" action={paths.decide(document.year, 'undo')}>
        <Hidden view={view} />
      </form>
      {view.fault ? <p className="error">{sentence(words, view.fault)}</p> : <p className="note">{w.footNote}</p>}
    </>
  )
}
