import type { Commitment } from '#ledger/commitment.ts'
import { Button, Check, Field } from '#ui/form.tsx'
import type { AskCity } from '../ask.ts'
import { sentence } from '../sentence.ts'
import { cuts } from './cuts.ts'
import { Seen } from './open.tsx'
import { Hidden } from './text.tsx'
import type { View } from './view.ts'

/** Where to cut: a tick before each clause, or the words with which the second part begins. */
export function SplitForm({ ask, view, commitment: c }: { ask: AskCity; view: View; commitment: Commitment }) {
  const { words, paths } = ask
  const w = words.review
  const { kind, show, document } = view
  const { first, rest } = cuts(c.quote)
  return (
    <form method="post" action={paths.decide(document.year, 'split')}>
      <Hidden view={view} />
      <Seen commitment={c} />
      <fieldset className="cuts">
        <legend>{w.splitTitle}</legend>
        <p lang="zh-CN">{first}</p>
        {rest.map(({ at, words: clause }, n) => (
          <Check
            key={at}
            label={w.splitFrom(clause)}
            name="cut"
            value={String(at)}
            checked={rest.length === 1}
            autoFocus={n === 0}
          />
        ))}
      </fieldset>
      <Field
        label={w.splitBefore}
        name="before"
        value={view.typed?.before}
        autoFocus={rest.length === 0}
        error={view.fault?.key === 'review.split' ? sentence(ask.words, view.fault) : undefined}
      />
      <p className="actions">
        <Button solid>{w.splitSubmit}</Button>
        <a className="link" href={paths.review(document.year, { kind, show, at: c.code })}>
          {w.cancel}
        </a>
      </p>
    </form>
  )
}
