import { Button, Field } from '../../src/ui/form.tsx'
import { Html } from '../../src/ui/page.tsx'
import { PromiseWords } from '../../src/ui/promise.tsx'
import { OpenPromise, Paragraph, ReportText } from '../../src/ui/report-text.tsx'
import { Proposed, ReviewParagraph } from '../../src/ui/review.tsx'

const promises = { first: '改造小区 42 个', second: '新建公园 6 个' }

type Name = keyof typeof promises

/** A report of two paragraphs with one of its promises open, as a door would serve it. */
export const reading = (open: string | null) => (
  <Html lang="zh" title="报告" skip="跳到正文" islands={['islands/report.ts']}>
    <main id="main">
      <ReportText aside="">
        {paragraph('first', 'p1', open)}
        {paragraph('second', 'p2', open)}
      </ReportText>
    </main>
  </Html>
)

const paragraph = (name: Name, id: string, open: string | null) => [
  <Paragraph key={id} id={id}>
    <PromiseWords
      id={name}
      words={promises[name]}
      mark="unplanned"
      href={`/reading?open=${name}`}
      label={promises[name]}
      open={open === name}
    />
    。
  </Paragraph>,
  open === name && (
    <OpenPromise
      key={name}
      number="第 1 件"
      name="打开的承诺"
      close={{ href: '/reading', text: '合上' }}
      words={promises[name]}
      mark="unplanned"
      state="未排计划"
      sentence=""
    >
      {null}
    </OpenPromise>
  ),
]

/** A paragraph that words can be chosen from, and a form that takes them. */
export const adding = (
  <Html lang="zh" title="审读" skip="跳到正文" islands={['islands/review.ts']}>
    <main id="main">
      <ReviewParagraph number="1" start={100}>
        在南面，
        <Proposed number="1" words="新建公园 6 个" href="#1" standing="waiting" />。
      </ReviewParagraph>
      <form data-add="" action="/adding">
        <input name="start" aria-label="从" />
        <input name="end" aria-label="到" />
        <Field label="原话" name="words" />
        <Field label="牵头" name="lead" dataKey="U" />
        <Button name="do" value="accept" letter="A">
          接受
        </Button>
      </form>
    </main>
  </Html>
)
