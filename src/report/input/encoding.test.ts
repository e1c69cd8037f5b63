import { describe, expect, it } from 'vitest'
import { declaredCharset, decode } from './encoding.ts'

const words = '各位代表:\r\n  今年新建道路１２公里，增长６.５％。\n'
const utf8 = Buffer.from(words)
/** 工作报告 and a line end in GB18030, with 㐂 in its four-byte form. */
const gb18030 = Buffer.from('b9a4d7f7b1a8b8e60d0a8139ee39', 'hex')

describe('decoding keeps the text as it is', () => {
  it.each([
    ['UTF-8', utf8, 'utf-8', words],
    ['UTF-8 with a byte order mark', Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), utf8]), 'utf-8', words],
    ['UTF-16 with a byte order mark', Buffer.from(`\ufeff${words}`, 'utf16le'), 'utf-16le', words],
    ['UTF-16, high byte first', Buffer.from(`\ufeff${words}`, 'utf16le').swap16(), 'utf-16be', words],
    ['GB18030', gb18030, 'gb18030', new TextDecoder('gb18030').decode(gb18030)],
    ['English', Buffer.from('Work report'), 'utf-8', 'Work report'],
  ])('%s', (_, bytes, encoding, text) => {
    expect(decode(bytes, '')).toEqual({ text, encoding })
  })

  it('believes a page that declares its charset, unless its bytes say otherwise', () => {
    const page = Buffer.concat([
      Buffer.from('<meta http-equiv="Content-Type" content="text/html; charset=gb2312">'),
      gb18030,
    ])
    expect(declaredCharset(page)).toBe('gb2312')
    expect(decode(page, '', 'gb2312').text).toContain('工作报告')
    expect(decode(utf8, '', 'no-such-charset').text).toBe(words)
    expect(decode(gb18030, '', 'utf-8').encoding).toBe('gb18030')
  })
})

describe('a broken encoding is refused', () => {
  const broken = (bytes: Uint8Array) => () => decode(bytes, 'report.txt')

  it('and the line is named, not read as rare characters of another encoding', () => {
    const bytes = Buffer.concat([
      Buffer.from('一、去年工作回顾\n二、今年工作安排\n新建道路'),
      Buffer.from([0xe5, 0x85]),
      Buffer.from('公里\n'),
    ])
    expect(broken(bytes)).toThrow('input.broken-encoding {"name":"report.txt","line":3}')
  })

  it('in GB18030 as well', () => {
    expect(broken(Buffer.concat([gb18030, Buffer.from('0aff20ff', 'hex')]))).toThrow('"line":3')
  })

  it('in UTF-16 as well', () => {
    expect(broken(Buffer.from('fffe00d8410042', 'hex'))).toThrow('input.broken-encoding')
  })
})
