import { describe, expect, it } from 'vitest'
import { formatOf } from './format.ts'

const bytes = (text: string) => Buffer.from(text, 'latin1')

describe('a format is told by the content', () => {
  it.each([
    ['text', '一、去年工作回顾', ''],
    ['text', '1 < 2, <b>今年</b>', 'report.txt'],
    ['markdown', '# 今年工作', 'report.md'],
    ['html', '<!DOCTYPE html><p>今年', ''],
    ['html', '\n<?xml version="1.0"?>\n<html><body>', 'report'],
    ['html', '<!-- 2024 --><div>今年</div>', ''],
    ['html', '今年', 'report.HTM'],
    ['pdf', '%PDF-1.7', 'report.docx'],
    ['pdf', '\r\n%PDF-1.4', ''],
    ['docx', 'PK\x03\x04 word/document.xml', 'report.zip'],
  ])('%s: %s', (format, content, name) => {
    expect(formatOf(Buffer.from(content), name)).toBe(format)
  })

  it.each([
    ['a spreadsheet', bytes('PK\x03\x04 xl/workbook.xml'), 'input.unknown-format'],
    ['a picture', bytes('\x89PNG\r\n\x1a\n\x00\x00'), 'input.unknown-format'],
    ['an old Word file', bytes('\xd0\xcf\x11\xe0\xa1\xb1'), 'input.old-word'],
    ['an RTF file', bytes('{\\rtf1'), 'input.old-word'],
  ])('%s is refused', (_, content, key) => {
    expect(() => formatOf(content, 'report')).toThrow(key)
  })

  it('UTF-16 is text, for all its zero bytes', () => {
    expect(formatOf(Buffer.from('\ufeff2024', 'utf16le'), '')).toBe('text')
  })
})
