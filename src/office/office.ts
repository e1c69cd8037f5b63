import formBodies from '@fastify/formbody'
import multipart from '@fastify/multipart'
import type { FastifyInstance } from 'fastify'
import type { Lang } from '#ui/page.tsx'
import type { Door } from './ask.ts'
import { commitmentsPage } from './commitments.tsx'
import { faultPages } from './faults.tsx'
import { guard } from './guard.ts'
import { importPages } from './import/routes.tsx'
import { baseOf } from './paths.ts'
import { reviewPages } from './review/routes.ts'
import { settingsPage } from './settings.tsx'
import { todayPage } from './today.tsx'

/** The pages for officials, on an app of its own that listens on this machine only. */
export const office = (app: FastifyInstance, door: Door): void => {
  guard(app, Number(new URL(door.officeAddress).port))
  faultPages(app, door)
  app.register(formBodies, { bodyLimit: 200_000 })
  app.register(multipart, { throwFileSizeLimit: false })
  for (const lang of ['zh', 'en'] as const)
    for (const city of [null, ':city']) app.register(pages(lang, door), { prefix: baseOf(lang, city) })
}

const pages = (lang: Lang, door: Door) => async (app: FastifyInstance) => {
  todayPage(app, lang, door)
  importPages(app, lang, door)
  reviewPages(app, lang, door)
  commitmentsPage(app, lang, door)
  settingsPage(app, lang, door)
}
