import { describe, expect, it } from 'vitest'
import { check, type Figure, figure, last, next } from '../../../tests/hand-made.ts'

describe("last year's result beside this year's target", () => {
  const growth = (figure: string): Figure => ({ metric: '地区生产总值', aspect: 'growth', figure })
  it.each([
    ['6.3%', '6%以上', 'below'],
    ['6.3%', '6.3%左右', 'equal'],
    ['5.8%', '6%', 'above'],
  ])('grew by %s, to grow by %s: %s', (was, will, kind) => {
    const { pairs } = check(
      last(`全市生产总值增长${was}。`, growth(was)),
      next(`地区生产总值增长${will}。`, growth(will)),
    )
    expect(pairs).toMatchObject([{ kind, last: [{ index: 0, sentence: 0 }], next: [{ index: 1, sentence: 1 }] }])
  })

  it('sees a result between the two ends of a range', () => {
    const [low, high] = [
      figure('地区生产总值', 'growth', '6%', { op: '>=' }),
      figure('地区生产总值', 'growth', '6.5%', { op: '<=' }),
    ]
    const { pairs, repeats } = check(
      last('地区生产总值增长6.3%。', growth('6.3%')),
      next('地区生产总值增长6%—6.5%。', low, high),
    )
    expect(pairs).toMatchObject([{ kind: 'around', next: [{ index: 1 }, { index: 2 }] }])
    expect(repeats).toEqual([])
  })

  it('says below where less is better and the target lets more through', () => {
    const air = (figure: string): Figure => ({ metric: 'PM2.5平均浓度', aspect: 'level', figure })
    const { pairs } = check(
      last('PM2.5平均浓度27.6微克/立方米。', air('27.6微克/立方米')),
      next('PM2.5平均浓度控制在29微克/立方米以下。', air('29微克/立方米以下')),
    )
    expect(pairs).toMatchObject([{ kind: 'below', better: 'less' }])
  })

  it("puts last year's figure into the target's unit, months into years", () => {
    const { pairs } = check(
      last('城乡低保标准提高到每人每月1080元。', figure('城乡低保标准', 'level', '1080元')),
      next('低保标准不低于1.32万元/年。', figure('低保标准', 'level', '1.32万元/年', { op: '>=' })),
    )
    expect(pairs).toMatchObject([
      { kind: 'above', converted: { value: '1.296', unit: '万元/年', months: true }, better: 'more' },
    ])
  })

  it.each<[string, Figure, Figure, object]>([
    [
      'the words narrow it',
      figure('“一网通办”率', 'share', '98.7%'),
      figure('依申请政务服务事项“一网通办”率', 'share', '96%以上'),
      { by: 'words', next: '依申请、政务服务事项' },
    ],
    [
      'the result is an estimate',
      figure('旅游总收入', 'growth', '21%', { estimated: '预计' }),
      figure('旅游收入', 'growth', '12%'),
      { by: 'estimate', last: '预计' },
    ],
    [
      'the result is of part of the year',
      figure('制造业贷款', 'growth', '14%', { asof: '截至9月底' }),
      figure('制造业贷款', 'growth', '12%以上'),
      { by: 'as-of', last: '截至9月底' },
    ],
    [
      'only one of them names a level',
      figure('新增和美乡村', 'increment', '24个'),
      figure('新增省级和美乡村', 'increment', '15个'),
      { by: 'level', next: '省级' },
    ],
    [
      'the verbs differ',
      figure('新建和改造提升高标准农田', 'increment', '4.6万亩'),
      figure('新增高标准农田', 'increment', '5万亩'),
      { by: 'verb', last: '新建和改造提升', next: '新增' },
    ],
  ])('says that the definition differs where %s', (_, was, will, difference) => {
    const { pairs } = check(last(`去年${was.metric}${was.figure}。`, was), next(`${will.metric}${will.figure}。`, will))
    expect(pairs).toMatchObject([{ kind: 'definition-differs', differs: [difference] }])
  })

  it.each<[string, Figure, Figure]>([
    [
      'land of two kinds',
      figure('新增用地', 'increment', '1.4万亩'),
      figure('新增建设用地', 'increment', '1.2万亩以上'),
    ],
    [
      'projects of two sizes',
      figure('新引进10亿元以上项目', 'increment', '46个'),
      figure('新引进50亿元以上项目', 'increment', '6个'),
    ],
    ['stock and increment', figure('上市企业', 'level', '62家'), figure('新增上市企业', 'increment', '5家')],
    [
      'stock said with 累计 and increment',
      figure('累计上市企业', 'increment', '62家'),
      figure('上市企业', 'increment', '5家'),
    ],
    [
      'what differs many times',
      figure('培育规上工业企业', 'increment', '2.6万家'),
      figure('新增规上工业企业', 'increment', '2400家'),
    ],
    ['growth and level', figure('技术交易额', 'growth', '21%'), figure('技术交易额', 'level', '240亿元')],
    [
      'starts and completions',
      figure('开工保障性住房', 'increment', '3200套'),
      figure('建成保障性住房', 'increment', '3000套'),
    ],
    [
      'two levels',
      figure('新增省级重点实验室', 'increment', '3家'),
      figure('新增国家级重点实验室', 'increment', '1家'),
    ],
    ['people and visits', figure('义务教育学生', 'level', '30万人'), figure('义务教育学生', 'level', '31万人次')],
    ['whatever is called a project', figure('实施项目', 'increment', '386个'), figure('实施项目', 'increment', '38个')],
    [
      'ranks in two circles',
      figure('营商环境', 'rank', '3位', { scope: '全省' }),
      figure('营商环境', 'rank', '10位', { scope: '全国' }),
    ],
  ])('never pairs %s', (_, was, will) => {
    expect(
      check(last(`${was.metric}${was.figure}。`, was), next(`${will.metric}${will.figure}。`, will)).pairs,
    ).toEqual([])
  })

  it.each(['过去五年，', '“十三五”时期', '五年累计', '年均'])('never pairs one year with what 「%s」 opens', (span) => {
    const jobs = (figure: string): Figure => ({ metric: '新增城镇就业', aspect: 'increment', figure })
    expect(
      check(last(`${span}新增城镇就业41万人。`, jobs('41万人')), next('新增城镇就业8万人。', jobs('8万人'))).pairs,
    ).toEqual([])
  })

  it('takes neither of two results of one name that disagree', () => {
    const homes = (figure: string): Figure => ({ metric: '改造老旧小区', aspect: 'increment', figure })
    const twice = last('改造老旧小区36个，其中城区改造老旧小区21个。', homes('36个'), homes('21个'))
    expect(check(twice, next('改造老旧小区30个。', homes('30个'))).pairs).toEqual([])
  })

  it('gives one result to one target, the exact one first', () => {
    const { pairs } = check(
      last('新增未来乡村16个。', figure('新增未来乡村', 'increment', '16个')),
      next('新增省级未来乡村12个。', figure('新增省级未来乡村', 'increment', '12个')),
      next('新增未来乡村20个。', figure('新增未来乡村', 'increment', '20个')),
    )
    expect(pairs).toMatchObject([{ kind: 'above', next: [{ index: 2 }] }])
  })
})
