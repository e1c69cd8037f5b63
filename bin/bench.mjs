/** `npm run bench` lists the benches, `npm run bench -- NAME` runs bench/NAME.mjs on the built product. */
import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './installed.mjs'
import { ready } from './ready.mjs'

const folder = join(root, 'bench')
const isBench = (name) => readFileSync(join(folder, `${name}.mjs`), 'utf8').includes(`npm run bench -- ${name}`)
const names = readdirSync(folder)
  .filter((file) => file.endsWith('.mjs'))
  .map((file) => file.slice(0, -'.mjs'.length))
  .filter(isBench)

const [name, ...args] = process.argv.slice(2)
if (!names.includes(name)) {
  console.error(`npm run bench -- NAME, where NAME is one of: ${names.join(', ')}`)
  process.exit(name ? 2 : 0)
}
await ready()
process.exitCode = spawnSync(process.execPath, [join(folder, `${name}.mjs`), ...args], { stdio: 'inherit' }).status ?? 1
