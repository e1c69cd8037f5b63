import { rowOf } from './marks.examples.tsx'
import { Underlined } from './promise.tsx'
import { YearChart } from './year-chart.tsx'

const due = [
  '',
  'dd',
  'dddddd'.concat('m'),
  'ddddd',
  'dddddj',
  'ddddddccccwjm',
  'ddcccppb',
  'appppb',
  'ddccaaapppppppbbf'.concat('p'),
  'aapppppppnb',
  'aapppppppppnnbbf',
  `dccc${'a'.repeat(9)}${'p'.repeat(35)}${'w'.repeat(12)}${'n'.repeat(12)}uuujjbbbbbbbbffffx`,
]

const months = (name: (month: number) => string, count: (marks: number) => string) =>
  due.map((marks, at) => ({
    name: name(at + 1),
    count: count(marks.length),
    href: `#due-${at + 1}`,
    marks: rowOf(marks),
  }))

export const year = (
  <YearChart
    months={months(
      (month) => `${month} 月`,
      (marks) => `${marks} 件`,
    )}
    elapsed={6.58}
    today="今天 7 月 18 日"
    spans={[
      { from: 1, to: 6, text: '上半年到期 33 件：24 件办成，4 件等核验，2 件没办成，2 件已调整，1 件等数据' },
      { from: 7, to: 11, text: '下半年到期 153 件，其中 94 件集中在 12 月' },
    ]}
  >
    <p className="note">截至 6 月 30 日的数字·7 月 18 日公布·下次 8 月 18 日</p>
    <h1 className="display">
      报告里许下 186 件事。半年过去，
      <br />
      <Underlined mark="done">29 件办成并经核验</Underlined>，<Underlined mark="behind">21 件落在计划后面</Underlined>。
    </h1>
    <p className="lead">
      下面每个小记号是一件事，排在报告许下的那个月。
      <br />
      点开看原话、曲线、谁负责、卡在哪里。
    </p>
  </YearChart>
)

const english = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

export const yearInEnglish = (
  <YearChart
    months={months((month) => english[month - 1], String)}
    elapsed={6.58}
    today="Today, 18 July"
    spans={[
      { from: 1, to: 6, text: '33 fell due by June: 24 done, 4 to be verified, 2 missed, 2 adjusted, 1 awaiting data' },
      { from: 7, to: 11, text: '153 fall due later, 94 of them in December' },
    ]}
  >
    <p className="note">Figures to 30 June · published 18 July · next on 18 August</p>
    <h1 className="display">
      The report made 186 promises. Half a year on,
      <br />
      <Underlined mark="done">29 are done and verified</Underlined> and{' '}
      <Underlined mark="behind">21 are behind plan</Underlined>.
    </h1>
    <p className="lead">
      Each small mark below is one promise, placed in the month it falls due. Open one for its exact words, its curve,
      who owns it and what holds it up.
    </p>
  </YearChart>
)

const unplanned = `${'u'.repeat(150)}${'n'.repeat(20)}`

export const examples = {
  一年: year,
  'the year': <div lang="en">{yearInEnglish}</div>,
  一个月里太多: (
    <YearChart
      months={due.map((marks, at) => ({
        name: `${at + 1} 月`,
        count: '',
        href: `#dense-${at + 1}`,
        marks: rowOf(at === 11 ? unplanned : marks.slice(0, 6)),
      }))}
      elapsed={6.58}
      today="今天 7 月 18 日"
    >
      <h2>报告里许下 214 件事，170 件年底到期。</h2>
    </YearChart>
  ),
}
