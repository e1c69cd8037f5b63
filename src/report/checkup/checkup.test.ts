import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { check, type Figure, figure, last, next, reading } from '../../../tests/hand-made.ts'
import type { Firmness, Measure } from '../reading.ts'
import { checkUp } from './checkup.ts'
import { FINDINGS } from './findings.ts'
import { planItems } from './shares.ts'

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

  it('are answered from afar by what stands under a heading that names them', () => {
    const does: [string, Firmness][] = [['建成快速路二期', 'milestone']]
    const { problems } = check(
      { words: '城市能级不高。', zone: 'problems', admits: '城市能级不高' },
      { words: '建成快速路二期。', zone: 'plan', does, under: '着力提升城市能级' },
      { words: '建成快速路三期。', zone: 'plan', does: [['建成快速路三期', 'milestone']], under: '保护古城' },
    )
    expect(problems[0]!.next).toMatchObject([{ type: 'deliverable', index: 0 }])
  })

  it('of the government itself are not answered by the economy', () => {
    const { problems } = check(
      { words: '一些干部担当精神还不强。', zone: 'problems', admits: '一些干部担当精神还不强' },
      { words: '弘扬企业家担当精神。', zone: 'plan', does: [['弘扬企业家担当精神', 'direction']] },
      { words: '选树担当精神典型。', zone: 'self', does: [['选树担当精神典型', 'direction']] },
    )
    expect(problems).toMatchObject([{ kind: 'answered', next: [{ index: 1 }] }])
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
  const [low, high] = [homes('30个'), homes('32个')]
  expect(check(next('改造30个—32个。', low, high), next('改造32个。', high)).repeats).toEqual([])
})

it('names every kind of finding once', () => {
  const kinds = FINDINGS.map(({ kind }) => kind)
  expect(new Set(kinds).size).toBe(kinds.length)
})
