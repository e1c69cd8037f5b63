import { adjuncts, between, type Head, type Says } from './between.ts'
import { closes, inside, isVerb, opens, WORKING } from './deeds.ts'
import type { Figure } from './figures.ts'
import { CHANGING, head, masked, OUTCOME, STATISTIC, split } from './nouns.ts'
import type { Aspect, Kind, Op } from './reading.ts'
import { type Clause, clauses, type Seat } from './seats.ts'

/** A measure before it has a place in the report. */
export type Draft = {
  at: number
  end: number
  metric: string
  aspect: Aspect
  op: Op
  value: string | null
  unit: string
  scope?: string
  ref?: string
  base?: string
  asof?: string
  estimated?: string
  force?: string
  confidence: number
  rule: string
}

/** What a later figure of the sentence may inherit: the names last measured, the verb that opened the list. */
type Memory = {
  names: string[]
  verb: string
  /** Who did it, and what the counted things belong to. */
  subject: string
  owner: string
  prefix: string
  aspect: Aspect
  unit: string
  clause: number
  drafts: Draft[]
  listed: Draft[]
}

type Frame = { seats: Seat[]; says: Says; head: Head; core: string; left: string; asked: string }

/** Reads the figures of one sentence. Figures must be free of numbers that are none (rejects.ts). */
export function frames(s: string, figures: Figure[], kind: Kind): { drafts: Draft[]; sets: Figure[] } {
  const memory: Memory = {
    names: [],
    verb: '',
    subject: '',
    owner: '',
    prefix: '',
    aspect: 'level',
    unit: '',
    clause: -9,
    drafts: [],
    listed: [],
  }
  const drafts: Draft[] = []
  const sets: Figure[] = []
  const all = clauses(s, figures)
  for (const [i, clause] of all.entries()) {
    dropSets(clause, sets)
    banded(s, clause, drafts, kind)
    for (const group of grouped(clause)) {
      const made = read(s, group, kind, memory, all[i - 1], drafts)
      drafts.push(...made)
    }
  }
  return { drafts, sets }
}

/** 121个…项目投资完成率143.8%: the count only names the set whose rate is measured. */
function dropSets(clause: Clause, sets: Figure[]) {
  clause.seats = clause.seats.filter((seat, i) => {
    const next = clause.seats[i + 1]
    const set =
      next &&
      seat.figure.kind === 'count' &&
      !seat.figure.op &&
      next.figure.kind === 'ratio' &&
      !seat.right &&
      !next.listed &&
      !next.joined &&
      !adjuncts(seat.left).core.replace(/^对|^有|^的/, '') &&
      /^[^、,]{2,}/.test(next.left)
    if (set) sets.push(seat.figure)
    return !set
  })
}

/** Runs of figures that nothing but 、 or 和 parts: they share their words. */
function grouped(clause: Clause): Seat[][] {
  const groups: Seat[][] = []
  for (const seat of clause.seats) {
    const group = groups.at(-1)
    const first = group?.[0]?.figure
    const like =
      first &&
      (first.kind === 'rank') === (seat.figure.kind === 'rank') &&
      (first.kind === 'ratio') === (seat.figure.kind === 'ratio')
    if (group && seat.joined && like && !group.at(-1)!.right) group.push(seat)
    else groups.push([seat])
  }
  return groups
}

