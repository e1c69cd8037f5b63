import { z } from 'zod'
import { STATES } from '#ledger/state.ts'

/** The terms that several resources share, each with its meaning, unit and the standard that it follows. */

/** Text that a reader types: without control characters, which PostgreSQL would refuse. */
export const typed = (length: number) =>
  z
    .string()
    .max(length)
    .regex(/^\P{Cc}*$/u)

export const cityName = z.string().meta({
  description: 'What addresses and the journal call the city: lower-case letters, digits, hyphens.',
  examples: ['linchuan'],
})
export const year = z
  .int()
  .meta({ description: 'The year that the report plans (not the year reported on).', examples: [2024] })
export const day = z.iso.date().meta({
  description:
    'A day in China, `YYYY-MM-DD` ([RFC 3339 full-date](https://www.rfc-editor.org/rfc/rfc3339#section-5.6)).',
  examples: ['2024-07-18'],
})
export const moment = z.iso.datetime().meta({
  description: 'A moment in UTC ([RFC 3339 date-time](https://www.rfc-editor.org/rfc/rfc3339#section-5.6)).',
  examples: ['2024-02-01T01:12:00.000Z'],
})
export const sha256 = z
  .string()
  .regex(/^[0-9a-f]{64}$/)
  .meta({
    description: 'SHA-256 in lower-case hexadecimal ([FIPS 180-4](https://csrc.nist.gov/pubs/fips/180-4/upd1/final)).',
    examples: ['9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08'],
  })
export const link = z.string().meta({
  format: 'uri-reference',
  description:
    'An address on this server ([RFC 3986, 4.2](https://www.rfc-editor.org/rfc/rfc3986#section-4.2)); resolve it against the address that you asked.',
  examples: ['/api/v1/commitments'],
})
export const count = z
  .int()
  .min(0)
  .meta({ description: 'How many. 0 means none; nothing unknown is ever given as 0.', examples: [12] })
export const confidence = z
  .number()
  .min(0)
  .max(1)
  .meta({
    description: 'How sure the reading is, 0 to 1. It orders the review and says nothing about delivery.',
    examples: [0.92],
  })
export const rule = z.string().meta({
  description: 'The rule of the reading that found it; the rules are explained on the page /method.',
  examples: ['verb-group'],
})

/** A half-open span of the report's text, as this product counts it. */
const unit = 'in UTF-16 [code units](https://www.unicode.org/glossary/#code_unit) of the text at `/reports/{year}/text`'
export const span = {
  start: z
    .int()
    .min(0)
    .meta({ description: `Where it begins, ${unit}.`, examples: [1204] }),
  end: z
    .int()
    .min(0)
    .meta({ description: `Where it ends, ${unit}, not included: \`text.slice(start, end)\`.`, examples: [1213] }),
}
export const sentenceIndex = z
  .int()
  .min(0)
  .meta({ description: 'Its sentence: an `index` of `/reports/{year}/sentences`.', examples: [88] })
export const sectionIndex = z
  .int()
  .min(0)
  .nullable()
  .meta({
    description: "Its section: an index of the report's structure; null for what stands under no heading.",
    examples: [12],
  })

export const zone = z
  .enum(['outside', 'opening', 'past', 'problems', 'requirements', 'targets', 'plan', 'self', 'closing'])
  .meta({
    id: 'Zone',
    description: [
      'What a stretch of the report is for.',
      '',
      "- `outside`: not the report itself (a web page's header, a glossary)",
      '- `opening`: title, place, date, salutation',
      '- `past`: the past year and the term so far 过去一年',
      '- `problems`: the paragraph that admits difficulties 存在问题',
      '- `requirements`: how to go about it 总体要求',
      '- `targets`: the main targets 主要预期目标',
      '- `plan`: the work of the year 重点工作',
      "- `self`: the government's own conduct 政府自身建设",
      '- `closing`: thanks and appeal 结束语',
    ].join('\n'),
    examples: ['plan'],
  })

export const firmness = z.enum(['measurable', 'milestone', 'direction']).meta({
  id: 'Firmness',
  description:
    'How firm a promise is 刚性: `measurable` 可量化 has a figure, `milestone` 可验收 can be ticked, `direction` 方向性 has no end that anybody could tick: it is kept and shown, untracked, counted apart.',
  examples: ['measurable'],
})

export const state = z.enum(STATES).meta({
  id: 'State',
  description: 'Where a tracked commitment stands 状态: computed, exclusive, exhaustive. Directions have none.',
  examples: ['unplanned'],
})

export const aspect = z.enum(['level', 'growth', 'increment', 'share', 'rank', 'count-of-rank']).meta({
  id: 'Aspect',
  description: [
    'What a figure says of its metric.',
    '',
    '- `level`: an amount reached 总量或水平',
    '- `growth`: a rate of change 增幅',
    '- `increment`: what was or will be added 当年新增',
    '- `share`: a part of a whole 占比',
    '- `rank`: a place in an order 位次',
    '- `count-of-rank`: how many of them hold a place 上榜项数',
  ].join('\n'),
  examples: ['growth'],
})
export const op = z.enum(['=', '>=', '<=', '>', '<', '~', 'sync', 'meet']).meta({
  id: 'Comparator',
  description:
    'How the figure binds: `>=` 以上, `<=` 以内, `~` 左右, `sync` in step with `ref` 同步, `meet` as another level decides in `ref` 完成.',
  examples: ['>='],
})
export const value = z
  .string()
  .regex(/^-?\d+(\.\d+)?$/)
  .nullable()
  .meta({
    description:
      'The figure as decimal text, in the unit as written; never a float. Null where the target has no figure of its own (`sync`, `meet`); null never stands for 0.',
    examples: ['6.5'],
  })

/** What may be said of a figure besides; null where the report does not say it. */
const said = (description: string, example: string) =>
  z
    .string()
    .nullable()
    .meta({ description: `${description}; null where the report does not say.`, examples: [example] })
export const figure = {
  text: z.string().meta({ description: "The figure's words as written, unchanged.", examples: ['6.5%以上'] }),
  metric: z.string().meta({ description: "What is measured, in the report's words.", examples: ['地区生产总值'] }),
  aspect,
  op,
  value,
  unit: z.string().meta({ description: 'The unit as written; empty where there is none.', examples: ['%'] }),
  scope: said('For ranks: among whom', '全省'),
  ref: said('What it is held against', '经济增长'),
  base: said('What a rate or a part is of', '规上工业企业'),
  asof: said('As of when', '截至6月底'),
  estimated: said('The word that marks an estimate', '预计'),
  force: said('The word that says how firmly it is promised', '确保'),
  confidence,
  rule,
}
