import { type MarkLink, type MarkName, Marks, markNames, State } from './marks.tsx'

const letters: Record<string, MarkName> = {
  d: 'done',
  c: 'claimed',
  a: 'ahead',
  p: 'on-plan',
  w: 'awaiting',
  n: 'not-due',
  u: 'unplanned',
  j: 'adjusted',
  b: 'behind',
  f: 'far-behind',
  m: 'missed',
  x: 'cannot',
}

/** Writes a row of marks as letters, so that an example can be read: 'ddcpb'. */
export const rowOf = (text: string): MarkLink[] =>
  [...text].map((letter, at) => ({ mark: letters[letter], href: `#${letter}${at}`, title: letters[letter] }))

export const names: Record<MarkName, [string, string]> = {
  done: ['办成', 'Done'],
  claimed: ['自报办成', 'Claimed'],
  ahead: ['超前', 'Ahead'],
  'on-plan': ['按计划', 'On plan'],
  behind: ['慢于计划', 'Behind'],
  'far-behind': ['严重滞后', 'Far behind'],
  missed: ['到期未成', 'Missed'],
  cannot: ['无法办成', 'Cannot be met'],
  adjusted: ['已调整', 'Adjusted'],
  awaiting: ['待数据', 'Awaiting data'],
  'not-due': ['未到期', 'Not due'],
  unplanned: ['未排计划', 'Unplanned'],
}

export const examples = {
  十二个状态: (
    <p className="actions">
      {markNames.map((mark) => (
        <State key={mark} mark={mark} word={names[mark][0]} />
      ))}
    </p>
  ),
  'states in English': (
    <p className="actions" lang="en">
      {markNames.map((mark) => (
        <State key={mark} mark={mark} word={names[mark][1]} size={16} />
      ))}
    </p>
  ),
  一行记号: <Marks marks={rowOf('dddccapppppppppwnjbbfmx')} />,
}
