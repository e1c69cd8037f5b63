/**
 * Reading a report: our whole reading (structure, measures, deliverables, problems, programmes, with offsets) against
 * Recognizers-Text, which finds numbers, ordinals, percentages, currencies and dimensions in the same text.
 *
 *     npm run bench -- reading [REPORT.txt]
 */
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { cpuSeconds } from './cpu.mjs'
import { installPeers, median, rounds, table, timed, verdict } from './rounds.mjs'

const at = (path) => fileURLToPath(new URL(path, import.meta.url))
const ROUNDS = 5
const AT_LEAST = 50 // times as fast as the peer, both warm
const COLD_AT_MOST = 10 // times the CPU of a bare Node process: 0.6 s where that takes 0.06 s

const file = process.argv[2] ?? at('../cities/yuezhou/report-2024.txt')
const text = readFileSync(file, 'utf8')

installPeers()
const { default: recognizers } = await import('@microsoft/recognizers-text-suite')
const { read } = await import('../dist/report/read.js')

/** The peer slows down with the length of what it is given: sentence by sentence is its fastest use. */
const sentences = text.split(/(?<=[。；;！!？?\n])/).filter((sentence) => sentence.trim())
const KINDS = ['recognizeNumber', 'recognizeOrdinal', 'recognizePercentage', 'recognizeCurrency', 'recognizeDimension']
const recognize = () =>
  KINDS.flatMap((kind) =>
    sentences.flatMap((sentence) => recognizers[kind](sentence, recognizers.Culture.Chinese)).map(({ text }) => text),
  )

const ours = { name: 'luoshi, whole reading', work: () => read(text), times: 20 }
const peer = { name: 'recognizers-text 1.3.1', work: recognize, times: 1 }

timed(ours.work, 100)
timed(peer.work)
const warm = rounds(ROUNDS, [ours, peer])
const ratio = median(warm.map(([a, b]) => b.ms / a.ms))

const bare = ['-e', '0']
const extract = [at('../bin/luoshi.mjs'), 'extract', file]
cpuSeconds(extract) // fills the disk cache
const cold = Array.from({ length: ROUNDS }, () => ({ bare: cpuSeconds(bare), extract: cpuSeconds(extract) }))
const coldRatio = median(cold.map(({ bare, extract }) => extract / bare))

const reading = read(text)
console.log(`${file}: ${text.length} characters, ${ROUNDS} rounds, median`)
console.log(`${reading.measures.length} measures, ${reading.deliverables.length} deliverables\n`)
table(
  ['engine (warm)', 'characters/s', 'ms', 'ratio', 'result'],
  [ours, peer].map(({ name }, i) => {
    const ms = median(warm.map((round) => round[i].ms))
    const perSecond = Math.round((text.length / ms) * 1000).toLocaleString('en')
    return [name, perSecond, ms.toFixed(1), i === 0 ? `${Math.floor(ratio)}×` : '1×', warm[0][i].sum]
  }),
)
console.log()
table(
  ['process (cold)', 'CPU s', 'ratio'],
  [
    ['luoshi extract', median(cold.map(({ extract }) => extract)).toFixed(3), `${coldRatio.toFixed(1)}×`],
    ['bare node', median(cold.map(({ bare }) => bare)).toFixed(3), '1×'],
  ],
)
console.log()

const fast = ratio >= AT_LEAST
const light = coldRatio <= COLD_AT_MOST
console.log(`cold start: ${light ? 'held' : 'short'} (${coldRatio.toFixed(1)}x bare node, at most ${COLD_AT_MOST}x)`)
verdict(
  'reading',
  fast && light,
  `${Math.floor(ratio)}x, at least ${AT_LEAST}x${light ? '' : '; cold start too heavy'}`,
)
