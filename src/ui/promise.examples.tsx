import { names } from './marks.examples.tsx'
import { markNames } from './marks.tsx'
import { PromiseWords, Underlined } from './promise.tsx'

const words = '改造提升老旧小区 42 个'

export const examples = {
  每个状态一条线: (
    <div className="reading">
      <p>
        {markNames.map((mark) => (
          <span key={mark}>
            <PromiseWords words={words} mark={mark} href={`#${mark}`} label={`${words}，${names[mark][0]}`} />，
          </span>
        ))}
      </p>
    </div>
  ),
  正打开和改过: (
    <div className="reading">
      <p>
        <PromiseWords words={words} mark="behind" href="#open" label={`${words}，慢于计划`} open />，
        <PromiseWords
          words="新建改造雨污管网 120 公里"
          mark="on-plan"
          href="#amended"
          label="按计划，改过一次"
          amended
        />
        。
      </p>
    </div>
  ),
  方向性没有状态: (
    <div className="reading">
      <p>
        坚持规划引领，
        <PromiseWords words="推动管理力量向集镇延伸" mark="direction" href="#direction" label="方向性" />。
      </p>
    </div>
  ),
  标题里的线: (
    <h2>
      <Underlined mark="done">29 件办成并经核验</Underlined>，<Underlined mark="behind">21 件落在计划后面</Underlined>。
    </h2>
  ),
}
