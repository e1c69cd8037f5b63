import type { FastifyInstance } from 'fastify'
import { Fault } from '#base/errors.ts'
import type { Commitment } from '#ledger/commitment.ts'
import { acceptAbove } from '#ledger/review.ts'
import { commitmentsOf } from '#ledger/sql.ts'
import { type Column, DataTable } from '#ui/data-table.tsx'
import { Button, Field } from '#ui/form.tsx'
import type { Lang } from '#ui/page.tsx'
import { Opening, Section } from '#ui/section.tsx'
import { type AskCity, askCity, type Door } from '../ask.ts'
import { page } from '../shell.tsx'
import { isWaiting, SURE } from './queue.ts'
import { yearIn } from './routes.ts'

const STEPS = ['0.95', '0.9', '0.85', '0.8', '0.7', '0.6']

/** Accepting all that the reader is sure of: first how many that are, then the decision. */
export function surePages(app: FastifyInstance, lang: Lang, door: Door): void {
  app.get('/review/:year/sure', async (request, reply) => {
    const asked = await askCity(request, lang, door)
    const year = yearIn(request)
    const above = threshold((request.query as { above?: string }).above ?? String(SURE))
    const waiting = (await commitmentsOf(asked.db, asked.city.city, year)).filter(isWaiting)
    reply.type('text/html; charset=utf-8')
    return page(
      asked,
      { title: asked.words.sure.title, place: 'review' },
      <Sure ask={asked} year={year} above={above} waiting={waiting} />,
    )
  })
  app.post('/review/:year/sure', async (request, reply) => {
    const { db, city, by, paths } = await askCity(request, lang, door)
    const year = yearIn(request)
    await acceptAbove(db, { city, year }, by(), threshold((request.body as { above?: string }).above ?? ''))
    return reply.redirect(paths.review(year), 303)
  })
}

function threshold(text: string): number {
  const above = Number(text)
  if (text.trim() === '' || Number.isNaN(above) || above < 0 || above > 1)
    throw new Fault('invalid', 'review.above', { above: text })
  return above
}

function Sure({ ask, year, above, waiting }: { ask: AskCity; year: number; above: number; waiting: Commitment[] }) {
  const { words, paths } = ask
  const w = words.sure
  const atLeast = (share: number) => waiting.filter((c) => c.confidence >= share)
  const chosen = atLeast(above).length
  const columns: Column[] = [
    { head: w.columns.above, names: true, phone: 'start' },
    { head: w.columns.waiting, align: 'end', phone: 'end' },
    { head: w.columns.of, align: 'end', phone: 'label' },
  ]
  const rows = STEPS.map((step) => ({
    key: step,
    current: Number(step) === above,
    cells: [
      <a key="a" className="link" href={paths.sure(year, { above: step })}>
        {step}
      </a>,
      atLeast(Number(step)).length,
      atLeast(Number(step)).filter((c) => c.firmness === 'measurable').length,
    ],
  }))
  return (
    <>
      <Opening title={w.title} lead={w.lead} />
      <div className="form">
        <DataTable caption={w.title} columns={columns} rows={rows} />
        <form method="get" action={paths.sure(year)} className="line">
          <Field label={w.above} name="above" value={String(above)} />
          <Button>{w.show}</Button>
        </form>
      </div>
      <Section title={chosen > 0 ? w.found(chosen, String(above)) : w.none(String(above))}>
        <form method="post" action={paths.sure(year)} className="actions">
          <input type="hidden" name="above" value={above} />
          {chosen > 0 && <Button solid>{w.submit(chosen)}</Button>}
          <a className="link" href={paths.review(year)}>
            {w.back}
          </a>
        </form>
        {chosen > 0 && <p className="note">{w.undo}</p>}
      </Section>
    </>
  )
}
