import { tracked } from '#ledger/commitment.ts'
import { STATES } from '#ledger/state.ts'
import { Ledger, Shares, Strands } from '#ui/ledger.tsx'
import { Mixed } from '#ui/mixed.tsx'
import { Underlined } from '#ui/promise.tsx'
import { Empty, Note, Opening, Section, Thirds } from '#ui/section.tsx'
import { YearChart } from '#ui/year-chart.tsx'
import type { Ask } from './ask.ts'
import { CheckUpSummary } from './check-up-summary.tsx'
import { dayIn } from './figures.ts'
import { markOf } from './marks.ts'
import { page } from './shell.tsx'
import { MainTargets } from './targets.tsx'
import type { Year } from './year.ts'
import { elapsed, yearMonths } from './year-months.ts'

/** The year at a glance. */
export async function homePage(ask: Ask, year: Year | null): Promise<string> {
  const { words, paths, lang } = ask
  if (!year)
    return page(
      ask,
      { title: words.home.title, place: 'home' },
      <Empty
        words={words.home.empty}
        hint={
          <>
            {words.home.emptyHint} <code>{words.home.emptyCommand}</code>
          </>
        }
      />,
    )
  const { document } = year
  const { reading } = year
  const w = words.home
  const n = year.tracked.length
  const waiting = year.tracked.filter((c) => c.standing === 'proposed').length
  const shares = year.tracked.filter((c) => c.firmness === 'measurable').length
  return page(
    ask,
    { title: w.title, place: 'home' },
    <>
      <YearChart
        months={yearMonths(ask, year)}
        elapsed={elapsed(ask.on, document.year)}
        today={ask.on.startsWith(`${document.year}-`) ? w.today(ask.on) : undefined}
      >
        <Opening
          display
          kicker={<Mixed lang={lang} text={w.kicker(dayIn(lang, ask.on), document.title)} />}
          title={
            <>
              {w.promised(n)}
              <br />
              <Underlined mark="unplanned">{w.unplanned(year.states.unplanned, n)}</Underlined>
              {w.directions(year.directions)}
            </>
          }
          lead={waiting > 0 ? `${w.waiting(waiting)}${w.lead}` : w.lead}
        />
      </YearChart>
      <Shares
        shares={[
          {
            name: words.firmness.measurable,
            count: shares,
            figure: words.count(shares),
            fill: 'solid',
            href: paths.commitments({ firmness: 'measurable' }),
          },
          {
            name: words.firmness.milestone,
            count: n - shares,
            figure: words.count(n - shares),
            fill: 'hatch',
            href: paths.commitments({ firmness: 'milestone' }),
          },
          {
            name: words.firmness.direction,
            count: year.directions,
            figure: words.count(year.directions),
            fill: 'hollow',
            href: paths.commitments({ firmness: 'direction' }),
          },
        ]}
      />
      <Note>{w.firmnessNote}</Note>
      <Ledger
        counts={STATES.map((state) => ({
          mark: markOf[state],
          name: words.state[state],
          count: String(year.states[state]),
          href: paths.commitments({ state }),
        }))}
      />
      <Note>
        {w.statesNote(n)} <a href={`${paths.method}#states`}>{w.statesHow}</a>
      </Note>
      <MainTargets ask={ask} year={year} measures={reading.measures} />
      <Section title={w.chapters} meta={<a href={paths.report(document.year)}>{w.openReport}</a>}>
        <Strands
          strands={year.chapters
            .filter((chapter) => chapter.commitments.length > 0)
            .map(({ index, section, commitments }) => {
              const live = commitments.filter(tracked)
              return {
                ordinal: section.level === 2 ? section.number.replace(/[（）()、.]/g, '') : '',
                title: section.title,
                href: paths.chapter(document.year, index),
                meta: w.chapterMeta(live.length, commitments.length - live.length),
                marks: live.map((c) => ({ mark: markOf.unplanned, href: paths.commitment(c.code), title: c.title })),
              }
            })}
        />
      </Section>
      <CheckUpSummary ask={ask} year={year} />
      <Section title={w.how}>
        <Thirds>
          {w.howColumns.map((text, n) => (
            <p key={text}>
              {text} <a href={[paths.method, paths.commitments(), paths.journal][n]}>{w.howLinks[n]}</a>
            </p>
          ))}
        </Thirds>
      </Section>
    </>,
  )
}