/** 16项中有8项居全省前2位: how many of them stand in a band of a ranking. The band is not a rank of its own. */
function banded(s: string, clause: Clause, drafts: Draft[], kind: Kind) {
  clause.seats.forEach((seat, i) => {
    const next = clause.seats[i + 1]
    if (next?.figure.kind !== 'rank' || !/^[项个]$/.test(seat.figure.unit)) return
    if (seat.right.length > 12 || next.left.length > 12) return
    const among = s
      .slice(0, seat.leftAt)
      .split(/[;。:]/)
      .at(-1)!
    const set = !seat.left && among.endsWith('中,') ? among.slice(0, -1) : ''
    if (!set && !/[有中]$/.test(seat.left) && !/指标|数据|工作/.test(next.left || seat.right)) return
    const { scope, value, op } = next.figure
    const band = `居${scope}${op === '<=' ? '前' : '第'}${value}位`
    const of = (set || seat.left).replace(/(?:中|有|中有|共有)+$/, '')
    const metric = `${of}${of ? '中' : ''}${band}的${next.left || '指标'}`
    drafts.push({ ...draft(seat, metric, 'count-of-rank', NOTHING, kind, 'count in a band'), scope })
    clause.seats.splice(i, 2)
  })
}
const NOTHING: Says = between('', false, false).says

function read(
  s: string,
  seats: Seat[],
  kind: Kind,
  memory: Memory,
  before: Clause | undefined,
  drafts: Draft[],
): Draft[] {
  const first = seats[0]!
  const { core: named, says } = between(
    first.left,
    /百分点/.test(first.figure.unit),
    first.figure.kind !== 'ratio' && first.figure.kind !== 'rank',
  )
  const top = adjuncts(named)
  if (top.force === '争取' && first.figure.kind !== 'ratio' && top.core && !opens(top.core))
    Object.assign(top, { core: `争取${top.core}`, force: '' })
  const frame: Frame = { seats, says, head: top, core: top.core, left: first.left, asked: '' }
  const made = first.figure.kind === 'rank' ? ranked(frame, memory, drafts) : measured(s, frame, kind, memory, before)
  const force = top.force || says.force
  for (const d of made) {
    if (top.estimated || says.estimated) d.estimated = top.estimated || says.estimated
    if (force) d.force = force
    if (top.asof) d.asof = top.asof
    if (says.base) d.base ??= says.base
  }
  return made
}

// ---- ranks

function ranked({ seats, says, core }: Frame, memory: Memory, drafts: Draft[]): Draft[] {
  const each = says.each || /(?:均|都|双双|皆)$/.test(seats[0]!.left)
  const name = core.replace(/(?:综合)?排名$|(?:均|都|双双|分别)$/, (m) => (/排名/.test(m) ? m : ''))
  let names: string[]
  let rule = 'rank'
  const recent = memory.drafts
  const headed = cutList(name)
    .split('、')
    .every((part) => METRIC.test(part))
  if (name.length > 1 && !/^(?:并|且|也|继续|首次|综合|排名|增速|增幅|总量|规模|连续.{1,3})$/.test(name)) {
    const many =
      each || (headed && seats.length === 1) ? listAll(cutList(name)) : (split(cutList(name), seats.length) ?? [name])
    names = many.map(clean)
  } else if (each) {
    names = reach(drafts).map(rankName)
    rule = 'rank of each'
  } else if (seats.length > 1 && recent.length >= seats.length) names = recent.slice(-seats.length).map(rankName)
  else if (says.zip && recent.length) names = recent.map(rankName)
  else names = recent.length ? [rankName(recent.at(-1)!)] : ['']
  return spread(names, seats).map(([metric, seat]) => ({
    ...place(seat.figure),
    metric,
    aspect: 'rank' as const,
    op: seat.figure.op!,
    value: seat.figure.value,
    unit: seat.figure.unit,
    scope: seat.figure.scope,
    confidence: metric ? 0.9 : 0.4,
    rule,
  }))
}
const METRIC = /[率量额值度比]$|指数$|收入$|水平$|增速$|面积$|人数$|总数$|得分$|增幅$/
const rankName = (d: Draft) =>
  d.aspect === 'growth' && !/(?:增速|增幅)$/.test(d.metric) ? `${d.metric}增速` : d.metric

