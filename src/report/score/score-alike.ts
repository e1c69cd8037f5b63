/** When two annotators, or an annotator and a reader, are taken to have meant the same. */

const folded = new Map<string, string>()
/** Widths, spaces and marks do not count. */
function fold(words: string): string {
  const known = folded.get(words)
  if (known !== undefined) return known
  const fresh = words.normalize('NFKC').replace(/[\s,，。;；:：、.“”"'‘’]/g, '')
  folded.set(words, fresh)
  return fresh
}

export const same =
  <K extends string>(field: K) =>
  (a: { [key in K]: unknown }, b: { [key in K]: unknown }) =>
    a[field] === b[field]

/** One sentence may be cut a little shorter by one of the two. */
export function sameSentence(a: string, b: string): boolean {
  const [x, y] = [fold(a), fold(b)]
  return x.includes(y) || y.includes(x)
}

const MULTIPLIERS: [string, number][] = [
  ['万亿', 1e12],
  ['亿', 1e8],
  ['万', 1e4],
  ['千', 1e3],
  ['百', 1e2],
]
type Figure = { value: number | null; unit: string }

/** 7791亿元 and 0.7791万亿元 are one figure; 家 and 万家 say the unit alike, and 个百分点 is a point. */
export function sameFigure(a: Figure, b: Figure): boolean {
  const [x, y] = [inBaseUnit(a), inBaseUnit(b)]
  if (x.value === null || y.value === null) return x.value === y.value
  if (Math.abs(x.value - y.value) > 1e-6 * Math.max(1, Math.abs(x.value))) return false
  return x.unit === y.unit || (x.unit !== '' && y.unit !== '' && (x.unit.endsWith(y.unit) || y.unit.endsWith(x.unit)))
}

function inBaseUnit({ value, unit }: Figure): Figure {
  const folded = fold(unit)
    .replace(/^个?百分点$/, '点')
    .replace(/^个(?=.)/, '')
  if (value === null) return { value, unit: folded }
  // 千瓦, 千米 and 千克 are units of their own.
  const multiplier = MULTIPLIERS.find(([name]) => folded.startsWith(name) && !/^千[瓦米克]/.test(folded))
  return multiplier
    ? { value: value * multiplier[1], unit: folded.slice(multiplier[0].length) }
    : { value, unit: folded }
}

const LEADING_VERBS =
  /^(累计|其中|新增|新建|新建改建|新引进|引进|引育|建成|建设|打造|培育|培养|改造|盘活|完成|实施|开展|列入|获评|获批|入选|创建|承办|办理|举办|组织|筹集|推出|修缮|争取|实现|接待|兑付|惠及|保障|集聚|培训|达到|全市|全年|全省)+/
const ENDINGS = /(数量|总数|数|增速|排名)$/
const ADVERBS =
  /^(加快|着力|深入|大力|积极|持续|全面|扎实|稳步|有序|进一步|加速|全力|努力|切实|不断|统筹|充分|继续|抓紧)+/

/** Takes the patterns off, unless hardly a word were left. */
function bare(words: string, ...patterns: RegExp[]): string {
  const whole = fold(words)
  const cut = patterns.reduce((rest, pattern) => rest.replace(pattern, ''), whole)
  return cut.length >= 2 ? cut : whole
}

const ALIKE = 0.6
export const sameMetric = (a: { metric: string }, b: { metric: string }) => closeness(a.metric, b.metric) >= ALIKE
export const sameVerb = (a: { verb: string }, b: { verb: string }) => bare(a.verb, ADVERBS) === bare(b.verb, ADVERBS)

/** 0…1: how much two metrics' names share, as written or without leading verb and ending. */
export const closeness = (a: string, b: string): number =>
  Math.max(dice(fold(a), fold(b)), dice(bare(a, LEADING_VERBS, ENDINGS), bare(b, LEADING_VERBS, ENDINGS)))

/** The Dice coefficient of two bags of character pairs. */
function dice(a: string, b: string): number {
  const [x, y] = [pairs(a), pairs(b)]
  const left = [...y]
  const shared = x.filter((pair) => {
    const at = left.indexOf(pair)
    if (at >= 0) left.splice(at, 1)
    return at >= 0
  })
  return x.length + y.length ? (2 * shared.length) / (x.length + y.length) : 0
}
const pairs = (words: string) =>
  Array.from({ length: Math.max(1, words.length - 1) }, (_, at) => words.slice(at, at + 2))

/** 0…1: the longest stretch that two quotes have in common, over what they cover together. */
export function overlap(a: string, b: string): number {
  const [x, y] = [fold(a), fold(b)]
  if (x === '' || y === '') return 0
  const shared = longestCommon(x, y)
  return shared / (x.length + y.length - shared)
}

function longestCommon(a: string, b: string): number {
  let best = 0
  let above = new Uint32Array(b.length + 1)
  for (const character of a) {
    const row = new Uint32Array(b.length + 1)
    for (let j = 1; j <= b.length; j++) {
      if (character !== b[j - 1]) continue
      row[j] = above[j - 1] + 1
      best = Math.max(best, row[j])
    }
    above = row
  }
  return best
}
