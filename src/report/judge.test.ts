import { expect, it } from 'vitest'
import { reading, type Said } from '../../tests/hand-made.ts'
import { judge } from './judge.ts'

const long =
  '各位代表：过去一年，新建道路十二公里，改造桥梁五座，方便群众出行，城市更加畅通有序，群众更加满意，成绩来之不易，值得珍惜，困难也还不少，需要认真解决。'
const plan: Said = { words: '今年要新建绿道。', zone: 'plan', does: [['新建绿道', 'direction']] }

const verdict = (...said: Said[]) => {
  const { text, reading: made } = reading(said)
  return judge(text, made)?.key ?? 'fine'
}

it.each([
  ['a report with a plan', 'fine', [{ words: long }, plan]],
  ['a report that only looks back', 'report.no-plan', [{ words: long }]],
  ['a poem', 'report.no-report', [{ words: '床前明月光，疑是地上霜。举头望明月，低头思故乡。'.repeat(5) }]],
  ['a line', 'report.no-report', [{ words: '各位代表：' }]],
  ['an English report', 'report.not-chinese', [{ words: 'Fellow deputies (各位代表), GDP grew by 6 percent.' }]],
  ['figures alone', 'report.no-report', [{ words: '1 2 3' }]],
] as [string, string, Said[]][])('%s: %s', (_, key, said) => {
  expect(verdict(...said)).toBe(key)
})
