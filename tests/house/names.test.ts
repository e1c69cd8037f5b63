import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { filesUnder, root, sources } from './sources.ts'

test('nothing is named after a drawer for leftovers: a thing with a civic word belongs to its module', () => {
  const drawers = /^(utils?|helpers?|common|misc|shared|types|constants|lib)$/
  const parts = ({ path }: { path: string }) => path.split('/').map((part) => part.replace(/(\.\w+)+$/, ''))
  expect(sources.filter((source) => parts(source).some((part) => drawers.test(part))).map(({ path }) => path)).toEqual(
    [],
  )
})

test('a file stays short enough to be read from top to bottom', () => {
  const isData = (path: string) => /words\.\w+\.ts$|\.examples\.tsx$|\.test\.tsx?$/.test(path)
  const long = sources.filter(({ path, text }) => !isData(path) && text.split('\n').length > 301)
  expect(long.map(({ path, text }) => `${path}: ${text.split('\n').length} lines`)).toEqual([])
})

test('a document names only files that exist', () => {
  const here = filesUnder('.', /\.md$/).filter(({ path }) => !/^(data|dist|shots|coverage)\//.test(path))
  const broken = here.flatMap(({ path, text }) =>
    filesNamedIn(text)
      .filter((name) => ![join(root, name), join(root, dirname(path), name)].some((file) => existsSync(file)))
      .map((name) => `${path}: ${name}`),
  )
  expect(broken).toEqual([])
})

/** Targets of links, and words in code quotes that begin with one of our folders. */
const filesNamedIn = (text: string): string[] => {
  const links = [...text.matchAll(/\]\((?!https?:|mailto:|#|\/)([^)#\s]+)/g)].map(([, name]) => decodeURI(name!))
  const quoted = [...text.matchAll(/`((?:src|tests|cities|db|docs|bench|bin|\.ci)\/[\w./-]*)`/g)].map(
    ([, name]) => name!,
  )
  return [...links, ...quoted].filter((name) => !/[<>*…]|node_modules/.test(name))
}

describe('words', () => {
  const doors = ['portal', 'office', 'api', 'cli'].filter((door) => existsSync(join(root, 'src', door, 'words.zh.ts')))

  test.each(doors)('of %s say the same things in Chinese and in English', async (door) => {
    const [zh, en] = await Promise.all(
      ['zh', 'en'].map(async (language) =>
        keysOf(Object.values(await import(join(root, `src/${door}/words.${language}.ts`)))[0]),
      ),
    )
    expect(en).toEqual(zh)
  })

  const keysOf = (words: unknown, path = ''): string[] => {
    if (words === null || typeof words !== 'object' || Array.isArray(words)) return [path]
    return Object.entries(words)
      .flatMap(([key, inner]) => keysOf(inner, `${path}.${key}`))
      .sort()
  }
})

test('packages are pinned to exact versions: a fresh clone runs what was tested', () => {
  const manifests = ['package.json', 'bench/package.json'].filter((file) => existsSync(join(root, file)))
  const loose = manifests.flatMap((file) => {
    const { dependencies, devDependencies, optionalDependencies } = JSON.parse(readFileSync(join(root, file), 'utf8'))
    return Object.entries({ ...dependencies, ...devDependencies, ...optionalDependencies })
      .filter(([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version as string))
      .map(([name, version]) => `${file}: ${name} ${version}`)
  })
  expect(loose).toEqual([])
})
