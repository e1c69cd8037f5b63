import type { Commitment, CommitmentMeasure } from '#ledger/commitment.ts'
import { Button, ButtonLink, DefaultButton, Fetched, Field, Select } from '#ui/form.tsx'
import { OpenProposal } from '#ui/review.tsx'
import { Notice } from '#ui/section.tsx'
import type { AskCity } from '../ask.ts'
import { percentOf, unitName } from '../figures.ts'
import { sentence } from '../sentence.ts'
import { FIRMNESSES, OPS } from '../terms.ts'
import { isUnsure, isWaiting } from './queue.ts'
import { RejectForm } from './reject.tsx'
import { SplitForm } from './split.tsx'
import { Hidden } from './text.tsx'
import type { View } from './view.ts'

type Props = { ask: AskCity; view: View; commitment: Commitment }

/** The open proposal: its fields as read, to be accepted or changed, and every other thing that can be done to it. */
export function OpenBox({ number, ...props }: Props & { number: string }) {
  const { view, commitment } = props
  return (
    <OpenProposal number={number} id="open" words={commitment.quote}>
      {view.doing === 'reject' ? (
        <RejectForm {...props} />
      ) : view.doing === 'split' ? (
        <SplitForm {...props} />
      ) : (
        <Decide {...props} />
      )}
    </OpenProposal>
  )
}

function Decide({ ask, view, commitment: c }: Props) {
  const { words, paths } = ask
  const w = words.review
  const { year } = view.document
  const { kind, show, mergeable } = view
  const typed = view.typed
  const act = (verb: string) => paths.decide(year, verb)
  const doing = (what: 'reject' | 'split') => paths.review(year, { kind, show, at: c.code, do: what })
  const bad = view.fault?.key
  return (
    <form method="post" action={act('accept')}>
      <Hidden view={view} />
      <Seen commitment={c} />
      <DefaultButton />
      {isUnsure(c) ? (
        <Notice kind="question">
          <b>{w.unsureNotice}</b> {w.unsureHint}
        </Notice>
      ) : (
        c.measures.length > 1 &&
        isWaiting(c) && (
          <Notice kind="question">
            <b>{w.severalFigures(c.measures.length)}</b> {w.severalHint}
          </Notice>
        )
      )}
      <div className="fields">
        <Select
          label={w.firmness}
          name="firmness"
          value={typed?.firmness ?? c.firmness}
          options={FIRMNESSES.map((f) => ({ value: f, text: words.firmness[f] }))}
        />
        <div className="rest">
          <Field
            label={w.titleField}
            name="title"
            value={typed?.title ?? c.title}
            dataKey="E"
            error={bad === 'review.title' ? sentence(ask.words, view.fault!) : undefined}
          />
        </div>
        {c.measures.map((m, n) => (
          <Measure key={m.startAt} ask={ask} view={view} measure={m} n={n} />
        ))}
        <Lead ask={ask} view={view} commitment={c} />
      </div>
      <p className="note">
        {c.origin === 'selection' ? w.byHand(c.code) : w.how(percentOf(c.confidence), c.rule, c.code)}
      </p>
      <p className="actions">
        <Button solid letter="A">
          {isWaiting(c) ? w.accept : c.standing === 'rejected' ? w.restore : w.save}
        </Button>
        <ButtonLink letter="S" href={doing('split')}>
          {w.split}
        </ButtonLink>
        {mergeable && (
          <>
            <input type="hidden" name="next" value={mergeable.code} />
            <input type="hidden" name="nextVersion" value={mergeable.version} />
            <Button letter="M" action={act('merge')} title={w.mergeWith(mergeable.quote)}>
              {w.merge}
            </Button>
          </>
        )}
        {c.firmness !== 'direction' && (
          <Button letter="D" action={act('direction')}>
            {w.direction}
          </Button>
        )}
        {c.standing !== 'rejected' && (
          <ButtonLink letter="X" href={doing('reject')}>
            {w.reject}
          </ButtonLink>
        )}
      </p>
    </form>
  )
}

/** The version that the reviewer saw: a decision on an older one is refused. */
export const Seen = ({ commitment: c }: { commitment: Commitment }) => (
  <>
    <input type="hidden" name="code" value={c.code} />
    <input type="hidden" name="version" value={c.version} />
  </>
)

function Measure({ ask, view, measure: m, n }: Omit<Props, 'commitment'> & { measure: CommitmentMeasure; n: number }) {
  const { words } = ask
  const w = words.review
  const { typed, fault } = view
  const wrong = fault?.key === 'review.value' && fault.params.value === typed?.value?.[n]
  const asRead = (['base', 'asof', 'scope', 'estimated', 'force'] as const).filter((field) => m[field] !== null)
  return (
    <>
      <Fetched label={w.metric} value={m.metric} source={m.text} />
      <Select
        label={w.op}
        name="op"
        value={typed?.op?.[n] ?? m.op}
        options={OPS.map((op) => ({ value: op, text: words.op[op] }))}
      />
      {m.ref === null ? (
        <Field
          label={w.value}
          name="value"
          value={typed?.value?.[n] ?? m.value ?? ''}
          error={wrong ? sentence(ask.words, fault!) : undefined}
        />
      ) : (
        <>
          <input type="hidden" name="value" value={m.value ?? ''} />
          <Fetched label={w.reference} value={m.ref} source={w.fromText} />
        </>
      )}
      <Field label={w.unit} name="unit" value={typed?.unit?.[n] ?? m.unit} />
      {asRead.map((field) => (
        <div key={field} className="wide">
          <Fetched label={w.as[field]} value={m[field]!} source={w.fromText} />
        </div>
      ))}
    </>
  )
}

/** The lead unit: a suggestion, with the words that led to it, until a person confirms it. */
function Lead({ ask, view: { units, document }, commitment: c }: Props) {
  const { words, paths, lang } = ask
  const w = words.review
  const none = { value: '', text: units.length > 0 ? w.noLead : w.noUnits }
  const why = c.leadWords.length > 0 ? w.suggested(c.leadWords.join('、')) : w.unconfirmed
  return (
    <>
      <div className={units.length > 0 ? 'rest' : 'whole'}>
        <Select
          label={w.lead}
          name="lead"
          value={c.leadUnit ?? ''}
          options={[none, ...units.map((u) => ({ value: u.code, text: unitName(lang, u) }))]}
          source={c.leadUnit === null ? undefined : c.leadConfirmed ? w.confirmed : why}
          fetched={c.leadUnit !== null && !c.leadConfirmed}
        />
      </div>
      {units.length > 0 && (
        <div className="field beside">
          <Button letter="U" action={paths.decide(document.year, 'assign')}>
            {w.assign}
          </Button>
        </div>
      )}
    </>
  )
}
