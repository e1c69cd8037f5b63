import type { Aspect } from '../reading.ts'
import type { Says } from './between.ts'
import type { Figure } from './figures.ts'
import { CHANGING, OUTCOME, STATISTIC } from './nouns.ts'

/** Nouns of things done: a count of them is what was added in the period. */
const DEED =
  /(?:培训|体检|筛查|扩面|缓税|转化|转移就业|改造|整治|复垦|造林|搬迁|脱贫|减负|减税|退税|治理|修复|清零|减量|提质|建成|开工|竣工|投产|投用|落户|入驻|开通|签约|受理|办结|应诉|还林还草|还草|建设|交付|安置|划定|收储|流转|开行|上牌|下线|装车|带动就业|抚育|绿化|接访|下访|走访|巡查|硬化|清淤|疏浚|办实事|下乡|演出|降费|减贫|再就业|扶贫|推广|创业|以旧换新|入地|贯通|去库存|喜迁新居|加装|除险加固|减员|分流)$/
const NEW = /新增|净增|新[建开引认签注登设入招培获]|新上牌|新投/
/** Verbs that only report an outcome of the year. */
const REPORTS = /^(?:完成|实现|接待|安排|达到|取得|累计|实际|吸收|利用|生产|拥有|保持|发展|销售|吸引)/

/** 累计建成12家: what such verbs made still stands; what others did (累计培训) was done in the period. */
const STANDING = /^(?:创建|创成|建设|建成|集聚|汇聚|培育|认定|设立|拥有|入驻|注册)$/

/** What a figure says of its metric. `verb` is the action that governs it, `total` that 累计 stands before the name. */
export function aspectOf(f: Figure, name: string, verb: string, says: Says, total: boolean, core: string): Aspect {
  const plain = name.replace(/\([^()]*\)$/, '')
  const moved = says.dir !== 0 && !says.to
  if (f.kind === 'ratio') return ratio(f, name, moved)
  if (says.added) return 'increment'
  if (says.to) return 'level'
  if (moved) return 'increment'
  if (total && (!verb || STANDING.test(verb))) return 'level'
  if (/^(?:接待|吸引)/.test(verb) && /人次$|人$/.test(f.unit)) return 'level'
  if (/面积$/.test(plain) && verb === '完成') return 'increment'
  if (OUTCOME.test(plain) && REPORTS.test(verb || '实现')) return 'level'
  if (verb && !/^(?:拥有|累计)$/.test(verb)) return 'increment'
  if (NEW.test(core)) return 'increment'
  return DEED.test(plain) && !says.total ? 'increment' : 'level'
}

function ratio(f: Figure, name: string, moved: boolean): Aspect {
  if (moved || /百分点|基点|番/.test(f.unit)) return 'growth'
  if (f.unit !== '‰' && CHANGING.test(name)) return 'growth'
  if (f.unit !== '倍' && /增速|增幅|涨幅/.test(name.slice(-6))) return 'growth'
  if (f.unit === '‰' && /占|份额|比重/.test(name)) return 'share'
  if (f.unit === '倍' || f.unit === '‰') return 'level'
  return STATISTIC.test(name.slice(-6)) ? 'level' : 'share'
}
