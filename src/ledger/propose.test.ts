import { expect, test } from 'vitest'
import { read } from '#report/read.ts'
import { propose } from './propose.ts'

const report = (targets: string, plan: string) => `澜川市人民政府工作报告

各位代表：

一、2023年工作回顾

过去一年，全市地区生产总值增长5.2%。

二、2024年主要目标和重点工作

今年经济社会发展的主要预期目标是：${targets}

（一）办好民生实事。扎实推进公共服务。

提升城市品质。${plan}
`
const proposals = (targets: string, plan: string) => {
  const text = report(targets, plan)
  return propose(text, read(text)).map((p) => ({ ...p, said: text.slice(p.startAt, p.endAt) }))
}

test('a task with its figure is one commitment, and its figure goes with it', () => {
  const [park] = proposals('地区生产总值增长5.5%以上。', '新建口袋公园30个，深化城市更新。').filter((p) =>
    p.said.includes('公园'),
  )
  expect(park).toMatchObject({
    said: '新建口袋公园30个',
    title: '新建口袋公园30个',
    firmness: 'measurable',
    origin: 'deliverable',
  })
  expect(park.measures.map((m) => [m.metric, m.value, m.unit])).toEqual([['新建口袋公园', '30', '个']])
})

test('a target that lies in no task is a commitment in its own words', () => {
  const targets = proposals('地区生产总值增长5.5%以上，城镇调查失业率5.5%以内。', '深化城市更新。').filter(
    (p) => p.origin === 'target',
  )
  expect(targets.map((p) => p.said)).toEqual(['地区生产总值增长5.5%以上', '城镇调查失业率5.5%以内'])
})

test('the two ends of a range are one promise with two figures', () => {
  const [gdp] = proposals('地区生产总值增长5.5%—6%。', '深化城市更新。').filter((p) => p.origin === 'target')
  expect(gdp.said).toBe('地区生产总值增长5.5%—6%')
  expect(gdp.measures.map((m) => [m.op, m.value])).toEqual([
    ['>=', '5.5'],
    ['<=', '6'],
  ])
})

test('proposals stand in text order and never reach past their sentence', () => {
  const text = report(
    '地区生产总值增长5.5%以上，出口稳定增长。',
    '新建绿道45公里、口袋公园30个，启用西堤泵站，完善公园管护机制。',
  )
  const reading = read(text)
  const list = propose(text, reading)
  expect(list.map((p) => p.startAt)).toEqual(list.map((p) => p.startAt).toSorted((a, b) => a - b))
  for (const p of list) {
    const sentence = reading.structure.sentences[p.sentence]
    expect(p.startAt).toBeGreaterThanOrEqual(sentence.start)
    expect(p.endAt).toBeLessThanOrEqual(sentence.end)
    expect(text.slice(p.startAt, p.endAt)).toBe(p.quote)
  }
})
