import type { CheckUp } from '#report/checkup/checkup.ts'
import { FINDINGS, type Finding, type FindingKind, type Place } from '#report/checkup/findings.ts'
import type { LeftReason, Reading } from '#report/reading.ts'
import type { Words } from './words.ts'

/** As many findings of a kind are printed; the pages show all of them. */
const SHOWN = 8
/** And as many records on one side of a finding. */
const SIDE = 3

/** What a person wants to know of a report first: what it is, what it promises, where it is weak, what was left aside. */
export function summary(text: string, reading: Reading, check: CheckUp, say: Words): string {
  const blocks = [
    head(text, reading, say),
    counts(reading, say),
    bySection(reading, check, say),
    findings(reading, check, say),
    leftAside(text, reading, say),
  ]
  return `${blocks.map((lines) => lines.join('\n')).join('\n\n')}\n`
}

function head(text: string, { structure }: Reading, say: Words) {
  const { title, place, date, year, sections, paragraphs, sentences } = structure
  const [parts, under] = [sections.filter(({ level }) => level === 1), sections.filter(({ level }) => level === 2)]
  const characters = text.replace(/\s/g, '').length
  const extent = {
    characters,
    parts: parts.length,
    sections: under.length,
    paragraphs: paragraphs.length,
    sentences: sentences.length,
  }
  return [
    title ?? say.untitled,
    [place, date, year].filter((known) => known !== null).join(' · '),
    say.extent(extent),
  ].filter(Boolean)
}

function counts({ measures, deliverables, problems, programmes }: Reading, say: Words) {
  const ofKind = (kind: string) => measures.filter((measure) => measure.kind === kind).length
  const firm = (firmness: string) => deliverables.filter((deliverable) => deliverable.firmness === firmness).length
  return [
    say.measures({ all: measures.length, results: ofKind('result'), targets: ofKind('target') }),
    say.deliverables({
      all: deliverables.length,
      measurable: firm('measurable'),
      milestone: firm('milestone'),
      direction: firm('direction'),
    }),
    say.others({ problems: problems.length, programmes: programmes.length }),
  ]
}

function bySection({ structure }: Reading, { shares }: CheckUp, say: Words) {
  const cells = (of: { items: number; measurable: number; milestone: number; direction: number }) =>
    [of.items, of.measurable, of.milestone, of.direction].map((count) => String(count).padStart(5)).join('')
  const rows = shares.sections.map(
    ({ section, ...of }) => `${cells(of)}  ${structure.sections[section]?.title ?? say.noSection}`,
  )
  return [say.bySection, `  ${say.sectionHead.join(' / ')}`, ...rows, `${cells(shares.all)}  =`]
}

function findings(reading: Reading, check: CheckUp, say: Words) {
  const all: Finding[] = [...check.pairs, ...check.open, ...check.problems, ...check.repeats, ...check.dropped]
  const kinds = FINDINGS.map(({ kind }) => ({ kind, of: all.filter((finding) => finding.kind === kind) }))
  const lines = kinds.filter(({ of }) => of.length > 0).flatMap(({ kind, of }) => findingsOf(kind, of, reading, say))
  return [say.checkUp, ...(lines.length > 0 ? lines : [`  ${say.nothingFound}`])]
}

function findingsOf(kind: FindingKind, found: Finding[], reading: Reading, say: Words) {
  const lines = found.slice(0, SHOWN).map(({ about, last, next }) => {
    const sides = [last, next].map((places) => wordsOf(places, reading, say))
    const shown = sides.filter((side) => side !== '' && side !== about).join(' → ')
    return `    ${about}${shown && `：${shown}`}`
  })
  const more = found.length > SHOWN ? [`    ${say.more({ count: found.length - SHOWN })}`] : []
  return [`  ${say.findings[kind]} (${found.length})`, ...lines, ...more]
}

function wordsOf(places: Place[], reading: Reading, say: Words): string {
  const words = places.map((place) => wordsAt(place, reading))
  const more = words.length > SIDE ? [say.more({ count: words.length - SIDE })] : []
  return [...words.slice(0, SIDE), ...more].join('；')
}

function wordsAt({ type, index }: Place, { measures, deliverables, problems }: Reading): string {
  if (type === 'measure') return measures[index].text
  return (type === 'deliverable' ? deliverables : problems)[index].quote
}

function leftAside(text: string, { structure, numbers, unread }: Reading, say: Words) {
  const count = new Map<LeftReason, number>()
  for (const { reason } of numbers) count.set(reason, (count.get(reason) ?? 0) + 1)
  const byReason = [...count].sort(([, a], [, b]) => b - a).map(([reason, of]) => `${say.reasons[reason]} ${of}`)
  const sentences = unread.map(({ sentence }) => structure.sentences[sentence])
  return [
    say.leftNumbers({ all: numbers.length }),
    ...(byReason.length > 0 ? [`  ${byReason.join(say.separator)}`] : []),
    say.unread({ all: unread.length }),
    ...sentences.map(({ start, end }) => `  ${text.slice(start, end)}`),
  ]
}
