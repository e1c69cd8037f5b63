import { expect, test } from 'vitest'
import { structure } from './structure.ts'

const zoneOf = (...paragraphs: string[]) => {
  const text = ['各位代表：', '一、2023年工作回顾', ...paragraphs, '二、2024年重点工作', '推进改革。'].join('\n\n')
  return structure(text)
    .paragraphs.filter(({ start, end }) => paragraphs.includes(text.slice(start, end)))
    .map(({ zone }) => zone)
}

test.each([
  '在肯定成绩的同时，我们也清醒认识到，产业结构不优，短板依然明显。',
  '同时也要看到，全县发展不平衡的矛盾还比较突出。',
  '成绩来之不易，问题不容回避。对照市民期待，我们的工作还有不少差距：路网不密。',
  '回顾一年工作，我们也深刻认识到，创新能力不强、民生短板不少。',
  '当前，我县发展还面临一些困难和问题，主要表现在：工业总量偏小。',
  '对标先进地区，我们在营商环境上还有差距，干部作风还不够实。',
  '我们必须正视前进中的困难：财政收支矛盾加大。',
])('difficulties are admitted: %s', (paragraph) => expect(zoneOf(paragraph)).toEqual(['problems']))

test.each([
  '过去一年，面对诸多困难挑战，全市上下迎难而上。',
  '一年来，我们直面矛盾和问题，解决了一批历史遗留问题。',
  '面对复杂形势，我们清醒判断、沉着应对，战胜了各种困难。',
  '深化问题整改，群众反映的突出问题全部办结。',
  '城乡差距持续缩小，收入比降至1.7。',
])('what was overcome is no admission: %s', (paragraph) => expect(zoneOf(paragraph)).toEqual(['past']))

test('an admission goes on until it is vowed to mend it', () => {
  const listed = ['我们也清醒看到，存在的问题主要有：', '一是产业层次不高。', '二是公共服务仍有短板。']
  expect(zoneOf(...listed, '对这些问题，我们将认真加以解决。', '全市粮食产量创新高。')).toEqual([
    ...['problems', 'problems', 'problems', 'problems'],
    'past',
  ])
})

test('a heading can announce the difficulties of a year', () => {
  const text =
    '各位代表：\n一、2023年工作回顾\n（一）经济回升。增长6%。\n（二）存在的困难和问题\n产业不强。\n二、2024年重点工作\n推进改革。'
  expect(structure(text).paragraphs.map(({ zone }) => zone)).toEqual(['opening', 'past', 'problems', 'plan'])
})
