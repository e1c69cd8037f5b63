import { curve } from './charts.examples.tsx'
import { AsideGroup, Commitment, Context, Verdict } from './commitment.tsx'
import { oldNew } from './diff.examples.tsx'
import { Underlined } from './promise.tsx'
import { Facts, Opening, Section } from './section.tsx'

export const promise = (
  <Commitment
    opening={
      <>
        <Opening title={<Underlined mark="behind">改造提升老旧小区 42 个、惠及居民 1.86 万户</Underlined>} />
        <Context
          before="有机更新老城。"
          words="改造提升老旧小区 42 个、惠及居民 1.86 万户"
          after="，加装住宅电梯 150 台以上，完成城镇危旧房治理改造 1200 户。"
          link={{ href: '#in', text: '在报告里读' }}
        />
        <Verdict mark="behind" word="慢于计划">
          到 6 月底完工 17 个，按计划应完工 21 个，少 4 个，慢 10.5 个点。
        </Verdict>
      </>
    }
    aside={
      <AsideGroup title="这件事">
        <Facts
          rows={[
            { term: '编码', value: <span className="mono">LS-2024-0089</span> },
            { term: '期限', value: '2024 年 12 月 31 日' },
            { term: '牵头', value: '市建设局' },
            { term: '类型', value: '可量化，不少于' },
          ]}
        />
      </AsideGroup>
    }
  >
    {curve}
    <Section title="改过一次" meta="旧话永远留着">
      {oldNew}
    </Section>
  </Commitment>
)

export const examples = { 一件承诺: promise }
