import { Crumbs, Downloads, Empty, Facts, Notice, Opening, Pager, Problem, Section } from './section.tsx'

export const examples = {
  开头: <Opening kicker="截至 6 月 30 日的数字·7 月 18 日公布" title="承诺" lead="共 186 件，29 件办成并经核验。" />,
  路径: (
    <Crumbs
      name="位置"
      links={[
        { href: '#r', text: '报告全文' },
        { href: '#5', text: '五、提升城市能级品质' },
        { href: '#89', text: '第 89 件', current: true },
      ]}
    />
  ),
  一节: (
    <Section title="落在后面的，按名字列出来" meta="严重滞后 6·到期未成 2·无法办成 1">
      <p>内容</p>
    </Section>
  ),
  是什么: (
    <Facts
      rows={[
        { term: '牵头', value: '市建设局' },
        { term: '配合', value: '各区县市政府、市财政局等 9 家' },
        { term: '期限', value: '2024 年 12 月 31 日' },
      ]}
    />
  ),
  空着的时候: (
    <Empty
      words="没有叫这个名字的承诺。"
      hint={
        <>
          试试“小区”“电梯”，或者<a href="#full">在报告全文里找</a>。
        </>
      }
    />
  ),
  下载: (
    <Downloads
      words="这 186 行"
      links={[
        { href: '#x', text: 'Excel' },
        { href: '#c', text: 'CSV' },
        { href: '#j', text: 'JSON' },
      ]}
    />
  ),
  前后: <Pager previous={{ href: '#p', text: '上一页' }} next={{ href: '#n', text: '下一页' }} note="第 51—100 件" />,
  提醒: (
    <>
      <Notice>这份报告已经导入过，没有变化。</Notice>
      <Notice kind="question">有 18 条没把握，先看它们。</Notice>
      <Notice kind="fault">这个 PDF 只有扫描图片，没有可读的文字。请交 Word、网页或文字版。</Notice>
    </>
  ),
  出错: (
    <Problem
      title="没有这一页"
      sentence="地址里的编码不在这一年的承诺里。"
      detail="commitment.unknown"
      ways={[{ href: '#all', text: '看全部承诺' }]}
    />
  ),
}
