import { STATES } from '#ledger/state.ts'
import { RULES } from '#report/rules.ts'
import { DataTable } from '#ui/data-table.tsx'
import { State } from '#ui/marks.tsx'
import { Mixed } from '#ui/mixed.tsx'
import { Note, Opening, Section, Steps } from '#ui/section.tsx'
import type { Ask } from './ask.ts'
import { markOf } from './marks.ts'
import { page } from './shell.tsx'

/** How a report becomes a ledger, in plain words, with the rules' names and whose each rule is. */
export async function methodPage(ask: Ask): Promise<string> {
  const { words, lang } = ask
  const w = words.method
  return page(
    ask,
    { title: w.title, place: 'method' },
    <>
      <Opening title={w.title} lead={w.lead} />
      <Section title={w.reading}>
        <Steps steps={w.readingSteps} />
      </Section>
      <Section title={w.states} id="states">
        <Note>{w.statesLead}</Note>
        <DataTable
          dense
          caption={w.states}
          columns={[
            { head: words.commitments.columns.state, names: true, phone: 'start', tight: true },
            { head: w.meaning, phone: 'line' },
          ]}
          rows={STATES.map((state) => ({
            key: state,
            cells: [<State key="s" mark={markOf[state]} word={words.state[state]} />, w.stateMeaning[state]],
          }))}
        />
      </Section>
      <Section title={w.rules} meta={w.rulesMeta} id="rules">
        <DataTable
          dense
          caption={w.rules}
          columns={[
            { head: w.ruleColumns.name, names: true, phone: 'start', tight: true },
            { head: w.ruleColumns.what, phone: 'line' },
          ]}
          rows={RULES.map((rule) => ({
            key: rule.name,
            id: `rule-${rule.name}`,
            cells: [<code key="n">{rule.name}</code>, <Mixed key="w" lang={lang} text={rule.what[lang]} />],
          }))}
        />
      </Section>
      <Section title={w.whose}>
        <DataTable
          caption={w.whose}
          columns={[
            { head: w.whoseColumns.rule, names: true, phone: 'start' },
            { head: w.whoseColumns.whose, phone: 'end', tight: true },
            { head: w.whoseColumns.source, phone: 'line' },
          ]}
          rows={w.whoseRows.map((row) => ({ key: row.rule, cells: [row.rule, w.whoseNames[row.whose], row.source] }))}
        />
      </Section>
    </>,
  )
}
