import type { FastifyInstance } from 'fastify'
import { asFault, Fault, httpStatus } from '#base/errors.ts'
import { type Imported, importInto } from '#ledger/import.ts'
import { registerCity } from '#places/register.ts'
import type { City } from '#places/sql.ts'
import { readFile } from '#report/input/read-file.ts'
import { judge } from '#report/judge.ts'
import { read } from '#report/read.ts'
import { documentNamed } from '#report/sql.ts'
import type { Lang } from '#ui/page.tsx'
import { ACTOR, type Ask, ask, askCity, type Door } from '../ask.ts'
import { baseOf, pathsUnder } from '../paths.ts'
import { page } from '../shell.tsx'
import { cityOf, kindOf, type Typed, yearOf } from './asked.ts'
import { ImportForm } from './form.tsx'
import { Result } from './result.tsx'
import { receive, type Upload } from './upload.ts'

export function importPages(app: FastifyInstance, lang: Lang, door: Door): void {
  app.get('/import', async (request, reply) => {
    const asked = await ask(request, lang, door)
    const fresh = !asked.city || (request.query as { city?: string }).city === 'new'
    reply.type('text/html; charset=utf-8')
    return formPage(asked, fresh, {})
  })

  app.post('/import', async (request, reply) => {
    const asked = await ask(request, lang, door)
    const upload = await receive(request)
    try {
      const { city, imported } = await take(asked, upload)
      const { paths } = city.city === asked.city?.city ? asked : { paths: pathsUnder(baseOf(lang, city.city)) }
      return reply.redirect(paths.imported(imported.document, imported.outcome === 'same'), 303)
    } catch (thrown) {
      const fault = asFault(thrown)
      if (fault.code === 'internal' || fault.code === 'unavailable') throw thrown
      reply.code(httpStatus[fault.code]).type('text/html; charset=utf-8')
      return formPage(asked, upload.fields.city === 'new', upload.fields, fault)
    }
  })

  app.get('/import/:document', async (request, reply) => {
    const asked = await askCity(request, lang, door)
    const { document: name } = request.params as { document: string }
    const document = await documentNamed(asked.db, asked.city.city, name)
    if (!document) throw new Fault('not-found', 'document', { document: name })
    const same = (request.query as { same?: string }).same === '1'
    reply.type('text/html; charset=utf-8')
    const result = await Result({ ask: asked, document, same })
    return page(asked, { title: asked.words.result.title, place: 'import' }, result)
  })
}

const formPage = (asked: Ask, fresh: boolean, typed: Typed, fault?: Fault) =>
  page(
    asked,
    { title: asked.words.import.title, place: 'import' },
    <ImportForm ask={asked} fresh={fresh} typed={typed} fault={fault} />,
  )

/** Reads what was handed in and keeps it, the new city with it or neither. */
async function take(asked: Ask, { fields, file }: Upload): Promise<{ city: City; imported: Imported }> {
  const kind = kindOf(fields)
  const known = fields.city === 'new' ? null : (asked.cities.find((c) => c.city === fields.city) ?? asked.city)
  if (!known) cityOf(fields, 0) // says what is missing before the file is read
  if (file instanceof Fault) throw file
  const { text, format } = await readFile(file.bytes, file.name)
  const reading = read(text, kind)
  const unfit = judge(text, reading, file.name)
  if (unfit) throw unfit
  const year = yearOf(fields, reading.structure.year)
  const by = asked.by()
  return asked.db.transaction().execute(async (tx) => {
    const city = known ?? cityOf(fields, year)
    if (!known) await registerCity(tx, ACTOR, city)
    return { city, imported: await importInto(tx, city, { year, kind }, { ...file, text, format }, by) }
  })
}
