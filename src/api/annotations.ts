import type { FastifyRequest } from 'fastify'
import { z } from 'zod'
import { all } from '#ledger/list/sql.ts'
import { annotation, annotationOf, exampleAnnotation, whole } from './annotation.ts'
import { type Api, asked } from './asked.ts'
import { answers } from './operation.ts'
import { page, paging } from './paging.ts'
import { count } from './terms.ts'
import { ofReport, reportAsked } from './year.ts'

const MEDIA = 'application/ld+json'
const CONTEXT = 'http://www.w3.org/ns/anno.jsonld'
const context = z.literal(CONTEXT)

const pageShape = {
  id: whole.meta({ description: 'This page.' }),
  type: z.literal('AnnotationPage'),
  next: whole.optional().meta({ description: 'The next page; absent on the last.' }),
  items: z.array(annotation).meta({ description: 'In the order of the text.' }),
}
const collection = z
  .object({
    '@context': context,
    id: whole.meta({ description: 'This collection.' }),
    type: z.literal('AnnotationCollection'),
    label: z.string().meta({ description: 'What it holds.', examples: ['临川市2024年工作报告中的承诺'] }),
    total: count,
    first: z.object(pageShape).meta({ description: 'The first page, embedded.' }),
  })
  .meta({
    id: 'AnnotationCollection',
    description: 'The words of every public commitment of a report.',
    externalDocs: {
      description: 'Web Annotation Data Model, 5',
      url: 'https://www.w3.org/TR/annotation-model/#collections',
    },
  })
const annotationPage = z
  .object({ '@context': context, ...pageShape, partOf: whole.meta({ description: 'The collection.' }) })
  .meta({ id: 'AnnotationPage', description: 'A page of a collection of annotations.' })

const root = 'https://luoshi.example/api/v1/reports/2024/annotations'
const examplePage = { id: `${root}/page`, type: 'AnnotationPage' as const, items: [exampleAnnotation] }

export function annotationRoutes(api: Api): void {
  const schema = { tags: ['report'], params: ofReport, querystring: z.strictObject(paging) }

  api.get(
    '/reports/:year/annotations',
    {
      schema: {
        ...schema,
        operationId: 'getAnnotations',
        summary: 'The words of its commitments',
        description:
          'Every public commitment of the newest version, tied to its exact words in the [Web Annotation Data Model](https://www.w3.org/TR/annotation-model/), in the order of the text; the first page is embedded.',
        response: answers(
          'The collection with its first page.',
          collection,
          {
            '@context': CONTEXT,
            id: root,
            type: 'AnnotationCollection',
            label: '临川市2024年工作报告中的承诺',
            total: 1,
            first: examplePage,
          },
          MEDIA,
        ),
      },
    },
    async (request, reply) => {
      const { city } = asked(request)
      const { total, collection, ...first } = await pageAsked(request, request.params.year, request.query)
      reply.type(MEDIA)
      return {
        '@context': CONTEXT,
        id: collection,
        type: 'AnnotationCollection' as const,
        label: `${city.name}${request.params.year}年工作报告中的承诺`,
        total,
        first,
      } as const
    },
  )

  api.get(
    '/reports/:year/annotations/page',
    {
      schema: {
        ...schema,
        operationId: 'getAnnotationPage',
        summary: 'A further page of them',
        description: "Where `next` of the collection's first page leads.",
        response: answers(
          'A page of annotations.',
          annotationPage,
          { '@context': CONTEXT, ...examplePage, partOf: root },
          MEDIA,
        ),
      },
    },
    async (request, reply) => {
      const { total: _, collection, ...shown } = await pageAsked(request, request.params.year, request.query)
      reply.type(MEDIA)
      return { '@context': CONTEXT, ...shown, partOf: collection } as const
    },
  )
}

async function pageAsked(request: FastifyRequest, year: number, where: { after?: string; limit: number }) {
  const { db, city, eyes } = asked(request)
  const document = await reportAsked(asked(request), year)
  const commitments = await all(db, city.city, year, eyes, { document: document.document })
  const { total, rows } = page(request, commitments, (c) => c.code, where)
  const collection = `${rootOf(request)}/reports/${year}/annotations`
  const address = (after?: string) =>
    `${collection}/page?${new URLSearchParams({ ...(after === undefined ? {} : { after }), limit: String(where.limit) })}`
  const last = rows.at(-1)
  return {
    collection,
    total,
    id: address(where.after),
    type: 'AnnotationPage' as const,
    ...(last && last.code !== commitments.at(-1)!.code ? { next: address(last.code) } : {}),
    items: rows.map((c) => annotationOf(rootOf(request), c, document)),
  }
}

/** What this API's addresses begin with, as the asker wrote it. */
export const rootOf = (request: FastifyRequest): string => `${request.protocol}://${request.host}${asked(request).base}`