/** The figures that a bare 均居… speaks of: back to the last rank. */
function reach(drafts: Draft[]): Draft[] {
  const found: Draft[] = []
  for (let i = drafts.length - 1; i >= 0 && drafts[i]!.aspect !== 'rank'; i--) found.unshift(drafts[i]!)
  return found.length > 4 ? found.slice(-2) : found
}

// ---- everything else

function measured(s: string, frame: Frame, kind: Kind, memory: Memory, before: Clause | undefined): Draft[] {
  const { seats, says, head: top } = frame
  const first = seats[0]!
  const f = first.figure
  if (/^[金银铜]$/.test(f.unit))
    return seats.map((seat) =>
      draft(seat, `${frame.core || memory.names[0] || ''}${seat.figure.unit}牌`, 'increment', says, kind, 'medals'),
    )
  const sharing = shareOf(frame, memory, first)
  if (sharing) return sharing.map(([metric, seat]) => draft(seat, metric, 'share', says, kind, 'share of'))

  const counted = f.kind !== 'ratio'
  const listed = first.listed || memory.clause === first.clause
  let core = frame.core
  let rule = 'name before figure'
  let verb = ''
  const right = trimRight(first.right || (frame.core ? '' : seats.at(-1)!.right))

  // names before the figures
  if (says.zip && seats.length === 1) says.each = true
  if (f.unit === '番') core = core.replace(/(?:比|较)(?:20\d\d年|上年|“[^”]*”末?)$/, '')
  if (says.added && EVERY.test(core)) core += memory.names.at(-1)?.replace(/^新(?:增|登记|注册)/, '') ?? ''
  if (seats.length > 1 || says.zip || says.each) core = cutList(core, seats.length)
  else core = cutLead(core)
  if (core !== frame.core) core = adjuncts(core).core

  const known = memory.names.at(-1) ?? ''
  const thing = known.replace(/^(?:新增|净增)/, '')
  const soon = first.clause - memory.clause <= 1
  if (GENERIC.test(core) && thing && soon && first.listed) core = thing + core
  if (f.unit === '倍' && TIMES.test(frame.left) && known) {
    const d = draft(first, known, 'level', { ...says, op: null }, kind, 'times a whole')
    d.base = frame.left.replace(TIMES, '').replace(/的$/, '')
    return [d]
  }
  if (
    counted &&
    isVerb(core) &&
    (core.length === 2 || /^新../.test(core)) &&
    thing &&
    soon &&
    !right &&
    !OUTCOME.test(core)
  )
    return keep(
      memory,
      first,
      [draft(first, core + thing, 'increment', says, kind, 'verb with the last name')],
      [thing],
    )
  if (says.added && !core && thing && soon && !right) {
    const made = seats.map((seat) =>
      draft(seat, says.added + thing, 'increment', says, kind, 'verb with the last name'),
    )
    return keep(memory, first, made, memory.names)
  }
  if (/^的/.test(first.right) && WHOLE_OF.test(core) && seats.length === 1) {
    const part = WHOLE_OF.exec(core)![0]
    const metric = `${first.right.slice(1)}${part}`
    return keep(memory, first, [draft(first, metric, 'level', says, kind, 'figure before name')], [metric])
  }
  const posted =
    counted && right && (seats.length === 1 || !core) ? post(frame, core, right, memory, listed, says) : null
  if (posted) {
    const aspect = posted.aspect ?? (WORKING.has(posted.verb) && !DONE.test(right) ? 'level' : 'increment')
    const made = seats.map((seat) => draft(seat, posted.metric, aspect, says, kind, posted.rule))
    remember(memory, first, made, [posted.bare], posted.verb)
    memory.owner = posted.bare
    memory.prefix = posted.prefix ?? (first.listed ? memory.prefix : '')
    return made
  }
  if (f.unit === '%' && /的$/.test(frame.left) && /^(?:用于|投向|来自|投入|集中)/.test(right) && core) {
    const metric = `${core}${right}占比`
    return keep(memory, first, [draft(first, metric, 'share', says, kind, 'share before its whole')], [metric])
  }
  if (f.kind === 'ratio' && !says.dir && !core && right.length > 1 && !says.total && seats.length === 1) {
    const metric = right.replace(/^的/, '')
    return keep(memory, first, [draft(first, metric, 'share', says, kind, 'share before its whole')], [metric])
  }
  // 80%的县级医院…
  if (f.unit === '%' && /^的/.test(first.right) && !says.dir && seats.length === 1 && closesWithVerb(core)) {
    return keep(
      memory,
      first,
      [draft(first, core + first.right.slice(1), 'share', says, kind, 'share before its whole')],
      [first.right.slice(1)],
    )
  }

  let names: string[]
  const fits = seats.filter((seat) => seat.figure.range !== 'low').length
  if (core) {
    const first = counted ? opens(core) : governs(core)
    const noun = first && counted && OUTCOME.test(core) && MODIFIERS.has(first.verb) && !REACHING.test(first.verb)
    const act = noun ? null : first
    if (act && core.length > act.length) {
      verb = act.verb
      core = core.slice(act.length)
    } else if (act && counted && !STRONG.test(core)) verb = ''
    else if (!act && !counted) core = afterVerb(core)
    core = withoutExample(core)
    core = core.replace(/^(?:约|共|了|的)/, '')
    names = says.each
      ? listAll(core)
      : (split(core, fits) ?? (memory.names.length === fits && fits > 1 ? memory.names : [core]))
  } else if (memory.names.length && first.clause - memory.clause <= 2) {
    names = memory.names.length === fits || fits === 1 ? pickNames(memory.names, fits, says) : memory.names.slice(-1)
    rule = 'name carried over'
  } else {
    names = [subjectOf(s, before)]
    rule = 'name of the clause before'
  }
  const inherited =
    !verb &&
    counted &&
    frame.core !== '' &&
    (listed || top.among || follows(memory, first)) &&
    !says.total &&
    !says.added
  if (inherited && memory.verb && !inside(core) && !says.dir) {
    verb = memory.verb
    rule = 'verb carried over'
  }
  const last = seats.at(-1)!.figure
  if (says.zip && last.op && !last.more) for (const seat of seats) seat.figure.op ??= last.op
  const pairs = spread(names, seats)
  const mid = counted && !verb && core ? inside(core) : null
  const same = first.listed && memory.clause === first.clause
  memory.subject = mid ? core.slice(0, mid.at) : same ? memory.subject : ''
  const subject = same && verb && rule !== 'verb carried over' && !mid ? memory.subject : ''
  const made = pairs.map(([raw, seat]) => {
    const name = clean(raw)
    const aspect = aspectOf(seat.figure, name, verb || (mid?.verb ?? ''), says, top.total, frame.core)
    const per = says.per && aspect === 'level' ? `(${says.per})` : ''
    const lonely =
      rule === 'name before figure' &&
      !subject &&
      memory.owner &&
      LONELY.test(verb + name) &&
      first.clause - memory.clause <= 1
    const metric = (lonely ? memory.owner : '') + subject + title(name, verb, aspect, says, memory, rule, core) + per
    return draft(seat, metric, aspect, says, kind, rule)
  })
  const owner = LONELY.test(verb + names[0]!)
    ? memory.owner
    : counted
      ? memory.subject || clean(names.at(-1)!)
      : memory.owner
  remember(memory, first, made, names.map(clean), verb || (mid?.verb ?? ''), says.total)
  memory.owner = owner
  if (!counted && memory.verb && listed) memory.verb = ''
  return made
}

