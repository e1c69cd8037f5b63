/**
 * What a reading of a report is made of. Everything points into the report's stored text: `start` and `end` are a
 * half-open span in UTF-16 code units of that text, so `text.slice(start, end)` gives the words as they were printed.
 * Names of fields follow the annotation guidelines that the reader is scored by (docs/reading.md).
 */
export type Span = { start: number; end: number }

/** A work report, or a list of tasks from elsewhere (a higher level's list, a plan, a list of livelihood projects). */
export type DocumentKind = 'report' | 'list'

/** What a stretch of the report is for; only `plan` and `self` hold deliverables, only `past` and `opening` results. */
export type Zone =
  | 'outside' // a web page's header and footer, footnotes, a glossary after the report
  | 'opening' // title, place, date, salutation
  | 'past' // the past year and the term so far
  | 'problems' // the paragraph that admits difficulties
  | 'requirements' // 总体要求, 三个方面要求: how, not what
  | 'targets' // 主要预期目标
  | 'plan' // the year's work
  | 'self' // 政府自身建设: deliverables, but a chapter of its own
  | 'closing' // thanks, appeal

/** A heading and what stands under it. `parent` is an index into `Structure.sections`, -1 for a part. */
export type Section = Span & {
  level: 1 | 2 | 3 // 一、 part · (一) section · topic sentence or 1. that opens a paragraph
  parent: number
  number: string // 一, (三), 1., '' where the heading is a topic sentence
  title: string // the heading's words without number and final mark
  heading: Span
  zone: Zone
}
export type Paragraph = Span & { zone: Zone; section: number; number: number }
/** Text up to 。 ; ； ！ ？ inside one paragraph, the mark included (a colon does not end it). */
export type Sentence = Span & {
  zone: Zone
  paragraph: number
  section: number
  /** The sentence is the topic sentence that opens its paragraph. */
  heading?: boolean
}

export type Structure = {
  title: string | null
  /** The place that reports (某某市, 某某省); null for the State Council's own report or where none is named. */
  place: string | null
  /** The day on which it was read out, YYYY-MM-DD, as far as the text says. */
  date: string | null
  /** The year that is planned (the year of the report, not the year reported on). */
  year: number | null
  sections: Section[]
  paragraphs: Paragraph[]
  sentences: Sentence[]
}

export type Aspect = 'level' | 'growth' | 'increment' | 'share' | 'rank' | 'count-of-rank'
export type Op = '=' | '>=' | '<=' | '>' | '<' | '~' | 'sync' | 'meet'
export type Kind = 'result' | 'target'
export type Firmness = 'measurable' | 'milestone' | 'direction'

/** A figure that says how much something was, changed by, ranked at, or must reach. The span is that of the figure. */
export type Measure = Span & {
  type: 'measure'
  sentence: number // index into Structure.sentences
  text: string // the figure's words as written: 6.5%以上
  metric: string
  aspect: Aspect
  op: Op
  /** Decimal as text, in the unit as written; null for value-less targets (sync, meet, relative). Never a float. */
  value: string | null
  unit: string
  kind: Kind
  scope?: string // ranks only: 全省
  ref?: string // where value is null: what it is held against
  base?: string // what a rate or a subset is of
  asof?: string // 截至6月底, 从三季度看
  estimated?: string // 预计
  force?: string // 确保, 力争, 争创, 不低于
  confidence: number // 0…1
  rule: string // the name of the rule that found it
}

/** An action that the government commits to. The span is that of the quote. */
export type Deliverable = Span & {
  type: 'deliverable'
  sentence: number
  quote: string
  verb: string
  object: string
  firmness: Firmness
  confidence: number
  rule: string
}

/** A difficulty that the report admits (出口、消费持续承压). */
export type Problem = Span & { type: 'problem'; sentence: number; quote: string }

/** A named effort (“千项万亿”工程, “410行动”) and every sentence that carries it. */
export type Programme = { type: 'programme'; name: string; mentions: (Span & { sentence: number })[] }

/** A number that is no measure, with the reason, so that nothing is silently dropped. */
export type LeftNumber = Span & {
  type: 'number'
  sentence: number // -1 outside every sentence (a heading, a page's header)
  text: string
  reason: LeftReason
}
export type LeftReason =
  | 'date'
  | 'name' // inside a proper name, a title or a quotation
  | 'ordinal'
  | 'slogan'
  | 'threshold' // inside the noun: 10亿元以上产业项目
  | 'heading'
  | 'baseline' // 由9.8%…
  | 'tally' // restates a list: 三大平台
  | 'streak' // 连续两年, 八连冠
  | 'outside' // not in the report proper
  | 'unsure' // looks like a figure, but no rule is sure of it

/** A sentence that defeated the reader: it yields no record and is shown to a person. */
export type Unread = { type: 'unread'; sentence: number; why: string }

export type Reading = {
  structure: Structure
  measures: Measure[]
  deliverables: Deliverable[]
  problems: Problem[]
  programmes: Programme[]
  numbers: LeftNumber[]
  unread: Unread[]
}
