import type { Section } from '../reading.ts'
import { yearInWords } from './numerals.ts'

/** What opens a heading: its level among numbered ones, the number as printed, and where its words begin. */
export type Opening = { level: 1 | 2 | 3; number: string; at: number }

const NUMBERED: [RegExp, 1 | 2 | 3][] = [
  [/^第[一二三四五六七八九十]+(?:部分|章|篇)[、:.\s]*/, 1],
  [/^[一二三四五六七八九十]{1,3}[、.]\s*/, 1],
  [/^[(][一二三四五六七八九十]{1,3}[)][、.]?\s*/, 2],
  [/^\d{1,2}[、.](?!\d)\s*/, 3],
  [/^[(]\d{1,2}[)][、.]?\s*/, 3],
  [/^[一二三四五六七八九十]{1,3}是(?:要)?/, 3],
  [/^第[一二三四五六七八九十]{1,3}[,，]/, 3],
  [/^(?:—{1,2}|-{2,})/, 3],
]
/** Reads the number that a line opens with, or null. */
export function opening(line: string): Opening | null {
  for (const [pattern, level] of NUMBERED) {
    const m = pattern.exec(line)
    if (m) return { level, number: m[0].replace(/[、,.:\s—-]+$/, ''), at: m[0].length }
  }
  return null
}

const END = /[。;!?:,、]$/
const SALUTATION = /^(?:各位|尊敬的)[^,。]{0,24}[:!,]?$/
const PART = /^(?:过去|20\d\d年|二[〇○]|今年|未来|今后|下一|工作回顾|总体要求|主要[目任]|重点[工任])/
/** A line without number and end mark that stands alone as a heading. */
export function bareHeading(line: string): 1 | 3 | null {
  if (line.length > 40 || line.length < 3 || END.test(line) || SALUTATION.test(line)) return null
  if (PART.test(line)) return 1
  return /^[\u4e00-\u9fff“]/.test(line) && line.length <= 30 ? 3 : null
}

const FIGURE = /\d[余多]?[%万亿千百个家元亩公人项名户套座条所处辆台张件场倍米吨幢栋]/
/** Where the topic sentence ends that opens a paragraph (its full stop included), or 0. */
export function topicEnd(line: string, at: number, numbered: boolean): number {
  const stop = line.indexOf('。', at)
  if (stop < 0) return 0
  const words = line.slice(at, stop)
  const limit = numbered ? 60 : 28
  if (words.length > limit || words.length < 4 || /[;!:]/.test(words) || FIGURE.test(words)) return 0
  if (
    !numbered &&
    (/^[^,]{0,6}(?:今年|去年|20\d\d年|各位代表)|^(?:我们|在(?:充分)?肯定|同时|这些|一年来|回顾|展望|各级政府)/.test(
      words,
    ) ||
      /,.*,/.test(words))
  )
    return 0
  return numbered || stop + 1 < line.length ? stop + 1 : 0
}

/** The year that a heading speaks of, or 0. */
export function yearOf(title: string): number {
  const words = /二[〇○零][〇○零一二三四五六七八九]{2}(?=年)/.exec(title)
  return words ? yearInWords(words[0]) : Number(/(20\d\d)\s*年/.exec(title)?.[1] ?? 0)
}

export const looksBack = (title: string): boolean =>
  /回顾|过去|总结|主要成[就绩效]|工作情况|[12]?\d?年(?:以)?来|已?取得/.test(title)

/** Whether a part's title turns to what is to be done. */
export const looksAhead = (title: string): boolean =>
  !looksBack(title) &&
  /今年|今后|未来|下一步|下一年|总体(?:要求|思路|部署|目标)|(?:目标|重点|主要|奋斗|工作|预期)(?:任务|工作|目标|安排|部署|举措)|任务|安排|部署|打算|建议|规划|时期/.test(
    title,
  )

export const aboutSelf = (title: string): boolean =>
  /自身建设|政府(?:系统)?建设|政府(?:现代化)?治理(?:能力|水平|现代化|效能)|政府治理|(?:建设|打造|锻造|当好)[^,。]{0,14}(?:政府|政府系统)$|政府职能|施政能力|服务型政府|法治政府/.test(
    title,
  )

export const aboutTargets = (title: string): boolean =>
  /目标|指标/.test(title) && !/要求|思路|任务|工作|举措/.test(title)
export const aboutRequirements = (title: string): boolean =>
  /总体(?:要求|思路|部署)|指导思想|基本原则|形势|政策取向|要求|思路/.test(title)

/** A section without children yet; `parent` and `zone` follow from where it stands. */
export type Heading = Pick<Section, 'level' | 'number' | 'title'> & { start: number; end: number; alone: boolean }