/** Words that measure what was named just before: …等5支基金, 总规模达13.5亿元. */
const GENERIC = /^(?:总规模|总投资额?|规模|占比|总产值|总面积|投资额|总额|总量|总里程|总长度?|总人数)$/
/** 平均每天新增1.2万户. */
const EVERY = /^(?:平均)?(?:每天|每日|日均|每月|月均|每年|年均)$/
/** Names that say nothing without whose they are: 完成投资, 惠及居民, 满意率. */
const LONELY =
  /^(?:完成(?:年度)?投资|总投资|资产总额|惠及.{0,6}|受益.{0,4}|(?:投资|水质|出水水质|按[期时]|现案|群众)?.{0,2}(?:满意|办结|达标|完成|合格|破案|通过|兑现|交付|入住|响应|签约|开工|投产|整改|化解|回访|好评|到位|结案|审结|执行|处置|办理)率)$/
/** 总规模30亿元的科创引导基金: the size of what stands behind. */
const WHOLE_OF = /(?:总规模|规模|总投资额?|投资额|总面积|面积|总长度?|长度|总容量|容量|产能|总库容|库容)$/
/** Verbs that name a branch of statistics as well: 研发投入, 服务收入, 建设规模. */
const MODIFIERS = new Set(
  '投资 研发 生产 经营 服务 消费 集成 创新 发展 管理 开放 储备 建设 运营 转移 就业 贷款 交易 保险 应用 利用 合作 交流 供应 供给 生产经营'.split(
    ' ',
  ),
)
/** Verbs of outcome statistics: the amount behind them is a level. */
const REACHING = /^(?:接待|吸引|利用|实际利用)/
const TIMES = /^(?:是|为|相当于|达到?)/
const STRONG = /增$|建成$/
const closesWithVerb = (core: string) => !core || closes(core) !== ''
const keep = (memory: Memory, seat: Seat, made: Draft[], names: string[]) => {
  remember(memory, seat, made, names, '')
  return made
}

