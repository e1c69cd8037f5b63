import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const here = fileURLToPath(new URL('.', import.meta.url))

/** Installs the peers into bench/node_modules, once. */
export function installPeers() {
  if (existsSync(`${here}/node_modules`)) return
  console.log('installing the peers into bench/node_modules …')
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm'
  const { status } = spawnSync(npm, ['ci', '--no-audit', '--no-fund'], {
    cwd: here,
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  if (status !== 0) throw new Error('the peers could not be installed: npm ci in bench/ failed')
}

export const checksum = (results) => createHash('sha256').update(JSON.stringify(results)).digest('hex').slice(0, 12)

export const median = (figures) => figures.toSorted((a, b) => a - b)[Math.floor(figures.length / 2)]

/** Milliseconds of one call, averaged over `times` calls in a row, and what the last of them returned. */
export function timed(work, times = 1) {
  let result
  const start = performance.now()
  for (let i = 0; i < times; i++) result = work()
  return { ms: (performance.now() - start) / times, result }
}

/**
 * Runs every contender once a round, in turn, so that whatever else the machine does falls on all of them alike. A
 * contender is `{ name, work, times }`; one whose results change between rounds ends the bench.
 */
export function rounds(count, contenders) {
  const seen = new Map()
  return Array.from({ length: count }, () =>
    contenders.map(({ name, work, times }) => {
      const { ms, result } = timed(work, times)
      const sum = checksum(result)
      if ((seen.get(name) ?? sum) !== sum) throw new Error(`${name} gave another result than in the round before`)
      seen.set(name, sum)
      return { name, ms, sum }
    }),
  )
}

export function table(head, rows) {
  const width = (text) => [...text].length
  const widths = head.map((_, i) => Math.max(...[head, ...rows].map((row) => width(row[i]))))
  const line = (row) => row.map((cell, i) => (i === 0 ? cell.padEnd(widths[i]) : cell.padStart(widths[i]))).join('  ')
  for (const row of [head, widths.map((n) => '-'.repeat(n)), ...rows]) console.log(line(row))
}

/** The last line of every bench, which scripts read; the exit code says the same. */
export function verdict(name, held, words) {
  console.log(`bar ${name}: ${held ? 'held' : 'short'} (${words})`)
  process.exitCode = held ? 0 : 1
}
