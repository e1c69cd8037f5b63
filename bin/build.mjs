import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './installed.mjs'

const dist = join(root, 'dist')
const stamp = join(dist, '.sources')

export const isBuilt = () => existsSync(stamp) && readFileSync(stamp, 'utf8') === hashOfSources()

/** Compiles the product into dist/ (types are a matter for `npm test`) and bundles what browsers load into dist/assets. */
export const build = async () => {
  console.error('Building … 正在构建……')
  const sources = hashOfSources() // before building, so that a file saved meanwhile is built the next time
  rmSync(dist, { recursive: true, force: true })
  const steps = [run('typescript/bin/tsc', '-p', 'tsconfig.build.json', '--noCheck')]
  if (existsSync(join(root, 'vite.config.ts'))) steps.push(run('vite/bin/vite.js', 'build', '--logLevel', 'warn'))
  const failed = (await Promise.all(steps)).some((code) => code !== 0)
  if (failed) {
    console.error('The product could not be built (see above). 构建失败（详见上文）。')
    process.exit(1)
  }
  mkdirSync(dist, { recursive: true })
  writeFileSync(stamp, sources)
}

const run = (script, ...args) =>
  new Promise((done) => {
    const child = spawn(process.execPath, [join(root, 'node_modules', script), ...args], {
      cwd: root,
      stdio: 'inherit',
    })
    child.on('exit', done)
  })

const hashOfSources = () => {
  const hash = createHash('sha256')
  const settings = ['package-lock.json', 'tsconfig.json', 'tsconfig.build.json', 'vite.config.ts']
  for (const name of [...settings, ...filesUnder('src')]) {
    const path = join(root, name)
    if (existsSync(path)) hash.update(`${name}\0`).update(readFileSync(path)).update('\0')
  }
  return hash.digest('hex')
}

const filesUnder = (folder) =>
  readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.includes('.test.'))
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1))
    .sort()