function remember(memory: Memory, seat: Seat, made: Draft[], names: string[], verb: string, total = false) {
  if (made.length) {
    const again = !total && names.every((n, i) => n === memory.names[i]) && memory.clause >= seat.clause - 1
    memory.names = names
    memory.verb = again && !verb ? memory.verb : verb
    memory.unit = seat.figure.unit
    memory.clause = seat.clause
    memory.drafts = made
  }
}

/** 新增甲26家, 乙17家: a bare name with the same classifier goes on with the list of the clause before. */
const follows = (memory: Memory, seat: Seat): boolean =>
  memory.clause === seat.clause - 1 &&
  memory.unit.slice(-1) === seat.figure.unit.slice(-1) &&
  seat.figure.kind === 'count'

/** Name + verb, as the aspect asks for: an increment keeps its verb, everything else goes without. */
function title(
  name: string,
  verb: string,
  aspect: Aspect,
  says: Says,
  memory: Memory,
  rule: string,
  core: string,
): string {
  if (aspect === 'growth') return name.replace(CHANGING, '') || name
  if (aspect !== 'increment')
    return (verb && !name) || (/^(?:接待|吸引|利用|实际利用)$/.test(verb) && !name.startsWith(verb))
      ? verb + name
      : name
  if (says.added) return name.startsWith(says.added) ? name : says.added + name
  if (rule === 'name carried over' && memory.verb && !says.dir)
    return name.startsWith(memory.verb) ? name : memory.verb + name
  return verb && !name.includes(verb) && !core.includes(verb) ? verb + name : name
}

