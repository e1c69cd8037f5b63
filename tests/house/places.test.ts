import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import {
  filesUnder,
  importsOf,
  matches,
  moduleOf,
  offences,
  productSources,
  root,
  type Source,
  sources,
} from './sources.ts'

const imported = (source: Source, packages: RegExp) =>
  importsOf(source)
    .filter(({ from, typeOnly }) => !typeOnly && packages.test(from))
    .map(({ from }) => from)

describe('SQL', () => {
  const isForSql = ({ path }: Source) => /(^|\/)sql\.ts$/.test(path)
  /** base opens connections; what is said over them stands in sql.ts all the same. */
  const opensConnections = ['database.ts', 'tables.ts', 'holder.ts', 'postgres/start.ts'].map(
    (file) => `src/base/${file}`,
  )

  test('is written in sql.ts of each module and in migrations, where a reviewer finds all of it', () => {
    const elsewhere = productSources.filter((source) => !isForSql(source) && !opensConnections.includes(source.path))
    expect(offences(elsewhere, (source) => imported(source, /^(kysely|pg)$/))).toEqual([])
    const statement =
      /[`'"]\s*(select|insert into|update|delete from|create (table|schema|index)|alter table|with \w+ as)\s[^'"`]*/g
    expect(
      offences(
        productSources.filter((source) => !isForSql(source)),
        (source) => matches(source, statement),
      ),
    ).toEqual([])
  })

  test('has no triggers, which a distributed table refuses and a reader does not see', () => {
    const migrations = filesUnder('db/migrations', /\.sql$/)
    expect(
      offences(migrations, (source) => matches(source, /create\s+(or replace\s+)?(constraint\s+)?trigger.*/gi)),
    ).toEqual([])
  })

  test('makes every key begin with the city, by which tables are distributed', () => {
    const keys = /(primary key|unique|foreign key|unique index \w+ on [\w.]+)\s*\((?!\s*city\b)[^)]*\)/gi
    const ofOneColumn = /[(,]\s*(?!city\b)\w+ [^,()]*\b(primary key|unique|references [\w.]+)\b(?!\s*\(city)/gi
    const find = (source: Source) => [...matches(source, keys), ...matches(source, ofOneColumn)]
    expect(offences(filesUnder('db/migrations', /\.sql$/), find)).toEqual([])
  })

  test('lies in migrations with names of their own that sort by time', () => {
    const names = readdirSync(join(root, 'db/migrations'))
    expect(names.filter((name) => !/^\d{8}T\d{4}-[a-z][a-z-]*\.sql$/.test(name))).toEqual([])
    const times = names.map((name) => name.slice(0, 13))
    expect(times.filter((time, i) => times.indexOf(time) !== i)).toEqual([])
  })
})

test('HTTP is a matter of doors: what lies behind them can be called by any of them', () => {
  const doors = ['portal', 'office', 'api', 'server.ts']
  const inside = productSources.filter(({ path }) => !doors.includes(moduleOf(path)))
  const http = /^(fastify|@fastify\/|(node:)?https?$|undici)/
  expect(offences(inside, (source) => imported(source, http))).toEqual([])
})

test('look is a matter of ui: pages compose components, so that one change of style reaches all of them', () => {
  const outside = sources.filter(({ path }) => moduleOf(path) !== 'ui')
  expect(offences(outside, (source) => matches(source, /\bstyle=\{|<style\b|#[0-9a-f]{6}\b(?=['"])/gi))).toEqual([])
  const css = ['src', 'cities'].flatMap((folder) => filesUnder(folder, /\.css$/)).map(({ path }) => path)
  expect(css.filter((path) => !path.startsWith('src/ui/'))).toEqual([])
})

test('settings are read by base/config alone, which checks them and lists all faults at once', () => {
  const elsewhere = productSources.filter(({ path }) => path !== 'src/base/config.ts')
  expect(offences(elsewhere, (source) => matches(source, /process\.env\b/g))).toEqual([])
})

test('real time is read by base/clock alone, so that any page and any limit can be computed for any day', () => {
  const elsewhere = productSources.filter(({ path }) => path !== 'src/base/clock.ts')
  expect(
    offences(elsewhere, (source) => matches(source, /new Date\(\)|Date\.now\(|\bcurrent_date\b|\bnow\(\) at\b/g)),
  ).toEqual([])
})

test('no city is named under src: what differs between cities is data under cities', () => {
  const cities = readdirSync(join(root, 'cities'), { withFileTypes: true }).filter((entry) => entry.isDirectory())
  const names = cities.flatMap(({ name }) => {
    const { name: official } = parse(readFileSync(join(root, 'cities', name, 'city.yaml'), 'utf8'))
    return [name, official.zh.replace(/[省市州县区]$/, ''), official.en]
  })
  const pattern = new RegExp([...names, '绍兴', '越州', 'Shaoxing'].join('|'), 'gi')
  expect(offences(sources, (source) => matches(source, pattern))).toEqual([])
})
