import type { Aspect } from '../reading.ts'
import { aspectOf } from './aspects.ts'
import { adjuncts, type Says } from './between.ts'
import { inside, isVerb, opens } from './deeds.ts'
import { type Draft, draft, type Frame, follows, type Memory, remember, spread } from './drafts.ts'
import { lent, partOf } from './lending.ts'
import { namesBehind } from './names-behind.ts'
import { CHANGING, OUTCOME, split } from './nouns.ts'
import type { Clause } from './seats.ts'
import { both, severally } from './several.ts'
import { shares } from './shares.ts'
import { clean, DONE, governor, lastAction, listAll, subjectOf, thingOf, withoutExample } from './wording.ts'

/** Words that measure what was named just before: …等3支基金, 总规模达8亿元. */
const GENERIC = /^(?:总规模|总投资额?|规模|占比|总产值|总面积|投资额|总额|总量|总里程|总长度?|总人数|总数|强度)$/
/** 总规模30亿元的|科创引导基金: the size of what stands behind. */
const SIZE_OF =
  /^(?:概算|计划)?投资$|(?:总规模|规模|总投资额?|投资额|总面积|面积|总长度?|长度|总容量|容量|产能|总库容|库容)$/
const EVERY = /^(?:平均)?(?:每天|每日|日均|每月|月均|每年|年均)$/
/** Names that say nothing without whose they are: 完成投资, 惠及居民, 满意率. */
const LONELY =
  /^(?:完成(?:年度)?投资|总投资|资产总额|惠及.{0,6}|受益.{0,4}|(?:投资|水质|出水水质|按[期时]|现案|群众)?.{0,2}(?:满意|办结|达标|完成|合格|破案|通过|兑现|交付|入住|响应|签约|开工|投产|整改|化解|回访|好评|到位|结案|审结|执行|处置|办理|办复|精简)率|(?:流转|登记)率)$/
/** Verbs that name a branch of statistics as well: 研发投入, 服务收入, 建设规模. */
const BRANCHES = new Set(
  '投资 研发 生产 经营 服务 消费 集成 创新 发展 管理 开放 储备 建设 运营 转移 就业 贷款 交易 保险 应用 利用 合作 交流 供应 供给 生产经营'.split(
    ' ',
  ),
)
/** 压减|一般性支出8%: the fall is said before the name. */
const CUTS = /^(?:再|已)?(?:压减|削减|压缩|降低|减少|精简|下调)(?=[^,、]{2})/
/** 国家级企业4家, 省级|23家. */
const LEVEL_ONLY = /^(?:国家|省|市|县|区)级$/
const PER_HEAD = /^(?:人均|月人均|户均|亩均)$/
/** Verbs that only report a level: 完成|财政收入. Others belong to the name (补助标准). */
const REPORTING = /^(?:完成|实现|达到|取得|累计|安排|拥有|预计|共有|保持|)$/
/** Verbs that belong to the name of an outcome: 接待游客, 利用外资. */
const REACHING = /^(?:接待|吸引|利用|实际利用)$/
/** 完成年度目标任务的117.5%. */
const PLAN =
  /^([^,、]{2,12}?)??(?:超额|已|提前)*完成((?:年度|全年|年初|预期|省定|国家下达|省下达)?[^,、]{0,6}(?:目标任务|目标|任务|计划))的?$/
/** 为年预算的102%: how far a budget was met. */
const BUDGET = /^为((?:年初|全年|年度|年)?(?:调整)?(?:预算|计划|目标)(?:数|任务)?)的?$/
/** 粮食总产实现“十二连增”, |达到32万吨: the clause before named it. */
const RECORD = /^([^,、]{2,12}(?:产|产量|总额|收入|总值|余额|存款|贷款))(?:实现“|再创|创历史|喜获|连续)/
const MONEY_UNIT = /元$/
const TIMES = /^(?:是|为|相当于|达到?)/

