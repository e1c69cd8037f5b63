import { z } from 'zod'
import { tracked } from '#ledger/commitment.ts'
import { all } from '#ledger/list/sql.ts'
import { recordsOf } from '#report/sql.ts'
import { readingFrom } from '#report/stored.ts'
import { type Chapter, chapters } from '#report/structure/chapters.ts'
import { type Api, asked } from './asked.ts'
import { answers } from './operation.ts'
import { edition, editionView, exampleEdition } from './reports.ts'
import { count, link, sectionIndex, span, zone } from './terms.ts'
import { inVersion, ofReport, reportAsked } from './year.ts'

export const headingOf = (section: { number: string; title: string }) => ({
  number: section.number || null,
  title: section.title,
})
export const heading = {
  number: z
    .string()
    .nullable()
    .meta({ description: 'Its number as written; null where it has none.', examples: ['（三）'] }),
  title: z.string().meta({ description: 'Its words.', examples: ['建设现代化产业体系'] }),
}

const chapter = z
  .object({
    section: z
      .int()
      .min(0)
      .meta({ description: 'Its index; `chapter` of `/commitments` takes it.', examples: [12] }),
    part: sectionIndex.meta({ description: 'The part that it stands in; null for a part.' }),
    level: z.int().min(1).max(2).meta({ description: '1 a part 一、, 2 a chapter （一）.' }),
    ...heading,
    zone,
    ...span,
    commitments: count.meta({ description: 'How many commitments and directions stand in it.' }),
  })
  .meta({ id: 'Chapter', description: 'A part or a numbered chapter of the report.' })

const counts = z
  .object({
    utf16: count.meta({ description: 'Length of the text in UTF-16 code units.' }),
    codePoints: count.meta({ description: 'Length of the text in Unicode code points.' }),
    paragraphs: count,
    sentences: count,
    results: count.meta({ description: 'Measures 量化指标表述 that say what was.' }),
    targets: count.meta({ description: 'Measures that say what must be.' }),
    deliverables: count.meta({ description: 'Clauses that commit the government to an action 任务表述.' }),
    problems: count.meta({ description: 'Difficulties that the report admits 存在问题.' }),
    programmes: count.meta({ description: 'Named efforts 工程/行动.' }),
    numbers: count.meta({ description: 'Numbers that are no measure, each with the reason.' }),
    unread: count.meta({ description: 'Sentences that defeated the reader.' }),
  })
  .meta({ description: 'What the text holds, as it was read.' })

const report = z
  .object({
    ...edition,
    place: z
      .string()
      .nullable()
      .meta({ description: 'The place that reports, as the text says; else null.', examples: ['临川市'] }),
    counts,
    commitments: z.object({ tracked: count, directions: count }).meta({
      description: 'What the ledger holds of it and shows: tracked commitments, and directions counted apart.',
    }),
    chapters: z.array(chapter).meta({ description: 'Its structure in the order of the text.' }),
    links: z
      .object({
        text: link,
        sentences: link,
        records: link,
        checkUp: link,
        annotations: link,
        commitments: link,
        page: link,
      })
      .meta({ description: 'What there is of it.' }),
  })
  .meta({ id: 'Report', description: "A government's work report 工作报告 in one version." })
type Report = z.output<typeof report>

const linksOf = (base: string, pages: string, { year, version }: { year: number; version: number }) => ({
  text: `${base}/reports/${year}/text?version=${version}`,
  sentences: `${base}/reports/${year}/sentences?version=${version}`,
  records: `${base}/reports/${year}/records?version=${version}`,
  checkUp: `${base}/reports/${year}/check-up?version=${version}`,
  annotations: `${base}/reports/${year}/annotations`,
  commitments: `${base}/commitments?year=${year}`,
  page: `${pages}/report/${year}`,
})

const chapterView = ({ index, section }: Chapter, commitments: number): Report['chapters'][number] => ({
  section: index,
  part: section.parent < 0 ? null : section.parent,
  level: section.level,
  ...headingOf(section),
  zone: section.zone,
  start: section.start,
  end: section.end,
  commitments,
})

const example: Report = {
  ...exampleEdition,
  place: '临川市',
  counts: {
    utf16: 18020,
    codePoints: 18020,
    paragraphs: 96,
    sentences: 540,
    results: 190,
    targets: 160,
    deliverables: 300,
    problems: 5,
    programmes: 12,
    numbers: 80,
    unread: 2,
  },
  commitments: { tracked: 240, directions: 96 },
  chapters: [
    {
      section: 12,
      part: 9,
      level: 2,
      number: '（三）',
      title: '建设现代化产业体系',
      zone: 'plan',
      start: 7210,
      end: 9034,
      commitments: 41,
    },
  ],
  links: linksOf('/api/v1', '', exampleEdition),
}

export function oneReportRoutes(api: Api): void {
  api.get(
    '/reports/:year',
    {
      schema: {
        operationId: 'getReport',
        tags: ['report'],
        summary: 'A report',
        description:
          "The newest version of a year's report: title, place, date, fingerprint of the file, counts, structure.",
        params: ofReport,
        querystring: z.strictObject(inVersion),
        response: answers('The report.', report, example),
      },
    },
    async (request) => {
      const { db, city, eyes, base, pages } = asked(request)
      const { year } = request.params
      const document = await reportAsked(asked(request), year, request.query.version)
      const { structure, text } = document
      const reading = readingFrom(structure, await recordsOf(db, city.city, document.document))
      const shown = await all(db, city.city, year, eyes, { document: document.document })
      const { problems, programmes, numbers, unread, deliverables, measures } = reading
      const results = measures.filter((m) => m.kind === 'result').length
      return {
        ...editionView(document),
        place: structure.place,
        counts: {
          utf16: text.length,
          codePoints: [...text].length,
          paragraphs: structure.paragraphs.length,
          sentences: structure.sentences.length,
          results,
          targets: measures.length - results,
          deliverables: deliverables.length,
          problems: problems.length,
          programmes: programmes.length,
          numbers: numbers.length,
          unread: unread.length,
        },
        commitments: {
          tracked: shown.filter(tracked).length,
          directions: shown.filter((c) => c.firmness === 'direction').length,
        },
        chapters: chapters(structure).map((chapter) =>
          chapterView(chapter, shown.filter((c) => chapter.inside.includes(c.section)).length),
        ),
        links: linksOf(base, pages, document),
      }
    },
  )
}
