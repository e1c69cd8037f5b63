import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { Mark, markNames } from './marks.tsx'
import { PromiseWords } from './promise.tsx'

test('there are twelve marks, no two drawn alike', () => {
  const drawn = markNames.map((name) => renderToStaticMarkup(<Mark name={name} />).replace(name, ''))
  expect(new Set(drawn).size).toBe(12)
})

test.each([...markNames, 'direction' as const])('underlined words keep every character and add none: %s', (mark) => {
  const words = '新增𠮷字公园 42 个'
  const html = renderToStaticMarkup(<PromiseWords words={words} mark={mark} href="#" label={words} />)
  expect(html.replace(/<[^>]*>/g, '')).toBe(words)
})