/** Everything that is no rank: finds the names that a run of figures measures, and what it says of them. */
export function measured(s: string, frame: Frame, memory: Memory, before: Clause | undefined): Draft[] {
  const { seats, says } = frame
  const first = seats[0]!
  const f = first.figure
  const counted = f.kind !== 'ratio'
  const listed = first.listed || memory.clause === first.clause
  const onlyVerb = opens(frame.core)?.length === frame.core.length
  const right = (first.right || (frame.core && !onlyVerb ? '' : seats.at(-1)!.right)).replace(
    /^(?:的|以上|左右|余|多)+/,
    '',
  )
  if (/^[金银铜]$/.test(f.unit)) {
    const who = frame.core || memory.names[0] || ''
    const made = seats.map((seat) => draft(seat, `${who}${seat.figure.unit}牌`, 'increment', frame, 'measure-medals'))
    remember(memory, first, made, [who], '')
    return made
  }
  if (says.zip && seats.length === 1) says.each = true
  const core = coreOf(
    frame,
    memory,
    first.clause - memory.clause > 1 && !before?.seats.length ? subjectOf(s, before) : '',
  )
  const short = elliptic(frame, core, right, memory)
  if (short) return short
  const behind =
    counted && right && (seats.length === 1 || !core || onlyVerb)
      ? namesBehind(frame, core, right, memory, listed)
      : null
  return behind ?? shares(frame, memory, right) ?? namesBefore(s, frame, core, memory, before, listed)
}

/** The words before the figure without the clauses and lists that are others'. */
function coreOf({ seats, says, core, left }: Frame, memory: Memory, subject: string): string {
  const first = seats[0]!
  let own = core
  if (first.figure.unit === '番') own = own.replace(/(?:比|较)(?:20\d\d年|上年|“[^”]*”末?)$/, '')
  if (says.added && EVERY.test(own)) own += memory.names.at(-1)?.replace(/^新(?:增|登记|注册)/, '') ?? ''
  if (LEVEL_ONLY.test(own)) own += (memory.names.at(-1) ?? '').replace(/^(?:新增|净增)?(?:国家|省|市|县|区)级/, '')
  if (PER_HEAD.test(own))
    own = (subject.replace(/^.*(?:提高|上调|调整|发放)(?=.)/, '') || (memory.names.at(-1) ?? '')) + own
  if (seats.length === 1 && !says.zip && !says.each) own = lastAction(own)
  const cut = first.figure.kind === 'ratio' && !says.dir && !says.to ? CUTS.exec(own) : null
  // 压减融资平台|至40家: how many are left
  const leaves = first.figure.kind === 'count' && /[至到]$/.test(left) && !says.dir ? CUTS.exec(own) : null
  if (leaves) {
    says.to = true
    own = own.slice(leaves[0].length)
  }
  if (cut) {
    says.dir = -1
    own = own.slice(cut[0].length)
  }
  if (own !== core) own = adjuncts(own).core
  const known = thing(memory)
  const goesOn = first.listed || /^(?:总[数量]|强度|规模)$/.test(own)
  return GENERIC.test(own) && goesOn && known && first.clause - memory.clause <= 1 ? known + own : own
}
const thing = (memory: Memory) => (memory.names.at(-1) ?? '').replace(/^(?:新增|净增|新设|新登记(?:注册)?|新注册)/, '')

