import { Scale, Spark } from './charts.tsx'
import { DataTable, Words } from './data-table.tsx'
import { Amount, Unpublished } from './figure.tsx'
import { State } from './marks.tsx'

const plan = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]

export const late = (
  <DataTable
    caption="落在后面的承诺"
    columns={[
      { head: '状态', phone: 'start', tight: true },
      { head: '报告原话', names: true },
      { head: '实际/计划', align: 'end', phone: 'end' },
      { head: '全年曲线', phone: 'start' },
      { head: '牵头单位', phone: 'end' },
      { head: '卡在哪里，下一步' },
    ]}
    rows={[
      [
        '实际利用外资 8 亿美元以上',
        '1.62',
        '4.10',
        '亿美元',
        '市商务局',
        '两个项目注资延后。分管副市长 7 月 25 日前会商',
      ],
      ['盘活存量资产 180 亿元', '31.4', '88', '亿元', '市国资委', '11 宗资产权证不齐，正按“一类事”集中补办'],
      ['加装住宅电梯 150 台以上', '28', '75', '台', '市建设局', '楼栋意见不统一 41 处，已升到市级协调'],
    ].map(([words, value, planned, unit, lead, next]) => ({
      key: words,
      cells: [
        <State key="s" mark="far-behind" word="严重滞后" />,
        <Words key="w" href="#c">
          {words}
        </Words>,
        <Amount key="a" value={value} plan={planned} unit={unit} />,
        <Spark key="k" plan={plan} actual={[0, 0.4, 0.8, 1.3, 2, 2.6]} mark="far-behind" />,
        lead,
        next,
      ],
    }))}
  />
)

export const targets = (
  <DataTable
    caption="全年主要目标"
    columns={[
      { head: '报告原话', names: true, phone: 'start' },
      { head: '最新', align: 'end', phone: 'end' },
      { head: '截至·谁的数', phone: 'start' },
      { head: '上年', align: 'end', phone: 'none' },
      { head: '目标与实际', phone: 'line' },
      { head: '状态', phone: 'end', tight: true },
    ]}
    rows={[
      {
        key: 'gdp',
        cells: [
          <Words key="w" href="#c">
            地区生产总值增长 6% 左右
          </Words>,
          <Amount key="a" value="6.3%" />,
          '上半年·省统计局核定',
          '5.9%',
          <Scale key="s" target={6} last={5.9} actual={{ value: 6.3, mark: 'on-plan' }} />,
          <State key="t" mark="on-plan" word="按计划" />,
        ],
      },
      {
        key: 'rd',
        cells: [
          <Words key="w" href="#c">
            全社会研发投入强度 3.1% 以上
          </Words>,
          <Unpublished key="a" word="未公布" />,
          '年度指标·下一年 9 月公布',
          '3.02%',
          <Scale key="s" target={3.1} last={3.02} />,
          <State key="t" mark="awaiting" word="待数据" />,
        ],
      },
      {
        key: 'pm',
        cells: [
          <Words key="w" href="#c">
            PM2.5 年均浓度 28 微克/立方米以下
          </Words>,
          <Amount key="a" value="29.4" />,
          '上半年·国控站点',
          '29.1',
          <Scale key="s" target={28} last={29.1} plan={30.2} actual={{ value: 29.4, mark: 'on-plan' }} lowerIsBetter />,
          <State key="t" mark="on-plan" word="按计划" />,
        ],
      },
    ]}
  />
)

export const examples = { 落在后面的: late, 全年主要目标: targets }
