import './node-version.mjs'
import { spawnSync } from 'node:child_process'
import { lstatSync, mkdirSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { build, isBuilt } from './build.mjs'
import { installedAsLocked, root } from './installed.mjs'

/** Brings a clone to where it can run: packages as locked, the built product as the sources, `npx luoshi`. */
export const ready = async () => {
  process.chdir(root)
  if (!installedAsLocked()) install()
  linkCommand()
  if (!isBuilt()) await build()
}

const install = () => {
  console.error('Installing packages (once) … 正在安装依赖（仅首次）……')
  // Building needs the development packages whatever NODE_ENV says.
  const args = ['ci', '--include=dev', '--include=optional', '--no-audit', '--no-fund', '--loglevel=error']
  const npm = process.env.npm_execpath
  const { status } = npm
    ? spawnSync(process.execPath, [npm, ...args], { stdio: 'inherit' })
    : spawnSync('npm', args, { stdio: 'inherit' })
  if (status === 0) return
  console.error('The packages could not be installed: npm needs to reach its registry the first time (see above).')
  console.error('依赖未能安装：首次启动需要能够访问 npm 源（详见上文）。')
  process.exit(1)
}

/** npm links the commands of packages, not those of the project itself; a fresh install takes the link away. */
const linkCommand = () => {
  const link = join(root, 'node_modules', '.bin', 'luoshi')
  if (lstatSync(link, { throwIfNoEntry: false })) return
  mkdirSync(join(root, 'node_modules', '.bin'), { recursive: true })
  symlinkSync('../../bin/luoshi.mjs', link)
}
