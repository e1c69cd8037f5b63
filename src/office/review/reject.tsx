import type { Commitment } from '#ledger/commitment.ts'
import { Button, Field } from '#ui/form.tsx'
import type { AskCity } from '../ask.ts'
import { sentence } from '../sentence.ts'
import { Seen } from './open.tsx'
import { Hidden } from './text.tsx'
import type { View } from './view.ts'

/** Why the words are no promise: asked for, since whoever reads the history later wants to know. */
export function RejectForm({ ask, view, commitment: c }: { ask: AskCity; view: View; commitment: Commitment }) {
  const { words, paths } = ask
  const w = words.review
  const { kind, show, document } = view
  return (
    <form method="post" action={paths.decide(document.year, 'reject')}>
      <Hidden view={view} />
      <Seen commitment={c} />
      <Field
        label={w.reason}
        name="reason"
        value={view.typed?.reason}
        placeholder={w.reasonHint}
        autoFocus
        error={view.fault?.key === 'review.reason' ? sentence(ask.words, view.fault) : undefined}
      />
      <p className="actions">
        <Button solid>{w.rejectSubmit}</Button>
        <a className="link" href={paths.review(document.year, { kind, show, at: c.code })}>
          {w.cancel}
        </a>
      </p>
    </form>
  )
}
