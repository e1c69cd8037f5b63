import { describe, expect, test } from 'vitest'
import { refusal } from './guard.ts'

const here = { host: '127.0.0.1:3001' }

describe('reading a page', () => {
  test.each([
    ['the office by its address', here, null],
    ['the office by name', { host: 'localhost:3001' }, null],
    ['from a link on a foreign page', { ...here, 'sec-fetch-site': 'cross-site' }, null],
    ['another port', { host: '127.0.0.1:3000' }, 'guard.host'],
    ['no port', { host: '127.0.0.1' }, 'guard.host'],
    ['a foreign name that leads here', { host: 'rebind.example:3001' }, 'guard.host'],
    ['a name that ends like ours', { host: 'evil-localhost:3001' }, 'guard.host'],
    ['no host', {}, 'guard.host'],
    ['through a proxy', { ...here, 'x-forwarded-for': '10.0.0.7' }, 'guard.forwarded'],
    ['through a proxy that says so by RFC 7239', { ...here, forwarded: 'for=10.0.0.7' }, 'guard.forwarded'],
    ['through a gateway', { ...here, via: '1.1 gateway' }, 'guard.forwarded'],
  ])('%s', (_, headers, expected) => {
    expect(refusal('GET', headers, 3001)).toBe(expected)
  })
})

describe('changing something', () => {
  const origin = 'http://127.0.0.1:3001'
  test.each([
    ['a form of ours', { ...here, origin, 'sec-fetch-site': 'same-origin' }, null],
    ['a form of ours in a browser without Sec-Fetch-Site', { ...here, origin }, null],
    ['a browser that keeps the origin back', { ...here, 'sec-fetch-site': 'same-origin' }, null],
    [
      'a form of a foreign page',
      { ...here, origin: 'http://evil.example', 'sec-fetch-site': 'cross-site' },
      'guard.origin',
    ],
    [
      'a form of the public pages',
      { ...here, origin: 'http://127.0.0.1:3000', 'sec-fetch-site': 'same-site' },
      'guard.origin',
    ],
    ['a sandboxed frame', { ...here, origin: 'null' }, 'guard.origin'],
    ['our origin, but sent across sites', { ...here, origin, 'sec-fetch-site': 'cross-site' }, 'guard.origin'],
    ['https in front of us', { ...here, origin: 'https://127.0.0.1:3001' }, 'guard.origin'],
    ['nobody says from where', here, 'guard.origin'],
  ])('%s', (_, headers, expected) => {
    expect(refusal('POST', headers, 3001)).toBe(expected)
  })
})