function aspectOf(f: Figure, name: string, verb: string, says: Says, total: boolean, core: string): Aspect {
  const moved = says.dir !== 0 && !says.to
  if (f.kind === 'ratio') {
    if (/百分点|基点|番/.test(f.unit)) return 'growth'
    if (moved || CHANGING.test(name) || (f.unit !== '倍' && /(?:增速|增幅|涨幅)/.test(name.slice(-6)))) return 'growth'
    if (f.unit === '‰' && /占|份额|比重/.test(name)) return 'share'
    if (f.unit === '倍' || f.unit === '‰') return 'level'
    return STATISTIC.test(name) ? 'level' : 'share'
  }
  if (says.added) return 'increment'
  if (says.to) return 'level'
  if (moved) return 'increment'
  if (total && !verb) return 'level'
  if (/^(?:接待|吸引)/.test(verb) && /人次$|人$/.test(f.unit)) return 'level'
  if (
    OUTCOME.test(name) &&
    /^(?:完成|实现|接待|安排|达到|取得|累计|实际|吸收|利用|生产|拥有|保持|发展|销售|吸引)/.test(verb || '实现')
  )
    return 'level'
  if (verb && !/^(?:拥有|累计)$/.test(verb)) return 'increment'
  if (/新增|净增|新[建开引认签注登设]|新上牌|新投/.test(core)) return 'increment'
  return DEED.test(name) && !says.total ? 'increment' : 'level'
}
const DEED =
  /(?:培训|转移就业|改造|整治|复垦|造林|搬迁|脱贫|减负|减税|退税|治理|修复|清零|减量|提质|建成|开工|竣工|投产|投用|落户|入驻|开通|签约|受理|办结|应诉|还林还草|还草|建设|交付|安置|划定|收储|流转|开行|上牌|下线|装车)$/

function draft(seat: Seat, metric: string, aspect: Aspect, says: Says, kind: Kind, rule: string): Draft {
  const f = seat.figure
  const falls = (says.dir < 0 && !says.to) || /(?:降幅|跌幅)$/.test(metric)
  const signed = falls && (aspect === 'growth' || aspect === 'increment') && f.value !== '0'
  return {
    ...place(f),
    metric,
    aspect,
    op: opOf(f, says, kind),
    value: signed ? `-${f.value}` : f.value,
    unit: f.unit,
    confidence: metric.length > 1 ? (CONFIDENCE[rule] ?? 0.8) : 0.3,
    rule,
  }
}
const CONFIDENCE: Record<string, number> = {
  'name before figure': 0.92,
  'name carried over': 0.85,
  'verb carried over': 0.85,
  'figure before name': 0.85,
  'name of the clause before': 0.5,
}

function opOf(f: Figure, says: Says, kind: Kind): Op {
  if (f.op && !f.more) return f.op
  if (says.op === '~') return '~'
  if (says.op === 'over') return kind === 'target' ? '>=' : '>'
  if (says.op === 'past') return '>'
  return says.op ?? f.op ?? '='
}
const place = (f: Figure) => ({ at: f.at, end: f.end })

/** One name for each figure, or the only name for all; a range counts once. */
function spread(names: string[], seats: Seat[]): [string, Seat][] {
  if (names.length > seats.length) return names.map((n) => [n, seats[0]!])
  let n = -1
  return seats.map((seat, i) => {
    if (seats[i - 1]?.figure.range !== 'low') n++
    return [names[Math.min(n, names.length - 1)] ?? '', seat]
  })
}

/** 承办首届…赛等|省级赛事89场次: one example of what is counted is no part of its name; a list is. */
function withoutExample(core: string): string {
  const at = masked(core).lastIndexOf('等')
  return at > 1 &&
    core.length - at > 4 &&
    !/[、级中高同初]/.test(core.slice(0, at).slice(-1)) &&
    !core.slice(0, at).includes('、') &&
    !/^[级]/.test(core.slice(at + 1))
    ? core.slice(at + 1)
    : core
}

const pickNames = (names: string[], count: number, says: Says): string[] => {
  if (names.length === count || says.each || says.zip) return names
  return names.length > 1 ? [names.at(-1)!] : names
}

