import { writeCsv } from 'hucre/csv'
import { writeXlsx } from 'hucre/xlsx'
import type { Reading, Span } from './reading.ts'

/** One line of the table that offices hand out after the congress. The lead unit is left blank for them to fill. */
export type Row = { number: number; chapter: string; work: string; figures: string; lead: '' }

const HEAD = ['序号', '章节', '工作内容', '量化指标', '牵头单位']
const WIDTHS = [6, 28, 60, 36, 18]

/** The breakdown table: a row for each deliverable, and for each target that lies in none, in text order. */
export function table(reading: Reading, text: string): Row[] {
  const targets = reading.measures.filter((measure) => measure.kind === 'target')
  const inside = ({ start, end }: Span) => targets.filter((target) => target.start >= start && target.end <= end)
  const loose = targets.filter(
    (target) => !reading.deliverables.some((d) => d.start <= target.start && target.end <= d.end),
  )
  const works = [
    ...reading.deliverables.map((d) => ({ ...d, work: d.quote, figures: inside(d) })),
    ...loose.map((target) => ({ ...target, work: `${target.metric}${target.text}`, figures: [target] })),
  ]
  return works
    .sort((a, b) => a.start - b.start)
    .map(({ sentence, work, figures }, index) => ({
      number: index + 1,
      chapter: chapter(reading, text, reading.structure.sentences[sentence].section),
      work,
      figures: figures.map(({ metric, text }) => `${metric}：${text}`).join('；'),
      lead: '',
    }))
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
        columns: HEAD.map((header, i) => ({
          header,
          width: WIDTHS[i],
          style: { alignment: { wrapText: true, vertical: 'top' } },
        })),
        rows: cells(rows),
        freezePane: { rows: 1 },
      },
    ],
  })
