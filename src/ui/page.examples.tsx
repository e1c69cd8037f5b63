import type { ReactNode } from 'react'
import { promise } from './commitment.examples.tsx'
import { late, targets } from './data-table.examples.tsx'
import { finding } from './diff.examples.tsx'
import { filters } from './form.examples.tsx'
import { Button, FileField } from './form.tsx'
import { ledgerIn, strands } from './ledger.examples.tsx'
import { OfficePage } from './office.tsx'
import { type HtmlProps, Page } from './page.tsx'
import { report } from './report-text.examples.tsx'
import { keys, pageSteps, review, strip } from './review.examples.tsx'
import { Crumbs, Downloads, Opening, Pager, Problem, Section } from './section.tsx'
import { year, yearInEnglish } from './year-chart.examples.tsx'

const places = (texts: string[], current: number) =>
  texts.map((text, at) => ({ text, href: `#place-${at}`, current: at === current }))

const chinese = (current: number, children: ReactNode, more: Partial<HtmlProps> = {}) => (
  <Page
    lang="zh"
    title="落实·示例"
    skip="跳到正文"
    other={{ lang: 'en', href: '/gallery/home-en', text: 'EN' }}
    invented="示例市为虚构城市，数据均为演示"
    head={{
      wordmark: '落实',
      home: '/gallery',
      owner: ['示例市人民政府', '2024 年工作报告'],
      navName: '栏目',
      nav: places(['一年概览', '报告全文', '承诺', '方法', '留痕'], current),
      tools: [{ href: '#search', text: '查询' }],
    }}
    foot={{
      owner: '示例市人民政府办公室·督查室',
      seal: {
        words: '最新封存 第 20,417 批·7 月 18 日 09:00:04·',
        fingerprint: '9f3c 71d0 … e2a8',
        check: { href: '#check', text: '自己核对' },
      },
      links: [
        { href: '#data', text: '开放数据' },
        { href: '#method', text: '方法' },
      ],
    }}
    {...more}
  >
    {children}
  </Page>
)

const home = chinese(
  0,
  <>
    {year}
    {ledgerIn(0)}
    <p className="note">
      一件只在一个状态里，十二个数加起来正好是 186。 <a href="#how">状态是怎么算的</a>
    </p>
    <Section
      title="落在后面的，按名字列出来"
      meta={
        <>
          严重滞后 6·到期未成 2·无法办成 1。另有 15 件<a href="#b">慢于计划</a>
        </>
      }
    >
      {late}
    </Section>
    <Section title="全年主要目标" meta="竖线是目标，虚线是六月的计划，灰线是上年">
      {targets}
    </Section>
    <Section
      title="按报告的十个部分读"
      meta={
        <a className="link" href="#report">
          打开报告全文
        </a>
      }
    >
      {strands}
    </Section>
    <Section title="体检" meta="由程序按公开的规则找出">
      {finding}
    </Section>
    <Section title="这些数是怎么来的">
      <div className="thirds">
        <p>
          状态由程序按公开的规则算出，谁也改不了一个字。 <a href="#m">读方法</a>
        </p>
        <p>本月向 62 个单位问了 214 个问题，其中 171 个预先填好。</p>
        <p>
          全部数据可以下载，可以按任何一天重算。 <a href="#d">开放数据</a>
        </p>
      </div>
    </Section>
  </>,
)

const homeInEnglish = (
  <Page
    lang="en"
    title="Luoshi · example"
    skip="Skip to content"
    other={{ lang: 'zh', href: '/gallery/home', text: '中文' }}
    invented="Example City is invented; all data is for demonstration"
    head={{
      wordmark: 'Luoshi',
      home: '/gallery',
      owner: ['Example City Government', 'Work report 2024'],
      navName: 'Places',
      nav: places(['The year', 'Report', 'Promises', 'Method', 'Journal'], 0),
      tools: [{ href: '#search', text: 'Search' }],
    }}
    foot={{
      owner: 'General Office of the Example City Government',
      seal: {
        words: 'Newest seal: batch 20,417 · 18 Jul 09:00:04 ·',
        fingerprint: '9f3c 71d0 … e2a8',
        check: { href: '#check', text: 'Check it yourself' },
      },
      links: [{ href: '#data', text: 'Open data' }],
    }}
  >
    {yearInEnglish}
    {ledgerIn(1)}
    <p className="note">
      A promise is in exactly one state, so the twelve counts add up to 186.{' '}
      <a href="#how">How a state is worked out</a>
    </p>
    <Section title="How these figures come about">
      <div className="thirds">
        <p>States are computed by published rules; nobody types them.</p>
        <p>Who does, who checks and who closes are different people.</p>
        <p>All of it can be downloaded and recomputed for any past day.</p>
      </div>
    </Section>
  </Page>
)

const commitments = chinese(
  2,
  <>
    <Opening title="承诺" lead="共 186 件，29 件办成并经核验，21 件落在计划后面。" />
    {filters}
    {late}
    <Pager next={{ href: '#n', text: '下 50 件' }} note="第 1—50 件，共 186 件" />
    <Downloads
      words="这 186 行："
      links={[
        { href: '#x', text: 'Excel' },
        { href: '#c', text: 'CSV' },
      ]}
    />
  </>,
)

const commitment = chinese(
  2,
  <>
    <Crumbs
      name="位置"
      links={[
        { href: '#r', text: '报告全文' },
        { href: '#5', text: '五、提升城市能级品质' },
        { href: '#89', text: '第 89 件', current: true },
      ]}
    />
    {promise}
  </>,
)

const office = (content: ReactNode, more: { strip?: ReactNode; footBar?: ReactNode; panes?: boolean }) => (
  <OfficePage
    lang="zh"
    title="落实·办公"
    skip="跳到正文"
    islands={['islands/review.ts']}
    bar={{
      wordmark: '落实',
      home: '#office',
      navName: '栏目',
      nav: places(['审读', '台账', '交报告'], more.panes ? 0 : 2),
      who: '市政府办·督查室',
    }}
    {...more}
  >
    {content}
  </OfficePage>
)

const upload = office(
  <>
    <Opening title="交一份工作报告" lead="原样交来就行。几秒钟后，它变成一本台账，每件事都连着原话。" />
    <form className="form" method="post" encType="multipart/form-data" action="#upload">
      <FileField
        label="文件"
        name="file"
        accept=".docx,.pdf,.html,.txt,.md"
        hint="Word、PDF、网页或文字，不超过 20 MB。"
      />
      <Button solid>读这份报告</Button>
    </form>
  </>,
  {},
)

const problem = chinese(
  -1,
  <Problem
    title="没有这一页"
    sentence="地址里的编码不在这一年的承诺里。"
    ways={[
      { href: '#all', text: '看全部承诺' },
      { href: '#home', text: '回到一年概览' },
    ]}
  />,
)

const reviewing = office(
  <>
    {review}
    {pageSteps}
  </>,
  { strip, footBar: keys, panes: true },
)

/** Whole pages: what the parts look like together. */
export const pages = {
  home,
  'home-en': homeInEnglish,
  report: chinese(1, report, { islands: ['islands/report.ts'] }),
  commitments,
  commitment,
  problem,
  review: reviewing,
  upload,
}
