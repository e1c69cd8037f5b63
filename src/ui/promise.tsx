import type { ReactNode } from 'react'
import { Mark, type MarkName } from './marks.tsx'
import { figureWithUnit, Unbroken, unbroken } from './unbroken.tsx'

/** `direction`: a promise without a state. It has no mark, and no line until somebody points at it. */
export type PromiseMark = MarkName | 'direction'

export type PromiseProps = {
  /** The report's own words, character for character. */
  words: string
  mark: PromiseMark
  href: string
  /** For those who hear the page: words, state, number. */
  label: string
  id?: string
  /** Open now: the words lie on yellow. */
  open?: boolean
  /** Its words were changed: a small diamond stands beside the running state. */
  amended?: boolean
}

/** The underlined words of a promise, a link that the report's island opens in place. */
export function PromiseWords({ words, mark, href, label, id, open, amended }: PromiseProps) {
  return (
    <a
      className="promise underline"
      data-mark={mark}
      data-promise=""
      id={id}
      href={href}
      aria-label={label}
      aria-current={open ? 'true' : undefined}
    >
      {mark === 'direction' ? (
        <Unbroken words={words} />
      ) : (
        <Held words={words} marks={amended ? [mark, 'adjusted'] : [mark]} />
      )}
    </a>
  )
}

/** Another promise in the very same words: only its mark is added. */
export function AlsoPromise({ mark, href, label, id, open }: Omit<PromiseProps, 'words' | 'amended'>) {
  return (
    <a
      className="promise"
      data-mark={mark}
      data-promise=""
      id={id}
      href={href}
      aria-label={label}
      aria-current={open ? 'true' : undefined}
    >
      {mark !== 'direction' && <Mark name={mark} size={13} />}
    </a>
  )
}

/** Words over the line of a state, where no link or mark is wanted: in headings and in the key. */
export function Underlined({ mark, children }: { mark: PromiseMark; children: ReactNode }) {
  return (
    <span className="underline" data-mark={mark}>
      {typeof children === 'string' ? <Unbroken words={children} /> : children}
    </span>
  )
}

/** The last piece holds the mark, so that no mark starts a line and no character is added to the words. */
function Held({ words, marks }: { words: string; marks: MarkName[] }) {
  const pieces = unbroken(words)
  const last = pieces.at(-1)?.match(figureWithUnit) ? pieces.pop() : undefined
  const text = pieces.join('')
  const end = last ?? [...text].at(-1) ?? ''
  return (
    <>
      <Unbroken words={last ? text : text.slice(0, text.length - end.length)} />
      <span className="nobreak">
        {end}
        {marks.map((mark) => (
          <Mark key={mark} name={mark} />
        ))}
      </span>
    </>
  )
}
