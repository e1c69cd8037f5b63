import type { CommitmentMeasure } from '#ledger/commitment.ts'
import type { Finding, PairKind } from '#report/checkup/findings.ts'
import type { Measure } from '#report/reading.ts'
import { DataTable, Words } from '#ui/data-table.tsx'
import { Unpublished } from '#ui/figure.tsx'
import { Mixed } from '#ui/mixed.tsx'
import { Section } from '#ui/section.tsx'
import type { Ask } from './ask.ts'
import { figureText } from './figures.ts'
import type { Year } from './year.ts'

/** The headline targets of the year, each beside last year's result where the report gives both. */
export function MainTargets({ ask, year, measures }: { ask: Ask; year: Year; measures: Measure[] }) {
  const { words, paths, lang } = ask
  const { sentences } = year.document.structure
  const headline = year.commitments.filter((c) => sentences[c.sentence].zone === 'targets' && c.measures.length > 0)
  if (headline.length === 0) return null
  const w = words.home.targetColumns
  return (
    <Section title={words.home.targets} meta={words.home.targetsMeta}>
      <DataTable
        caption={words.home.targets}
        columns={[
          { head: w.words, names: true, phone: 'start' },
          { head: w.last, align: 'end', phone: 'label' },
          { head: w.next, align: 'end', phone: 'end' },
          { head: w.compare, phone: 'label' },
        ]}
        rows={headline.flatMap((c) =>
          c.measures.slice(0, 1).map((m) => {
            const pair = pairOf(year, measures, m)
            return {
              key: c.code,
              cells: [
                <Words key="words" href={paths.commitment(c.code)}>
                  {c.title}
                </Words>,
                pair ? (
                  <Mixed key="last" lang={lang} text={measures[pair.last[0].index].text} />
                ) : (
                  <Unpublished key="none" word={words.home.noLast} />
                ),
                <b key="next">
                  <Mixed lang={lang} text={c.measures.map((each) => figureText(each, words.op)).join('—')} />
                </b>,
                pair ? words.home.compared[against(pair)] : '',
              ],
            }
          }),
        )}
      />
    </Section>
  )
}

/** Less is better for some metrics: 5%以内 after 4.8% asks for less, and is called looser, not lower. */
function against({ kind, better }: Finding<PairKind>): keyof Ask['words']['home']['compared'] {
  if (kind === 'definition-differs') return 'differs'
  if (better === 'less' && kind === 'below') return 'looser'
  if (better === 'less' && kind === 'above') return 'tighter'
  return kind
}

function pairOf(year: Year, measures: Measure[], m: CommitmentMeasure): Finding<PairKind> | undefined {
  return year.document.checkUp.pairs.find((pair) =>
    pair.next.some(({ index }) => {
      const next = measures[index]
      return next.start === m.startAt && next.end === m.endAt && next.metric === m.metric
    }),
  )
}
