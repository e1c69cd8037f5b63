import {
  Document,
  FootnoteReferenceRun,
  LevelFormat,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from 'docx'
import JSZip from 'jszip'
import { describe, expect, it } from 'vitest'
import { docxText, UNZIPPED_MB } from './docx.ts'

const cell = (words: string) => new TableCell({ children: [new Paragraph(words)] })
const word = (children: (Paragraph | Table)[], footnotes = {}) =>
  Packer.toBuffer(new Document({ sections: [{ children }], footnotes }))

describe('a Word file', () => {
  it('gives its paragraphs, one a line, whatever pieces they were typed in', async () => {
    const bytes = await word([
      new Paragraph({ text: '工作报告', heading: 'Heading1' }),
      new Paragraph({
        children: [new TextRun('新建道路'), new TextRun({ text: '12', bold: true }), new TextRun('公里<5%。')],
      }),
      new Paragraph({ children: [new TextRun('市长'), new TextRun({ text: '某某', break: 1 })] }),
    ])
    expect(await docxText(bytes)).toBe('工作报告\n\n新建道路12公里<5%。\n\n市长\n\n某某\n')
  })

  it('gives a table row by row', async () => {
    const table = new Table({
      rows: [
        new TableRow({ children: [cell('道路'), cell('12公里')] }),
        new TableRow({ children: [cell('桥梁'), cell('5座')] }),
      ],
    })
    expect(await docxText(await word([table]))).toBe('道路\n\n12公里\n\n桥梁\n\n5座\n')
  })

  it('types out the numbers that Word counts by itself', async () => {
    const levels = [
      { level: 0, format: LevelFormat.CHINESE_COUNTING, text: '%1、' },
      { level: 1, format: LevelFormat.JAPANESE_COUNTING, text: '（%2）' },
      { level: 2, format: LevelFormat.DECIMAL, text: '%3.' },
    ]
    const heading = (text: string, level: number, reference = 'headings') =>
      new Paragraph({ text, numbering: { reference, level } })
    const bullets = [{ level: 0, format: LevelFormat.BULLET, text: '●' }]
    const document = new Document({
      numbering: {
        config: [
          { reference: 'headings', levels },
          { reference: 'bullets', levels: bullets },
        ],
      },
      sections: [
        {
          children: [
            ...[
              heading('去年回顾', 0),
              heading('今年安排', 0),
              heading('科技', 1),
              heading('开工', 2),
              heading('投产', 2),
              heading('民生', 1),
            ],
            ...[heading('自身建设', 0), heading('服务', 1), heading('新建绿道', 0, 'bullets')],
          ],
        },
      ],
    })
    const lines = [
      '一、去年回顾',
      '二、今年安排',
      '（一）科技',
      '1.开工',
      '2.投产',
      '（二）民生',
      '三、自身建设',
      '（一）服务',
      '新建绿道',
    ]
    expect(await docxText(await Packer.toBuffer(document))).toBe(`${lines.join('\n\n')}\n`)
  })

  it('leaves out footnotes and their marks', async () => {
    const notes = { 1: { children: [new Paragraph('指第三方评价。')] } }
    const bytes = await word(
      [new Paragraph({ children: [new TextRun('推行码上评价'), new FootnoteReferenceRun(1), new TextRun('。')] })],
      notes,
    )
    expect(await docxText(bytes)).toBe('推行码上评价。\n')
  })

  it('that unpacks to more than a report can be is refused before it is held', async () => {
    const zip = new JSZip().file('word/document.xml', Buffer.alloc((UNZIPPED_MB + 1) * 1024 * 1024))
    const bomb = await zip.generateAsync({
      type: 'nodebuffer',
      compression: 'DEFLATE',
      compressionOptions: { level: 1 },
    })
    expect(bomb.length).toBeLessThan(1024 * 1024)
    await expect(docxText(bomb)).rejects.toThrow('input.zip-bomb')
  })
})
