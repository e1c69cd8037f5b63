/**
 * `npm test`: types, lint, then every test. `npm test -- WORD` runs only the tests of files whose path has the word.
 * The last line counts them all, types and lint as one each.
 */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { root } from './installed.mjs'
import { ready } from './ready.mjs'

await ready()
const words = process.argv.slice(2)

const run = (title, script, args) => {
  console.log(`\n${title}`)
  const { status } = spawnSync(process.execPath, [join(root, 'node_modules', script), ...args], { stdio: 'inherit' })
  return status === 0
}

const check = (title, script, args) => (run(title, script, args) ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 })

const vitest = () => {
  const folder = mkdtempSync(join(tmpdir(), 'luoshi-results-'))
  const file = join(folder, 'results.json')
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`]
  const well = run('tests', 'vitest/vitest.mjs', ['run', ...reporters, ...words])
  const counts = countsIn(file)
  rmSync(folder, { recursive: true })
  // A file that cannot be loaded, or an error outside any test, fails no test and must not pass for that.
  return well || counts.failed > 0 ? counts : { ...counts, failed: 1 }
}

const countsIn = (file) => {
  try {
    const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(file, 'utf8'))
    return { passed: numPassedTests, failed: numFailedTests }
  } catch {
    return { passed: 0, failed: 0 }
  }
}

const results = words.length
  ? [vitest()]
  : [
      check('types', 'typescript/bin/tsc', ['--noEmit', '-p', 'tsconfig.json']),
      check('lint', '@biomejs/biome/bin/biome', ['check', '.']),
      vitest(),
    ]
const total = (what) => results.reduce((sum, result) => sum + result[what], 0)
console.log(`\n${total('passed')} passed, ${total('failed')} failed`)
process.exitCode = total('failed') ? 1 : 0
