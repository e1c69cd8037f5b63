import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkUp } from './checkup.ts'
import { FINDINGS } from './checkup-findings.ts'
import { planItems } from './checkup-shares.ts'
import type { Aspect, Firmness, Measure, Op, Reading, Zone } from './reading.ts'

type Figure = Partial<Measure> & { metric: string; aspect: Aspect; figure: string }
type Said = {
  words: string
  zone?: Zone
  figures?: Figure[]
  does?: [quote: string, firmness: Firmness][]
  admits?: string
}

const figure = (metric: string, aspect: Aspect, figure: string, more: Partial<Measure> = {}): Figure => {
  return { metric, aspect, figure, ...more }
}

/** A reading made by hand: one paragraph and one section a sentence, figures found in the words by their text. */
function reading(said: Said[]): { text: string; reading: Reading } {
  const made: Reading = {
    structure: { title: null, place: null, date: null, year: 2024, sections: [], paragraphs: [], sentences: [] },
    measures: [],
    deliverables: [],
    problems: [],
    programmes: [],
    numbers: [],
    unread: [],
  }
  let text = ''
  for (const [at, { words, zone = 'past', figures = [], does = [], admits }] of said.entries()) {
    const span = { start: text.length, end: text.length + words.length }
    text += `${words}\n`
    made.structure.sections.push({ ...span, level: 2, parent: -1, number: '', title: '', heading: span, zone })
    made.structure.paragraphs.push({ ...span, zone, section: at, number: at })
    made.structure.sentences.push({ ...span, zone, paragraph: at, section: at })
    const within = (part: string) => {
      const start = span.start + words.indexOf(part)
      return { start, end: start + part.length, sentence: at }
    }
    for (const { figure, ...rest } of figures) {
      const [, value = null, unit = ''] = /^(?:[^\d-]*)(-?[\d.]+)?(.*?)(?:以上|以下|以内|左右)?$/.exec(figure)!
      const kind = zone === 'past' ? 'result' : 'target'
      const op: Op = /以上/.test(figure) ? '>=' : /以[下内]/.test(figure) ? '<=' : /左右/.test(figure) ? '~' : '='
      const sure = { type: 'measure', op, value, unit, kind, confidence: 1, rule: 'hand', text: figure } as const
      made.measures.push({ ...sure, ...within(figure), ...rest })
    }
    for (const [quote, firmness] of does) {
      const sure = { type: 'deliverable', verb: '', object: '', firmness, confidence: 1, rule: 'hand' } as const
      made.deliverables.push({ ...sure, ...within(quote), quote })
    }
    if (admits) made.problems.push({ type: 'problem', ...within(admits), quote: admits })
  }
  return { text, reading: made }
}
const check = (...said: Said[]) => {
  const { text, reading: made } = reading(said)
  return checkUp(text, made)
}
const last = (words: string, ...figures: Figure[]): Said => ({ words, figures })
const next = (words: string, ...figures: Figure[]): Said => ({ words, figures, zone: 'plan' })

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

describe('the plan by firmness', () => {
  it('counts a target inside a deliverable once, and one outside every deliverable by itself', () => {
    const { shares } = check({
      words: '建成公园12座，粮食产量9亿斤，深化河湖长制。',
      zone: 'plan',
      figures: [figure('建成公园', 'increment', '12座'), figure('粮食产量', 'level', '9亿斤')],
      does: [
        ['建成公园12座', 'measurable'],
        ['深化河湖长制', 'direction'],
      ],
    })
    expect(shares.all).toEqual({ items: 3, measurable: 2, milestone: 0, direction: 1 })
  })

  it('adds up, by firmness and by section, to the items of the plan', () => {
    const firmness = fc.constantFrom<Firmness>('measurable', 'milestone', 'direction')
    const sentence = fc.tuple(fc.array(firmness, { maxLength: 4 }), fc.nat(3))
    fc.assert(
      fc.property(fc.array(sentence, { maxLength: 8 }), (sentences) => {
        const { text, reading: made } = reading(
          sentences.map(([firm, alone]) => ({
            words: `${firm.map((_, i) => `办第${i}件事`).join('，')}。另有${'7座'.repeat(alone)}`,
            zone: 'plan',
            does: firm.map((each, i) => [`办第${i}件事`, each]),
            figures: Array.from({ length: alone }, () => figure('建成公园', 'increment', '7座')),
          })),
        )
        const { all, sections } = checkUp(text, made).shares
        const total = (key: 'items' | Firmness) => sections.reduce((sum, section) => sum + section[key], 0)
        expect(all.items).toBe(planItems(made).length)
        expect(all.items).toBe(all.measurable + all.milestone + all.direction)
        for (const key of ['items', 'measurable', 'milestone', 'direction'] as const) expect(total(key)).toBe(all[key])
      }),
    )
  })
})

