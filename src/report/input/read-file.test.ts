import { spawnSync } from 'node:child_process'
import { Document, Packer, Paragraph } from 'docx'
import JSZip from 'jszip'
import { beforeAll, describe, expect, it } from 'vitest'
import { minimalPdf } from '../../../tests/minimal-pdf.ts'
import { UNZIPPED_MB } from './docx.ts'
import { LIMIT_BYTES, MOST_CHARACTERS, readFile } from './read-file.ts'

// The confined child is the compiled program.
beforeAll(() => {
  spawnSync(process.execPath, ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json', '--noCheck'])
}, 60_000)

const words = '今年新建道路12公里，改造桥梁5座，方便群众出行。'
const docx = () => Packer.toBuffer(new Document({ sections: [{ children: [new Paragraph(words)] }] }))
const zipped = (content: Buffer | string) =>
  new JSZip()
    .file('word/document.xml', content)
    .generateAsync({ type: 'nodebuffer', compression: 'DEFLATE', compressionOptions: { level: 1 } })

describe('a file is read', () => {
  it('as it is, when it is plain text', async () => {
    expect(await readFile(Buffer.from(`${words}\r\n`))).toEqual({
      text: `${words}\r\n`,
      format: 'text',
      encoding: 'utf-8',
    })
  })

  it('when it is a web page', async () => {
    const file = await readFile(Buffer.from(`<!doctype html><p>${words}</p>`))
    expect(file).toEqual({ text: `${words}\n`, format: 'html', encoding: null })
  })

  it('when it is a Word file under another name', async () => {
    expect(await readFile(await docx(), 'report.txt')).toEqual({ text: `${words}\n`, format: 'docx', encoding: null })
  })

  it('when it is a PDF', async () => {
    const file = await readFile(minimalPdf([[{ x: 80, y: 700, words }]]))
    expect(file).toEqual({ text: `${words}\n`, format: 'pdf', encoding: null })
  })
})

describe('bad input is refused with a reason', () => {
  it.each([
    ['an empty file', 'input.empty', () => Buffer.alloc(0)],
    ['a file of blanks', 'input.empty', () => Buffer.from(' \n\t\r\n')],
    ['a byte order mark alone', 'input.empty', () => Buffer.from([0xef, 0xbb, 0xbf])],
    ['a web page without words', 'input.empty', () => Buffer.from('<html><body><script>1</script></body></html>')],
    ['a file over the limit', 'input.too-large', () => Buffer.alloc(LIMIT_BYTES + 1)],
    ['a text too long to be a report', 'input.too-long', () => Buffer.from('路'.repeat(MOST_CHARACTERS + 1))],
    ['a text of millions of bytes', 'input.too-long', () => Buffer.alloc(LIMIT_BYTES, Buffer.from([0xc2, 0xb7]))],
    [
      'a web page too long to be a report',
      'input.too-long',
      () => Buffer.from(`<!doctype html><p>${'路'.repeat(MOST_CHARACTERS + 1)}</p>`),
    ],
    [
      'a web page with a broken encoding',
      'input.broken-encoding',
      () => Buffer.from('<html>今年新建道路').subarray(0, 22),
    ],
    ['a broken encoding', 'input.broken-encoding', () => Buffer.from('今年新建道路').subarray(0, 16)],
    ['a zip bomb', 'input.zip-bomb', () => zipped(Buffer.alloc((UNZIPPED_MB + 1) * 1024 * 1024))],
    ['a Word file cut off', 'input.broken', async () => (await docx()).subarray(0, 5000)],
    ['a Word file with a torn document', 'input.broken', () => zipped('<w:document>')],
    ['a PDF cut off', 'input.broken', () => minimalPdf([]).subarray(0, 40)],
    ['a PDF of pictures', 'input.scanned-pdf', () => minimalPdf([[], []])],
    ['a picture', 'input.unknown-format', () => Buffer.from('\x89PNG\r\n\x1a\n\0\0\0\r', 'latin1')],
  ])('%s: %s', async (_, key, bytes) => {
    await expect(readFile(await bytes(), 'report')).rejects.toMatchObject({ key, params: { name: 'report' } })
  })

  it('a Word file that is small to unpack but too large to hold', async () => {
    const paragraphs = '<w:p><w:r><w:t>1</w:t></w:r></w:p>'.repeat(2_500_000)
    const xml = `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${paragraphs}</w:body></w:document>`
    await expect(readFile(await zipped(xml), 'report')).rejects.toMatchObject({
      code: 'too-large',
      params: { name: 'report' },
    })
  }, 60_000)
})
