import { seals } from '#base/journal/read.ts'
import { DataTable } from '#ui/data-table.tsx'
import { Empty, Note, Opening, Pager } from '#ui/section.tsx'
import type { Ask } from './ask.ts'
import { momentIn } from './figures.ts'
import { page } from './shell.tsx'

const SIZE = 30

/** The seals, newest first. */
export async function journalPage(ask: Ask, before: number | undefined): Promise<string> {
  const { words, paths, db, city } = ask
  const w = words.journal
  const list = await seals(db, city.city, { before, limit: SIZE })
  const last = list.at(-1)
  return page(
    ask,
    { title: w.title, place: 'journal' },
    <>
      <Opening title={w.title} lead={w.lead} />
      <Note>{w.keep}</Note>
      <Note>
        {w.verify} <code>npx luoshi verify</code>
      </Note>
      {list.length === 0 ? (
        <Empty words={w.none} hint={w.noneHint} />
      ) : (
        <DataTable
          caption={w.title}
          columns={[
            { head: w.columns.number, names: true, phone: 'start', tight: true },
            { head: w.columns.at, phone: 'end', tight: true },
            { head: w.columns.entries, align: 'end', phone: 'label', tight: true },
            { head: w.columns.hash, phone: 'label' },
          ]}
          rows={list.map((seal) => ({
            key: String(seal.number),
            cells: [
              seal.number.toLocaleString('en'),
              momentIn(seal.sealedAt),
              seal.entries.toLocaleString('en'),
              <code key="h">{seal.hash}</code>,
            ],
          }))}
        />
      )}
      <Pager
        previous={before === undefined ? undefined : { href: paths.journal, text: w.newest }}
        next={
          last && last.number > 1 && list.length === SIZE
            ? { href: `${paths.journal}?before=${last.number}`, text: w.older }
            : undefined
        }
      />
    </>,
  )
}
