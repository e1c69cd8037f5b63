import { type CheckUp, checkUp } from '#report/checkup/checkup.ts'
import type { Aspect, Firmness, Measure, Op, Reading, Zone } from '#report/reading.ts'

export type Figure = Partial<Measure> & { metric: string; aspect: Aspect; figure: string }
export type Said = {
  words: string
  zone?: Zone
  figures?: Figure[]
  does?: [quote: string, firmness: Firmness][]
  admits?: string
  under?: string
}

export const figure = (metric: string, aspect: Aspect, figure: string, more: Partial<Measure> = {}): Figure => {
  return { metric, aspect, figure, ...more }
}

/** A reading made by hand: one paragraph and one section a sentence, figures found in the words by their text. */
export function reading(said: Said[]): { text: string; reading: Reading } {
  const made: Reading = {
    structure: { title: null, place: null, date: null, year: 2024, sections: [], paragraphs: [], sentences: [] },
    measures: [],
    deliverables: [],
    problems: [],
    programmes: [],
    numbers: [],
    unread: [],
  }
  let text = ''
  for (const [at, { words, zone = 'past', figures = [], does = [], admits, under = '' }] of said.entries()) {
    const span = { start: text.length, end: text.length + words.length }
    text += `${words}\n`
    made.structure.sections.push({ ...span, level: 2, parent: -1, number: '', title: under, heading: span, zone })
    made.structure.paragraphs.push({ ...span, zone, section: at, number: at })
    made.structure.sentences.push({ ...span, zone, paragraph: at, section: at })
    const within = (part: string) => {
      const start = span.start + words.indexOf(part)
      return { start, end: start + part.length, sentence: at }
    }
    for (const { figure, ...rest } of figures) {
      const [, value = null, unit = ''] = /^(?:[^\d-]*)(-?[\d.]+)?(.*?)(?:以上|以下|以内|左右)?$/.exec(figure)!
      const kind = zone === 'past' ? 'result' : 'target'
      const op: Op = /以上/.test(figure) ? '>=' : /以[下内]/.test(figure) ? '<=' : /左右/.test(figure) ? '~' : '='
      const sure = { type: 'measure', op, value, unit, kind, confidence: 1, rule: 'hand', text: figure } as const
      made.measures.push({ ...sure, ...within(figure), ...rest })
    }
    for (const [quote, firmness] of does) {
      const sure = { type: 'deliverable', verb: '', object: '', firmness, confidence: 1, rule: 'hand' } as const
      made.deliverables.push({ ...sure, ...within(quote), quote })
    }
    if (admits) made.problems.push({ type: 'problem', ...within(admits), quote: admits })
  }
  return { text, reading: made }
}
export const check = (...said: Said[]): CheckUp => {
  const { text, reading: made } = reading(said)
  return checkUp(text, made)
}
export const last = (words: string, ...figures: Figure[]): Said => ({ words, figures })
export const next = (words: string, ...figures: Figure[]): Said => ({ words, figures, zone: 'plan' })
