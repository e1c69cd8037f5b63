import type { FastifyInstance } from 'fastify'
import { parseHTML } from 'linkedom'

/** A page as a reader gets it: its status, its bytes, and what stands in it. */
export async function readPage(app: FastifyInstance, address: string) {
  const answer = await app.inject(address)
  return { status: answer.statusCode, html: answer.body, document: parseHTML(answer.body).document as Document }
}

/** The report's own text of a report page: without panels, marks and numbers. */
export function reportText(document: Document): string {
  const article = document.querySelector('[data-report]')!.cloneNode(true) as Element
  for (const added of article.querySelectorAll('[data-panel], .part-marks')) added.remove()
  return article.textContent!
}

/** What links say of how many commitments they lead to: their address, and the number at their end. */
export function countsIn(document: Document, inside: string): [address: string, count: number][] {
  return [...document.querySelectorAll(`${inside} a`)].flatMap((link) => {
    const number = /([\d,]+)\D*$/.exec(link.textContent!)
    return number ? [[link.getAttribute('href')!, Number(number[1].replace(',', ''))]] : []
  })
}
