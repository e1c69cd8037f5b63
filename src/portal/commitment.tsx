import { dayOf } from '#base/clock.ts'
import { type Commitment as Promised, tracked } from '#ledger/commitment.ts'
import { datingWords, dueOf } from '#ledger/due.ts'
import { all } from '#ledger/list/sql.ts'
import { decisionsOn, programmesOfCommitment } from '#ledger/sql.ts'
import { stateOf } from '#ledger/state.ts'
import { unitsOf } from '#people/sql.ts'
import { type Document, documentNamed } from '#report/sql.ts'
import { chapterOf, chapters } from '#report/structure/chapters.ts'
import { AsideGroup, Commitment, Context, Verdict } from '#ui/commitment.tsx'
import { DataTable } from '#ui/data-table.tsx'
import { Mixed } from '#ui/mixed.tsx'
import { Underlined } from '#ui/promise.tsx'
import { Crumbs, Facts, Note, Opening, Section } from '#ui/section.tsx'
import type { Ask } from './ask.ts'
import { dayIn, grouped } from './figures.ts'
import { Lead } from './lead.tsx'
import { markOf, promiseMark } from './marks.ts'
import { verdict } from './promise-panel.tsx'
import { page } from './shell.tsx'
import { yearOf } from './year.ts'

/** One promise: its words where they stand, its figures, who leads, and what was decided of it by whom. */
export async function commitmentPage(ask: Ask, c: Promised): Promise<string> {
  const { words, paths, db, city, lang } = ask
  const w = words.promise
  const document = await documentOf(ask, c)
  const units = await unitsOf(db, city.city)
  const programmes = await programmesOfCommitment(db, city.city, c.code)
  const decisions = await decisionsOn(db, city.city, c.code)
  const parts = c.part === 0 && c.standing === 'retired' ? await partsOf(ask, c) : []
  const chapter = chapterOf(chapters(document.structure), c.section)
  const state = stateOf(c)
  return page(
    ask,
    { title: lang === 'zh' ? c.title : c.code, place: 'commitments' },
    <>
      <Crumbs
        name={words.commitment.where}
        links={[
          { href: paths.report(c.year), text: words.nav.report },
          ...(chapter
            ? [{ href: paths.chapter(c.year, chapter.index), text: chapter.section.title, lang: 'zh-CN' as const }]
            : []),
          { href: paths.commitment(c.code), text: c.code, current: true },
        ]}
      />
      <Commitment
        opening={
          <>
            <Opening
              title={
                <span lang="zh-CN">
                  <Underlined mark={promiseMark(c)}>{c.title}</Underlined>
                </span>
              }
            />
            <Context
              {...context(document, c)}
              words={c.quote}
              link={{ href: paths.report(c.year, c.code), text: words.commitment.inReport }}
            />
            <Verdict mark={state ? markOf[state] : undefined} word={state ? words.state[state] : undefined}>
              {verdict(ask, c)}
            </Verdict>
          </>
        }
        aside={
          <>
            <AsideGroup title={words.commitment.facts}>
              <Facts
                rows={[
                  { term: w.code, value: c.code },
                  { term: w.firmness, value: words.firmness[c.firmness] },
                  ...(tracked(c)
                    ? [
                        { term: w.lead, value: <Lead ask={ask} units={units} c={c} /> },
                        { term: w.due, value: <Mixed lang={lang} text={dueText(ask, document, c)} /> },
                      ]
                    : []),
                  ...programmes.map((p) => ({
                    term: w.programme,
                    value: (
                      <a href={paths.commitments({ programme: p.n })} lang="zh-CN">
                        {p.name}
                      </a>
                    ),
                  })),
                  { term: w.review, value: words.standing[c.standing] },
                  { term: w.confidence, value: `${Math.round(c.confidence * 100)}%` },
                  {
                    term: w.rule,
                    value: (
                      <a href={`${paths.method}#rule-${c.rule}`}>
                        <code>{c.rule}</code>
                      </a>
                    ),
                  },
                ]}
              />
            </AsideGroup>
            <AsideGroup title={words.commitment.history}>
              <Facts
                rows={[
                  { term: dayIn(lang, dayOf(document.importedAt)), value: words.commitment.read },
                  ...decisions.map((d) => ({
                    term: dayIn(lang, dayOf(d.at)),
                    value: <Mixed lang={lang} text={words.commitment.decided(d.actor, words.verb[d.verb], d.reason)} />,
                  })),
                ]}
              />
            </AsideGroup>
            <AsideGroup title={words.commitment.cite}>
              <Note>{words.commitment.citeHint}</Note>
              <Note>
                <a href={`${paths.api}/commitments/${c.code}`}>{words.commitment.data}</a>
              </Note>
            </AsideGroup>
          </>
        }
      >
        {parts.length > 0 && (
          <Section title={words.commitment.children}>
            {parts.map((part) => (
              <Note key={part.code}>
                <a href={paths.commitment(part.code)}>{part.code}</a> <span lang="zh-CN">{part.title}</span>
              </Note>
            ))}
          </Section>
        )}
        {c.measures.length > 0 && <Measures ask={ask} c={c} />}
      </Commitment>
    </>,
  )
}

/** The document that the words stand in: mostly the year's newest, which is at hand. */
async function documentOf(ask: Ask, c: Promised): Promise<Document> {
  const year = await yearOf(ask, c.year)
  if (year?.document.document === c.document) return year.document
  return (await documentNamed(ask.db, ask.city.city, c.document))!
}

/** The rest of the sentence that holds the words. */
function context(document: Document, c: Promised) {
  const sentence = document.structure.sentences[c.sentence]
  return {
    before: document.text.slice(sentence.start, c.startAt),
    after: document.text.slice(c.endAt, Math.max(sentence.end, c.endAt)),
  }
}

function dueText({ words, lang }: Ask, document: Document, c: Promised): string {
  const { day, said } = dueOf(datingWords(document.text, c), c.year)
  return said === null ? words.promise.dueDefault(c.year) : words.promise.dueSaid(dayIn(lang, day), said)
}

const partsOf = async (ask: Ask, c: Promised) =>
  (await all(ask.db, ask.city.city, c.year, ask.eyes)).filter((other) => other.number === c.number && other.part > 0)

function Measures({ ask: { words, lang }, c }: { ask: Ask; c: Promised }) {
  const w = words.commitment.measureColumns
  return (
    <Section title={words.commitment.measures}>
      <DataTable
        caption={words.commitment.measures}
        columns={[
          { head: w.metric, names: true, phone: 'start' },
          { head: w.aspect, phone: 'label' },
          { head: w.op, phone: 'label' },
          { head: w.value, align: 'end', phone: 'end' },
          { head: w.unit, phone: 'label' },
          { head: w.words, phone: 'label' },
        ]}
        rows={c.measures.map((m, n) => ({
          key: String(n),
          cells: [
            <span key="m" lang="zh-CN">
              {m.metric}
            </span>,
            words.aspect[m.aspect],
            words.op[m.op],
            m.value === null ? <Mixed key="r" lang={lang} text={m.ref ?? ''} /> : grouped(m.value),
            <Mixed key="u" lang={lang} text={m.unit} />,
            <span key="t" lang="zh-CN">
              {m.text}
            </span>,
          ],
        }))}
      />
    </Section>
  )
}