/** 占…74.2%, 不少于…的7.5%: a part of a whole that is named before the figure. */
function shareOf({ seats, left, says }: Frame, memory: Memory, first: Seat): [string, Seat][] | null {
  if (first.figure.unit !== '%' && first.figure.unit !== '成') return null
  const m = WHOLE.exec(left) ?? PART.exec(left)
  if (!m || (says.dir && !says.to)) return null
  const own = adjuncts(m[1]!.replace(/(?:、|均|都|分别|也)+$/, '')).core
  const known = memory.names.length ? memory.names.slice(-seats.length) : ['']
  const names = own ? (split(clean(cutLead(own)), seats.length) ?? [own]) : known
  says.op ??= LEAST.test(left) ? '>=' : null
  return spread(names, seats).map(([name, seat]) => [`${afterGovernor(name)}占${m[2]}比重`, seat])
}
const WHOLE =
  /^(.*?)占(?!比|有率|用|领|地)(?:到|了)?([^,]{1,24}?)(?:的)?(?:比重|比例|份额)?(?:的)?(?:约|接近|将近|近|超过?|已?达到?|提高[到至]|提升[到至]|上升[到至]|保持在|稳定在|首次突破|突破|为|至|不低于|不超过|力争|降[到至]|下降[到至])*$/
const PART = /^(.*?)(?:不少于|不低于|达到|超过|不超过|相当于)([^,、]{2,20})的$/
const LEAST = /(?:不少于|不低于)[^,、]{2,20}的$/

type Posted = { metric: string; bare: string; verb: string; rule: string; aspect?: Aspect; prefix?: string }
const PREDICATE =
  /^(?:全部|均|都|已|正式|顺利|陆续|相继|有序|加快|如期|提前|实现|完成|建成|开工|投产|投用|竣工|启动|落地|入选|获评|获批|通过|进入|纳入|列入|增长|其中|以上|左右|稳居|位居|居[全第前世]|再创|创|同比|持续|成功|全面|基本|分别|上线|不等|用于|支持|的|、|超额|为|占|比|较|上市|挂牌|签约|交付)/

/** The name behind the figure: 完成36个|老旧小区改造; 18个|项目全部开工; 等6个|案例入选…. */
function post(frame: Frame, core: string, right: string, memory: Memory, listed: boolean, says: Says): Posted | null {
  const like = core.replace(/(?:等|共)$/, '')
  const etc = /(?:等|共|合计|总计)$/.test(frame.left)
  const listing = /[、和与及]$/.test(frame.left)
  if (says.added && !PREDICATE.test(right))
    return { metric: says.added + right, bare: right, verb: says.added, rule: 'figure before name' }
  if (says.dir || says.added || (says.total && core && !etc)) return null
  if (!core) {
    const carried = listed && memory.verb
    if (PREDICATE.test(right) && !carried) {
      if (memory.names.length) return null
      return {
        metric: right,
        bare: right,
        verb: '',
        rule: 'counted subject',
        aspect: DONE.test(right) ? 'increment' : 'level',
      }
    }
    if (carried)
      return {
        metric: `${memory.verb}${memory.prefix}${right}`,
        bare: right,
        verb: memory.verb,
        rule: 'figure before name',
      }
    const deed = DONE.test(right) || inside(right) ? 'increment' : 'level'
    return { metric: reorder(right), bare: thingOf(right), verb: '', rule: 'counted subject', aspect: deed }
  }
  if (etc || listing) {
    const act = opens(listing ? like : cutLead(like))
    const verb = act?.verb ?? inside(like)?.verb ?? (listed ? memory.verb : '')
    const aspect = verb ? undefined : DONE.test(right) ? ('increment' as const) : ('level' as const)
    return {
      metric: verb ? `${verb}${right}` : reorder(right),
      bare: right,
      verb,
      rule: 'figure before name',
      ...(aspect && { aspect }),
    }
  }
  if (PREDICATE.test(right)) return null
  const act = opens(core)
  if (act && act.length === core.length)
    return { metric: `${act.verb}${right}`, bare: right, verb: act.verb, rule: 'figure before name' }
  const tail = closes(core)
  if (tail) return { metric: `${tail}${right}`, bare: right, verb: tail, rule: 'figure before name' }
  if (act)
    return {
      prefix: core.slice(act.length),
      metric: `${act.verb}${core.slice(act.length)}${right}`,
      bare: right,
      verb: act.verb,
      rule: 'figure before name',
    }
  const mid = inside(core)
  if (mid) return { metric: `${core}${right}`, bare: right, verb: mid.verb, rule: 'figure before name' }
  if (head(core)) return null
  return {
    metric: `${core}${right}`,
    bare: right,
    verb: '',
    rule: 'figure before name',
    aspect: DONE.test(right) ? 'increment' : 'level',
  }
}
const DONE =
  /(?:荣获|建成|开工|动工|投产|投用|投运|竣工|启动|落地|入选|获评|获批|通过|纳入|列入|完成|交付|上线|挂牌|通车|实现|达到|进入|改造|入驻|签约|完工|开业|开放|摘牌|脱贫|退出|获|销号|入围|出列|摘帽|参展|运营|授牌|兑现|化解|办结|上市)/

