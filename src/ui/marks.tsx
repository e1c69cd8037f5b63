import type { ReactNode } from 'react'

/** Circle: the promise stands. Triangle: against its plan. Square: broken off. Diamond: its words changed. */
const drawings = {
  done: (
    <path fillRule="evenodd" d="M8 1a7 7 0 1 0 0 14A7 7 0 1 0 8 1ZM3.9 8.9 7 11.9 12.3 6.1 10.9 4.8 6.9 9.1 5.2 7.5Z" />
  ),
  claimed: (
    <g fill="none" stroke="currentColor" strokeWidth="1.5">
      <circle cx="8" cy="8" r="6.25" />
      <path d="M4.7 8.3 7 10.5 11.3 5.8" />
    </g>
  ),
  ahead: <path d="M8 1.3 15.2 14.4H.8Z" />,
  'on-plan': (
    <>
      <circle cx="8" cy="8" r="6" fill="none" stroke="currentColor" strokeWidth="1.5" />
      <circle cx="8" cy="8" r="3" />
    </>
  ),
  behind: <path d="M8 14.7.8 1.6H15.2Z" />,
  'far-behind': <path d="M8 8 .9 1H15.1ZM.9 8.4H4.7L8 11.4 11.3 8.4H15.1L8 15.4Z" />,
  missed: (
    <path
      fillRule="evenodd"
      d="M1.25 1.25H14.75V14.75H1.25ZM5.3 4.1 4.1 5.3 6.8 8 4.1 10.7 5.3 11.9 8 9.2 10.7 11.9 11.9 10.7 9.2 8 11.9 5.3 10.7 4.1 8 6.8Z"
    />
  ),
  cannot: <path fill="none" stroke="currentColor" strokeWidth="1.5" d="M2 2H14V14H2ZM2.4 13.6 13.6 2.4" />,
  adjusted: (
    <>
      <path d="M8 .8V15.2L15.2 8Z" />
      <path fill="none" stroke="currentColor" strokeWidth="1.5" d="M8 1.9 14.1 8 8 14.1 1.9 8Z" />
    </>
  ),
  awaiting: (
    <>
      <circle cx="8" cy="8" r="6.25" fill="none" stroke="currentColor" strokeWidth="1.5" />
      <circle cx="5" cy="8" r="1" />
      <circle cx="8" cy="8" r="1" />
      <circle cx="11" cy="8" r="1" />
    </>
  ),
  'not-due': <circle cx="8" cy="8" r="6" fill="none" stroke="currentColor" strokeWidth="1.5" />,
  unplanned: (
    <circle
      cx="8"
      cy="8"
      r="6"
      fill="none"
      stroke="currentColor"
      strokeWidth="2"
      strokeLinecap="round"
      strokeDasharray="0 3.77"
    />
  ),
} satisfies Record<string, ReactNode>

export type MarkName = keyof typeof drawings

/** In the order of ledgers, keys and filters. Rows and columns of marks put the late ones last instead. */
export const markNames = Object.keys(drawings) as MarkName[]

/** A mark never speaks: the word stands beside it, or in the name of the link around it. */
export function Mark({ name, size = 14 }: { name: MarkName; size?: number }) {
  return (
    <svg className="mark" data-mark={name} viewBox="0 0 16 16" width={size} height={size} aria-hidden="true">
      {drawings[name]}
    </svg>
  )
}

/** Mark and word. */
export function State({ mark, word, size }: { mark: MarkName; word: string; size?: number }) {
  return (
    <span className="state" data-mark={mark}>
      <Mark name={mark} size={size} /> {word}
    </span>
  )
}

/** One mark of many: a link for pointers only, named by its title, which is the report's words. */
export type MarkLink = { mark: MarkName; href?: string; title?: string }

/** A row of marks that can be counted. The row itself opens as a whole, so readers and touch meet one link, not many. */
export function Marks({ marks, size = 12 }: { marks: MarkLink[]; size?: number }) {
  return (
    <span className="marks" aria-hidden="true" lang="zh-CN">
      {marks.map(({ mark, href, title }, at) =>
        href ? (
          // biome-ignore lint/suspicious/noArrayIndexKey: a row of marks is drawn once
          <a key={at} href={href} title={title} tabIndex={-1}>
            <Mark name={mark} size={size} />
          </a>
        ) : (
          // biome-ignore lint/suspicious/noArrayIndexKey: a row of marks is drawn once
          <Mark key={at} name={mark} size={size} />
        ),
      )}
    </span>
  )
}
