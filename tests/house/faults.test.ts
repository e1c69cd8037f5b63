import { join, posix } from 'node:path'
import { describe, expect, test } from 'vitest'
import { importsOf, moduleOf, productSources, root, type Source } from './sources.ts'

/** Keys of files that a door runs in part, and why it never meets them. */
const NEVER: Record<string, Record<string, string>> = {
  portal: { 'report.year': 'it hands no report in' },
  office: {},
  api: { query: 'the schema of the request looks at the place in a list first' },
  cli: {
    'commitment.retired': 'a review file finds only what still stands',
    'review.changed-since': 'it decides on what it has just read',
    'review.nothing-to-undo': 'it takes nothing back',
    'review.measurable': 'it leaves firmness and figures as they were read',
    'review.value': 'the same',
    commitment: 'it names commitments by words that it has found',
    document: 'the same',
    'journal.unerasable': 'no command erases',
  },
}

describe('a fault that a door can meet is said there in a sentence of its own', () => {
  test.each(Object.keys(NEVER))('%s', async (door) => {
    const said = new Set(keysIn(Object.values(await import(join(root, `src/${door}/words.zh.ts`)))[0]))
    const met = [...reached(door)].flatMap((source) => keysOf(source).map((key) => ({ key, path: source.path })))
    const mute = met.filter(({ key }) => !said.has(key) && !NEVER[door][key])
    expect(mute).toEqual([])
    const excused = Object.keys(NEVER[door]).filter((key) => said.has(key) || !met.some((fault) => fault.key === key))
    expect(excused).toEqual([])
  })
})

/** The files that a door runs: its own, and whatever these import, however far. */
function reached(door: string): Set<Source> {
  const found = new Set(productSources.filter(({ path }) => moduleOf(path) === door))
  for (const source of found) // a set that grows is walked to its end
    for (const { from, typeOnly } of importsOf(source)) {
      const imported = typeOnly ? undefined : byPath.get(pathOf(source, from))
      if (imported) found.add(imported)
    }
  return found
}

const byPath = new Map(productSources.map((source) => [source.path, source]))
const pathOf = ({ path }: Source, from: string) =>
  from.startsWith('#') ? `src/${from.slice(1)}` : posix.join(posix.dirname(path), from)

/** The keys of the faults that a file makes. Where a key is chosen, each choice counts. */
const keysOf = ({ text }: Source): string[] => {
  const made = text.matchAll(/(?<!\* .*)new Fault\(\s*'[a-z-]+',([^,)]*)/g)
  return [...made].flatMap(([, key]) => [...key!.matchAll(/'([\w.-]+)'/g)].map(([, name]) => name!))
}

/** Every name in a words file, at whatever depth. */
const keysIn = (words: unknown): string[] =>
  words === null || typeof words !== 'object'
    ? []
    : Object.entries(words).flatMap(([key, inner]) => [key, ...keysIn(inner)])
