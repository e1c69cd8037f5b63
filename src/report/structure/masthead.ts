import { looksBack, opening, yearOf } from './headings.ts'
import type { Line } from './lines.ts'
import { numeral, yearInWords } from './numerals.ts'

/** Where the report proper lies among the lines of a page (half-open), and where its body begins. */
export type Bounds = { title: number; body: number; end: number; closing: number }

const TITLE = /政府工作报告/
export const SALUTE = /^[^。]{0,90}各位(?:人大)?代表[:,!]/
const PUT = /请.{0,8}审议|提出.{0,6}意见|向大会|报告政府工作/
const AFTERWARDS =
  /^(?:附[件录表:]|\(?附[:)]|名词|注释|注[:解]|有关(?:名词|用语|词语)|\(?责任编辑|\(?责编|来源:|编辑:|上一[篇条]|下一[篇条]|相关(?:链接|阅读|新闻|稿件|文章|解读)|扫一扫|打印|分享|版权|主办|承办|网站|ICP|精彩|关闭|字号|[【[])|(?:名词|用语|术语|词语)[^。]{0,4}(?:解释|注释|说明|注解)[:)》]*$/
const FAREWELL = /让我们|紧密(?:地)?团结|(?:更加)?团结在以|携手(?:并肩|同心|奋)|不懈奋斗|作出(?:新的)?(?:更大)?贡献/
/** Menus, sources and clocks that web pages print between the title and the first words. */
export const FURNITURE =
  /来源:|发布(?:时间|日期|机构)|浏览|字号|字体|打印|分享|责任编辑|查看余下|索引号|\d{1,2}:\d{2}|首页|当前位置|收藏|点击/

/** Day, speaker and address below the title, where nobody is saluted. */
const HEADLINE = /^.{0,60}(?:会议上?\)?|[省市县区州旗盟]长.{0,6}|同志们[:,!]|[)\d日])$/

const isTitle = (line: string) => TITLE.test(line) && line.length <= 44 && !/大会/.test(line)

/** Finds the report between a page's header and whatever is printed after its last words. */
export function bounds(lines: Line[]): Bounds {
  const length = lines.at(-1)?.end ?? 0
  const parts = lines.findIndex((l) => opening(l.text)?.level === 1)
  const salute = lines.findIndex(
    (l, i) => SALUTE.test(l.text) && l.start < Math.max(300, length * 0.2) && (parts < 0 || i < parts),
  )
  const until = salute < 0 ? Math.min(lines.length, 12) : salute + 1
  let title = -1
  for (let i = 0; i < until; i++) if (isTitle(lines[i]!.text)) title = i
  const start = title >= 0 ? title : Math.max(0, salute)
  let body = salute >= 0 ? salute + 1 : title + 1
  while (salute < 0 && body < title + 6 && HEADLINE.test(lines[body]?.text ?? '') && !opening(lines[body]!.text)) body++
  for (let i = body; i < Math.min(body + 4, lines.length); i++)
    if (PUT.test(lines[i]!.text) && lines[i]!.text.length < 160) body = i + 1

  let end = lines.findIndex(
    (l, i) => i > body && l.start > length * 0.3 && l.text.length < 60 && AFTERWARDS.test(l.text),
  )
  if (end < 0) end = lines.length
  const last = lines[end - 1]?.end ?? 0
  for (let i = end - 1; i > body && lines[i]!.start > last * 0.8; i--)
    if (FAREWELL.test(lines[i]!.text) && /[!。]$/.test(lines[i]!.text)) {
      end = i + 1
      break
    }
  return { title: start, body, end, closing: closing(lines, body, end) }
}

/** The first line of the final appeal: the last salutation, where little follows it; else the appeal's own paragraph. */
function closing(lines: Line[], body: number, end: number): number {
  const size = (lines[end - 1]?.end ?? 0) - (lines[body]?.start ?? 0)
  for (let i = end - 1; i > body; i--) {
    if (lines[end - 1]!.end - lines[i]!.start > size * 0.1) break
    if (SALUTE.test(lines[i]!.text)) return i
  }
  const appeal = lines[end - 1]?.text ?? ''
  const parting = FAREWELL.exec(appeal)
  // Promises and appeal in one paragraph: it stays where it stands.
  const whole = parting && (SALUTE.test(appeal) || parting.index < 90)
  return whole && lines[end - 1]!.start > (lines[body]?.start ?? 0) + size * 0.7 ? end - 1 : end
}

const PLACE = '[\\u4e00-\\u9fff]{1,9}?(?:省|市|自治区|自治州|自治县|特别行政区|新区|县|区|旗|州|盟)'
const PLACES = [
  new RegExp(`在(${PLACE})第[一二三四五六七八九十\\d]+届人民代表大会`),
  new RegExp(`(?:^|[年\\s《])(${PLACE})(?:人民)?政府工作报告`),
  new RegExp(`(${PLACE})人民政府(?:代)?(?:省长|市长|县长|区长|主席|州长|旗长|盟长)`),
  new RegExp(`代表(${PLACE})人民政府`),
]
const IN_WORDS = '[零〇○一二三四五六七八九]'
const DAYS = [
  /(20\d\d)\s*年\s*(\d{1,2})\s*月\s*(\d{1,2})\s*日/,
  new RegExp(`(二${IN_WORDS}{3})年([一二三四五六七八九十]{1,2})月([一二三四五六七八九十]{1,3})日`),
]
const two = (n: number) => String(n).padStart(2, '0')

/** Title, place, day and year of a report, as far as its first lines and headings tell. */
export function masthead(lines: Line[], at: Bounds, headings: string[]) {
  const head = lines.slice(at.title, at.body).map((l) => l.text)
  const first = head[0] ?? ''
  const title = isTitle(first) ? first.replace(/\s*\(.*$/, '').trim() : null

  let place: string | null = null
  for (const pattern of PLACES) place ??= head.map((l) => pattern.exec(l)?.[1]).find(Boolean) ?? null

  let date: string | null = null
  const spoken = head.filter((l) => !FURNITURE.test(l))
  for (const line of [...spoken.filter((l) => /会议上|代表大会/.test(l)), ...spoken]) {
    const figures = DAYS[0]!.exec(line)
    if (figures) date ??= `${figures[1]}-${two(Number(figures[2]))}-${two(Number(figures[3]))}`
    const words = DAYS[1]!.exec(line)
    if (words) date ??= `${yearInWords(words[1]!)}-${two(numeral(words[2]!) ?? 0)}-${two(numeral(words[3]!) ?? 0)}`
  }
  return { title, place, date, year: planned(headings, title, date, lines, at) }
}

const latest = (years: number[]): number => years.reduce((a, b) => Math.max(a, b), 0)

/** The year that is planned: a heading says it, else the title, the day, or the sentence 20NN年是…. */
function planned(headings: string[], title: string | null, date: string | null, lines: Line[], at: Bounds) {
  const ahead = headings.filter((h) => !looksBack(h)).map(yearOf)
  const back = headings.filter(looksBack).map(yearOf)
  const said = latest(ahead)
  if (said) return said
  if (back.some(Boolean)) return latest(back) + 1
  const named = yearOf(title ?? '') || Number(date?.slice(0, 4) ?? 0)
  if (named) return named
  for (let i = at.body; i < at.end; i++) {
    const m = /^(20\d\d)年,?是/.exec(lines[i]!.text)
    if (m) return Number(m[1])
  }
  return null
}
