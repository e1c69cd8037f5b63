import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** Every Node process under the command writes its own seconds as it ends, so that its children count as well. */
const HOOK = `data:text/javascript,${encodeURIComponent(`
  import { appendFileSync } from 'node:fs'
  process.on('exit', () => {
    const { user, system } = process.cpuUsage()
    appendFileSync(process.env.BENCH_CPU, (user + system) / 1e6 + '\\n')
  })`)}`

/** CPU seconds, user and system, of a cold Node command and of every Node process that it starts. */
export function cpuSeconds(args) {
  const folder = mkdtempSync(join(tmpdir(), 'bench-cpu-'))
  const file = join(folder, 'seconds')
  const env = { ...process.env, NODE_OPTIONS: `--import=${HOOK}`, BENCH_CPU: file }
  const { status, stderr } = spawnSync(process.execPath, args, { env, stdio: ['ignore', 'ignore', 'pipe'] })
  if (status !== 0) throw new Error(`node ${args.join(' ')} failed: ${stderr}`)
  const seconds = readFileSync(file, 'utf8').trim().split('\n').map(Number)
  rmSync(folder, { recursive: true })
  return seconds.reduce((sum, one) => sum + one, 0)
}
