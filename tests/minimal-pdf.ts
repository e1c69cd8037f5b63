type Words = { x: number; y: number; size?: number; words: string }

/** A PDF with nothing in it but words at places on A4 pages (points from the lower left); no words, no text layer. */
export function minimalPdf(pages: Words[][]): Uint8Array {
  const font = 4 + 2 * pages.length
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Count ${pages.length} /Kids [${pages.map((_, i) => `${3 + 2 * i} 0 R`).join(' ')}] >>`,
    ...pages.flatMap((page, i) => [
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents ${4 + 2 * i} 0 R /Resources << /Font << /F ${font - 1} 0 R >> >> >>`,
      stream(
        page.map(({ x, y, size = 16, words }) => `BT /F ${size} Tf ${x} ${y} Td <${utf16(words)}> Tj ET`).join('\n'),
      ),
    ]),
    `<< /Type /Font /Subtype /Type0 /BaseFont /Song /Encoding /Identity-H /DescendantFonts [${font} 0 R] /ToUnicode ${font + 1} 0 R >>`,
    `<< /Type /Font /Subtype /CIDFontType2 /BaseFont /Song /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /DW 1000 /FontDescriptor ${font + 2} 0 R >>`,
    stream(TO_UNICODE),
    '<< /Type /FontDescriptor /FontName /Song /Flags 4 /FontBBox [0 -200 1000 900] /ItalicAngle 0 /Ascent 880 /Descent -120 /CapHeight 700 /StemV 80 >>',
  ]
  return Buffer.from(assembled(objects), 'latin1')
}

const stream = (content: string) => `<< /Length ${content.length} >>\nstream\n${content}\nendstream`
const utf16 = (words: string) => Buffer.from(words, 'utf16le').swap16().toString('hex')

/** Codes are UTF-16 themselves, one range for each high byte, as a CMap may not cross it. */
const TO_UNICODE = [
  '/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /U def /CMapType 2 def',
  '1 begincodespacerange <0000> <ffff> endcodespacerange',
  ...[0, 100, 200].flatMap((from) => {
    const bytes = Array.from({ length: Math.min(100, 256 - from) }, (_, i) => (from + i).toString(16).padStart(2, '0'))
    return [`${bytes.length} beginbfrange`, ...bytes.map((byte) => `<${byte}00> <${byte}ff> <${byte}00>`), 'endbfrange']
  }),
  'endcmap CMapName currentdict /CMap defineresource pop end end',
].join('\n')

function assembled(objects: string[]) {
  let file = '%PDF-1.4\n'
  const places = objects.map((object, i) => {
    const at = file.length
    file += `${i + 1} 0 obj\n${object}\nendobj\n`
    return `${String(at).padStart(10, '0')} 00000 n \n`
  })
  const table = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${places.join('')}`
  return `${file}${table}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${file.length}\n%%EOF\n`
}
