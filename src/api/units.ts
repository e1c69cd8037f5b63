import { z } from 'zod'
import { type Leader, leadersOf, type Unit, unitsOf } from '#people/sql.ts'
import { type Api, asked } from './asked.ts'
import { answers } from './operation.ts'
import { page, pageOf, paging } from './paging.ts'
import { link } from './terms.ts'

const unit = z
  .object({
    unit: z.string().meta({ description: 'Its code.', examples: ['education'] }),
    name: z.string().meta({ description: 'Its full name.', examples: ['临川市教育局'] }),
    shortName: z.string().meta({ description: 'Its name in tables.', examples: ['市教育局'] }),
    nameEn: z.string().meta({ description: 'Its name in English.', examples: ['Bureau of Education'] }),
    kind: z.enum(['office', 'department', 'platform', 'district', 'team']).meta({
      description: '综合部门, 职能部门, 开发区与市属企业, 县（市、区）, 专班.',
    }),
    leader: z
      .object({ code: z.string(), title: z.string(), titleEn: z.string() })
      .nullable()
      .meta({ description: 'The office (never a person) that it answers to 分管领导; null where none is named.' }),
    functions: z.array(z.string()).meta({
      description: 'The words of its stated functions, from which a lead is suggested.',
      examples: [['学位', '义务教育']],
    }),
    links: z.object({ commitments: link }).meta({ description: 'What it leads.' }),
  })
  .meta({ id: 'Unit', description: 'A body of the government 单位 with its stated functions.' })

const view = (base: string, leaders: Leader[], u: Unit): z.output<typeof unit> => {
  const leader = leaders.find((l) => l.code === u.leader)
  return {
    unit: u.code,
    name: u.name,
    shortName: u.shortName,
    nameEn: u.nameEn,
    kind: u.kind as z.output<typeof unit>['kind'],
    leader: leader ? { code: leader.code, title: leader.title, titleEn: leader.titleEn } : null,
    functions: u.functions,
    links: { commitments: `${base}/commitments?unit=${u.code}` },
  }
}

const example = view('/api/v1', [], {
  city: 'linchuan',
  code: 'education',
  name: '临川市教育局',
  shortName: '市教育局',
  nameEn: 'Bureau of Education',
  kind: 'department',
  leader: null,
  functions: ['学位', '义务教育'],
  place: 1,
})

export function unitRoutes(api: Api): void {
  api.get(
    '/units',
    {
      schema: {
        operationId: 'listUnits',
        tags: ['ledger'],
        summary: 'The units',
        description: 'The units 单位 of the city in their official order, with what they lead.',
        querystring: z.strictObject(paging),
        response: answers('A page of units.', z.object(pageOf(unit)), { total: 1, items: [example], next: null }),
      },
    },
    async (request) => {
      const { db, city, base } = asked(request)
      const leaders = await leadersOf(db, city.city)
      const { total, rows, next } = page(request, await unitsOf(db, city.city), (u) => u.code, request.query)
      return { total, items: rows.map((u) => view(base, leaders, u)), next }
    },
  )
}
