import { expect, test } from 'vitest'
import { structure } from '../structure/structure.ts'
import { problems } from './problems.ts'

const admitted = (paragraph: string) => {
  const text = [
    '临江市政府工作报告',
    '各位代表：',
    '一、2023年工作回顾',
    '全市经济平稳运行。',
    paragraph,
    '二、2024年重点工作',
    '推进改革。',
  ].join('\n\n')
  return problems(text, structure(text)).map(({ quote, start, end }) => {
    expect(text.slice(start, end)).toBe(quote)
    return quote
  })
}

test('each difficulty is a record, without what leads in and what is vowed', () => {
  expect(
    admitted(
      '在肯定成绩的同时，我们也清醒地看到，发展还面临不少困难和问题：产业层次总体偏低，创新能力不强；公共服务供给有待优化；一些干部担当不够。对此，我们一定认真加以解决。',
    ),
  ).toEqual(['产业层次总体偏低', '创新能力不强', '公共服务供给有待优化', '一些干部担当不够'])
})

test('difficulties that share a list are told apart where each says what it lacks', () => {
  expect(
    admitted('我们也清醒地认识到，存在的问题主要有：用地效益不高、物流业滞后等短板亟待补齐，教育、医疗短板仍然突出。'),
  ).toEqual(['用地效益不高', '物流业滞后等短板亟待补齐', '教育、医疗短板仍然突出'])
})

test('a report that admits nothing has none', () => expect(admitted('各项事业取得新进展。')).toEqual([]))
