import { describe, expect, it } from 'vitest'
import { read } from '../read.ts'
import { checkUp } from './checkup.ts'
import type { Place } from './findings.ts'

const REPORT = `云泽市人民政府工作报告

——2024年1月18日在云泽市第八届人民代表大会第三次会议上

各位代表：

现在，我代表市人民政府向大会报告工作，请予审议。

一、2023年工作回顾

过去一年，全市经济稳中有进。地区生产总值3126亿元、增长6.1%，规上工业增加值增长7%，全社会研发经费支出占地区生产总值比重达到2.6%。城镇调查失业率4.7%，城镇新增就业5.2万人。进出口总额增长4.4%。

创新动能持续增强。新增高新技术企业186家、省级专精特新中小企业94家，新引进10亿元以上产业项目31个。新增用地0.86万亩。“一网通办”率97.8%。

民生持续改善。改造老旧小区27个，低保标准提高到每人每月1050元。市区PM2.5平均浓度31微克/立方米。

过去五年，累计新建学校64所。

在看到成绩的同时，我们也清醒地认识到存在的困难和问题：养老托育供给不足，停车矛盾比较突出，部分干部作风还不够实。

二、2024年工作安排

今年经济社会发展的主要预期目标是：地区生产总值增长6%左右，规上工业增加值增长7%以上，全社会研发经费支出占地区生产总值比重达到2.8%，城镇调查失业率控制在5%以内，城镇新增就业5万人以上，居民收入增长与经济增长同步，节能减排完成省下达任务。

（一）激发创新活力。新增高新技术企业200家、省级专精特新中小企业80家，新引进10亿元以上产业项目35个以上，其中50亿元以上项目5个。新增建设用地0.7万亩。深化产学研合作。

（二）优化营商环境。依申请政务服务事项“一网通办”率达到95%以上。软件业营收增长12%。争创省级服务贸易示范园区。

（三）增进民生福祉。改造老旧小区30个，低保标准不低于1.3万元/年。加快养老机构建设，新建学校12所。

三、加强政府自身建设

开展机关作风提升行动，推进政务公开。

各位代表！让我们携手奋斗，共创云泽美好明天！
`

const reading = read(REPORT)
const found = checkUp(REPORT, reading)
const said = ({ type, index }: Place) => {
  if (type === 'problem') return reading.problems[index]!.quote
  return type === 'measure' ? reading.measures[index]!.text : reading.deliverables[index]!.quote
}

describe('a whole report, read and checked', () => {
  it.each([
    ['6.1%', '6%左右', 'below'],
    ['7%', '7%以上', 'equal'],
    ['2.6%', '2.8%', 'above'],
    ['4.7%', '5%以内', 'below'],
    ['5.2万人', '5万人以上', 'below'],
    ['186家', '200家', 'above'],
    ['94家', '80家', 'below'],
    ['31个', '35个以上', 'above'],
    ['97.8%', '95%以上', 'definition-differs'],
    ['27个', '30个', 'above'],
    ['1050元', '1.3万元/年', 'above'],
  ])('%s last year, %s this year: %s', (last, next, kind) => {
    const pair = found.pairs.find((one) => said(one.next[0]!) === next && said(one.last[0]!) === last)
    expect(pair?.kind).toBe(kind)
  })

  it('pairs nothing else', () => {
    expect(found.pairs).toHaveLength(11)
  })

  it.each([
    ['in-step', '居民收入'],
    ['left-to-others', '节能减排'],
    ['no-base', '软件业营收'],
  ])('finds the target that is %s: %s', (kind, about) => {
    expect(found.open.filter((one) => one.kind === kind).map((one) => one.about)).toEqual([about])
  })

  it('answers what is answered', () => {
    expect(found.problems.map(({ about, kind, next }) => [about, kind, next.slice(0, 1).map(said)])).toEqual([
      ['养老托育供给不足', 'answered', ['加快养老机构建设']],
      ['停车矛盾比较突出', 'unanswered', []],
      ['部分干部作风还不够实', 'answered', ['开展机关作风提升行动']],
    ])
  })

  it('opens with the headline figure that has no target now', () => {
    expect(found.dropped[0]).toMatchObject({ about: '进出口总额', weight: 'headline' })
    expect(found.dropped.map(({ last }) => said(last[0]!))).toContain('0.86万亩')
  })

  it('points from every finding to records and to the sentences that hold them', () => {
    const all = [...found.pairs, ...found.open, ...found.problems, ...found.dropped, ...found.repeats]
    for (const { type, index, sentence } of all.flatMap(({ last, next }) => [...last, ...next])) {
      const record = reading[`${type}s`][index]!
      const { start, end } = reading.structure.sentences[sentence]!
      expect(record.sentence).toBe(sentence)
      expect(start <= record.start && record.end <= end).toBe(true)
    }
  })
})
