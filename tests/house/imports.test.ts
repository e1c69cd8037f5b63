import { expect, test } from 'vitest'
import { importsOf, matches, moduleOf, offences, productSources, type Source, sources } from './sources.ts'

const order = [
  ['base'],
  ['ui'],
  ['places'],
  ['people'],
  ['enterprises'],
  ['rosters'],
  ['cases'],
  ['indicators'],
  ['report'],
  ['ledger'],
  ['projects'],
  ['policies'],
  ['boards'],
  ['portal', 'office', 'api', 'cli'],
  ['server.ts'],
  ['serve.ts'],
  ['main.ts'],
]
/** The files directly under src join the doors to a database and to the command line. */
const isJoint = (path: string) => path.split('/').length === 2
const doors = ['portal', 'office']
const rank = (module: string) => order.findIndex((modules) => modules.includes(module))

test('every folder under src has its place in the order of imports', () => {
  const modules = new Set(sources.map(({ path }) => moduleOf(path)))
  expect([...modules].filter((module) => rank(module) < 0)).toEqual([])
})

test('a file imports from modules to its left, so that any module can be read without those on its right', () => {
  expect(offences(sources, (source) => importedModules(source).filter((module) => !mayImport(source, module)))).toEqual(
    [],
  )
})

const importedModules = (source: Source) =>
  importsOf(source).flatMap(({ from }) => {
    if (from.startsWith('#')) return moduleOf(`src/${from.slice(1)}`)
    return isJoint(source.path) && from.startsWith('./') ? from.slice(2) : []
  })

const mayImport = ({ path }: Source, module: string) => {
  const own = moduleOf(path)
  if (module === own) return true
  if (module === 'ui') return doors.includes(own) || isJoint(path) // look is for pages alone
  if (own === 'ui') return module === 'base' // components know no module, so that any page may use them
  return rank(module) < rank(own)
}

test('within a module imports are relative, across modules they begin with #, so that a glance tells which', () => {
  const find = (source: Source) =>
    importsOf(source)
      .map(({ from }) => from)
      .filter((from) => {
        if (from.startsWith('#')) return moduleOf(`src/${from.slice(1)}`) === moduleOf(source.path)
        return from.startsWith('.') && leavesModule(source.path, from)
      })
  expect(offences(productSources, find)).toEqual([])
})

const leavesModule = (path: string, from: string) => {
  const target = new URL(from, `file:///${path}`).pathname.slice(1)
  return moduleOf(target) !== moduleOf(path) && !isJoint(path)
}

test('nobody imports a folder or re-exports all of a file: import the file that defines the thing', () => {
  expect(sources.filter(({ path }) => /\/index\.tsx?$/.test(path))).toEqual([])
  expect(offences(sources, (source) => matches(source, /^export \* from .*/gm))).toEqual([])
})
