import { Bar, Scale, Spark } from './charts.tsx'
import { Curve } from './curve.tsx'
import { Figure } from './figure.tsx'

const planned = [0, 0, 2, 7, 14, 21, 25, 28, 32, 35, 37, 38]

export const curve = (
  <Curve
    label="累计完工小区数：到 6 月底实际 17 个，计划 21 个"
    mark="behind"
    plan={planned}
    former={[0, 0, 2, 7, 15, 23, 28, 32, 36, 39, 41, 42]}
    actual={[0, 0, 2, 6, 11, 17]}
    ticks={[0, 20, 40]}
    months={[3, 6, 9, 12].map((at) => ({ at, text: `${at} 月` }))}
    today={{ at: 6.58, text: '今天' }}
    words={{ plan: '计划 38', former: '原计划 42', actual: '实际 17', gap: '少 4 个' }}
  />
)

export const examples = {
  数: <Figure value="1.62" plan="4.10" unit="亿美元" note="上半年·市商务局统计·第 2 版，7 月 14 日" />,
  小曲线: <Spark plan={planned} actual={[0, 0, 2, 6, 11, 17]} mark="behind" />,
  目标与实际: <Scale target={6} last={5.9} actual={{ value: 6.3, mark: 'on-plan' }} />,
  只有目标和上年: <Scale target={3.2} last={3} />,
  进度: <Bar share={0.45} plan={0.55} mark="behind" />,
  曲线: curve,
}
