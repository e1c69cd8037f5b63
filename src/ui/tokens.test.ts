import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'

const css = readFileSync(new URL('./styles/tokens.css', import.meta.url), 'utf8')
const pairs = [...css.matchAll(/--(\w+): light-dark\((#\w{6}), (#\w{6})\)/g)]
const colours = (side: 2 | 3) => Object.fromEntries(pairs.map((pair) => [pair[1], pair[side]]))
const spoken = ['ink', 'ink2', 'ink3', 'done', 'plan', 'behind', 'far', 'broken', 'changed', 'wait', 'quiet']

describe.each([
  ['light', colours(2), ['paper', 'wash', 'wash2', 'hl']],
  ['dark', colours(3), ['paper', 'wash', 'wash2']],
] as const)('in the %s', (_, colour, grounds) => {
  test.each(spoken)('%s can be read on every ground (WCAG 1.4.3)', (name) => {
    for (const ground of grounds) expect(contrast(colour[name], colour[ground])).toBeGreaterThanOrEqual(4.5)
  })

  test('the border of a control can be seen (WCAG 1.4.11)', () => {
    for (const ground of ['paper', 'wash']) expect(contrast(colour.line2, colour[ground])).toBeGreaterThanOrEqual(3)
  })
})

function contrast(one: string, other: string): number {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a)
  return (light + 0.05) / (dark + 0.05)
}

function luminance(hex: string): number {
  const [r, g, b] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(hex.slice(at, at + 2), 16) / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}
