import { describe, expect, test } from 'vitest'
import type { Structure, Zone } from '../reading.ts'
import { measures } from './measures.ts'

/** One sentence in one zone: metric | aspect op value unit. */
function lines(text: string, zone: Zone = 'past'): string[] {
  const sentences = [{ start: 0, end: text.length, zone, paragraph: 0, section: -1 }]
  const one: Structure = { title: null, place: null, date: null, year: 2024, sections: [], paragraphs: [], sentences }
  return measures(text, one).measures.map((m) => `${m.metric} | ${m.aspect} ${m.op} ${m.value ?? ''}${m.unit}`)
}
type Row = [sentence: string, ...expected: string[]]
const table = (title: string, zone: Zone, rows: Row[]) =>
  describe(title, () => {
    test.each(rows.map(([sentence, ...expected]) => ({ sentence, expected })))(
      '$sentence',
      ({ sentence, expected }) => {
        expect(lines(sentence, zone)).toEqual(expected)
      },
    )
  })

table('figures are shared out over the clauses before', 'past', [
  [
    '城镇居民人均可支配收入28640元，农民人均可支配收入13210元，分别增长8.2%、9.4%。',
    '城镇居民人均可支配收入 | level = 28640元',
    '农民人均可支配收入 | level = 13210元',
    '城镇居民人均可支配收入 | growth = 8.2%',
    '农民人均可支配收入 | growth = 9.4%',
  ],
  [
    '接待游客420万人次、旅游总收入31亿元，分别增长16%和19%。',
    '接待游客 | level = 420万人次',
    '旅游总收入 | level = 31亿元',
    '接待游客 | growth = 16%',
    '旅游总收入 | growth = 19%',
  ],
  [
    '存款余额310亿元，贷款余额240亿元，均增长11%。',
    '存款余额 | level = 310亿元',
    '贷款余额 | level = 240亿元',
    '存款余额 | growth = 11%',
    '贷款余额 | growth = 11%',
  ],
  [
    '办理人大代表建议64件、政协委员提案88件，办复率100%，满意率分别达98%和97%。',
    '办理人大代表建议 | increment = 64件',
    '办理政协委员提案 | increment = 88件',
    '政协委员提案办复率 | share = 100%',
    '人大代表建议满意率 | share = 98%',
    '政协委员提案满意率 | share = 97%',
  ],
  [
    '道路交通事故起数、死亡人数“双下降”，分别下降9%、14%。',
    '道路交通事故起数 | growth = -9%',
    '道路交通事故死亡人数 | growth = -14%',
  ],
  [
    '办理代表建议96件、政协提案142件，办结率均为100%。',
    '办理代表建议 | increment = 96件',
    '办理政协提案 | increment = 142件',
    '代表建议办结率 | share = 100%',
    '政协提案办结率 | share = 100%',
  ],
  ['生产总值和居民收入比2010年翻一番。', '生产总值 | growth = 1番', '居民收入 | growth = 1番'],
  ['受理率和化解率分别提高3.1个和2.4个百分点。', '受理率 | growth = 3.1个百分点', '化解率 | growth = 2.4个百分点'],
])

table('things done are increments, wherever the verb stands', 'past', [
  ['新修堤防12公里。', '新修堤防 | increment = 12公里'],
  ['新（扩）建卫生院6所。', '新(扩)建卫生院 | increment = 6所'],
  ['输转富余劳动力4.1万人次。', '输转富余劳动力 | increment = 4.1万人次'],
  ['电动自行车以旧换新1.6万辆。', '电动自行车以旧换新 | increment = 1.6万辆'],
  ['管线入地22公里。', '管线入地 | increment = 22公里'],
  [
    '派出8批126名教师支援边远学校。',
    '派出教师支援边远学校 | increment = 8批',
    '派出教师支援边远学校 | increment = 126名',
  ],
  ['完成210户860人的易地搬迁任务。', '完成易地搬迁任务 | increment = 210户', '完成易地搬迁任务 | increment = 860人'],
  ['累计集聚研发机构86家。', '集聚研发机构 | level = 86家'],
  ['46项改革任务有序推进。', '改革任务 | level = 46项'],
])

