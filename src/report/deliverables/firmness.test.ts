import { expect, test } from 'vitest'
import { firmness } from './firmness.ts'

const of = (verb: string, object: string, before = '') => firmness(verb, object, before + verb + object, false)

test('a figure to reach makes a promise measurable', () => {
  expect(firmness('推进', '12个老旧小区改造', '推进12个老旧小区改造', true)).toBe('measurable')
})

test.each([
  ['推进', '融资成本压降三分之一'],
  ['实现', '不动产登记1个工作日内办结'],
  ['确保', '“三公”经费零增长'],
  ['建设', '过街天桥三座'],
  ['打造', '南门、北门、河坊两条步行街'],
])('%s%s counts in words', (verb, object) => expect(of(verb, object)).toBe('measurable'))

test.each([
  ['开工建设', '城市展览馆'],
  ['建成投用', '市中医院新院区'],
  ['出台', '促进服务贸易若干措施'],
  ['编制', '水安全保障规划'],
  ['完成', '第五次经济普查'],
  ['启动', '青少年宫迁建'],
  ['举办', '全国皮划艇锦标赛'],
  ['办好', '丝绸文化节'],
  ['开展', '“书香满城”主题活动'],
  ['实施', '“项目攻坚年”活动'],
  ['组织', '应急救援实战演练'],
  ['争创', '国家森林城市'],
  ['创建', '省级全域旅游示范区'],
  ['申报', '硕士学位授予单位'],
  ['办好', '十件民生实事'],
  ['建立', '重大项目要素保障数据库'],
  ['打通', '青年路断头路'],
  ['推动出台', '物业管理条例'],
  ['取消', '公立医院耗材加成'],
  ['停征', '两项行政事业性收费'],
  ['办好', '创新大赛和人才活动周'],
  ['实施', '10件民生实事项目'],
  ['办好', '十大类民生项目'],
  ['配齐', '专职网格员'],
  ['办好', '市委市政府确定的20件实事'],
  ['开展', '征地拆迁“百日会战”'],
  ['办结', '代表建议和委员提案'],
])('%s%s can be checked with a yes or a no', (verb, object) => expect(of(verb, object)).toBe('milestone'))

test.each([
  ['支持', '云溪区争创国家级高新区'],
  ['推动', '湖心岛景区创建国家5A级景区'],
  ['推动', '村级卫生室标准化全域覆盖'],
  ['推动', '长者食堂纳入基本公共服务'],
  ['确保', '地铁二期按期通车'],
  ['确保', '不发生区域性风险'],
  ['加快实现', '县域医共体全覆盖'],
  ['推动', '茶叶博览园列入省级名录'],
  ['支持', '临江高新区升级为国家级高新区'],
  ['确保', '污水处理厂年底前投入运行'],
  ['推动', '保税物流中心封关运营'],
  ['确保', '企业负担只减不增'],
  ['确保', '库区水质保持Ⅱ类'],
  ['加快', '职业技术学院更名城市学院'],
  ['推动', '光伏玻璃二期达产'],
  ['力争', '环城高速东段全线贯通'],
])('a named end state is a milestone also under %s', (verb, object) => expect(of(verb, object)).toBe('milestone'))

test.each([
  ['加快', '滨江新城建设'],
  ['推进', '智慧港口建设'],
  ['推动', '更多项目纳入省级盘子'],
  ['支持', '各地争创放心消费示范县'],
  ['支持', '龙头企业组建创新联合体'],
  ['建设', '工业母机实验室'],
  ['建立', '矛盾纠纷多元化解机制'],
  ['实施', '种业振兴行动'],
  ['开展', '数字乡村国家试点'],
  ['开展', '国家级高职“双高计划”创建工作'],
  ['推出', '更多便民举措'],
  ['办好', '特殊教育'],
  ['开展', '农业社会化服务'],
  ['确保', '新建项目早开工、竣工项目早投产'],
])('%s%s stays a direction', (verb, object) => expect(of(verb, object)).toBe('direction'))

test('what goes on all the time has no end', () => {
  expect(of('开展', '全民健身活动', '广泛')).toBe('direction')
  expect(of('扩建', '国际旅游度假区', '持续')).toBe('direction')
})

test('a duty that is discharged in full and in time can be checked', () => {
  expect(of('落实', '地方粮食储备', '足额')).toBe('milestone')
  expect(of('落实', '就业优先政策', '全面')).toBe('direction')
})
