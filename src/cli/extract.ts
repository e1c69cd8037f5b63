import { writeFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { Fault } from '#base/errors.ts'
import { checkUp } from '#report/checkup/checkup.ts'
import { bytesOfFile, bytesOfStream } from '#report/input/open.ts'
import { readFile } from '#report/input/read-file.ts'
import { judge } from '#report/judge.ts'
import { read } from '#report/read.ts'
import type { Reading } from '#report/reading.ts'
import { records } from '#report/records.ts'
import { summary } from './extract-summary.ts'
import type { Command, Terminal } from './terminal.ts'
import { languageOf, type Words, words } from './words.ts'

const OPTIONS = {
  json: { type: 'boolean' },
  csv: { type: 'string' },
  xlsx: { type: 'string' },
  lang: { type: 'string' },
} as const

/** `luoshi extract FILE|-`: reads a report and prints what it promises. Needs no database. */
export const command: Command = async (args, terminal) => {
  const { values, positionals } = parseArgs({ args, options: OPTIONS, allowPositionals: true })
  const [file] = positionals
  if (!file) throw new Fault('invalid', 'cli.no-file')
  const say = words(languageOf(args, terminal.env))
  const name = file === '-' ? say.standardInput : file
  const { text } = await readFile(
    file === '-' ? await bytesOfStream(terminal.stdin, name) : await bytesOfFile(file),
    name,
  )

  const reading = read(text)
  const fault = judge(text, reading, name)
  if (fault && fault.key !== 'report.no-plan') throw fault
  if (values.json) for (const line of records(reading, text)) terminal.stdout.write(`${line}\n`)
  else terminal.stdout.write(summary(text, reading, checkUp(text, reading), say))
  await saveTable(values, reading, text, terminal, say)
  if (fault) throw fault
  return 0
}

type Files = { csv?: string; xlsx?: string }

async function saveTable({ csv, xlsx }: Files, reading: Reading, text: string, { stderr }: Terminal, say: Words) {
  if (!csv && !xlsx) return
  const { table, tableCsv, tableXlsx } = await import('#report/table.ts')
  const rows = table(reading, text)
  const save = async (file: string, content: string | Uint8Array) => {
    await writeFile(file, content).catch((cause) => {
      throw new Fault('invalid', 'cli.cannot-write', { name: file }, { cause })
    })
    stderr.write(`${say.saved({ file })}\n`)
  }
  if (csv) await save(csv, tableCsv(rows))
  if (xlsx) await save(xlsx, await tableXlsx(rows))
}
