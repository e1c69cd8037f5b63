import { writeCsv } from 'hucre/csv'
import { writeXlsx } from 'hucre/xlsx'
import type { Commitment } from '#ledger/commitment.ts'
import { list } from '#ledger/list/sql.ts'
import { stateOf } from '#ledger/state.ts'
import { unitsOf } from '#people/sql.ts'
import { chapterOf } from '#report/structure/chapters.ts'
import type { Ask } from './ask.ts'
import { figureText } from './figures.ts'
import { unitName } from './lead.tsx'
import { filterOf, listQuery } from './list-query.ts'
import type { Year } from './year.ts'

export type FileKind = 'csv' | 'xlsx' | 'json'
export const MEDIA = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  json: 'application/json; charset=utf-8',
} as const satisfies Record<FileKind, string>

/** Of the columns in a workbook, in characters. */
const WIDTHS = [15, 10, 10, 60, 36, 28, 18, 10]

/** The whole list that a page shows a part of, under the same conditions and in the same order. */
export async function commitmentsFile(
  ask: Ask,
  year: Year,
  raw: unknown,
  kind: FileKind,
): Promise<string | Uint8Array> {
  const asked = listQuery(raw)
  const found = await list(ask.db, ask.city.city, year.document.year, ask.eyes, filterOf(asked, year), {
    sort: asked.sort,
    size: year.commitments.length || 1,
  })
  if (kind === 'json')
    return JSON.stringify({ on: ask.on, total: found.total, commitments: found.commitments.map(plain) }, null, 1)
  const { head, rows } = await table(ask, year, found.commitments)
  if (kind === 'csv') return `${writeCsv([head, ...rows], { bom: true, escapeFormulae: true })}\r\n`
  return writeXlsx({
    sheets: [
      {
        name: ask.words.commitments.title,
        columns: WIDTHS.map((width) => ({ width, style: { alignment: { wrapText: true, vertical: 'top' } } })),
        rows: [head, ...rows],
        cells: new Map(head.map((value, column) => [`0,${column}`, { value, style: { font: { bold: true } } }])),
        freezePane: { rows: 1 },
      },
    ],
  })
}

const plain = (c: Commitment) => ({
  code: c.code,
  state: stateOf(c),
  title: c.title,
  quote: c.quote,
  start: c.startAt,
  end: c.endAt,
  firmness: c.firmness,
  standing: c.standing,
  leadUnit: c.leadUnit,
  leadConfirmed: c.leadConfirmed,
  measures: c.measures.map(({ metric, aspect, op, value, unit, text, ref }) => ({
    metric,
    aspect,
    op,
    value,
    unit,
    text,
    ref,
  })),
})

async function table(ask: Ask, year: Year, commitments: Commitment[]) {
  const { words } = ask
  const units = await unitsOf(ask.db, ask.city.city)
  const w = words.commitments.columns
  return {
    head: [w.code, w.state, words.promise.firmness, w.words, w.figure, w.chapter, w.lead, words.promise.review],
    rows: commitments.map((c) => {
      const state = stateOf(c)
      return [
        c.code,
        state ? words.state[state] : words.direction,
        words.firmness[c.firmness],
        c.quote,
        c.measures.map((m) => `${m.metric} ${figureText(m, words.op)}`).join('；'),
        chapterOf(year.chapters, c.section)?.section.title ?? '',
        c.leadUnit && c.firmness !== 'direction' ? unitName(ask, units, c.leadUnit) : '',
        words.standing[c.standing],
      ]
    }),
  }
}
