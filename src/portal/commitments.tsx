import { list } from '#ledger/list/sql.ts'
import { programmesOf } from '#ledger/sql.ts'
import { STATES, stateOf } from '#ledger/state.ts'
import { unitsOf } from '#people/sql.ts'
import { chapterOf } from '#report/structure/chapters.ts'
import { DataTable, Words } from '#ui/data-table.tsx'
import { ButtonLink, Filters, SearchField, Select } from '#ui/form.tsx'
import { State } from '#ui/marks.tsx'
import { Mixed } from '#ui/mixed.tsx'
import { Downloads, Empty, Note, Opening, Pager } from '#ui/section.tsx'
import type { Ask } from './ask.ts'
import { figureText } from './figures.ts'
import { unitName } from './lead.tsx'
import { filterOf, listQuery } from './list-query.ts'
import { markOf } from './marks.ts'
import { page } from './shell.tsx'
import { sectionName, type Year } from './year.ts'

const SIZE = 50

/** The list of commitments: search, filters and order all stand in the address. */
export async function commitmentsPage(ask: Ask, year: Year, raw: unknown): Promise<string> {
  const { words, paths, db, city, lang } = ask
  const w = words.commitments
  const asked = listQuery(raw)
  const found = await list(db, city.city, year.document.year, ask.eyes, filterOf(asked, year), {
    sort: asked.sort,
    after: asked.after,
    size: SIZE,
  })
  const units = await unitsOf(db, city.city)
  const programmes = await programmesOf(db, city.city, year.document.year)
  const filtered = Object.entries(asked).some(
    ([key, value]) => value !== undefined && key !== 'after' && key !== 'sort',
  )
  const any = { value: '', text: w.any }
  return page(
    ask,
    { title: w.title, place: 'commitments' },
    <>
      <Opening title={w.title} lead={w.sentence(year.tracked.length, year.directions)} />
      <Filters action={paths.commitments()}>
        <SearchField label={w.search} name="q" value={asked.q} placeholder={w.placeholder} submit={w.submit} />
        <Select
          label={w.chapter}
          name="chapter"
          value={asked.chapter === undefined ? '' : String(asked.chapter)}
          options={[
            any,
            ...year.chapters
              .filter((c) => c.commitments.length > 0)
              .map((c) => ({ value: String(c.index), text: sectionName(c.section), lang: 'zh-CN' as const })),
          ]}
        />
        <Select
          label={w.firmness}
          name="firmness"
          value={asked.firmness}
          options={[
            any,
            ...(['measurable', 'milestone', 'direction'] as const).map((value) => ({
              value,
              text: words.firmness[value],
            })),
          ]}
        />
        <Select
          label={w.columns.state}
          name="state"
          value={asked.state}
          options={[any, ...STATES.map((value) => ({ value, text: words.state[value] }))]}
        />
        <Select
          label={w.unit}
          name="unit"
          value={asked.unit}
          options={[any, ...units.map((u) => ({ value: u.code, text: unitName(ask, units, u.code) }))]}
        />
        <Select
          label={w.programme}
          name="programme"
          value={asked.programme === undefined ? '' : String(asked.programme)}
          options={[
            any,
            ...programmes
              .filter((p) => Number(p.commitments) > 0)
              .map((p) => ({ value: String(p.n), text: p.name, lang: 'zh-CN' as const })),
          ]}
        />
        <Select
          label={w.due}
          name="due"
          value={asked.due === undefined ? '' : String(asked.due)}
          options={[
            any,
            ...Array.from({ length: 12 }, (_, n) => ({ value: String(n + 1), text: words.home.month(n + 1) })),
          ]}
        />
        <Select
          label={w.sort}
          name="sort"
          value={asked.sort}
          options={(['text', 'figure', 'unit'] as const).map((value) => ({ value, text: w.sorts[value] }))}
        />
        {filtered && (
          <ButtonLink href={paths.commitments()} small>
            {w.clear}
          </ButtonLink>
        )}
      </Filters>
      {filtered && <Note>{w.found(found.total)}</Note>}
      {found.commitments.length === 0 ? (
        <Empty words={w.none} hint={w.noneHint} />
      ) : (
        <DataTable
          caption={w.title}
          columns={[
            { head: w.columns.state, phone: 'start', tight: true },
            { head: w.columns.words, names: true, phone: 'line' },
            { head: w.columns.figure, align: 'end', phone: 'end' },
            { head: w.columns.chapter, phone: 'none' },
            { head: w.columns.lead, phone: 'label' },
            { head: w.columns.code, phone: 'label', tight: true },
          ]}
          rows={found.commitments.map((c) => {
            const state = stateOf(c)
            const chapter = chapterOf(year.chapters, c.section)
            return {
              key: c.code,
              cells: [
                state ? <State key="s" mark={markOf[state]} word={words.state[state]} /> : words.direction,
                <Words key="w" href={paths.commitment(c.code)}>
                  {c.title}
                </Words>,
                <Mixed
                  key="f"
                  lang={lang}
                  text={c.measures
                    .slice(0, 2)
                    .map((m) => figureText(m, words.op))
                    .join(lang === 'zh' ? '、' : ', ')}
                />,
                <span key="c" lang="zh-CN">
                  {chapter?.section.title}
                </span>,
                c.leadUnit && c.firmness !== 'direction'
                  ? `${unitName(ask, units, c.leadUnit)}${c.leadConfirmed ? '' : ` · ${w.suggested}`}`
                  : '',
                c.code,
              ],
            }
          })}
        />
      )}
      <Pager
        note={w.shown(found.commitments.length, found.total)}
        previous={asked.after ? { href: paths.commitments({ ...asked, after: undefined }), text: w.first } : undefined}
        next={found.next ? { href: paths.commitments({ ...asked, after: found.next }), text: w.next } : undefined}
      />
      <Downloads
        words={w.downloads}
        links={(['xlsx', 'csv', 'json'] as const).map((kind) => ({
          href: paths.commitmentsFile(kind, { ...asked, after: undefined }),
          text: { xlsx: 'Excel', csv: 'CSV', json: 'JSON' }[kind],
        }))}
      />
    </>,
  )
}