/** Figures with hardly a word of their own: 是上年的2.2倍; 、投产65个; 新增22个; 总规模30亿元的…. */
function elliptic(frame: Frame, core: string, right: string, memory: Memory): Draft[] | null {
  const { seats, says, left } = frame
  const first = seats[0]!
  const f = first.figure
  const last = thing(memory)
  const known = OUTCOME.test(last) || last === '投资' ? memory.owner || last : last
  const near = known !== '' && first.clause - memory.clause <= 1
  if (f.unit === '倍' && TIMES.test(left) && memory.names.length) {
    const d = draft(first, memory.names.at(-1)!, 'level', { ...frame, says: { ...says, op: null } }, 'measure-times')
    return [{ ...d, base: left.replace(TIMES, '').replace(/的$/, '') }]
  }
  const plan = /^[%倍]$/.test(f.unit) ? PLAN.exec(left) : null
  if (plan && (plan[1] || memory.names.length))
    return [draft(first, `${plan[1] || memory.names.at(-1)}${plan[2]}完成率`, 'level', frame, 'measure-plan-share')]
  const budget = f.unit === '%' && memory.names.length ? BUDGET.exec(left) : null
  if (budget) return [draft(first, `${memory.names.at(-1)}${budget[1]}完成率`, 'level', frame, 'measure-plan-share')]
  const task =
    f.unit === '%' && frame.core.startsWith('完成') ? /^的?(?:目标)?(?:任务|计划|目标)/.exec(first.right) : null
  if (task) return [draft(first, `${frame.core.slice(2)}完成率`, 'level', frame, 'measure-plan-share')]
  const keep = (made: Draft[], names: string[]) => {
    remember(memory, first, made, names, '')
    return made
  }
  const counted = f.kind !== 'ratio'
  const bare = core.replace(/^(?:基本|全面|累计|陆续|相继)/, '')
  const pair = /^(?:分配入住|交付使用|建成投用|建成投产)$/.test(bare)
  const act = (pair || (isVerb(bare) && bare.length <= 3)) && !OUTCOME.test(bare) ? core : ''
  if (counted && near && !right && (act || (says.added && !core))) {
    const verb = act || says.added
    return keep(
      seats.map((seat) => draft(seat, verb + known, 'increment', frame, 'measure-verb-alone')),
      [known],
    )
  }
  const size = /^的(?!新)/.test(first.right) && seats.length === 1 ? SIZE_OF.exec(core) : null
  if (!size) return null
  const metric = thingOf(first.right.slice(1)) + size[0]
  return keep([draft(first, metric, 'level', frame, 'measure-name-behind')], [metric])
}

type Named = { names: string[]; verb: string; core: string; rule: string }

/** The names stand before the figures, or are those last measured. */
function namesBefore(
  s: string,
  frame: Frame,
  words: string,
  memory: Memory,
  before: Clause | undefined,
  listed: boolean,
): Draft[] {
  const { seats, says, head: top } = frame
  const first = seats[0]!
  const counted = first.figure.kind !== 'ratio'
  const named = names(s, frame, words, memory, before)
  const { core } = named
  const previous = memory.names.at(-1) ?? ''
  if (core && named.names.length === 1 && memory.clause === first.clause && first.listed)
    named.names = [lent(named.names[0]!, previous, memory.unit.slice(-1) === first.figure.unit.slice(-1))]
  const whole = top.among && counted && memory.unit === first.figure.unit ? memory.drafts.at(-1) : undefined
  const stands = whole?.aspect === 'level'
  if (whole && core && MONEY_UNIT.test(first.figure.unit)) named.names = named.names.map((n) => partOf(n, previous))
  let { verb, rule } = named
  const goesOn = listed || top.among || (follows(memory, first) && !memory.within)
  const open = !verb && counted && words !== '' && !says.total && !says.added && !says.dir && (first.listed || !says.op)
  const other = REACHING.test(memory.verb) && OUTCOME.test(core) && !/[客众资]$/.test(core)
  if (open && goesOn && memory.verb && !other && !inside(core)) {
    verb = memory.verb
    rule = 'measure-verb-carried'
  }
  const last = seats.at(-1)!.figure
  if (says.zip && last.op && !last.more) for (const seat of seats) seat.figure.op ??= last.op

  const mid = counted && !verb && core ? inside(core) : null
  const same = first.listed && memory.clause === first.clause
  memory.subject = mid ? core.slice(0, mid.at) : same ? memory.subject : ''
  const who = same && verb && rule !== 'measure-verb-carried' && !mid ? memory.subject : ''
  const near = rule === 'measure-name-before' && !who && first.clause - memory.clause <= 1
  const lonely = LONELY.test(verb + named.names[0]!)
  const made = spread(named.names, seats).map(([raw, seat]) => {
    const name = clean(raw)
    const again = rule === 'measure-name-carried' && !counted && !says.dir && !says.to && !says.total
    const last = memory.drafts.at(-1)
    const like = again && last?.unit === seat.figure.unit ? last.aspect : stands ? 'level' : null
    const aspect = like ?? aspectOf(seat.figure, name, verb || (mid?.verb ?? ''), says, top.total, words)
    const became =
      rule === 'measure-name-carried' && counted && DONE.test(first.right)
        ? first.right.replace(/^(?:已|均|全部|正式)+/, '')
        : ''
    if (became) return draft(seat, `${became}的${name}`, 'increment', frame, rule)
    const per = says.per && aspect === 'level' ? `(${says.per})` : ''
    const own = near && lonely ? without(memory.owner, name.slice(0, 2)) : who
    return draft(seat, own + title(name, verb, aspect, says, memory, rule, core) + per, aspect, frame, rule)
  })
  const owner =
    lonely || !counted || GENERIC.test(frame.core) ? memory.owner : memory.subject || clean(named.names.at(-1)!)
  const known = REACHING.test(verb) ? made.map((d) => d.metric) : named.names.map(clean)
  remember(memory, first, made, known, verb || (mid?.verb ?? ''), says.total)
  memory.owner = owner
  memory.within = mid !== null
  if (!counted && listed) memory.verb = ''
  return made
}

