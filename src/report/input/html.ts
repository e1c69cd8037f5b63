import { Readability } from '@mozilla/readability'
import { parseHTML } from 'linkedom'
import { asText, bodyOf, linesOf } from './lines.ts'

const FURNITURE = 'nav, header, footer, aside, [role=navigation], [role=banner], [role=contentinfo]'

/** The main content of a web page as text: its title, then its paragraphs; menus, footers and scripts are dropped. */
export function htmlText(markup: string): string {
  const html = /<html[\s>]/i.test(markup) ? markup : `<html><body>${markup}</body></html>`
  const page = parseHTML(html).document
  const title = titleOf(page)
  const lines = contentOf(html, page)
  const opening = lines.slice(0, 3).join('')
  return asText(title && !opening.includes(title) ? [title, ...lines] : lines)
}

/** Government sites name the article in a meta element of their own (国办函〔2017〕… 政府网站发展指引, 附件: ArticleTitle). */
const titleOf = (page: Document) =>
  linesOf(page.querySelector('h1') ?? page.createElement('h1')).join('') ||
  page.querySelector('meta[name="ArticleTitle" i]')?.getAttribute('content')?.trim() ||
  page.title.split(/[_|—-]/)[0]?.trim()

/** Readability guesses; where its guess holds less than half of the Chinese text, the page without its furniture is taken. */
function contentOf(html: string, page: Document): string[] {
  for (const element of page.querySelectorAll(FURNITURE)) element.remove()
  const whole = linesOf(page.body ?? page.documentElement)
  const article = new Readability(parseHTML(html).document, { charThreshold: 0 }).parse()
  const main = article?.content ? linesOf(bodyOf(article.content)) : []
  return chinese(main) * 2 >= chinese(whole) ? main : whole
}

const chinese = (lines: string[]) => lines.join('').match(/\p{Script=Han}/gu)?.length ?? 0
