import { type Draft, type Frame, type Memory, spread } from './drafts.ts'
import { split } from './nouns.ts'
import { clean, listAll } from './wording.ts'

const METRIC = /[率量额值度比]$|指数$|收入$|水平$|增速$|面积$|人数$|总数$|得分$|增幅$/
/** 企业突破2300户, |净增量居第二: the rank of how many were added. */
const NET = /^(?:净增量|净增数|增量)$/
/** 荣膺|全国百强县|第8位: the ranking itself is what is named. */
const PRIZE = /^(?:荣膺|入选|上榜|荣登|入围|荣获|获评)$/
/** Words before a position that name nothing of their own: what was measured just before is ranked. */
const EMPTY = /^(?:.|并.?|且|也|继续|首次|综合|排名|增速|增幅|总数|总量|数量|规模|连续.{1,3})?$/

/** Names what stands at a position: its own words, or the figures just before it. */
export function ranked({ seats, says, core, left }: Frame, memory: Memory, drafts: Draft[]): Draft[] {
  const each = says.each || /(?:均|都|双双|皆)$/.test(left)
  const moved = core.replace(/(?:位次|排名)?[由从][^,]*$/, '')
  const within = /[在由从](全[国省市区县州球]|世界)(?:的)?(?:位次|排名)?(?:第.*)?$/.exec(core)
  let name = moved.slice(0, within?.index).replace(/(?:均|都|双双|分别|首次|再次|继续|持续)+$/, '')
  const prize = PRIZE.test(name) || !name ? seats[0]!.figure.scope : ''
  if (prize && /[百十]强/.test(prize)) name = prize
  const both = /^(?:总量|规模|总额)(?:和|、|与|及)(?:增速|增幅)$/.test(name) && memory.names.length > 0
  const own = !both && !EMPTY.test(name) && !NET.test(name)
  const names = own
    ? ownNames(name, each, seats.length)
    : inherited(each, says.zip, seats.length, memory.drafts, drafts, /^(?:增速|增幅)$/.test(name))
  const net = NET.exec(name)?.[0] ?? ''
  return spread(names, seats)
    .map(([bare, { figure }]) => [bare + net, figure] as const)
    .map(([metric, figure]) => ({
      at: figure.at,
      end: figure.end,
      metric,
      aspect: 'rank' as const,
      op: figure.op!,
      value: figure.value,
      unit: figure.unit,
      scope: figure.scope || (within?.[1] ?? ''),
      confidence: metric ? 0.9 : 0.4,
      rule: own || !each ? 'measure-rank' : 'measure-rank-each',
    }))
}

function ownNames(name: string, each: boolean, count: number): string[] {
  const headed = name.split('、').every((part) => METRIC.test(part))
  return (each || (headed && count === 1) ? listAll(name) : (split(name, count) ?? [name])).map(clean)
}

function inherited(
  each: boolean,
  zip: boolean,
  count: number,
  recent: Draft[],
  drafts: Draft[],
  pace: boolean,
): string[] {
  if (each) return ofEach(reach(drafts), pace)
  if (zip && count > 1 && recent.length < count) {
    const names = [...new Set(drafts.filter((d) => d.aspect !== 'rank').map(rankName))].slice(-count)
    if (names.length === count) return names
  }
  if (count > 1 && recent.length >= count) return recent.slice(-count).map(rankName)
  if (zip) return recent.map(rankName)
  return recent.length ? [rankName(recent.at(-1)!)] : ['']
}
const rankName = (d: Draft) =>
  d.aspect === 'growth' && !/(?:增速|增幅)$/.test(d.metric) ? `${d.metric}增速` : d.metric

/** 增速均居 ranks the growth alone; a bare 均居 ranks every name once. */
function ofEach(all: Draft[], pace: boolean): string[] {
  const grown = all.filter((d) => d.aspect === 'growth')
  return (pace && grown.length ? grown : all).map(rankName)
}

/** The figures that a bare 均居… speaks of: back to the last rank. */
function reach(drafts: Draft[]): Draft[] {
  const found: Draft[] = []
  for (let i = drafts.length - 1; i >= 0 && drafts[i]!.aspect !== 'rank'; i--) found.unshift(drafts[i]!)
  return found.length > 4 ? found.slice(-2) : found
}
