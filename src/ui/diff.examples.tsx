import { Diff, Finding, OldNew } from './diff.tsx'

export const oldNew = (
  <OldNew
    old={{
      word: '原',
      pieces: [
        { text: '改造提升老旧小区 ' },
        { text: '42 个', change: 'removed' },
        { text: '、惠及居民 ' },
        { text: '1.86 万户', change: 'removed' },
      ],
      note: '2024 年 1 月 15 日，工作报告第 49 段',
    }}
    now={{
      word: '现',
      pieces: [
        { text: '改造提升老旧小区 ' },
        { text: '38 个', change: 'added' },
        { text: '、惠及居民 ' },
        { text: '1.71 万户', change: 'added' },
      ],
      note: '2024 年 7 月 11 日起',
    }}
  />
)

export const finding = (
  <Finding
    title="新增专精特新企业：今年目标低于去年结果"
    note="去年 276 家，今年 200 家，少 76 家"
    quotes={[
      { label: '去年结果', words: '新增省级专精特新企业 276 家。', href: '#s12' },
      { label: '今年目标', words: '新增省级专精特新企业 200 家。', href: '#s148' },
    ]}
  />
)

export const examples = {
  改动: (
    <p>
      <Diff
        pieces={[
          { text: '完工 ' },
          { text: '5 ', change: 'removed' },
          { text: '6', change: 'added' },
          { text: ' 个，累计 ' },
          { text: '11 ', change: 'removed' },
          { text: '17', change: 'added' },
          { text: ' 个。' },
        ]}
      />
    </p>
  ),
  原和现: oldNew,
  体检: finding,
}
