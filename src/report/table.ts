import { writeCsv } from 'hucre/csv'
import { writeXlsx } from 'hucre/xlsx'
import { type PlanItem, planItems } from './checkup/shares.ts'
import { measureWords } from './measures/measure-words.ts'
import type { Reading } from './reading.ts'

/** One line of the table that offices hand out after the congress. The lead unit is left blank for them to fill. */
export type Row = { number: number; chapter: string; work: string; figures: string; lead: '' }

const HEAD = ['序号', '章节', '工作内容', '量化指标', '牵头单位']
const WIDTHS = [6, 28, 60, 36, 18]

/** The breakdown table: a row for each thing that the ledger will propose, in text order. */
export const table = (reading: Reading, text: string): Row[] =>
  planItems(reading).map((item, at) => ({
    number: at + 1,
    chapter: chapter(reading, text, reading.structure.sentences[item.sentence].section),
    ...workOf(item, reading),
    lead: '',
  }))

function workOf({ type, index }: PlanItem, { measures, deliverables }: Reading) {
  if (type === 'measure') return { work: measureWords(measures[index]), figures: measureWords(measures[index]) }
  const { quote, start, end } = deliverables[index]
  const inside = measures.filter((m) => m.kind === 'target' && m.start >= start && m.end <= end)
  return { work: quote, figures: inside.map(measureWords).join('；') }
}

/** The printed headings over a section, numbered ones only, from the part down. */
function chapter({ structure }: Reading, text: string, section: number): string {
  const above: string[] = []
  for (let at = section; at >= 0; at = structure.sections[at].parent) {
    const { level, heading } = structure.sections[at]
    if (level < 3) above.unshift(text.slice(heading.start, heading.end).trim())
  }
  return above.join(' / ')
}

const cells = (rows: Row[]) => rows.map((row) => [row.number, row.chapter, row.work, row.figures, row.lead])

/** The table as CSV. The byte order mark lets Excel see the Chinese; what Excel would take for a formula is quoted. */
export const tableCsv = (rows: Row[]): string =>
  `${writeCsv([HEAD, ...cells(rows)], { bom: true, escapeFormulae: true })}\r\n`

/** The table as an Excel workbook. Cells hold text and numbers, so that nothing in them is ever worked out. */
export const tableXlsx = (rows: Row[]): Promise<Uint8Array> =>
  writeXlsx({
    sheets: [
      {
        name: '任务分解表',
        columns: WIDTHS.map((width) => ({ width, style: { alignment: { wrapText: true, vertical: 'top' } } })),
        rows: [HEAD, ...cells(rows)],
        cells: new Map(HEAD.map((value, column) => [`0,${column}`, { value, style: { font: { bold: true } } }])),
        freezePane: { rows: 1 },
      },
    ],
  })
