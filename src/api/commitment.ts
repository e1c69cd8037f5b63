import { z } from 'zod'
import { Fault } from '#base/errors.ts'
import type { Commitment } from '#ledger/commitment.ts'
import { commitmentSeen } from '#ledger/list/sql.ts'
import { decisionsOn, programmesOfCommitment } from '#ledger/sql.ts'
import { unitsOf } from '#people/sql.ts'
import { documentNamed } from '#report/sql.ts'
import { annotation, annotationOf, exampleAnnotation } from './annotation.ts'
import { rootOf } from './annotations.ts'
import { type Api, type Asked, asked } from './asked.ts'
import { exampleCommitment } from './commitment-example.ts'
import { besideOf, code, commitmentShape, commitmentView, linksOf } from './commitment-view.ts'
import { kinship } from './kinship.ts'
import { answers } from './operation.ts'
import { link, moment, typed } from './terms.ts'

const decision = z
  .object({
    at: moment.meta({ description: 'When.' }),
    actor: z.string().meta({ description: 'Who, by office.', examples: ['市政府办督查室'] }),
    verb: z.enum(['accept', 'edit', 'assign', 'split', 'merge', 'reject', 'add', 'undo', 'revise']).meta({
      description: 'What was decided 审读决定; `revise` follows a new version of the report.',
    }),
    reason: z.string().nullable().meta({ description: 'Why; null where no reason was asked for.' }),
    undone: z.boolean().meta({ description: 'Whether it was taken back later.' }),
  })
  .meta({ id: 'Decision', description: 'What a person decided of it, with who and when.' })

const commitment = z
  .object({
    ...commitmentShape,
    decisions: z.array(decision).meta({ description: 'Oldest first; empty as long as nobody reviewed it.' }),
    programmes: z
      .array(
        z.object({
          programme: z.int().min(0).meta({ description: 'Its number within the year.' }),
          name: z.string().meta({ description: 'Its name as the report writes it.' }),
        }),
      )
      .meta({ description: 'The programmes 工程/行动 that it carries.' }),
    replaces: z.array(code).meta({ description: 'Retired codes in whose place it stands.' }),
    replacedBy: z.array(code).meta({ description: 'For a retired code: the codes that stand in its place.' }),
    annotation: annotation.nullable().meta({
      description: 'Its words as a Web Annotation; null where its document is not published whole.',
    }),
    links: z
      .object({
        self: link,
        page: link,
        report: link.nullable().meta({ description: 'Its report in the version of its words.' }),
      })
      .meta({ description: 'Itself, its page, its report; null where its document is not published whole.' }),
  })
  .meta({ id: 'Commitment', description: 'One promise 承诺事项 with everything that is known of it.' })

const example: z.output<typeof commitment> = {
  ...exampleCommitment,
  decisions: [{ at: '2024-02-05T09:20:00.000Z', actor: '市政府办督查室', verb: 'accept', reason: null, undone: false }],
  programmes: [],
  replaces: [],
  replacedBy: [],
  annotation: exampleAnnotation,
  links: { ...linksOf('/api/v1', '', exampleCommitment.code), report: '/api/v1/reports/2024?version=1' },
}

export function oneCommitmentRoutes(api: Api): void {
  api.get(
    '/commitments/:code',
    {
      schema: {
        operationId: 'getCommitment',
        tags: ['ledger'],
        summary: 'A commitment',
        description:
          'Everything about one promise: its words and their place, its figures, its lead and how that came, what was decided by whom. A retired or rejected code still answers.',
        params: z.object({ code: typed(40).meta({ description: 'Its code.', examples: ['LC-2024-0137'] }) }),
        response: answers('The commitment.', commitment, example),
      },
    },
    async (request) => {
      const ask = asked(request)
      const { db, city, eyes, base, pages } = ask
      const { code } = request.params
      const c = await commitmentSeen(db, city.city, code, eyes)
      if (!c) throw new Fault('not-found', 'commitment', { code })
      const [units, decisions, programmes, document] = await Promise.all([
        unitsOf(db, city.city),
        decisionsOn(db, city.city, code),
        programmesOfCommitment(db, city.city, code),
        documentNamed(db, city.city, c.document),
      ])
      const report = document!.kind === 'report' ? document! : null
      const kin = kinship(code, decisions)
      return {
        ...commitmentView(c, besideOf(units, document!)),
        decisions: decisions.map((d) => ({
          at: d.at.toISOString(),
          actor: d.actor,
          verb: d.verb,
          reason: d.reason,
          undone: d.undoneBy !== null,
        })),
        programmes: programmes.map((p) => ({ programme: p.n, name: p.name })),
        replaces: await seen(ask, kin.replaces),
        replacedBy: await seen(ask, kin.replacedBy),
        annotation: report && annotationOf(rootOf(request), c, report),
        links: {
          ...linksOf(base, pages, code),
          report: report && `${base}/reports/${report.year}?version=${report.version}`,
        },
      }
    },
  )
}

async function seen({ db, city, eyes }: Asked, codes: string[]): Promise<string[]> {
  const found = await Promise.all(codes.map((code) => commitmentSeen(db, city.city, code, eyes)))
  return found.filter((c): c is Commitment => c !== null).map((c) => c.code)
}
