import type { Deliverable, Measure, Sentence, Structure } from '../reading.ts'
import { normalise, type Squeezed, squeeze } from '../structure/text.ts'
import { type Action, action } from './action.ts'
import { type Clause, clauses } from './clauses.ts'
import { firmness } from './firmness.ts'
import { hollow } from './hollow.ts'
import { firstVerb } from './predicate.ts'

/** How sure each rule is of itself; what is doubtful goes to a person before it counts. */
const TRUST = { verb: 0.9, idiom: 0.6, place: 0.7, disposal: 0.6, subject: 0.6, 'end-state': 0.6 }

/**
 * The actions that the plan commits the government to, in the order of the text. A record per action clause; objects
 * that share a verb stay together. `measures` must be those of the same text and structure.
 */
export function deliverables(text: string, structure: Structure, measures: Measure[]): Deliverable[] {
  const plain = normalise(text)
  const figures = bySentence(measures)
  let opened = { paragraph: -1, title: '' }
  return structure.sentences.flatMap((sentence, i) => {
    if (sentence.heading) opened = { paragraph: sentence.paragraph, title: plain.slice(sentence.start, sentence.end) }
    if ((sentence.zone !== 'plan' && sentence.zone !== 'self') || sentence.heading) return []
    const said = squeeze(plain, sentence.start, sentence.end)
    const next = structure.sentences[i + 1]
    const follows = next?.paragraph === sentence.paragraph ? plain.slice(next.start, next.end) : ''
    if (
      announces(said.text, follows) ||
      (opened.paragraph === sentence.paragraph && runsIn(said.text, opened.title, follows))
    )
      return []
    return read(said, figures.get(i) ?? [], sentence).map((found) => record(text, found, i, sentence))
  })
}

function bySentence(measures: Measure[]): Map<number, Measure[]> {
  const found = new Map<number, Measure[]>()
  for (const m of measures) {
    if (m.value === null) continue
    const beside = found.get(m.sentence)
    if (beside) beside.push(m)
    else found.set(m.sentence, [m])
  }
  return found
}

const ITEM = /^[一二三四五六七八九十]{1,3}[是要](?!求)/
/** 一是强化企业创新主体地位。 with its sentences behind it: a heading of an item, not a task. */
const announces = (sentence: string, next: string) =>
  ITEM.test(sentence) && sentence.length <= 22 && !/[,\d]/.test(sentence) && next !== '' && !ITEM.test(next)
/**
 * 着力释放消费潜力。 in the middle of a paragraph that 着力扩大有效投资。 opens, with a run of tasks and figures behind it:
 * built like the heading before it, it is the next one.
 */
const runsIn = (sentence: string, heading: string, next: string) =>
  /^[\u4e00-\u9fff]{6,12}。$/.test(sentence) &&
  /,.*[,、]/.test(next) &&
  /\d/.test(next) &&
  (sentence.length === heading.length || sentence.slice(0, 2) === heading.slice(0, 2))
/** 三是优化养老服务,新增老年食堂40家: the first words only say what the figures are for. */
const introduces = (found: Found, next?: Found) =>
  ITEM.test(found.words) && found.figures.length === 0 && found.object.length <= 6 && (next?.figures.length ?? 0) > 0

/** An action found in a sentence; offsets `start` and `end` are into the report's text. */
type Found = {
  clause: Clause
  action: Action
  start: number
  end: number
  words: string
  object: string
  figures: Measure[]
}

function read(said: Squeezed, measures: Measure[], sentence: Sentence): Found[] {
  const found: Found[] = []
  const waiting = [...measures].sort((a, b) => b.start - a.start)
  for (const clause of clauses(said.text)) {
    const end = said.at[clause.end - 1]! + 1
    const figures = within(waiting, said.at[clause.start]!, end)
    const last = found.at(-1)
    const done = clause.action ?? bySubject(clause.text, figures)
    if (!done) {
      if (last?.end && adjoins(last, clause, figures)) extend(last, clause, end, figures)
      continue
    }
    const object = clause.text.slice(done.object)
    const verb = clause.text.slice(done.verb, done.object)
    if (hollow(verb, object, clause.text, sentence.zone)) continue
    found.push({
      clause,
      action: done,
      start: said.at[clause.start + done.from]!,
      end,
      words: clause.text,
      object,
      figures,
    })
  }
  return found.filter((one, i) => !introduces(one, found[i + 1]))
}

