import { table } from '../../../tests/measure-table.ts'

table('what is done to people and things is an increment', 'past', [
  ['走访农户3600户次。', '走访农户 | increment = 3600户次'],
  ['确立6个主攻方向。', '确立主攻方向 | increment = 6个'],
  ['养老保险扩面1.4万人。', '养老保险扩面 | increment = 1.4万人'],
  ['技术成果转化86项。', '技术成果转化 | increment = 86项'],
  ['全县3.2万人脱贫。', '脱贫人口 | increment = 3.2万人'],
  ['我市运动员获5枚金牌。', '运动员获金牌 | increment = 5枚'],
  ['为2万名在校学生免费开展视力筛查。', '免费开展视力筛查的在校学生 | increment = 2万名'],
  ['推动36个高频事项“一网通办”。', '推动“一网通办”的高频事项 | increment = 36个'],
  ['接种疫苗16万剂次。', '接种疫苗 | increment = 16万剂次'],
  ['整治黑臭河道9条段。', '整治黑臭河道 | increment = 9条段'],
  ['淘汰小锅炉120蒸吨。', '淘汰小锅炉 | increment = 120蒸吨'],
])

table('what stands before a figure is not always its name', 'past', [
  [
    '财政收入42亿元，在减税降费超百亿元的情况下增长3.1%。',
    '财政收入 | level = 42亿元',
    '减税降费 | increment > 100亿元',
    '财政收入 | growth = 3.1%',
  ],
  [
    '生产总值860亿元，增长7.2%，两年平均增长4.6%。',
    '生产总值 | level = 860亿元',
    '生产总值 | growth = 7.2%',
    '生产总值 | growth = 4.6%',
  ],
  ['2.惠及住户3200户。', '惠及住户 | increment = 3200户'],
  [
    '6个县城PM10、臭氧平均浓度分别下降5.2%、3.4%。',
    '县城PM10平均浓度 | growth = -5.2%',
    '臭氧平均浓度 | growth = -3.4%',
  ],
])

table('spans and openings of a list are no measures', 'past', [
  ['完成沿湖2公里范围内养殖场清退。'],
  ['公园绿地800米服务半径覆盖率达到82%。', '公园绿地800米服务半径覆盖率 | share = 82%'],
  ['重点办好以下8件：'],
  ['督察反馈的46个问题整改41个。', '整改督察反馈的问题 | increment = 41个'],
  ['高考上线首次突破千人大关。', '高考上线 | level > 1000人'],
])

table('ranks are those of a ranking or of what was measured', 'past', [
  [
    '荣膺全国综合实力百强县第18位，入选全国创新百强县第21位、营商环境百强县第15位。',
    '全国综合实力百强县 | rank = 18位',
    '全国创新百强县 | rank = 21位',
    '营商环境百强县 | rank = 15位',
  ],
  [
    '城镇居民收入、农村居民收入分别达36200元、18400元，增长6.1%、7.3%，增速均居全市第一。',
    '城镇居民收入 | level = 36200元',
    '农村居民收入 | level = 18400元',
    '城镇居民收入 | growth = 6.1%',
    '农村居民收入 | growth = 7.3%',
    '城镇居民收入增速 | rank = 1位',
    '农村居民收入增速 | rank = 1位',
  ],
])

table('targets set elsewhere hold without a figure', 'targets', [
  ['水环境质量完成上级下达目标。', '水环境质量 | level meet '],
  ['债务化解完成年度任务。', '债务化解 | level meet '],
])
