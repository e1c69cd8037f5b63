import { Ledger, Shares, Strands } from './ledger.tsx'
import { names, rowOf } from './marks.examples.tsx'
import { markNames } from './marks.tsx'

const counts = [29, 12, 17, 68, 15, 6, 2, 1, 4, 15, 14, 3]

export const ledgerIn = (language: 0 | 1) => (
  <Ledger
    counts={markNames.map((mark, at) => ({
      mark,
      name: names[mark][language],
      count: String(counts[at]),
      href: `#${mark}`,
    }))}
  />
)

export const strands = (
  <Strands
    strands={[
      ['一', '打造先进制造高地', '24 件·落后 2', 'dddccaaapppppppppwwwnjbb'],
      ['二', '持续扩大有效需求', '21 件·落后 5', 'ddcaappppppwwwwnbbbff'],
      ['三', '优化提升营商环境', '19 件·落后 1', 'ddddcaapppppppppwnjb'],
      ['四', '建设高水平创新城市', '17 件·落后 2', 'ddcaapppppppwwnubf'],
      ['五', '提升城市能级品质', '22 件·落后 5', 'dddccapppppppppwnjbbfmx'],
      ['六', '推进乡村全面振兴', '16 件·落后 1', 'ddcaapppppppnnnb'],
    ].map(([ordinal, title, meta, marks]) => ({ ordinal, title, meta, href: `#${ordinal}`, marks: rowOf(marks) }))}
  />
)

export const examples = {
  十二个数加起来: ledgerIn(0),
  'twelve counts in English': <div lang="en">{ledgerIn(1)}</div>,
  按部分读: strands,
  能不能查: (
    <Shares
      shares={[
        { name: '可量化', count: 128, figure: '128', href: '#m', fill: 'solid' },
        { name: '可验收', count: 58, figure: '58', href: '#s', fill: 'hatch' },
        { name: '方向性，不跟踪', count: 211, figure: '211', href: '#d', fill: 'hollow' },
      ]}
    />
  ),
}