describe('targets without a figure or a base of their own', () => {
  it.each<[string, Partial<Measure>, string]>([
    ['粮食生产完成省下达任务', { op: 'meet', value: null, ref: '省下达任务' }, 'left-to-others'],
    ['居民收入增长与经济增长同步', { op: 'sync', value: null, ref: '经济增长' }, 'in-step'],
    ['服务业增加值增速高于GDP增速', { op: '>', value: null, ref: 'GDP增速' }, 'relative'],
    ['争创省级试点2个', { force: '争创' }, 'contested'],
    ['软件业营收增长12%', { value: '12', unit: '%' }, 'no-base'],
  ])('%s', (words, more, kind) => {
    expect(check(next(`${words}。`, figure('某项', 'growth', words, more))).open).toMatchObject([{ kind }])
  })

  it("are not without a base where last year's level stands in the report", () => {
    const { open } = check(
      last('技术交易额218亿元。', figure('技术交易额', 'level', '218亿元')),
      next('技术交易额增长15%。', figure('技术交易额', 'growth', '15%')),
    )
    expect(open).toEqual([])
  })
})

describe('admitted difficulties', () => {
  const admitting = (admits: string, ...does: [string, Firmness][]) =>
    check(
      { words: `${admits}。`, zone: 'problems', admits },
      { words: `${does.map(([quote]) => quote).join('，')}。`, zone: 'plan', does },
    ).problems

  it('are answered by the promises that name the same thing, the firmest first', () => {
    const answers = admitting(
      '养老、托育服务供给仍然不足',
      ['加快养老机构建设', 'direction'],
      ['深化河湖长制', 'direction'],
      ['建成托育服务中心', 'milestone'],
    )
    expect(answers).toMatchObject([{ kind: 'answered', words: ['养老', '托育服务供给'] }])
    expect(answers[0]!.next.map(({ index }) => index)).toEqual([0, 2])
  })

  it('stay unanswered where no promise names them', () => {
    expect(admitting('停车难矛盾较多', ['深化河湖长制', 'direction'])).toMatchObject([{ kind: 'unanswered', next: [] }])
  })

  it('of the government itself are not answered by the economy', () => {
    const answers = admitting('一些干部创新意识还不强', ['提升企业创新能力', 'direction'])
    expect(answers).toMatchObject([{ kind: 'unanswered' }])
  })
})

it("lists last year's figures that have no target now, the headline ones first and no ranks", () => {
  const { dropped } = check(
    last('新增公园4座。', figure('新增公园', 'increment', '4座')),
    last(
      '进出口总额增长5%、居全省第3位。',
      figure('进出口总额', 'growth', '5%'),
      figure('进出口总额增速', 'rank', '第3位'),
    ),
    last('城镇居民人均可支配收入增长5%。', figure('城镇居民人均可支配收入', 'growth', '5%')),
    next('城乡居民人均可支配收入增长5.5%。', figure('城乡居民人均可支配收入', 'growth', '5.5%')),
  )
  expect(dropped.map(({ about, weight }) => [about, weight])).toEqual([
    ['进出口总额', 'headline'],
    ['新增公园', 'added'],
  ])
})

it('finds one thing promised twice with different figures', () => {
  const homes = (figure: string): Figure => ({ metric: '改造老旧小区', aspect: 'increment', figure })
  const { repeats } = check(next('改造老旧小区30个。', homes('30个')), next('改造老旧小区32个。', homes('32个')))
  expect(repeats).toMatchObject([{ kind: 'promised-twice', next: [{ sentence: 0 }, { sentence: 1 }] }])
  expect(check(next('改造30个。', homes('30个')), next('改造30个以上。', homes('30个以上'))).repeats).toEqual([])
})

it('names every kind of finding once', () => {
  const kinds = FINDINGS.map(({ kind }) => kind)
  expect(new Set(kinds).size).toBe(kinds.length)
})
