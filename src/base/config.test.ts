import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import { readConfig } from './config.ts'
import type { Fault } from './errors.ts'

test('without settings, the product runs on this machine with what it brings along', () => {
  expect(readConfig({})).toEqual({
    port: 3000,
    host: 'localhost',
    data: resolve('data'),
    databaseUrl: undefined,
    log: 'warn',
  })
})

test('settings are taken from the environment, empty ones left aside', () => {
  const env = { PORT: '8080', HOST: '', LUOSHI_DATA: '/srv/luoshi', DATABASE_URL: 'postgresql://db/luoshi' }
  expect(readConfig(env)).toMatchObject({
    port: 8080,
    host: 'localhost',
    data: '/srv/luoshi',
    databaseUrl: 'postgresql://db/luoshi',
  })
})

test('all faults are listed together', () => {
  const read = () => readConfig({ PORT: 'eighty', DATABASE_URL: 'mysql://db', LUOSHI_LOG: 'loud', HOME: '/root' })
  expect(read).toThrow(expect.objectContaining({ code: 'invalid', key: 'config.invalid' }))
  expect(faultsOf(read)).toEqual(['PORT', 'DATABASE_URL', 'LUOSHI_LOG'])
})

test('the last port leaves none for the office', () => {
  expect(faultsOf(() => readConfig({ PORT: '65535' }))).toEqual(['PORT'])
})

const faultsOf = (read: () => unknown) => {
  try {
    read()
  } catch (thrown) {
    return ((thrown as Fault).params.faults as { name: string }[]).map(({ name }) => name)
  }
}
