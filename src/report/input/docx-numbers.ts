import type JSZip from 'jszip'

type Level = { start: number; format: string; text: string; style?: string }
type Numbering = { levels: Level[]; counts: number[] }

/**
 * Types out the numbers that Word counts by itself (一、 and (一) turn into automatic numbers as one types them), as
 * text at the start of their paragraphs: without them a report would lose its headings. Bullets stay unwritten.
 */
export async function typeOutNumbers(zip: JSZip): Promise<void> {
  const part = async (name: string) => (await zip.file(`word/${name}.xml`)?.async('text')) ?? ''
  const lists = numberings(await part('numbering'))
  if (lists.size === 0) return
  const styles = new Map(all(await part('styles'), 'style').map((style) => [attribute(style, 'styleId'), style]))
  const typed = (await part('document')).replace(/<w:pPr>.*?<\/w:pPr>/gs, (properties) => {
    const number = nextNumber(properties, styles, lists)
    return number ? `${properties}<w:r><w:t xml:space="preserve">${number}</w:t></w:r>` : properties
  })
  zip.file('word/document.xml', typed)
}

function nextNumber(properties: string, styles: Map<string, string>, lists: Map<string, Numbering>) {
  const style = value(properties, 'pStyle')
  const own = all(properties, 'numPr')[0]
  const of = own ?? all(styles.get(style) ?? '', 'numPr')[0]
  const list = of && lists.get(value(of, 'numId'))
  if (!list) return ''
  const linked = list.levels.findIndex((level) => level.style === style)
  return count(list, own || linked < 0 ? Number(value(of, 'ilvl')) : linked)
}

function count({ levels, counts }: Numbering, depth: number) {
  const level = levels[depth]
  if (!level || level.format === 'bullet' || level.format === 'none') return ''
  counts[depth] = (counts[depth] ?? level.start - 1) + 1
  counts.length = depth + 1
  return level.text.replace(/%(\d)/g, (_, n) =>
    written(counts[n - 1] ?? levels[n - 1]?.start ?? 1, levels[n - 1]?.format),
  )
}

/** Lists share the counts of the definition they rest on, unless they start anew. */
function numberings(xml: string): Map<string, Numbering> {
  const definitions = new Map(
    all(xml, 'abstractNum').map((definition) => [
      attribute(definition, 'abstractNumId'),
      { levels: all(definition, 'lvl').map(levelOf), counts: [] as number[] },
    ]),
  )
  return new Map(
    all(xml, 'num').flatMap((list) => {
      const definition = definitions.get(value(list, 'abstractNumId'))
      if (!definition) return []
      const anew = list.includes('<w:startOverride')
      return [[attribute(list, 'numId'), anew ? { ...definition, counts: [] } : definition]]
    }),
  )
}

const levelOf = (level: string): Level => ({
  start: Number(value(level, 'start') || 1),
  format: value(level, 'numFmt'),
  text: value(level, 'lvlText'),
  style: value(level, 'pStyle') || undefined,
})

const DIGITS = '〇一二三四五六七八九'
/** 1…99 as headings count; an office's report has no hundred sections. */
const inChinese = (n: number) =>
  n < 10 ? DIGITS[n] : `${n < 20 ? '' : DIGITS[Math.floor(n / 10)]}十${n % 10 ? DIGITS[n % 10] : ''}`

const written = (n: number, format = 'decimal') =>
  /chinese|japanese|taiwanese|ideograph/i.test(format) && n < 100 ? inChinese(n) : String(n)

const all = (xml: string, name: string) =>
  xml.match(new RegExp(`<w:${name}(?=[\\s>])[^>]*?(?<!/)>.*?</w:${name}>`, 'gs')) ?? []
const attribute = (xml: string, name: string) => new RegExp(`^<[^>]*\\bw:${name}="([^"]*)"`).exec(xml)?.[1] ?? ''
const value = (xml: string, name: string) => new RegExp(`<w:${name}\\s[^>]*?w:val="([^"]*)"`).exec(xml)?.[1] ?? ''
