import { Fragment, type ReactNode } from 'react'
import { type Commitment, tracked } from '#ledger/commitment.ts'
import { STATES, stateOf } from '#ledger/state.ts'
import { unitsOf } from '#people/sql.ts'
import { AlsoPromise, PromiseWords } from '#ui/promise.tsx'
import { Contents, Key, Paragraph, PartHead, QuietPanel, ReportText, Topic } from '#ui/report-text.tsx'
import { Note } from '#ui/section.tsx'
import type { Ask } from './ask.ts'
import { markOf, promiseMark } from './marks.ts'
import { PromisePanel } from './promise-panel.tsx'
import { type Block, blocks, cutAt, type Piece, tail } from './report-blocks.ts'
import { page } from './shell.tsx'
import { sectionName, type Year } from './year.ts'

/**
 * The living report. Without its panels, heads and numbers the article's text is the stored text, character for
 * character; a test holds it to that.
 */
export async function reportPage(
  ask: Ask,
  year: Year,
  opened: string | undefined,
  sentence: number | undefined,
): Promise<string> {
  const { words, paths } = ask
  const { document } = year
  const units = await unitsOf(ask.db, ask.city.city)
  const list = blocks(document.text, document.structure, year.commitments)
  const open = year.commitments.find((c) => c.code === opened)
  const at = open ? paragraphOf(list, open.startAt) : undefined
  const span = sentence === undefined ? undefined : document.structure.sentences[sentence]
  const found = span && { start: span.start, end: span.end, sentence: sentence! }
  const panel = open ? (
    <PromisePanel ask={ask} year={year} units={units} open={open} />
  ) : (
    <QuietPanel title={words.report.nothing}>
      <Note>{words.report.nothingHint(year.tracked.length, year.directions)}</Note>
      {words.report.english && <Note>{words.report.english}</Note>}
      <Note>
        <a href={paths.reportText(document.year)}>{words.report.textFile}</a>
      </Note>
    </QuietPanel>
  )
  return page(
    ask,
    { title: words.report.title, place: 'report', islands: ['islands/report.ts'] },
    <ReportText
      aside={
        <>
          <Contents
            title={words.report.contents}
            links={year.chapters.map(({ index, section }) => ({
              href: `#s${index}`,
              ordinal: section.level === 2 ? ordinal(section.number) : undefined,
              text: section.level === 2 ? section.title : sectionName(section),
            }))}
          />
          <Key
            title={words.report.key}
            marks={[
              ...STATES.filter((state) => year.states[state] > 0).map((state) => ({
                mark: markOf[state],
                name: words.state[state],
              })),
              { mark: 'direction' as const, name: words.report.keyDirection },
            ]}
          />
        </>
      }
    >
      {list.map((block, n) => (
        <Fragment key={block.span.start}>
          {block.gap}
          {block.kind === 'heading' ? heading(ask, year, block) : paragraph(ask, year, block, open, found)}
          {block === at && panel}
          {n === list.length - 1 && tail(document.text, list)}
        </Fragment>
      ))}
      {!open && panel}
    </ReportText>,
  )
}

type Found = { start: number; end: number; sentence: number }

const ordinal = (number: string) => number.replace(/[（）()、.]/g, '')

const paragraphOf = (list: Block[], at: number) =>
  list.find((b) => b.kind === 'paragraph' && at >= b.span.start && at < b.span.end)

function heading(ask: Ask, year: Year, block: Extract<Block, { kind: 'heading' }>): ReactNode {
  const title = year.document.text.slice(block.span.start, block.span.end)
  const chapter = year.chapters.find((ch) => ch.index === block.index)
  const live = chapter?.commitments.filter(tracked) ?? []
  return (
    <PartHead
      id={`s${block.index}`}
      title={title}
      marks={
        live.length > 0
          ? live.map((c) => ({ mark: markOf[stateOf(c)!], href: ask.paths.report(c.year, c.code), title: c.title }))
          : undefined
      }
      meta={
        chapter && live.length > 0
          ? ask.words.report.counts(live.length, chapter.commitments.length - live.length)
          : undefined
      }
    />
  )
}

function paragraph(
  ask: Ask,
  year: Year,
  block: Extract<Block, { kind: 'paragraph' }>,
  open: Commitment | undefined,
  found: Found | undefined,
): ReactNode {
  const { text, title, structure } = year.document
  const words = text.slice(block.span.start, block.span.end)
  const { zone, number } = block.paragraph
  if (zone === 'opening' && words === title) return <PartHead first title={words} />
  const topic = structure.sentences.find((s) => s.paragraph === block.index && s.heading)?.end ?? block.span.start
  const said = (piece: Piece) => {
    const its = text.slice(piece.start, piece.end)
    const shown = piece.commitment ? promise(ask, piece, its, open) : its
    return <Fragment key={piece.start}>{piece.end <= topic ? <Topic>{shown}</Topic> : shown}</Fragment>
  }
  const cuts = found ? [topic, found.start, found.end] : [topic]
  const pieces = cuts.reduce(cutAt, block.pieces)
  const [before, inside, after] = [
    pieces.filter((p) => !found || p.end <= found.start),
    pieces.filter((p) => found && p.start >= found.start && p.end <= found.end),
    pieces.filter((p) => found && p.start >= found.end),
  ].map((list) => list.map(said))
  return (
    <Paragraph id={`p${number}`} number={zone === 'opening' || zone === 'outside' ? undefined : String(number)}>
      {before}
      {inside.length > 0 && <mark id={`n${found!.sentence}`}>{inside}</mark>}
      {after}
    </Paragraph>
  )
}

function promise(ask: Ask, { commitment, also }: Piece, said: string, open: Commitment | undefined): ReactNode {
  const { words, paths } = ask
  const link = (c: Commitment) => {
    const state = stateOf(c)
    return {
      mark: promiseMark(c),
      href: paths.report(c.year, c.code),
      id: c.code,
      label: words.report.label(c.title, state ? words.state[state] : words.direction, c.code),
      open: c === open,
    }
  }
  return (
    <>
      <PromiseWords words={said} {...link(commitment!)} />
      {also.map((c) => (
        <AlsoPromise key={c.code} {...link(c)} />
      ))}
    </>
  )
}
