import { z } from 'zod'
import { recordsOf } from '#report/sql.ts'
import { readingFrom } from '#report/stored.ts'
import { type Api, asked } from './asked.ts'
import { finding, findingView } from './finding.ts'
import { answers } from './operation.ts'
import { edition } from './reports.ts'
import { count, sectionIndex } from './terms.ts'
import { inVersion, ofReport, reportAsked } from './year.ts'

const share = {
  items: count.meta({ description: 'How many promises; the three that follow add up to it.' }),
  measurable: count,
  milestone: count,
  direction: count,
}
const checkUp = z
  .object({
    document: edition.document,
    shares: z
      .object({
        all: z.object(share).meta({ description: 'The whole plan.' }),
        sections: z
          .array(
            z.object({
              section: sectionIndex,
              title: z.string().nullable().meta({ description: 'Its heading; null under no heading.' }),
              ...share,
            }),
          )
          .meta({ description: 'By chapter; they add up to the whole.' }),
      })
      .meta({
        description: 'How much of the plan can be measured, ticked, or is a direction only; in all and by section.',
      }),
    findings: z.array(finding).meta({ description: 'Everything that was noticed, group by group.' }),
  })
  .meta({ id: 'CheckUp', description: 'What a reading says of the report itself 体检.' })
type CheckUpView = z.output<typeof checkUp>

const example: CheckUpView = {
  document: 'report-2024-1',
  shares: {
    all: { items: 336, measurable: 120, milestone: 120, direction: 96 },
    sections: [{ section: 12, title: '建设现代化产业体系', items: 41, measurable: 16, milestone: 15, direction: 10 }],
  },
  findings: [],
}

const GROUPS = ['pairs', 'open', 'problems', 'dropped', 'repeats'] as const

export function checkUpRoutes(api: Api): void {
  api.get(
    '/reports/:year/check-up',
    {
      schema: {
        operationId: 'getCheckUp',
        tags: ['report'],
        summary: "A report's check-up",
        description:
          "How much of the plan can be measured; targets beside last year's results; targets without a figure of their own; admitted difficulties and what answers them; figures that lost their target; one thing promised twice. Every finding opens to the sentences it rests on.",
        params: ofReport,
        querystring: z.strictObject(inVersion),
        response: answers('The check-up.', checkUp, example),
      },
    },
    async (request) => {
      const { db, city } = asked(request)
      const document = await reportAsked(asked(request), request.params.year, request.query.version)
      const { shares, ...found } = document.checkUp
      const reading = readingFrom(document.structure, await recordsOf(db, city.city, document.document))
      return {
        document: document.document,
        shares: {
          all: shares.all,
          sections: shares.sections.map(({ section, ...counts }) => ({
            section: section < 0 ? null : section,
            title: document.structure.sections[section]?.title ?? null,
            ...counts,
          })),
        },
        findings: GROUPS.flatMap((group) => found[group].map((f) => findingView(document.text, reading, group, f))),
      }
    },
  )
}