/** Takes the measures of a clause off those that still wait, which stand in reverse. */
function within(waiting: Measure[], start: number, end: number): Measure[] {
  const found: Measure[] = []
  for (let last = waiting.at(-1); last && last.start < end; last = waiting.at(-1)) {
    waiting.pop()
    if (last.end > start) found.push(last)
  }
  return found
}

/** 新增A 25家以上,B 1家以上 · …,其中100亿元以上项目10个: a clause without a verb that goes on counting. */
function adjoins(last: Found, clause: Clause, figures: Measure[]): boolean {
  if (last.clause.end + 1 !== clause.start || last.figures.length === 0 || figures.length === 0) return false
  if (/^其中/.test(clause.text)) return true
  return (
    COUNTED.test(clause.text) &&
    !/[率比占额长]|达到?|超过|总量|增加|平均|每|拥有/.test(clause.text.replace(/\d+[^\d]{0,4}以上/g, '')) &&
    action(clause.text) === null
  )
}
const COUNTED = /\d(?:[余多]|\.\d+)?万?[个家名人户所项条处座件套间只支场台辆]\D{0,6}$/

function extend(last: Found, clause: Clause, end: number, figures: Measure[]) {
  last.object += `,${clause.text}`
  last.end = end
  last.clause = { ...last.clause, end: clause.end }
  last.figures = [...last.figures, ...figures]
}

const DOES =
  /^(?:完成|新增|建成|新建|开工|新开工|新签约|引进|改造|创建|培育|实施|开展|设立|招引|投用|安排|发行|拨付|提高|办好|组建|精简|减量|加装|取消|下放|退出|安置|淘汰)/
/** 中央财政安排救助资金160亿元 */
const budgeted = (text: string) => {
  const verb = /^[^,、的]{2,10}(?=(?:安排|发行|拨付)[\u4e00-\u9fff]+\d)/.exec(text)?.[0].length
  return verb ? { verb, object: verb + 2 } : null
}

/** 全市产业园完成固定资产投资100亿元: a figure of which somebody named before the verb is the doer. */
function bySubject(text: string, figures: Measure[]): Action | null {
  if (figures.length === 0) return null
  const planned = /拟(?=(?:安排|发行)[^,]*\d)/.exec(text)?.index
  if (planned) return { from: 0, verb: planned + 1, object: planned + 3, rule: 'subject' }
  const found = firstVerb(text, 2, Math.min(text.length, 28)) ?? budgeted(text)
  if (!found || /[的率比]/.test(text.slice(0, found.verb)) || !DOES.test(text.slice(found.verb))) return null
  if (/^完成[\d约近]/.test(text.slice(found.verb))) return null
  if (/^提高/.test(text.slice(found.verb)) && !/标准|补[助贴]/.test(text.slice(0, found.verb))) return null
  return { from: 0, ...found, rule: 'subject' }
}

function record(
  text: string,
  { clause, action, start, end, words, object, figures }: Found,
  i: number,
  sentence: Sentence,
): Deliverable {
  const verb = words.slice(action.verb, action.object)
  const firm =
    action.rule === 'end-state' && !figures.length ? 'milestone' : firmness(verb, object, words, figures.length > 0)
  const doubt = (clause.listed ? 0.1 : 0) + (sentence.zone === 'self' ? 0.1 : 0)
  return {
    type: 'deliverable',
    sentence: i,
    start,
    end,
    quote: text.slice(start, end),
    verb,
    object,
    firmness: firm,
    confidence: Math.round((TRUST[action.rule] - doubt) * 100) / 100,
    rule: `deliverable-${action.rule}`,
  }
}
