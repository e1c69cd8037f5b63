import { curve } from './charts.examples.tsx'
import { ButtonLink } from './form.tsx'
import { names, rowOf } from './marks.examples.tsx'
import { Mark, markNames } from './marks.tsx'
import { type PromiseMark, PromiseWords } from './promise.tsx'
import { Contents, Key, OpenPromise, Paragraph, PartHead, ReportText } from './report-text.tsx'
import { Facts } from './section.tsx'

const parts = [
  '打造先进制造高地',
  '持续扩大有效需求',
  '优化提升营商环境',
  '建设高水平创新城市',
  '提升城市能级品质',
  '推进乡村全面振兴',
  '促进文商旅深度融合',
  '推动绿色低碳发展',
  '增进民生福祉',
  '提升社会治理水平',
]

const promise = (words: string, mark: PromiseMark, more: { open?: boolean; id?: string } = {}) => (
  <PromiseWords
    words={words}
    mark={mark}
    href="#open"
    label={`${words}，${mark === 'direction' ? '方向性' : names[mark][0]}`}
    {...more}
  />
)

const openPromise = (
  <OpenPromise
    number="第 89 件"
    name="打开的承诺"
    previous={{ href: '#88', text: '上一件' }}
    next={{ href: '#90', text: '下一件' }}
    close={{ href: '#close', text: '合上' }}
    words="改造提升老旧小区 42 个、惠及居民 1.86 万户"
    mark="behind"
    state="慢于计划"
    sentence="到 6 月底完工 17 个，按计划应完工 21 个，少 4 个，慢 10.5 个点。"
  >
    <p>
      <span data-mark="adjusted">
        <Mark name="adjusted" />
      </span>{' '}
      7 月 11 日公开调整：<del>42 个</del> <ins>38 个</ins>，其余 4 个移到明年 6 月。<a href="#why">看理由和签发</a>
    </p>
    {curve}
    <p className="note">
      累计完工小区数，截至 6 月 30 日。<a href="#table">同一组数的表</a>
    </p>
    <div className="part">
      <Facts
        rows={[
          { term: '牵头', value: '市建设局' },
          { term: '配合', value: '各区县市政府、市财政局等 9 家' },
          { term: '期限', value: '2024 年 12 月 31 日' },
        ]}
      />
    </div>
    <div className="part">
      <h3>卡在哪里</h3>
      <p>4 个小区加装电梯意见不统一，已停工</p>
      <p className="note">湖东区政府·已升到市级·8 月 15 日前给结论</p>
    </div>
    <p className="actions">
      <ButtonLink href="#page" small>
        打开完整页
      </ButtonLink>
      <a className="link" href="#cite">
        引用这句话
      </a>
    </p>
  </OpenPromise>
)

export const report = (
  <ReportText
    aside={
      <>
        <Contents
          title="目录"
          links={parts.map((text, at) => ({
            ordinal: '一二三四五六七八九十'[at],
            text,
            href: `#p${at}`,
            current: at === 4,
          }))}
        />
        <Key title="记号" marks={markNames.map((mark) => ({ mark, name: names[mark][0] }))} />
      </>
    }
  >
    <PartHead
      first
      kicker="市政府工作报告·2024 年 1 月 15 日在市人民代表大会会议上"
      title="五、提升城市能级品质"
      marks={rowOf('dddccapppppppppwnjbbfmx')}
      meta="22 件，5 件落后"
    />
    <Paragraph number="47" id="p47">
      坚持规划引领、片区联动，一手抓骨架拉开，一手抓品质提升，把城市建设得更宜居、更韧性、更有温度。
    </Paragraph>
    <Paragraph number="48" id="p48">
      <b>完善综合交通。</b>加快城际高速建设，{promise('建成通车云溪快速路东延段', 'claimed')}，
      {promise('完成国省道大中修 68 公里', 'on-plan')}。坚持公交优先，{promise('新辟优化公交线路 20 条以上', 'done')}，
      {promise('新增公共停车泊位 6000 个', 'on-plan')}，{promise('6 月底前打通断头路 12 条', 'missed')}
      。做深市域铁路前期工作，
      {promise('年内开工建设镜湖跨湖通道', 'cannot')}。
    </Paragraph>
    <Paragraph number="49" id="p49">
      <b>有机更新老城。</b>
      {promise('改造提升老旧小区 42 个、惠及居民 1.86 万户', 'behind', { open: true, id: 'YZ-2024-0089' })}，
      {promise('加装住宅电梯 150 台以上', 'far-behind')}，{promise('完成城镇危旧房治理改造 1200 户', 'done')}
      。坚持修旧如旧、见人见物见生活，
      {promise('保护修缮历史建筑 28 处', 'on-plan')}，{promise('整治提升背街小巷 60 条', 'ahead')}
      ，让老街巷留得住人、留得住烟火。
    </Paragraph>
    {openPromise}
    <Paragraph number="50" id="p50">
      <b>提升精细管理。</b>
      {promise('推动管理力量向集镇延伸', 'direction')}，
      {promise('确保精细管理示范区、高标区、标准区分别不少于城市建成区面积的 7.5%、22.5%、45%', 'awaiting')}。
      {promise('创建最清洁单元 800 个', 'on-plan')}，{promise('新建改造雨污管网 120 公里', 'adjusted')}，
      {promise('实施二次供水改造 45 处', 'on-plan')}。推进城市运行“一网统管”，
      {promise('年底前接入窨井、桥梁、燃气等感知点位 2.6 万个', 'not-due')}。
    </Paragraph>
    <p className="next-part">
      <span className="note">下一部分</span> <a href="#6">六、推进乡村全面振兴</a>
    </p>
  </ReportText>
)

export const examples = { 活的报告: report }
