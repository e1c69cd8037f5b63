import { describe, expect, it } from 'vitest'
import { minimalPdf } from '../../../tests/minimal-pdf.ts'
import { pdfText } from './pdf.ts'

const [LEFT, LEADING, CHARACTERS] = [80, 28, 27]

/** Sets paragraphs as an office does: 27 characters a line, two characters of indent, a head and a page number. */
function printed(paragraphs: string[], linesPerPage: number) {
  const lines = paragraphs.flatMap((words) => {
    const first = words.slice(0, CHARACTERS - 2)
    const rest = words.slice(CHARACTERS - 2).match(new RegExp(`.{1,${CHARACTERS}}`, 'g')) ?? []
    return [{ x: LEFT + 32, words: first }, ...rest.map((part) => ({ x: LEFT, words: part }))]
  })
  const pages = Array.from({ length: Math.ceil(lines.length / linesPerPage) }, (_, i) =>
    lines.slice(i * linesPerPage, (i + 1) * linesPerPage),
  )
  return minimalPdf(
    pages.map((page, number) => [
      { x: 200, y: 800, size: 9, words: '市政府工作报告' },
      ...page.map(({ x, words }, i) => ({ x, y: 740 - i * LEADING, words })),
      { x: 290, y: 40, size: 9, words: `— ${number + 1} —` },
    ]),
  )
}

const paragraphs = [
  '一、过去一年工作回顾',
  '过去一年，新建道路12公里，改造桥梁5座，新增公园绿地30公顷，完成老旧小区改造46个，惠及居民2.3万户，群众出行更加便利。',
  '二、今年工作安排',
  '今年要新建道路15公里以上，改造桥梁8座，新增公园绿地20公顷，建成社区食堂12家，推动夜间经济发展，让城市更有烟火气。',
  '（一）办好民生实事。新增托育位800个以上，新建口袋公园10个，改造背街小巷36条，完善社区养老服务，健全困难群众帮扶机制。',
]

describe('a PDF', () => {
  it.each([4, 6, 20])(
    'joins lines into paragraphs across pages of %i lines, without head and page number',
    async (lines) => {
      const heads = lines === 20 ? ['市政府工作报告'] : []
      expect(await pdfText(printed(paragraphs, lines))).toBe(`${[...heads, ...paragraphs].join('\n\n')}\n`)
    },
  )

  it('joins the pieces of one line, and sets Latin words apart', async () => {
    const pieces = [
      { x: 80, y: 700, words: '建成数字平台并投入使用，推广' },
      { x: 80 + 14 * 16, y: 700, words: 'AI' },
      { x: 80 + 17 * 16, y: 700, words: 'Agent' },
    ]
    expect(await pdfText(minimalPdf([pieces]))).toBe('建成数字平台并投入使用，推广AI Agent\n')
  })

  it('gives the words, not the radicals that look like them', async () => {
    expect(
      await pdfText(minimalPdf([[{ x: 80, y: 700, words: '⼯作报告⼈⺠政府惠及⼾数⻓期⻅效过去⼀年\u0001的⾯貌' }]])),
    ).toBe('工作报告人民政府惠及户数长期见效过去一年 的面貌\n')
  })

  it('of scanned pictures is refused', async () => {
    await expect(pdfText(minimalPdf([[], [{ x: 290, y: 40, words: '— 2 —' }]]))).rejects.toThrow(
      'input.scanned-pdf {"pages":2}',
    )
  })
})
