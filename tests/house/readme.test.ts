import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { summary } from '#cli/extract-summary.ts'
import { words } from '#cli/words.ts'
import { tracked } from '#ledger/commitment.ts'
import { propose } from '#ledger/propose.ts'
import { checkUp } from '#report/checkup/checkup.ts'
import { read } from '#report/read.ts'
import { root } from './sources.ts'

const contents = (file: string) => readFileSync(join(root, file), 'utf8')
const text = contents('cities/yuezhou/report-2024.txt')
const reading = read(text)

test.each([
  ['README.md', 'en'],
  ['README.zh.md', 'zh'],
] as const)('%s shows what luoshi extract prints of the demo report, with … for what it leaves out', (file, lang) => {
  const [, shown] = /^\$ npx luoshi extract cities[^\n]*\n(.*?)^```/ms.exec(contents(file)) ?? []
  const printed = summary(text, reading, checkUp(text, reading), words(lang)).split('\n')
  const lines = shown!.split('\n').filter((line) => line.trim() !== '…')
  expect(lines.filter((line) => !printed.includes(line))).toEqual([])
})

test.each(['README.md', 'README.zh.md'])('%s counts the commitments that luoshi import makes of it', (file) => {
  const proposals = propose(text, reading)
  const trackable = proposals.filter((p) => tracked({ ...p, standing: 'proposed' }))
  const [, ...counts] = /^试读市 2024[^\d]*?(\d+)\D+(\d+)/m.exec(contents(file)) ?? []
  expect(counts.map(Number)).toEqual([proposals.length, trackable.length])
})
