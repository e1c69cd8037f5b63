import type { ReactElement } from 'react'
import { examples as charts } from './charts.examples.tsx'
import { examples as promised } from './commitment.examples.tsx'
import { examples as tables } from './data-table.examples.tsx'
import { examples as changes } from './diff.examples.tsx'
import { examples as forms } from './form.examples.tsx'
import { examples as ledgers } from './ledger.examples.tsx'
import { examples as marks } from './marks.examples.tsx'
import { pages } from './page.examples.tsx'
import { Page } from './page.tsx'
import { examples as promises } from './promise.examples.tsx'
import { examples as reports } from './report-text.examples.tsx'
import { examples as reviews } from './review.examples.tsx'
import { examples as sections } from './section.examples.tsx'
import { Opening, Section } from './section.tsx'
import { examples as years } from './year-chart.examples.tsx'

/** Every component with its named examples. */
export const gallery: Record<string, Record<string, ReactElement>> = {
  记号: marks,
  原话: promises,
  一年: years,
  台账: ledgers,
  表: tables,
  图: charts,
  报告: reports,
  承诺: promised,
  改动: changes,
  填写: forms,
  审读: reviews,
  其余: sections,
}

/** Names of the whole pages that the gallery shows besides its parts. */
export const galleryPages = Object.keys(pages)

/** The gallery itself, or one of its whole pages; undefined when there is no such page. */
export function galleryPage(name?: string): ReactElement | undefined {
  return name === undefined ? overview : (pages as Record<string, ReactElement>)[name]
}

const overview = (
  <Page
    lang="zh"
    title="部件"
    skip="跳到正文"
    head={{
      wordmark: '落实',
      home: '/gallery',
      owner: ['部件', 'ui/'],
      navName: '整页',
      nav: galleryPages.map((name) => ({ href: `/gallery/${name}`, text: name })),
    }}
    foot={{ owner: '颜色只用来说状态。其余一切用墨和留白。', links: [] }}
  >
    <Opening title="部件" lead="颜色只用来说状态。黄底只表示“这里”：正打开的、刚改的、要您写的。" />
    {Object.entries(gallery).map(([part, examples]) => (
      <Section key={part} title={part}>
        {Object.entries(examples).map(([name, example]) => (
          <div className="example" key={name}>
            <p className="note">{name}</p>
            {example}
          </div>
        ))}
      </Section>
    ))}
  </Page>
)
