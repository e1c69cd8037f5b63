import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = dirname(dirname(fileURLToPath(import.meta.url)))

/** Whether node_modules holds what package-lock.json says, by the list that npm leaves in it after each install. */
export const installedAsLocked = () => {
  const locked = packages(join(root, 'package-lock.json'))
  const installed = packages(join(root, 'node_modules', '.package-lock.json'))
  return Object.entries(locked).every(([path, wanted]) => {
    if (path === '') return true
    const there = installed[path]
    return there ? there.version === wanted.version : wanted.optional === true && !isForHere(wanted)
  })
}

const packages = (file) => {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages
  } catch {
    return {}
  }
}

/** An optional package of native code for this machine. (Those that name a C library come in pairs, only one fits.) */
const isForHere = ({ os, cpu, libc }) =>
  os?.includes(process.platform) === true && (!cpu || cpu.includes(process.arch)) && !libc
