import type { FastifyInstance } from 'fastify'
import { list, type Page } from '#ledger/list/sql.ts'
import { type Unit, unitsOf } from '#people/sql.ts'
import { type Column, DataTable, Words } from '#ui/data-table.tsx'
import { SearchField } from '#ui/form.tsx'
import type { Lang } from '#ui/page.tsx'
import { Empty, Opening, Pager } from '#ui/section.tsx'
import { type AskCity, askCity, type Door } from './ask.ts'
import { figureOf, unitName } from './figures.ts'
import { page } from './shell.tsx'

const ROWS = 100
const EYES = { office: true, publicProposals: true }
type Query = { q?: string; after?: string }

export function commitmentsPage(app: FastifyInstance, lang: Lang, door: Door): void {
  app.get('/commitments', async (request, reply) => {
    const asked = await askCity(request, lang, door)
    const { q, after } = request.query as Query
    const query = { q: textOf(q), after: textOf(after) }
    const { city } = asked.city
    const found = await list(asked.db, city, asked.city.defaultYear, EYES, query, { after: query.after, size: ROWS })
    const units = await unitsOf(asked.db, city)
    reply.type('text/html; charset=utf-8')
    return page(
      asked,
      { title: asked.words.commitments.title, place: 'commitments' },
      <Commitments ask={asked} query={query} found={found} units={units} />,
    )
  })
}

const textOf = (given: unknown) => (typeof given === 'string' && given !== '' ? given : undefined)

function Commitments({ ask, query, found, units }: { ask: AskCity; query: Query; found: Page; units: Unit[] }) {
  const { words, paths, city } = ask
  const w = words.commitments
  const columns: Column[] = [
    { head: w.columns.standing, tight: true, phone: 'start' },
    { head: w.columns.words, names: true },
    { head: w.columns.firmness, tight: true, phone: 'start' },
    { head: w.columns.figure, tight: true, phone: 'end' },
    { head: w.columns.lead, phone: 'start' },
    { head: w.columns.code, tight: true, phone: 'end' },
  ]
  const rows = found.commitments.map((c) => {
    const lead = unitName(
      ask.lang,
      units.find((u) => u.code === c.leadUnit),
    )
    return {
      key: c.code,
      cells: [
        w.standing[c.standing],
        <Words key="w" href={paths.review(c.year, { at: c.code })}>
          {c.title}
        </Words>,
        words.firmness[c.firmness],
        figureOf(c.measures, words),
        lead && (c.leadConfirmed ? lead : w.suggested(lead)),
        c.code,
      ],
    }
  })
  return (
    <>
      <Opening title={w.title} lead={w.found(words.documentTitle('report', city.defaultYear), found.total)} />
      <form method="get" action={paths.commitments()} className="form">
        <SearchField label={w.search} name="q" value={query.q} placeholder={w.placeholder} submit={w.submit} />
      </form>
      {rows.length === 0 ? (
        <Empty words={w.none} hint={w.noneHint} />
      ) : (
        <DataTable dense caption={w.title} columns={columns} rows={rows} />
      )}
      <Pager
        previous={query.after ? { href: paths.commitments({ q: query.q }), text: w.first } : undefined}
        next={found.next ? { href: paths.commitments({ q: query.q, after: found.next }), text: w.next } : undefined}
      />
    </>
  )
}
