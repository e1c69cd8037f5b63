/** `npm run score -- GOLD REPORT [--misses N]`: the reader's records of a report, scored against an annotated file. */
import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { parseArgs } from 'node:util'
import { ready } from './ready.mjs'

const folder = process.cwd()
const { values, positionals } = parseArgs({ options: { misses: { type: 'string' } }, allowPositionals: true })
if (positionals.length !== 2) {
  console.error('npm run score -- GOLD REPORT [--misses N]')
  process.exit(2)
}
await ready()
process.chdir(folder)

const { readFile } = await import('../dist/report/input/read-file.js')
const { read } = await import('../dist/report/read.js')
const { records } = await import('../dist/report/records.js')
const { score } = await import('../dist/report/score/score.js')
const { scoreLines } = await import('../dist/report/score/score-lines.js')

const [gold, report] = positionals
const parsed = (lines) => [...lines].filter(Boolean).map((line) => JSON.parse(line))
const { text } = await readFile(readFileSync(report), basename(report))
const result = score(parsed(readFileSync(gold, 'utf8').split('\n')), parsed(records(read(text), text)))
for (const line of scoreLines(result, Number(values.misses ?? 0))) console.log(line)
