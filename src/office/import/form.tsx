import type { Fault } from '#base/errors.ts'
import { LIMIT_MB } from '#report/input/read-file.ts'
import { Button, Check, Field, FileField, Segmented, Select } from '#ui/form.tsx'
import { Notice, Opening } from '#ui/section.tsx'
import type { Ask } from '../ask.ts'
import { sentence } from '../sentence.ts'
import { cityName } from '../shell.tsx'
import { KINDS } from '../terms.ts'
import { fieldOf, type Typed } from './asked.ts'

type Props = { ask: Ask; fresh: boolean; typed: Typed; fault?: Fault }

/** A file, where it belongs and what it is. After a fault the same form again, with what was typed and what to do. */
export function ImportForm({ ask, fresh, typed, fault }: Props) {
  const { words, paths } = ask
  const w = words.import
  const problem = fault && sentence(words, fault)
  const error = (field: string) => (fault && fieldOf(fault.key) === field ? problem : undefined)
  return (
    <>
      <Opening title={w.title} lead={w.lead} />
      <Segmented
        name={w.where}
        links={[
          ...(ask.city ? [{ href: paths.import, text: w.existing, current: !fresh }] : []),
          { href: paths.importNew, text: w.fresh, current: fresh },
        ]}
      />
      {problem && <Notice kind="fault">{w.failed(problem)}</Notice>}
      <form className="form" method="post" encType="multipart/form-data" action={paths.import}>
        {fresh ? <NewCity ask={ask} typed={typed} error={error} /> : <KnownCity ask={ask} typed={typed} />}
        <div className="fields">
          <div className="wide">
            <Field label={w.year} name="year" value={typed.year} placeholder={w.yearHint} error={error('year')} />
          </div>
          <div className="wide">
            <Select
              label={w.kind}
              name="kind"
              value={typed.kind}
              options={KINDS.map((kind) => ({ value: kind, text: words.kind[kind] }))}
            />
          </div>
        </div>
        <FileField
          label={w.file}
          name="file"
          accept=".docx,.pdf,.html,.htm,.md,.txt"
          hint={w.fileHint(LIMIT_MB)}
          error={error('file')}
        />
        <Button solid>{w.submit}</Button>
      </form>
    </>
  )
}

const KnownCity = ({ ask, typed }: { ask: Ask; typed: Typed }) => (
  <Select
    label={ask.words.import.city}
    name="city"
    value={typed.city ?? ask.city?.city}
    options={ask.cities.map((city) => ({ value: city.city, text: `${cityName(ask, city)} · ${city.city}` }))}
  />
)

function NewCity({ ask, typed, error }: { ask: Ask; typed: Typed; error: (field: string) => string | undefined }) {
  const w = ask.words.import
  const field = (name: 'code' | 'name' | 'nameEn' | 'prefix') => (
    <div className="wide">
      <Field
        label={w[name]}
        name={name}
        value={typed[name]}
        placeholder={w[`${name}Hint`]}
        error={error(name)}
        required
      />
    </div>
  )
  return (
    <>
      <input type="hidden" name="city" value="new" />
      <div className="fields">
        {field('name')}
        {field('nameEn')}
        {field('code')}
        {field('prefix')}
      </div>
      <Check
        label={w.proposals}
        name="publicProposals"
        value="yes"
        checked={typed.city === undefined || typed.publicProposals === 'yes'}
      />
    </>
  )
}
