import { Button, ButtonLink, Field, Segmented, Select } from './form.tsx'
import { KeyBar, Ticks } from './office.tsx'
import {
  OpenProposal,
  Proposal,
  type ProposalStanding,
  Proposals,
  Proposed,
  Review,
  ReviewParagraph,
} from './review.tsx'
import { Notice } from './section.tsx'

const one = (value: string) => [{ value, text: value }]

const proposed = (number: string, words: string, standing: ProposalStanding, current = false) => (
  <Proposed number={number} words={words} href={`#${number}`} standing={standing} current={current} />
)

const row = (number: string, words: string, figure: string, unit: string, share: number, settled = false) => (
  <Proposal
    number={number}
    words={words}
    href={`#${number}`}
    kind="可量化"
    figure={figure}
    unit={unit}
    suggested={!settled}
    confidence={{ share, words: `把握 ${share * 100}%` }}
    standing={settled ? '已定' : share < 0.7 ? '要看' : ''}
    settled={settled}
  />
)

const open = (
  <OpenProposal number="7" id="open-7" words="改造提升老旧小区 42 个、惠及居民 1.86 万户">
    <form method="post" action="#decide">
      <Notice kind="question">
        <b>一句里有两个数</b> 后一个随前一个走，建议合成一件，以小区数为准。
        <Button small letter="M" name="do" value="merge">
          合成一件
        </Button>
        <Button small letter="S" name="do" value="split">
          拆成两件
        </Button>
      </Notice>
      <div className="fields">
        <Select label="类型" name="firmness" options={one('可量化')} dataKey="E" />
        <Select label="比较" name="op" options={one('不少于')} />
        <Field label="数" name="value" value="42" />
        <Select label="单位" name="unit" options={one('个')} />
        <div className="wide">
          <Field label="算完成的标准" name="standard" value="竣工验收备案" source="照去年" />
        </div>
        <div className="wide">
          <Field label="基数" name="base" value="上年底摸排的 58 个" source="住建台账" />
        </div>
        <Field label="期限" name="due" value="2024-12-31" source="没写，按年底" />
        <Select label="计划曲线" name="plan" options={one('按季节')} />
        <div className="wide">
          <Field label="牵头" name="lead" value="市建设局" source="去年 3 件同类都是它" dataKey="U" />
        </div>
      </div>
      <p>
        <b>低于去年</b> 去年目标 45 个，完成 51 个。今年 42 个，会在公开页上注明。
      </p>
      <p className="actions">
        <Button solid letter="A" name="do" value="accept">
          接受，看下一条
        </Button>
        <Button letter="D" name="do" value="direction">
          只记方向
        </Button>
        <Button letter="X" name="do" value="reject">
          不是承诺
        </Button>
      </p>
    </form>
  </OpenProposal>
)

export const review = (
  <Review
    text={
      <>
        <h2>五、提升城市能级品质</h2>
        <ReviewParagraph number="48" start={9120}>
          <b>完善综合交通。</b>加快城际高速建设，{proposed('1', '建成通车云溪快速路东延段', 'decided')}，
          {proposed('2', '完成国省道大中修 68 公里', 'decided')}。坚持公交优先，
          {proposed('3', '新辟优化公交线路 20 条以上', 'decided')}，
          {proposed('6', '年内开工建设镜湖跨湖通道', 'decided')}。
        </ReviewParagraph>
        <ReviewParagraph number="49" start={9240} current>
          <b>有机更新老城。</b>
          {proposed('7', '改造提升老旧小区 42 个、惠及居民 1.86 万户', 'waiting', true)}，
          {proposed('8', '加装住宅电梯 150 台以上', 'waiting')}，
          {proposed('9', '完成城镇危旧房治理改造 1200 户', 'waiting')}。坚持修旧如旧、见人见物见生活。
        </ReviewParagraph>
        <ReviewParagraph number="50" start={9380}>
          <b>提升精细管理。</b>
          {proposed('11', '推动管理力量向集镇延伸', 'direction')}，
          {proposed('12', '确保精细管理示范区、高标区、标准区分别不少于城市建成区面积的 7.5%、22.5%、45%', 'unsure')}。
        </ReviewParagraph>
        <p className="standings">
          {proposed('', '已定', 'decided')} {proposed('', '待定', 'waiting')} {proposed('', '没把握', 'unsure')}{' '}
          {proposed('', '方向性，不跟踪', 'direction')}
        </p>
      </>
    }
    proposals={
      <Proposals heads={['第 49 段读出 5 条', '类型', '数', '牵头', '把握']}>
        {row('6', '年内开工建设镜湖跨湖通道', '开工', '市交通运输局', 0.95, true)}
        {open}
        {row('8', '加装住宅电梯 150 台以上', '≥ 150 台', '市建设局', 0.98)}
        {row('9', '完成城镇危旧房治理改造 1200 户', '≥ 1,200 户', '市建设局', 0.96)}
        {row('12', '确保精细管理示范区、高标区、标准区分别不少于城市建成区面积', '三个占比', '市综合执法局', 0.5)}
      </Proposals>
    }
  />
)

export const strip = (
  <>
    <h1>审读 2024 年工作报告</h1>
    <Ticks total={212} done={135} label="212 条里已定 135 条" />
    <p>
      <b>135</b> / 212 条已定 <span className="ink2">用了 34 分钟，照这样还要 19 分钟</span>
    </p>
    <Segmented
      name="看哪些条"
      links={[
        { href: '#all', text: '全部', current: true },
        { href: '#unsure', text: '没把握的 18' },
        { href: '#unassigned', text: '没派单位的 7' },
      ]}
    />
  </>
)

export const keys = (
  <KeyBar
    keys={[
      { keys: ['J', 'K'], text: '上下' },
      { keys: ['A'], text: '接受' },
      { keys: ['E'], text: '改' },
      { keys: ['S'], text: '拆' },
      { keys: ['M'], text: '并' },
      { keys: ['U'], text: '派单位' },
      { keys: ['D'], text: '方向' },
      { keys: ['X'], text: '不是承诺' },
      { keys: ['Z'], text: '撤回' },
      { keys: ['?'], text: '全部按键' },
    ]}
    note="每一步都记在您名下，可以撤回"
  />
)

export const pageSteps = (
  <p className="unseen">
    <ButtonLink href="#8" letter="J">
      下一条
    </ButtonLink>
    <ButtonLink href="#6" letter="K">
      上一条
    </ButtonLink>
  </p>
)

export const examples = { 审读: review, 进度: strip, 按键: keys }