/** 土地流转|流转率: what the name repeats is said once. */
const without = (owner: string, tail: string): string => (owner.endsWith(tail) ? owner.slice(0, -tail.length) : owner)

function names(s: string, frame: Frame, words: string, memory: Memory, before: Clause | undefined): Named {
  const { seats, says } = frame
  const first = seats[0]!
  const count = seats.filter((seat) => seat.figure.range !== 'low').length
  if (first.figure.unit === '番') says.each = true
  if (!words) {
    const told = before && !before.seats.length ? RECORD.exec(s.slice(before.start, before.end))?.[1] : ''
    if (told && count === 1) return { names: [told], verb: '', core: '', rule: 'measure-clause-before' }
    const reach = memory.names.length > 0 && first.clause - memory.clause <= 2
    if (!reach) {
      const subject = subjectOf(s, before)
      return { names: split(subject, count) ?? [subject], verb: '', core: '', rule: 'measure-clause-before' }
    }
    const spoken = says.zip || says.each ? severally(s, frame, memory, before, count) : null
    if (spoken) return { names: spoken, verb: '', core: '', rule: 'measure-name-carried' }
    const all = memory.names.length === count || says.each || says.zip
    return { names: all ? memory.names : memory.names.slice(-1), verb: '', core: '', rule: 'measure-name-carried' }
  }
  if (/^(?:增速|增幅|涨幅|降幅|跌幅)$/.test(words) && memory.names.length)
    return { names: [memory.names.at(-1)! + words], verb: '', core: words, rule: 'measure-name-carried' }
  const counted = first.figure.kind !== 'ratio'
  const act = counted ? opens(words) : null
  const branch = act && OUTCOME.test(words) && BRANCHES.has(act.verb)
  const verb = act && !branch && words.length > act.length ? act : null
  const core = withoutExample(words.slice(counted ? (verb?.length ?? 0) : governor(words))).replace(
    /^(?:约|共|了|的)/,
    '',
  )
  const row = memory.row.length > 1 && memory.rowClause >= first.clause - 1
  let found = says.each ? listAll(core) : split(core, count)
  if (says.each && found?.length === 1 && LONELY.test(core) && row)
    return { names: memory.row.map((name) => name + core), verb: '', core, rule: 'measure-name-carried' }
  found ??= both(core, count)
  if (!found && LONELY.test(core) && memory.row.length === count && memory.rowClause >= first.clause - 2)
    return { names: memory.row.map((name) => name + core), verb: '', core, rule: 'measure-name-carried' }
  found ??= memory.names.length === count ? memory.names : [core]
  return { names: found, verb: verb?.verb ?? '', core, rule: 'measure-name-before' }
}

/** Verb and name as the aspect asks for: an increment keeps its verb, everything else goes without. */
function title(
  name: string,
  verb: string,
  aspect: Aspect,
  says: Says,
  memory: Memory,
  rule: string,
  core: string,
): string {
  if (rule === 'measure-name-carried' && /[降跌]幅$/.test(core)) return name
  if (aspect === 'growth') return (name.replace(CHANGING, '') || name).replace(/^经济$/, '经济增长')
  const under = (v: string) => (name.startsWith(v) ? name : v + name)
  if (aspect !== 'increment') return !name || !REPORTING.test(verb) ? under(verb) : name
  if (says.added) return under(says.added)
  if (rule === 'measure-name-carried' && memory.verb && !says.dir) return under(memory.verb)
  return verb && !name.includes(verb) && !core.includes(verb) ? verb + name : name
}
