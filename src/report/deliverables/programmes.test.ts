import { expect, test } from 'vitest'
import { structure } from '../structure/structure.ts'
import { programmes } from './programmes.ts'

const report = (...plan: string[]) =>
  [
    '临江市政府工作报告',
    '各位代表：',
    '一、2023年工作回顾',
    '“清流”行动成效明显。',
    '二、2024年重点工作',
    '（一）推动绿色发展',
    ...plan,
  ].join('\n\n')
const names = (...plan: string[]) => {
  const text = report(...plan)
  return programmes(text, structure(text)).map(({ name, mentions }) => [name, mentions.length])
}

test('an effort is known by its quoted name, wherever it stands', () => {
  expect(names('深化“清流”行动。强化巡查。“清流”行动纳入考核。')).toEqual([['清流', 3]])
})

test.each([
  ['实施扩大投资“百项千亿”工程。', '百项千亿'],
  ['办好“悦享江城”四季主题活动。', '悦享江城'],
  ['启动“戏曲振兴计划”。', '戏曲振兴计划'],
  ['落实全民参保计划。', '全民参保计划'],
  ['推进园区提质扩面三年行动，加快建设。', '园区提质扩面三年行动'],
  ['争创“一刻钟便民圈”省级试点。', '一刻钟便民圈'],
])('%s carries a name', (sentence, name) => expect(names(sentence)).toContainEqual([name, 1]))

test.each([
  '实施一批重大工程。',
  '推广“枫林经验”。',
  '打造“绿谷”列入省级试点。',
  '不搞“形象工程”。',
  '完成“十四五”规划目标。',
])('%s carries none', (sentence) => expect(names(sentence)).toEqual([['清流', 1]]))

test('a mention points to the name as it is printed', () => {
  const text = report('深化“清流”行动。')
  for (const { start, end, sentence } of programmes(text, structure(text))[0]!.mentions) {
    expect(text.slice(start, end)).toBe('“清流”')
    expect(sentence).toBeGreaterThanOrEqual(0)
  }
})
