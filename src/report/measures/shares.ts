import { adjuncts } from './between.ts'
import { closes } from './deeds.ts'
import { type Draft, draft, type Frame, type Memory, remember, spread } from './drafts.ts'
import { split } from './nouns.ts'
import { clean, governor, lastAction } from './wording.ts'

const WHOLE =
  /^(.*?)占(?!比|有率|用|领|地)(?:到|了)?([^,]{1,24}?)(?:的)?(?:比重|比例|份额)?(?:的)?(?:约|接近|将近|近|超过?|已?达到?|提高[到至]|提升[到至]|上升[到至]|保持在|稳定在|首次突破|突破|为|至|不低于|不超过|力争|降[到至]|下降[到至])*$/
const PART = /^(.*?)(?:不少于|不低于|达到|超过|不超过|相当于)([^,、]{2,20})的$/
const LEAST = /(?:不少于|不低于)[^,、]{2,20}的$/
const USE = /^(?:用于|投向|来自|投入|集中)/

/** Parts of a whole, where the words say of which; null where they say no such thing. */
export function shares(frame: Frame, memory: Memory, right: string): Draft[] | null {
  const { seats, says, core, left } = frame
  const first = seats[0]!
  const { unit, kind } = first.figure
  if ((unit === '%' || unit === '成') && !(says.dir && !says.to)) {
    const named = partOf(frame, memory)
    if (named) {
      const made = named.pairs.map(([metric, seat]) => draft(seat, metric, named.aspect, frame, 'measure-share-of'))
      if (named.own)
        remember(
          memory,
          first,
          made,
          made.map((d) => d.metric),
          '',
        )
      return made
    }
  }
  if (kind !== 'ratio' || seats.length > 1 || says.dir) return null
  const keep = (metric: string) => {
    const made = [draft(first, metric, 'share', frame, 'measure-share-before')]
    remember(memory, first, made, [metric], '')
    return made
  }
  // 支出的77.3%|用于民生
  if (unit === '%' && core && /的$/.test(left) && USE.test(right)) return keep(`${core}${right}占比`)
  // 95%以上|实行备案管理
  if (!core && right.length > 1 && !says.total) return keep(right)
  // 80%的|县级医院…
  if (unit === '%' && /^的/.test(first.right) && (!core || closes(core))) return keep(core + first.right.slice(1))
  return null
}

/** 占…62%, 不少于…的8%: the whole is named before the figure. */
function partOf({ seats, left, says }: Frame, memory: Memory) {
  const m = WHOLE.exec(left) ?? PART.exec(left)
  if (!m) return null
  const own = adjuncts(m[1]!.replace(/(?:、|均|都|分别|也)+$/, '')).core
  const known = memory.names.length ? memory.names.slice(-seats.length) : ['']
  const names = own ? (split(clean(lastAction(own)), seats.length) ?? [own]) : known
  if (LEAST.test(left)) says.op ??= '>='
  const pairs = spread(names, seats).map(
    ([name, seat]) => [`${name.slice(governor(name))}占${m[2]}比重`, seat] as const,
  )
  // 占年度计划的112% says how far a plan was met
  return { pairs, own: own !== '', aspect: /计划|目标|任务/.test(m[2]!) ? ('level' as const) : ('share' as const) }
}
