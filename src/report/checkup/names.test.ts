import { describe, expect, it } from 'vitest'
import type { Aspect, Op } from '../reading.ts'
import { better, isGeneric, isHeadline, nameOf, verbsAgree } from './names.ts'

const name = (metric: string, aspect: Aspect = 'level') => nameOf({ metric, aspect })

describe('one thing under two names', () => {
  it.each<[string, string, Aspect?]>([
    ['地区生产总值', '全市生产总值'],
    ['经济', 'GDP', 'growth'],
    ['全社会消费品零售总额', '社会消费品零售总额'],
    ['出口总额', '外贸出口'],
    ['货物进出口总额', '外贸进出口'],
    ['全社会研发(R&D)经费支出占GDP比重', '研发经费投入占地区生产总值的比例'],
    ['全社会研发经费支出相当于全市生产总值的比例', '研发投入强度'],
    ['规模以上工业增加值', '规上工业增加值'],
    ['居民消费价格总水平', '居民消费价格涨幅'],
    ['细颗粒物(PM2.5)平均浓度', 'PM2.5年均浓度'],
    ['空气质量优良天数比率', '环境空气质量优良率'],
    ['万元地区生产总值能耗', '单位GDP能源消耗'],
    ['全年接待游客人次', '接待游客'],
    ['全年旅游总收入', '旅游收入'],
    ['城镇新增就业', '新增城镇就业'],
    ['粮食总产量', '粮食产量'],
    ['完成老旧小区改造', '改造老旧小区'],
    ['全市城乡低保标准(每人每月)', '低保标准'],
  ])('%s is %s', (a, b, aspect) => {
    expect(name(a, aspect).core).toBe(name(b, aspect).core)
  })

  it.each([
    ['新增用地', '新增建设用地'],
    ['新引进10亿元以上产业项目', '新引进100亿元以上产业项目'],
    ['固定资产投资', '制造业投资'],
    ['接待游客', '接待过夜游客'],
    ['出口', '进出口'],
    ['城镇调查失业率', '城镇登记失业率'],
    ['财政总收入', '一般公共预算收入'],
    ['城镇居民人均可支配收入', '农村居民人均可支配收入'],
    ['服务业增加值', '工业增加值'],
  ])('%s is not %s', (a, b) => {
    expect(name(a).bare).not.toBe(name(b).bare)
  })

  it('keeps apart what stands at the end and what was added', () => {
    expect(name('累计上市企业').stock).toBe(true)
    expect(name('新增上市企业').stock).toBe(false)
  })

  it('takes one verb off, so that 新增建设用地 stays 建设用地', () => {
    expect(name('新增建设用地')).toMatchObject({ verb: '新增', core: '建设用地' })
    expect(name('新建和改造提升高标准农田')).toMatchObject({ core: '高标准农田' })
  })

  it('names the words in which two definitions differ', () => {
    expect(name('依申请政务服务事项“一网通办”率')).toMatchObject({
      bare: '一网通办率',
      qualifiers: ['依申请', '政务服务事项'],
    })
    expect(name('新增境内上市(过会)企业')).toMatchObject({ bare: '上市企业', qualifiers: ['境内', '过会'] })
  })

  it.each([
    ['新增博物馆', '建成博物馆', 'near'],
    ['新增上市企业', '净增上市企业', 'near'],
    ['建成绿道', '新建绿道', 'same'],
    ['开工安置房', '建成安置房', 'no'],
    ['盘活厂房', '新增厂房', 'no'],
  ])('%s and %s count %s things', (a, b, agree) => {
    expect(verbsAgree(name(a), name(b))).toBe(agree)
  })

  it('refuses names too wide to be one thing', () => {
    expect(isGeneric(name('实施项目'))).toBe(true)
    expect(isGeneric(name('实施集体经济增收项目'))).toBe(false)
  })
})

describe('which way is better', () => {
  it.each<[string, Op, Aspect, string, string]>([
    ['城镇调查失业率', '<=', 'level', '5', 'less'],
    ['PM2.5年均浓度', '=', 'level', '28', 'less'],
    ['单位GDP能耗', '=', 'growth', '-3', 'less'],
    ['单位GDP能耗降低率', '=', 'level', '3', 'more'],
    ['重复信访量', '=', 'growth', '-15', 'less'],
    ['一般公共预算收入', '=', 'growth', '-2', 'more'],
    ['居民消费价格', '~', 'growth', '3', 'neither'],
    ['地区生产总值', '>=', 'growth', '6.5', 'more'],
    ['企业开办环节', '<=', 'level', '2', 'less'],
  ])('of %s (%s, %s %s): %s', (metric, op, aspect, value, way) => {
    expect(better({ metric, op, aspect, value })).toBe(way)
  })
})

it('knows the indicators that every report opens with', () => {
  expect(['地区生产总值', '城镇居民人均可支配收入', '研发投入强度'].every((metric) => isHeadline(name(metric)))).toBe(
    true,
  )
  expect(isHeadline(name('新增博物馆'))).toBe(false)
})
