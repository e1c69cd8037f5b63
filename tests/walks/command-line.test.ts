import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PassThrough, Readable } from 'node:stream'
import { text as textOf } from 'node:stream/consumers'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Database } from '../../src/base/database.ts'
import { type Commands, run } from '../../src/cli/run.ts'
import { freshDatabase } from '../fresh.ts'

const commands: Commands = {
  import: () => import('../../src/cli/import.ts'),
  verify: () => import('../../src/cli/verify.ts'),
}
const report = `澜川市人民政府工作报告

——2024年1月12日在澜川市第八届人民代表大会第三次会议上

各位代表：

现在，我代表市人民政府向大会报告工作，请予审议。

一、2023年工作回顾

过去一年，全市地区生产总值增长5.2%，新建口袋公园26个。

二、2024年主要目标和重点工作

今年经济社会发展的主要预期目标是：地区生产总值增长5.5%以上。

（一）建设宜居城市。新建口袋公园30个，启用西堤泵站，深化城市更新。
`

let db: Database
let drop: () => Promise<void>
let url: string
let folder: string

beforeAll(async () => {
  ;({ db, drop, url } = await freshDatabase())
  folder = await mkdtemp(join(tmpdir(), 'luoshi-walk-'))
})
afterAll(async () => {
  await drop()
  await rm(folder, { recursive: true })
})

/** One command as a shell would run it: what it printed, and its exit code. */
async function luoshi(args: string[], stdin = '') {
  const [stdout, stderr] = [new PassThrough(), new PassThrough()]
  const env = { DATABASE_URL: url, LANG: 'zh_CN.UTF-8' }
  const code = await run(commands, args, { stdin: Readable.from([Buffer.from(stdin)]), stdout, stderr, env })
  stdout.end()
  stderr.end()
  return { code, out: await textOf(stdout), err: await textOf(stderr) }
}

test('a report becomes a ledger of a new city with one command, and the second time nothing changes', async () => {
  const file = join(folder, 'lanchuan.txt')
  await writeFile(file, report)
  const args = ['import', file, '--city', 'lanchuan', '--name', '澜川市', '--prefix', 'LC']
  const first = await luoshi(args)
  expect(first).toMatchObject({ code: 0, err: '' })
  expect(first.out).toContain('澜川市 2024 年：读出承诺 4 条，其中可跟踪 3 条')
  expect(first.out).toContain('/c/lanchuan/report/2024')
  expect((await luoshi(args)).out).toContain('没有改动')
})

test('standard input is read like a file, and a new version says what differs', async () => {
  const changed = report.replace('30个', '36个').replace('，深化城市更新', '')
  const { code, out } = await luoshi(['import', '-', '--city', 'lanchuan'], changed)
  expect(code).toBe(0)
  expect(out).toContain('改字 1 条（LC-2024-0002）')
  expect(out).toContain('不再有 1 条（LC-2024-0004）')
})

test('units handed in with a report lead to suggestions, and a second list is refused', async () => {
  const file = join(folder, 'units.yaml')
  await writeFile(
    file,
    `leaders: []
units:
  - { code: parks, name: 澜川市园林局, short: 市园林局, en: Parks Bureau, kind: department, functions: [口袋公园] }
`,
  )
  const args = ['import', '-', '--city', 'beichuan', '--name', '北川市', '--prefix', 'BC', '--units', file]
  expect((await luoshi(args, report)).code).toBe(0)
  const { rows } = await sql<{ quote: string }>`
    select quote from ledger.commitment where city = 'beichuan' and lead_unit = 'parks'`.execute(db)
  expect(rows.map((r) => r.quote)).toEqual(['新建口袋公园30个'])
  const again = await luoshi(args, report.replace('30个', '31个'))
  expect(again).toMatchObject({ code: 5, err: expect.stringContaining('已经有单位名录') })
})

test('the demo city stands beside the imported one, untouched', async () => {
  const { rows } = await sql<{ city: string }>`select city from places.city order by city`.execute(db)
  expect(rows.map((r) => r.city)).toEqual(['beichuan', 'lanchuan', 'yuezhou'])
})

test.each([
  [['import'], 'cli', '没有给出文件'],
  [['import', 'x.txt'], 'a missing city', '选项 --city'],
  [['import', 'nowhere.txt', '--city', 'lanchuan'], 'a missing file', '找不到这个文件'],
  [['import', '-', '--city', 'elsewhere'], 'a city nobody made', '没有代号为 elsewhere 的城市'],
  [['import', '-', '--city', 'lanchuan', '--year', '2023'], 'another year', '这份报告写的是 2024 年，不是 2023 年'],
])('%s is refused with a sentence (%s)', async (args, _, sentence) => {
  const { code, err } = await luoshi(args, report)
  expect(code).toBeGreaterThan(0)
  expect(err).toContain(sentence)
})

test('verify finds that everything fits, and then names the row that somebody edited', async () => {
  const sound = await luoshi(['verify'])
  expect(sound.code).toBe(0)
  expect(sound.out.match(/全部对得上/g)).toHaveLength(3)
  await sql`update ledger.measure set value = 99 where city = 'lanchuan' and text = '36个'`.execute(db)
  const found = await luoshi(['verify'])
  expect(found.code).toBe(1)
  expect(found.out).toContain('数据没有经过产品就被改了 commitment:LC-2024-0002')
})
