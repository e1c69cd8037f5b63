import { expect, test } from 'vitest'
import { asFault, exitCode, Fault, httpStatus } from './errors.ts'

test('a fault tells its key and what it is about, for the log', () => {
  expect(new Fault('invalid', 'report.empty', { file: 'a.txt' }).message).toBe('report.empty {"file":"a.txt"}')
})

test('what is no fault becomes an internal one that keeps its cause', () => {
  const cause = new Error('disk on fire')
  expect(asFault(cause)).toMatchObject({ code: 'internal', cause })
  const fault = new Fault('conflict', 'data.held')
  expect(asFault(fault)).toBe(fault)
})

test('no two codes share an exit code, and none exits as if all were well', () => {
  const codes = Object.values(exitCode)
  expect(new Set(codes).size).toBe(Object.keys(httpStatus).length)
  expect(codes).not.toContain(0)
})
