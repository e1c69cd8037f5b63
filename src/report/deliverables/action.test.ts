import { expect, test } from 'vitest'
import { action } from './action.ts'

const read = (text: string) => {
  const found = action(text)
  return found && `${found.rule}: ${text.slice(found.verb, found.object)}`
}

test.each([
  ['扎实推进河湖长制', 'verb: 推进'],
  ['加快完善社区养老网络', 'verb: 完善'],
  ['加快城北片区改造', 'verb: 加快'],
  ['统筹推进城乡供水', 'verb: 推进'],
  ['统筹城乡义务教育', 'verb: 统筹'],
  ['高标准建设大学科技园', 'verb: 建设'],
  ['因地制宜发展设施农业', 'verb: 发展'],
  ['一链一策培育链主企业', 'verb: 培育'],
  ['“一园一策”提升园区效益', 'verb: 提升'],
  ['常态化开展扫黑除恶', 'verb: 开展'],
  ['清单化推进问题整改', 'verb: 推进'],
  ['力争新引进企业20家', 'verb: 新引进'],
  ['严格控制高耗能项目', 'verb: 控制'],
])('adverbs before a verb are passed over: %s', (text, expected) => expect(read(text)).toBe(expected))

test.each([
  ['一是健全防返贫监测机制', 'verb: 健全'],
  ['同时,做好民族宗教工作', 'verb: 做好'],
  ['今年要完成县城雨污管网改造', 'verb: 完成'],
  ['各级政府要大力支持国防建设', 'verb: 支持'],
  ['6月底前建成投用滨江学校', 'verb: 建成投用'],
  ['年内开通城际公交', 'verb: 开通'],
])('what leads in is passed over: %s', (text, expected) => expect(read(text)).toBe(expected))

test.each([
  ['在工业园区建设服务驿站12个', 'place: 建设'],
  ['围绕主导产业开展精准招商', 'place: 开展'],
  ['在融资担保方面制定扶持政策', 'place: 制定'],
  ['对违法排污行为严肃查处', 'place: 查处'],
  ['为残疾人提供康复服务800人次', 'place: 提供'],
  ['把更多资金用在民生上', 'disposal: 用在'],
  ['将符合条件的农民工纳入住房保障', 'disposal: 纳入'],
  ['部门带头过紧日子', 'disposal: 过'],
  ['以县城为载体推进城镇化建设', 'place: 推进'],
  ['教育投入要加大向山区倾斜力度', 'subject: 加大'],
  ['新建民用建筑全面执行绿色标准', 'end-state: 执行'],
  ['力争可行性研究报告获批', 'end-state: 获批'],
  ['市博物馆新馆投入使用', 'end-state: 投入使用'],
  ['所有建制村建成养老驿站', 'subject: 建成'],
  ['每个街道建设1所社区学校', 'subject: 建设'],
  ['为小微企业减税降费3亿元', 'place: 减税降费'],
  ['轻轨2号线全线贯通', 'end-state: 贯通'],
  ['力争游客突破800万人次', 'verb: 力争'],
  ['依托职教园区建设实训基地', 'place: 建设'],
  ['一般转移支付要减少三分之一', 'subject: 减少'],
  ['更加注重把流动人口逐步纳入社区服务', 'disposal: 纳入'],
  ['力争环湖公路列入省级规划', 'verb: 力争'],
  ['力争工业总产值突破600亿元', 'verb: 力争'],
  ['将免费范围扩大到所有乡镇', 'disposal: 扩大'],
  ['并将新业态劳动者纳入工伤保障', 'disposal: 纳入'],
  ['将城市绿道向老城区延伸', 'disposal: 延伸'],
  ['依法向县人大常委会报告工作', 'place: 报告'],
  ['为全县教师免费体检一次', 'place: 体检'],
])('the verb behind a phrase: %s', (text, expected) => expect(read(text)).toBe(expected))

test.each([
  '坚持稳中求进工作总基调',
  '以数字化改革为牵引',
  '发挥链主企业带动作用',
  '对标国内一流水平',
  '按照轻重缓急的原则',
  '让群众办事更方便',
  '为高质量发展提供坚强支撑',
  '更好满足群众出行需要',
  '助力中小企业爬坡过坎',
  '营造尊商重商的浓厚氛围',
  '弘扬劳模精神',
  '城镇登记失业率控制在4%以内',
  '社会消费品零售总额增长8%',
  '高速公路通车里程达到420公里',
  '当年开工率80%以上',
  '接待游客突破900万人次',
  '城市建成区绿化覆盖率达到45%',
  '清洁能源占比提高到30%',
  '聚焦项目动工和落地见效',
  '坚持过紧日子',
  '把好事办在实处、把资金用在刀刃上',
  '力争每万人拥有律师达到5名',
])('%s is no action', (text) => expect(action(text)).toBeNull())
