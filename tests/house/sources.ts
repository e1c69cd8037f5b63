import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'

export const root = join(import.meta.dirname, '../..')
export type Source = { path: string; text: string }

/** The files of a folder whose names end as given, with their text; `path` is from the root of the repo. */
export const filesUnder = (folder: string, ending = /\.tsx?$/): Source[] =>
  readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && ending.test(entry.name) && !entry.parentPath.includes('node_modules'))
    .map((entry) => join(entry.parentPath, entry.name))
    .map((file) => ({ path: relative(root, file), text: readFileSync(file, 'utf8') }))

export const sources = filesUnder('src')
export const isTest = ({ path }: Source) => /\.test\.tsx?$/.test(path)
export const productSources = sources.filter((source) => !isTest(source))

/** The first folder under src/, or the file's own name for those directly in it. */
export const moduleOf = (path: string): string => path.split('/')[1]!

export type Import = { from: string; typeOnly: boolean }

/** TypeScript 7 has no programming interface, so imports are read as text. */
export const importsOf = ({ text }: Source): Import[] => {
  const named = text.matchAll(/^(?:import|export)\s+(type\s)?[^'"]*?from\s+'([^']+)'/gm)
  const bare = text.matchAll(/(?:^import\s+|import\()'([^']+)'/gm)
  return [
    ...[...named].map(([, type, from]) => ({ from: from!, typeOnly: type !== undefined })),
    ...[...bare].map(([, from]) => ({ from: from!, typeOnly: false })),
  ]
}

/** The offenders, as `path: what`, so that a failing rule names every place at once. */
export const offences = (files: Source[], find: (source: Source) => string[]): string[] =>
  files.flatMap((source) => find(source).map((what) => `${source.path}: ${what}`))

export const matches = ({ text }: Source, pattern: RegExp): string[] =>
  [...text.matchAll(pattern)].map(([found]) => found)
