import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PassThrough, Readable } from 'node:stream'
import { text } from 'node:stream/consumers'
import { parseCsv } from 'hucre/csv'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { run } from './run.ts'

const past = `某某市政府工作报告

——2024年1月20日在某某市第八届人民代表大会第三次会议上

各位代表：

现在，我代表市人民政府，向大会报告工作，请予审议。

一、2023年工作回顾

过去一年，地区生产总值增长6.2%，新增高新技术企业40家。
`
const report = `${past}
二、2024年主要目标和重点工作

主要预期目标是：地区生产总值增长6%以上。

（一）加快科技创新。新增高新技术企业50家以上，建成科创中心，推动产学研深度融合。
`

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'luoshi-extract-'))
})
afterAll(() => rm(folder, { recursive: true }))

async function luoshi(args: string[], input: string | Buffer = '', env = {}) {
  const [stdout, stderr] = [new PassThrough(), new PassThrough()]
  const code = await run({ extract: () => import('./extract.ts') }, args, {
    stdin: Readable.from([Buffer.from(input)]),
    stdout,
    stderr,
    env,
  })
  stdout.end()
  stderr.end()
  return { code, out: await text(stdout), err: await text(stderr) }
}

describe('luoshi extract', () => {
  it('prints a summary with the check-up, in Chinese', async () => {
    const { code, out, err } = await luoshi(['extract', '-'], report)
    expect([code, err]).toEqual([0, ''])
    expect(out).toContain('某某市政府工作报告\n某某市 · 2024-01-20 · 2024')
    expect(out).toContain('目标低于去年结果 (1)\n    地区生产总值：6.2% → 6%以上')
  })

  it.each([
    ['by option', ['--lang', 'en'], {}],
    ['by the machine', [], { LANG: 'en_GB.UTF-8' }],
  ])('speaks English %s, the report’s words apart', async (_, option, env) => {
    const { out } = await luoshi(['extract', '-', ...option], report, env)
    expect(out).toContain('Target below last year’s result (1)')
  })

  it('with --json prints one record a line and nothing else', async () => {
    const { code, out } = await luoshi(['extract', '-', '--json'], report)
    const records = out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(code).toBe(0)
    const found = records.filter(({ type }) => type === 'measure' || type === 'deliverable')
    expect(found.map(({ text, quote }) => text ?? quote)).toEqual([
      '6.2%',
      '40家',
      '6%以上',
      '新增高新技术企业50家以上',
      '50家以上',
      '建成科创中心',
      '推动产学研深度融合',
    ])
    for (const { start, end, text, quote } of found) expect(report.slice(start, end)).toBe(text ?? quote)
  })

  it('keeps offsets into the file with Windows line ends', async () => {
    const windows = report.replaceAll('\n', '\r\n')
    const { out } = await luoshi(['extract', '-', '--json'], windows)
    const found = out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line))
      .filter(({ type }) => type === 'measure')
    expect(found.map(({ start, end }) => windows.slice(start, end))).toEqual(['6.2%', '40家', '6%以上', '50家以上'])
  })

  it('saves the breakdown table', async () => {
    const [csv, xlsx] = [join(folder, 'a.csv'), join(folder, 'a.xlsx')]
    expect((await luoshi(['extract', '-', '--csv', csv, '--xlsx', xlsx], report)).code).toBe(0)
    expect(parseCsv(await readFile(csv, 'utf8'))).toHaveLength(5)
    expect((await readFile(xlsx)).subarray(0, 2).toString()).toBe('PK')
  })
})

describe('luoshi extract says what is wrong and exits otherwise than with 0', () => {
  it.each([
    ['a text that is no report', '床前明月光，疑是地上霜。举头望明月，低头思故乡。'.repeat(10), '不像工作报告'],
    ['an English report', 'Fellow deputies, GDP grew by 6 percent. '.repeat(50), '不是中文文本'],
    ['an empty file', '', '没有文字'],
    [
      'a broken encoding',
      Buffer.concat([Buffer.from(report), Buffer.from([0xe4, 0xbb])]),
      `第 ${report.split('\n').length} 行的编码有误`,
    ],
  ])('%s', async (_, input, sentence) => {
    const { code, out, err } = await luoshi(['extract', '-', '--json'], input)
    expect([code, out]).toEqual([2, ''])
    expect(err).toMatch(/^标准输入：.*\n$/)
    expect(err).toContain(sentence)
  })

  it('a report without a plan, after printing what it looks back on', async () => {
    const { code, out, err } = await luoshi(['extract', '-'], past)
    expect(code).toBe(2)
    expect(out).toContain('量化指标 2 处：已有成绩 2，今后目标 0')
    expect(err).toContain('没有找到今年工作安排的部分')
  })

  it.each([
    [['extract'], 2, '没有给出文件'],
    [['extract', 'none.txt'], 3, 'none.txt：找不到这个文件'],
    [['extract', '-', '--jsn'], 2, '--jsn'],
    [['extrakt'], 2, '没有“extrakt”这个命令'],
  ])('luoshi %j', async (args, exit, sentence) => {
    const { code, err } = await luoshi(args, report)
    expect(code).toBe(exit)
    expect(err).toContain(sentence)
  })

  it('a table that cannot be written', async () => {
    await writeFile(join(folder, 'file'), '')
    const { code, err } = await luoshi(['extract', '-', '--csv', join(folder, 'file', 'a.csv')], report)
    expect(code).toBe(2)
    expect(err).toContain('写不进去')
  })
})
