import { z } from 'zod'
import { type Document, documentsOf } from '#report/sql.ts'
import { type Api, asked } from './asked.ts'
import { answers } from './operation.ts'
import { page, pageOf, paging } from './paging.ts'
import { day, link, moment, sha256, year } from './terms.ts'

/** What is known of a report without opening it. */
export const edition = {
  document: z.string().meta({ description: 'What the ledger calls this version.', examples: ['report-2024-1'] }),
  year,
  version: z
    .int()
    .min(1)
    .meta({ description: 'Counts the texts that were handed in for this year.', examples: [1] }),
  title: z
    .string()
    .nullable()
    .meta({ description: 'Its title; null where none was found.', examples: ['政府工作报告'] }),
  date: day.nullable().meta({ description: 'The day on which it was read out, as far as the text says; else null.' }),
  file: z
    .object({
      name: z.string().meta({ description: 'The name of the file as handed in.', examples: ['report.docx'] }),
      format: z.string().meta({ description: 'What the file was read as.', examples: ['docx'] }),
      sha256: sha256.meta({ description: "SHA-256 of the file's bytes, by which a copy can be compared." }),
    })
    .meta({ description: 'The file that was handed in.' }),
  importedAt: moment.meta({ description: 'When it was handed in.' }),
}

export const editionView = (d: Omit<Document, 'city' | 'kind' | 'text' | 'structure' | 'checkUp' | 'importedBy'>) => ({
  document: d.document,
  year: d.year,
  version: d.version,
  title: d.title,
  date: d.spokenOn,
  file: { name: d.fileName, format: d.format, sha256: d.sha256 },
  importedAt: d.importedAt.toISOString(),
})

export const exampleEdition = editionView({
  document: 'report-2024-1',
  year: 2024,
  version: 1,
  title: '政府工作报告',
  spokenOn: '2024-01-23',
  fileName: 'report.docx',
  format: 'docx',
  sha256: '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
  importedAt: new Date('2024-02-01T01:12:00.000Z'),
})

const listed = z
  .object({
    ...edition,
    newest: z.boolean().meta({ description: 'Whether this is the newest version of its year.' }),
    links: z.object({ self: link, text: link }).meta({ description: 'The report, and its text in this version.' }),
  })
  .meta({ id: 'ReportListed', description: "A version of a year's report 工作报告." })

const linksOf = (base: string, { year, version }: { year: number; version: number }) => ({
  self: `${base}/reports/${year}?version=${version}`,
  text: `${base}/reports/${year}/text?version=${version}`,
})

export function reportRoutes(api: Api): void {
  api.get(
    '/reports',
    {
      schema: {
        operationId: 'listReports',
        tags: ['report'],
        summary: 'The reports',
        description:
          'Every version of every report of the city, newest first. Lists of tasks from elsewhere are not published whole; what was released of them stands in `/commitments`.',
        querystring: z.strictObject(paging),
        response: answers('A page of reports.', z.object(pageOf(listed)), {
          total: 1,
          items: [{ ...exampleEdition, newest: true, links: linksOf('/api/v1', exampleEdition) }],
          next: null,
        }),
      },
    },
    async (request) => {
      const { db, city, base } = asked(request)
      const reports = (await documentsOf(db, city.city)).filter((d) => d.kind === 'report')
      const { total, rows, next } = page(request, reports, (d) => d.document, request.query)
      const isNewest = (d: { document: string; year: number }) =>
        reports.find((r) => r.year === d.year)?.document === d.document
      return {
        total,
        items: rows.map((d) => ({ ...editionView(d), newest: isNewest(d), links: linksOf(base, d) })),
        next,
      }
    },
  )
}
