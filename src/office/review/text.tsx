import { Button, Field, Select } from '#ui/form.tsx'
import { Proposed, ReviewParagraph } from '#ui/review.tsx'
import { Pager } from '#ui/section.tsx'
import type { AskCity } from '../ask.ts'
import { sentence } from '../sentence.ts'
import type { Run } from './chapter-text.ts'
import { standingOf } from './standing.ts'
import type { View } from './view.ts'

type Props = { ask: AskCity; view: View }

/** One chapter of the document, its proposals underlined by how far they are decided. */
export function TextPane({ ask, view }: Props) {
  const { words, paths } = ask
  const w = words.review
  const { chapter, around, document, kind, show, open } = view
  const to = (index: number | undefined, text: string) =>
    index === undefined ? undefined : { href: paths.review(document.year, { kind, show, chapter: index }), text }
  return (
    <>
      <header>
        <h2 lang="zh-CN">{chapter.title || words.unnamedChapter}</h2>
        <p className="note">{w.paragraphs(chapter.from, chapter.to)}</p>
      </header>
      {chapter.lines.map(({ paragraph, runs }) => (
        <ReviewParagraph
          key={paragraph.start}
          number={String(paragraph.number + 1)}
          start={paragraph.start}
          current={open !== undefined && open.startAt >= paragraph.start && open.endAt <= paragraph.end}
        >
          {runs.map((run) => (
            <Words key={run.start} ask={ask} view={view} run={run} />
          ))}
        </ReviewParagraph>
      ))}
      <Pager previous={to(around.previous, w.chapterBefore)} next={to(around.next, w.chapterAfter)} />
      <AddForm ask={ask} view={view} />
      <p className="standings">
        {(['decided', 'waiting', 'unsure', 'direction'] as const).map((standing) => (
          <span key={standing} className="proposed" data-standing={standing}>
            {w.standing[standing]}
          </span>
        ))}
        <span className="proposed here" data-standing="waiting">
          {w.standing.here}
        </span>
      </p>
    </>
  )
}

function Words({ ask, view, run }: Props & { run: Run }) {
  const { commitment } = run
  if (!commitment) return run.topic ? <b>{run.words}</b> : run.words
  const number = view.numbered.find((n) => n.commitment.code === commitment.code)?.number ?? ''
  const { kind, show, document, open } = view
  return (
    <Proposed
      number={number}
      words={run.words}
      href={ask.paths.review(document.year, { kind, show, at: commitment.code })}
      standing={standingOf(commitment)}
      current={commitment.code === open?.code}
    />
  )
}

/** A promise that the reader missed: words chosen in the text above, or written out as they stand there. */
function AddForm({ ask, view }: Props) {
  const { words, paths } = ask
  const w = words.review
  const failed = view.typed?.words !== undefined
  return (
    <form data-add="" className="form" method="post" action={paths.decide(view.document.year, 'add')}>
      <Hidden view={view} />
      <input type="hidden" name="start" value="" />
      <input type="hidden" name="document" value={view.document.document} />
      <h3>{w.add}</h3>
      <Field
        label={w.addWords}
        name="words"
        value={view.typed?.words}
        placeholder={w.addHint}
        dataKey="N"
        error={failed ? sentence(ask.words, view.fault!) : undefined}
      />
      <div className="fields">
        <div className="wide">
          <Select
            label={w.firmness}
            name="firmness"
            options={(['milestone', 'direction'] as const).map((f) => ({ value: f, text: words.firmness[f] }))}
          />
        </div>
      </div>
      <Button>{w.addSubmit}</Button>
    </form>
  )
}

/** Where the answer to a form goes back to. */
export const Hidden = ({ view: { kind, show, open } }: { view: View }) => (
  <>
    <input type="hidden" name="kind" value={kind} />
    <input type="hidden" name="show" value={show} />
    <input type="hidden" name="at" value={open?.code ?? ''} />
  </>
)