/** 公园|实现24小时开放: the thing without what became of it. */
const thingOf = (right: string): string => {
  const at = DONE.exec(right)?.index ?? 0
  return at > 1 ? right.slice(0, at).replace(/(?:全部|均|都|已)$/, '') : right
}

/** 项目全部开工 → 全部开工的项目: what was achieved comes first, the thing last. */
function reorder(right: string): string {
  const m = DONE.exec(right)
  if (!m || m.index < 2) return right
  let at = m.index
  const lead = /(?:全部|均|都|已|顺利|全面|成功|正式|有序|相继|陆续)$/.exec(right.slice(0, at))
  if (lead) at -= lead[0].length
  return at > 1 ? `${right.slice(m.index)}的${right.slice(0, at)}` : right
}

const trimRight = (right: string): string => right.replace(/^(?:的|以上|左右|余|多)+/, '')
const clean = (name: string): string =>
  name
    .replace(/^(?:其中|的|和|与|及|以及|、|了|等)+/, '')
    .replace(/(?:的|分别|均|都|已|共|等|达|、)+$/, '')
    .trim()

/** Drops what stands before the last 、 where a new action opens behind it. */
function cutLead(core: string): string {
  const hidden = masked(core)
  for (let i = hidden.lastIndexOf('、'); i > 0; i = hidden.lastIndexOf('、', i - 1)) {
    const act = opens(core.slice(i + 1))
    if (act && act.length < core.length - i - 1 && act.verb.length > 1 && !head(core.slice(0, i)))
      return core.slice(i + 1)
  }
  return core
}
const cutList = (core: string, _count = 0): string => core

/** All names of a list, however many. */
function listAll(core: string): string[] {
  const parts = masked(core).split('、').length
  return split(core, parts + 1) ?? split(core, parts) ?? [core]
}

const afterGovernor = (name: string): string => name.slice(governs(name)?.length ?? 0)

/** A verb that governs what is measured, not part of its name: 带动|制造业投资, 推动|低收入农户收入. */
function governs(core: string) {
  const m =
    /^(?:积极|努力|着力|持续)?(?:推动|带动|促进|拉动|确保|力争|实现|保持|完成|使|支持|引导|争取|撬动|稳定|保障)(?=[^,、]{3})/.exec(
      core,
    )
  return m ? { verb: m[0], length: m[0].length } : null
}
/** 落实…政策, 规上工业…: only the last stretch behind a 、 that opens with a verb is dropped. */
const afterVerb = (core: string): string => core

/** What the clause before spoke of, up to its predicate: 进出口总额再创新高, (达到…). */
function subjectOf(s: string, before: Clause | undefined): string {
  if (!before) return ''
  const words = adjuncts(s.slice(before.start, before.end)).core
  for (let n = words.length; n > 1; n--) if (head(words.slice(0, n))) return words.slice(0, n)
  return words.slice(0, 12)
}
