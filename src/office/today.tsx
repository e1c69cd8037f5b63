import type { FastifyInstance } from 'fastify'
import { dayOf } from '#base/clock.ts'
import { commitmentsOf } from '#ledger/sql.ts'
import { documentsOf } from '#report/sql.ts'
import { type Column, DataTable } from '#ui/data-table.tsx'
import { ButtonLink } from '#ui/form.tsx'
import type { Lang } from '#ui/page.tsx'
import { Empty, Opening, Section } from '#ui/section.tsx'
import { type Ask, type AskCity, ask, type Door } from './ask.ts'
import { baseOf, pathsUnder } from './paths.ts'
import { type Progress, progress } from './review/queue.ts'
import { cityName, page } from './shell.tsx'

type Held = Awaited<ReturnType<typeof documentsOf>>[number] & { progress: Progress }

export function todayPage(app: FastifyInstance, lang: Lang, door: Door): void {
  app.get('/', async (request, reply) => {
    const asked = await ask(request, lang, door)
    if (!asked.city) return reply.redirect(asked.paths.importNew)
    const held = await documentsHeld({ ...asked, city: asked.city })
    reply.type('text/html; charset=utf-8')
    return page(asked, { title: asked.words.today.title, place: 'today' }, <Today ask={asked} held={held} />)
  })
}

/** The newest version of each document, with how far its review has come. */
async function documentsHeld({ db, city }: AskCity): Promise<Held[]> {
  const documents = await documentsOf(db, city.city)
  const newest = documents.filter(
    (d, n) => n === 0 || d.year !== documents[n - 1].year || d.kind !== documents[n - 1].kind,
  )
  const years = [...new Set(newest.map((d) => d.year))]
  const commitments = (await Promise.all(years.map((year) => commitmentsOf(db, city.city, year)))).flat()
  return newest.map((d) => ({ ...d, progress: progress(commitments.filter((c) => c.document === d.document)) }))
}

function Today({ ask, held }: { ask: Ask; held: Held[] }) {
  const w = ask.words.today
  const [first] = held
  const what = first && ask.words.documentTitle(first.kind, first.year)
  const { waiting, all } = first?.progress ?? { waiting: 0, all: 0 }
  const lead = what && (waiting > 0 ? w.waiting(what, waiting, all) : w.allDecided(what, all))
  return (
    <>
      <Opening title={w.title} lead={lead} />
      {held.length === 0 ? (
        <Empty words={w.none} hint={<a href={ask.paths.import}>{w.noneHint}</a>} />
      ) : (
        <Section title={w.documents}>
          <Documents ask={ask} held={held} />
        </Section>
      )}
      <Section title={w.cities}>
        <Cities ask={ask} />
        <p className="actions">
          <ButtonLink href={ask.paths.importNew} small>
            {w.newCity}
          </ButtonLink>
        </p>
      </Section>
    </>
  )
}

function Documents({ ask, held }: { ask: Ask; held: Held[] }) {
  const { words, paths } = ask
  const w = words.today
  const columns: Column[] = [
    { head: w.columns.document, names: true },
    { head: w.columns.version, phone: 'label' },
    { head: w.columns.imported, phone: 'label' },
    { head: w.columns.decided, align: 'end', phone: 'label' },
    { head: w.columns.unsure, align: 'end', phone: 'label' },
    { head: w.columns.noLead, align: 'end', phone: 'label' },
    { head: w.columns.go },
  ]
  const rows = held.map(({ document, kind, year, version, importedAt, progress: p }) => ({
    key: document,
    cells: [
      words.documentTitle(kind, year),
      <a key="v" className="link" href={paths.imported(document)}>
        {w.version(version)}
      </a>,
      dayOf(importedAt),
      w.of(p.decided, p.all),
      p.unsure > 0 ? (
        <a key="u" className="link" href={paths.review(year, { kind, show: 'unsure' })}>
          {p.unsure}
        </a>
      ) : (
        0
      ),
      p.noLead > 0 ? (
        <a key="l" className="link" href={paths.review(year, { kind, show: 'no-lead' })}>
          {p.noLead}
        </a>
      ) : (
        0
      ),
      <Ways
        key="go"
        ways={[
          [paths.review(year, { kind }), w.goReview],
          [paths.imported(document), w.goResult],
          [ask.publicPage(kind === 'report' ? `/report/${year}` : '/commitments'), w.goPublic],
        ]}
      />,
    ],
  }))
  return <DataTable caption={w.documents} columns={columns} rows={rows} />
}

function Cities({ ask }: { ask: Ask }) {
  const w = ask.words.today
  const columns: Column[] = [
    { head: w.cityColumns.name, names: true, phone: 'start' },
    { head: w.cityColumns.code, phone: 'end' },
    { head: w.cityColumns.year, phone: 'label' },
    { head: w.cityColumns.proposals, phone: 'line' },
    { head: w.cityColumns.go },
  ]
  const rows = ask.cities.map((city) => {
    const paths = pathsUnder(baseOf(ask.lang, city.city))
    return {
      key: city.city,
      cells: [
        cityName(ask, city),
        city.city,
        city.defaultYear,
        city.publicProposals ? w.proposalsShown : w.proposalsHidden,
        <Ways
          key="go"
          ways={[
            [paths.today, w.goCity],
            [paths.review(city.defaultYear), w.goReview],
          ]}
        />,
      ],
    }
  })
  return <DataTable caption={w.cities} columns={columns} rows={rows} />
}

const Ways = ({ ways }: { ways: [href: string, text: string][] }) => (
  <span className="ways">
    {ways.map(([href, text]) => (
      <a key={href} className="link" href={href}>
        {text}
      </a>
    ))}
  </span>
)
