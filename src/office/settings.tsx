import type { FastifyInstance } from 'fastify'
import { Fault } from '#base/errors.ts'
import type { Commitment } from '#ledger/commitment.ts'
import { release } from '#ledger/review.ts'
import { acceptedUnreleased, releasesOf } from '#ledger/sql.ts'
import { showProposals } from '#places/register.ts'
import { Button } from '#ui/form.tsx'
import type { Lang } from '#ui/page.tsx'
import { Opening, Section } from '#ui/section.tsx'
import { ACTOR, type AskCity, askCity, type Door } from './ask.ts'
import { page } from './shell.tsx'

export function settingsPage(app: FastifyInstance, lang: Lang, door: Door): void {
  app.get('/settings', async (request, reply) => {
    const asked = await askCity(request, lang, door)
    const ready = await acceptedUnreleased(asked.db, asked.city.city)
    const released = await releasesOf(asked.db, asked.city.city)
    reply.type('text/html; charset=utf-8')
    return page(
      asked,
      { title: asked.words.settings.title, place: 'settings' },
      <Settings ask={asked} ready={ready} released={released.length} />,
    )
  })
  app.post('/settings/proposals', async (request, reply) => {
    const { db, city, paths } = await askCity(request, lang, door)
    const { shown } = (request.body ?? {}) as { shown?: unknown }
    if (shown !== 'yes' && shown !== 'no') throw new Fault('invalid', 'request')
    await db.transaction().execute((tx) => showProposals(tx, ACTOR, city, shown === 'yes'))
    return reply.redirect(paths.settings, 303)
  })
  app.post('/settings/release', async (request, reply) => {
    const { db, city, paths, by } = await askCity(request, lang, door)
    await release(db, city.city, by(), await acceptedUnreleased(db, city.city))
    return reply.redirect(paths.settings, 303)
  })
}

function Settings({ ask, ready, released }: { ask: AskCity; ready: Commitment['code'][]; released: number }) {
  const { paths, city } = ask
  const w = ask.words.settings
  return (
    <>
      <Opening title={w.title} />
      <Section title={w.proposals}>
        <p>{city.publicProposals ? w.proposalsOn : w.proposalsOff}</p>
        <form method="post" action={paths.proposals} className="actions">
          <Button name="shown" value={city.publicProposals ? 'no' : 'yes'}>
            {city.publicProposals ? w.turnOff : w.turnOn}
          </Button>
        </form>
      </Section>
      <Section title={w.release} meta={w.releaseMeta(released)}>
        <p>{ready.length > 0 ? w.releaseReady(ready.length) : w.releaseNone}</p>
        <form method="post" action={paths.release} className="actions">
          {ready.length > 0 && <Button solid>{w.releaseSubmit(ready.length)}</Button>}
          <a className="link" href={ask.publicPage('/commitments')}>
            {w.publicPage}
          </a>
        </form>
      </Section>
    </>
  )
}
