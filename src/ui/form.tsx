import type { ReactNode } from 'react'
import type { Link } from './page.tsx'

type Named = { label: string; name: string; value?: string; error?: string; dataKey?: string }

export type FieldProps = Named & {
  type?: 'text' | 'date' | 'number'
  /** Fetched from elsewhere: a dashed border, with source and date inside. */
  source?: string
  placeholder?: string
  required?: boolean
  autoFocus?: boolean
}

/** A line to write in. Solid border: yours. Dashed: fetched. */
export function Field({
  label,
  name,
  value,
  type = 'text',
  error,
  source,
  placeholder,
  required,
  autoFocus,
  dataKey,
}: FieldProps) {
  const problem = error && `${name}-error`
  return (
    <div className="field">
      <label>
        <span>{label}</span>
        <span className="box" data-fetched={source ? '' : undefined}>
          <input
            type={type}
            name={name}
            defaultValue={value}
            placeholder={placeholder}
            required={required}
            // biome-ignore lint/a11y/noAutofocus: only where a person has just asked for this one field
            autoFocus={autoFocus}
            data-key={dataKey}
            aria-invalid={error ? true : undefined}
            aria-describedby={problem}
          />
          {source && <small>{source}</small>}
        </span>
      </label>
      {error && (
        <p className="error" id={problem}>
          {error}
        </p>
      )}
    </div>
  )
}

/** `lang` where the text is the report's. */
export type Option = { value: string; text: string; lang?: 'zh-CN' }

/** Something to choose. `source` says where the choice comes from; `fetched` while nobody has made it their own. */
export function Select({
  label,
  name,
  value,
  options,
  source,
  fetched,
  dataKey,
}: Named & { options: Option[]; source?: string; fetched?: boolean }) {
  return (
    <div className="field">
      <label>
        <span>{label}</span>
        <span className="box" data-fetched={fetched ? '' : undefined}>
          <select name={name} defaultValue={value} data-key={dataKey}>
            {options.map((option) => (
              <option key={option.value} value={option.value} lang={option.lang}>
                {option.text}
              </option>
            ))}
          </select>
          {source && <small>{source}</small>}
        </span>
      </label>
    </div>
  )
}

/** What was fetched and cannot be written over, with where it comes from. */
export function Fetched({ label, value, source }: { label: string; value: string; source: string }) {
  return (
    <div className="field">
      <p>{label}</p>
      <p className="box" data-fetched="">
        <span>{value}</span>
        <small>{source}</small>
      </p>
    </div>
  )
}

export function TextArea({ label, name, value, error, rows = 3 }: Named & { rows?: number }) {
  return (
    <div className="field">
      <label>
        <span>{label}</span>
        <textarea name={name} defaultValue={value} rows={rows} aria-invalid={error ? true : undefined} />
      </label>
      {error && <p className="error">{error}</p>}
    </div>
  )
}

export function FileField({ label, name, accept, hint, error }: Named & { accept: string; hint?: string }) {
  return (
    <div className="field">
      <label>
        <span>{label}</span>
        <input type="file" name={name} accept={accept} required aria-invalid={error ? true : undefined} />
      </label>
      {hint && <p className="note">{hint}</p>}
      {error && <p className="error">{error}</p>}
    </div>
  )
}

export function Check({
  label,
  name,
  value,
  checked,
  autoFocus,
}: {
  label: string
  name: string
  value: string
  checked?: boolean
  autoFocus?: boolean
}) {
  return (
    <label className="check">
      {/* biome-ignore lint/a11y/noAutofocus: only where a person has just asked for this one choice */}
      <input type="checkbox" name={name} value={value} defaultChecked={checked} autoFocus={autoFocus} />
      <span>{label}</span>
    </label>
  )
}

export type ButtonProps = {
  children: ReactNode
  /** One solid button per view. */
  solid?: boolean
  small?: boolean
  /** The letter that presses it, shown on it. */
  letter?: string
  name?: string
  value?: string
  /** Sends the form elsewhere than where it goes by itself. */
  action?: string
  title?: string
}

export function Button({ children, solid, small, letter, action, ...named }: ButtonProps) {
  return (
    <button type="submit" className="button" {...look(solid, small)} {...named} formAction={action} data-key={letter}>
      {children}
      {letter && <kbd>{letter}</kbd>}
    </button>
  )
}

/** What Enter presses in a form whose main button does not come first. */
export const DefaultButton = () => <button type="submit" className="unseen" tabIndex={-1} aria-hidden="true" />

/** A link that looks like what it is: a step that one takes. */
export function ButtonLink({
  href,
  children,
  solid,
  small,
  letter,
}: Omit<ButtonProps, 'name' | 'value' | 'action' | 'title'> & { href: string }) {
  return (
    <a className="button" {...look(solid, small)} href={href} data-key={letter}>
      {children}
      {letter && <kbd>{letter}</kbd>}
    </a>
  )
}

const look = (solid?: boolean, small?: boolean) => ({
  'data-solid': solid || undefined,
  'data-small': small || undefined,
})

/** A search by words with its button; `letter` is the key that goes there. */
export function SearchField({ label, name, value, placeholder, submit, letter }: SearchProps) {
  return (
    <div className="search">
      <input
        type="search"
        name={name}
        defaultValue={value}
        placeholder={placeholder}
        aria-label={label}
        data-key={letter}
      />
      <button type="submit" className="button" data-solid="true">
        {submit}
      </button>
    </div>
  )
}

export type SearchProps = {
  label: string
  name: string
  value?: string
  placeholder?: string
  submit: string
  letter?: string
}

/** Filters are a plain GET form: the address holds all of it. */
export function Filters({ action, children }: { action: string; children: ReactNode }) {
  return (
    <form className="filters" method="get" action={action}>
      {children}
    </form>
  )
}

/** A few views of the same thing, one of them chosen: links in one frame. */
export function Segmented({ name, links }: { name: string; links: Link[] }) {
  return (
    <nav className="segmented" aria-label={name}>
      {links.map(({ href, text, current }) => (
        <a key={href} href={href} aria-current={current ? 'true' : undefined}>
          {text}
        </a>
      ))}
    </nav>
  )
}
