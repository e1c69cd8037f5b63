import { expect, test } from 'vitest'
import { verbAt } from './verbs.ts'

const verb = (text: string) => text.slice(0, verbAt(text, 0).length)

test.each([
  ['推进老城区雨污分流', '推进'],
  ['培育壮大现代物流产业', '培育壮大'],
  ['制定出台人才安居办法', '制定出台'],
  ['建成投用市儿童医院', '建成投用'],
  ['探索建立跨区域协作机制', '探索建立'],
  ['稳定和扩大就业岗位', '稳定和扩大'],
  ['新建和改造提升农贸市场6家', '新建和改造提升'],
  ['做大做强装备制造业', '做大做强'],
  ['管好用好财政资金', '管好用好'],
  ['新引进产业项目30个', '新引进'],
  ['启动建设城东水厂', '启动建设'],
])('%s does %s', (text, expected) => expect(verb(text)).toBe(expected))

test.each([
  ['新增建设用地3000亩', '新增'],
  ['完善促进消费的政策', '完善'],
  ['出台健全信用体系的意见', '出台'],
  ['完善创新药审评办法', '完善'],
  ['支持发展林下经济', '支持'],
])('in %s the second verb belongs to the object', (text, expected) => expect(verb(text)).toBe(expected))

test.each([
  '服务业增加值',
  '创新链条延伸',
  '规范化建设水平',
  '激励机制改革',
  '增加值增速',
  '保障性住房',
  '发展方式转变',
  '带动性研究',
])('%s opens with a noun', (text) => expect(verb(text)).toBe(''))
