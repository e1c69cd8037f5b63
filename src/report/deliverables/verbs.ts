import { ADVERBS, FIRM, JOINED, NOUNISH, PAIRS, SLOGANS, WELL } from './lexicon.ts'

/** Words by their first character, the longest first. */
const index = (words: ReadonlySet<string>): ReadonlyMap<string, string[]> => {
  const found = new Map<string, string[]>()
  for (const word of [...words].sort((a, b) => b.length - a.length))
    found.set(word[0]!, [...(found.get(word[0]!) ?? []), word])
  return found
}
const [firm, nounish, adverbs, slogans] = [FIRM, NOUNISH, ADVERBS, SLOGANS].map(index)

const longest = (words: ReadonlyMap<string, string[]>, text: string, at: number): number =>
  words.get(text[at] ?? '')?.find((word) => text.startsWith(word, at))?.length ?? 0

export const adverbAt = (text: string, at: number) => longest(adverbs!, text, at)
export const sloganAt = (text: string, at: number) =>
  text.startsWith('创造', at) && /就业|岗位/.test(text.slice(at, at + 12)) ? 0 : longest(slogans!, text, at)

/** 建设用地, 发展方式: after a verb that is a noun as well, these make it one. */
const NOUN_TAIL = /(?:用地|方式|步伐|进度|动能|水平|能力|态势|红利|导向|意愿|力度|驱动|结果|情况|成果)/y
/** Nouns that begin with the letters of a verb. */
const NOUNS =
  /(?:建成区|主攻方向|转移支付|服务[业链区站]|创新[链区驱]|保护区|保障房|开发区|研究[院所]|投资人|管理层|规划[区院]|规范化|放大效应|续建项目|(?:推介|招聘|宣传|评选)(?:活动|会)|(?:激励|约束|带动|保障|统一|规范|组织|调度|调整|联合|参与|监督)(?:机制|制度|体系|政策|平台|中心|效应|作用|力|化|程度|标准|惩戒|方案)|[\u4e00-\u9fff]{2}(?:性(?!别)|型(?!号)|式|值(?!守|班)|额|者|率(?![先领]))|(?:通车|运营|营业)(?:总)?里程|(?:开工|竣工|投产|复工|入库|履约|完成)[^,、]{0,4}率(?=\d|达|超|不|提|保)|新建[^,]{0,4}(?:建筑|住宅|项目|小区)[^,]*(?:执行|实现|达到))/y

export type Verb = { length: number; firm: boolean }
const NONE: Verb = { length: 0, firm: false }

/** The verb that stands at a place, compounds included; length 0 where none does. */
export function verbAt(text: string, at: number): Verb {
  if (follows(NOUNS, text, at)) return NONE
  const sure = Math.max(longest(firm!, text, at), fresh(text, at))
  const first = sure || longest(nounish!, text, at)
  if (!first || (!sure && follows(NOUN_TAIL, text, at + first))) return NONE
  return { length: first + compound(text, at, first), firm: sure > 0 }
}

/** 新引进, 新认定: a verb of the year's additions. */
const fresh = (text: string, at: number) =>
  text[at] === '新' &&
  text[at + 1] !== '增' &&
  !WELL.test(text.slice(at + 1, at + 3)) &&
  (FIRM.has(text.slice(at + 1, at + 3)) || NOUNISH.has(text.slice(at + 1, at + 3)))
    ? 3
    : 0

/** How much a second verb adds to the first: 培育+壮大, 稳定+和扩大, 储备+、实施. */
function compound(text: string, at: number, first: number): number {
  const head = text.slice(at, at + first)
  const joint = /[和并与或、]/.test(text[at + first] ?? '') ? 1 : 0
  const next = at + first + joint
  const tail = text.slice(next, next + 2)
  const after = text.slice(next + 2)
  if (
    after.length < 2 ||
    follows(NOUN_TAIL, text, next + 2) ||
    /^[、和与及的等]/.test(after) ||
    follows(NOUNS, text, next)
  )
    return 0
  const paired = PAIRS.get(head)?.has(tail) || (WELL.test(head) && WELL.test(tail) && FIRM.has(tail))
  const sure = FIRM.has(tail) || (FIRM.has(head) && NOUNISH.has(tail))
  const joined = joint > 0 && (sure || (JOINED.has(tail) && text[at + first] !== '、'))
  if (!paired && !joined) return 0
  return joint + 2 + (joint > 0 ? compound(text, next, 2) : 0)
}

export function follows(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at
  const match = pattern.exec(text)
  return match ? match[0].length : 0
}