table('a name keeps what it is of', 'past', [
  ['地区生产总值五年年均增长7.1%。', '地区生产总值 | growth = 7.1%'],
  [
    '进出口总额下降2.6%，降幅较上半年收窄4.1个百分点。',
    '进出口总额 | growth = -2.6%',
    '进出口总额降幅 | growth = -4.1个百分点',
  ],
  ['茶叶总产量4.2万吨、产值36亿元。', '茶叶总产量 | level = 4.2万吨', '茶叶产值 | level = 36亿元'],
  ['全县仍有2.3万贫困人口。', '贫困人口 | level = 2.3万'],
  [
    '一般公共预算收入18亿元，剔除减税因素后增长3.2%。',
    '一般公共预算收入 | level = 18亿元',
    '一般公共预算收入 | growth = 3.2%',
  ],
  ['猪、羊饲养量分别达到21万头、9万只。', '猪饲养量 | level = 21万头', '羊饲养量 | level = 9万只'],
  ['——改造危旧房260户。', '改造危旧房 | increment = 260户'],
  ['生产总值186亿元，比增9.3%。', '生产总值 | level = 186亿元', '生产总值 | growth = 9.3%'],
  ['完成固定资产投资86亿元、其中基础设施24亿元。', '固定资产投资 | level = 86亿元', '基础设施投资 | level = 24亿元'],
])

table('what was said before stays known', 'past', [
  [
    '地方财政收入9.4亿元，为年预算的103.6%，同比增长8.8%。',
    '地方财政收入 | level = 9.4亿元',
    '地方财政收入年预算完成率 | level = 103.6%',
    '地方财政收入 | growth = 8.8%',
  ],
  [
    '农业机械化率达到68%，粮食总产实现“十一连增”，达到26万吨。',
    '农业机械化率 | share = 68%',
    '粮食总产 | level = 26万吨',
  ],
  [
    '建成保障性住房980套，分配入住760套。',
    '建成保障性住房 | increment = 980套',
    '分配入住保障性住房 | increment = 760套',
  ],
  ['完成土地流转9万亩，流转率达36%。', '完成土地流转 | increment = 9万亩', '土地流转率 | share = 36%'],
  ['扶持1200人创业。', '扶持创业 | increment = 1200人'],
])

table('sets and names are no figures of their own', 'plan', [
  ['办好12件民生实事。'],
  ['42个重点项目完成投资96亿元。', '重点项目完成投资 | increment = 96亿元'],
  ['86项改革任务完成71项。', '完成改革任务 | increment = 71项'],
  ['36个断面中有33个达到Ⅲ类。', '达到Ⅲ类的断面 | count-of-rank = 33个'],
  ['培育产值过百亿元企业3家。', '培育产值过百亿元企业 | increment = 3家'],
])

table('parts, ratios, steps and zero in words', 'past', [
  ['审批时限压缩三分之一。', '审批时限 | growth = -33.33%'],
  ['发案量下降三成。', '发案量 | growth = -3成'],
  ['贫困发生率由8.6%下降至零。', '贫困发生率 | share = 0%'],
  ['“三公”经费零增长。', '“三公”经费 | growth = 0%'],
  ['城乡收入比由2.3∶1缩小到2.1∶1。', '城乡收入比 | level = 2.1'],
  ['经济总量迈上800亿元新台阶。', '经济总量 | level > 800亿元'],
  ['财政自给率不足20%。', '财政自给率 | share < 20%'],
  ['代表队在全国大赛中获得第三名。', '代表队 | rank = 3名'],
])

table('what a plan bounds', 'plan', [
  ['压减一般性支出6%。', '一般性支出 | growth = -6%'],
  ['压减融资平台至20家以内。', '融资平台 | level <= 20家'],
  ['每个乡镇至少组建1个合作社。', '组建合作社 | increment >= 1个'],
  ['经济总量跨上900亿元台阶。', '经济总量 | level >= 900亿元'],
  ['储能规模达到12GWh。', '储能规模 | level = 12GWh'],
])
