import { parseHTML } from 'linkedom'

/** What ends a line on a page. Everything else runs on in its line. */
const BLOCKS = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CENTER DD DIV DL DT FIGCAPTION FIGURE FOOTER H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN NAV OL P PRE SECTION TABLE TBODY TFOOT THEAD TR UL'.split(
    ' ',
  ),
)
const UNSEEN = new Set(['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE', 'HEAD', 'SELECT', 'BUTTON', 'FORM'])

/**
 * The lines that a reader sees of an HTML element: blocks and <br> end a line, cells of a table row are set apart by a
 * space, runs of white space count as one, and an indent made of full-width spaces is dropped.
 */
export function linesOf(element: Node): string[] {
  const lines: string[] = ['']
  const breakLine = () => lines.at(-1) !== '' && lines.push('')
  const walk = (node: Node) => {
    if (node.nodeType === 3) lines[lines.length - 1] += node.nodeValue?.replace(/[\t\n\f\r ]+/g, ' ') ?? ''
    if (node.nodeType !== 1) return
    const name = node.nodeName.toUpperCase()
    if (UNSEEN.has(name)) return
    if (name === 'BR') return void breakLine()
    if (BLOCKS.has(name)) breakLine()
    for (const child of node.childNodes) walk(child)
    if (BLOCKS.has(name)) breakLine()
    if (name === 'TD' || name === 'TH') lines[lines.length - 1] += ' '
  }
  walk(element)
  return lines.map((line) => line.replace(/\s+/g, ' ').trim()).filter(Boolean)
}

/** The body of a fragment of HTML; linkedom makes none by itself. */
export const bodyOf = (fragment: string) => parseHTML(`<html><body>${fragment}</body></html>`).document.body

/** Lines as the stored text of a report: one paragraph a line, a blank line between them. */
export const asText = (lines: string[]) => `${lines.join('\n\n')}\n`
