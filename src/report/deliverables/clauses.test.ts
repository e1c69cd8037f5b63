import { expect, test } from 'vitest'
import { clauses } from './clauses.ts'

const split = (text: string) => clauses(text).map((clause) => clause.text)

test('a sentence is split at its commas', () => {
  expect(split('深化医药改革,新建社区医院3家,提升基层能力。')).toEqual([
    '深化医药改革',
    '新建社区医院3家',
    '提升基层能力',
  ])
})

test('quotations, titles and brackets are never split', () => {
  expect(split('推广“一次告知,一窗办结”做法,落实《养老,托育条例》')).toEqual([
    '推广“一次告知,一窗办结”做法',
    '落实《养老,托育条例》',
  ])
  expect(split('建设污水厂(一期,二期)项目')).toEqual(['建设污水厂(一期,二期)项目'])
})

test('a quotation that is never closed does not swallow the sentence', () => {
  expect(split('打造“智慧水务,建设数字水网')).toEqual(['打造“智慧水务', '建设数字水网'])
})

test('a comma inside a figure is part of it', () => {
  expect(split('新增学位1,200个,招聘教师')).toEqual(['新增学位1,200个', '招聘教师'])
})

test.each([
  ['实施技改项目60个、盘活厂房9万平方米', ['实施技改项目60个', '盘活厂房9万平方米']],
  ['修复湿地生态、丰富滨水景观', ['修复湿地生态', '丰富滨水景观']],
  ['新开工保障性住房300套、基本建成500套', ['新开工保障性住房300套', '基本建成500套']],
  ['建成东湖隧道、开工滨江大桥', ['建成东湖隧道', '开工滨江大桥']],
])('、 splits before an action of its own: %s', (text, parts) => expect(split(text)).toEqual(parts))

test.each([
  '推进农房改造、管线入地、村道提升',
  '加强水土保持、生态修复',
  '新增技师800名、博士30名',
  '支持企业扩大投资、拓展市场',
  '制定提升服务能力、优化办事流程专项方案',
  '实施好清单管理、下放审批权限等措施',
  '完善人才引进、培养、激励机制',
  '强化前瞻性、带动性技术布局',
  '推出“一件事”30项、服务事项80项',
  '新增技术中心2家、上市后备企业5家',
  '建设宜居示范村20个、整治村90个',
])('one verb keeps its list together: %s', (text) => expect(split(text)).toEqual([text]))
