import { commitment, measure } from '#ledger/commitment.examples.ts'
import type { Unit } from '#people/sql.ts'
import { commitmentView } from './commitment-view.ts'

const unit: Unit = {
  city: 'linchuan',
  code: 'education',
  name: '临川市教育局',
  shortName: '市教育局',
  nameEn: 'Bureau of Education',
  kind: 'department',
  leader: null,
  functions: ['学位'],
  place: 0,
}

const QUOTE = '新增义务教育学位5000个'
const END = 1216

/** The commitment that the description shows. */
export const exampleCommitment = commitmentView(
  commitment({
    code: 'LC-2024-0137',
    number: 137,
    quote: QUOTE,
    startAt: END - QUOTE.length,
    endAt: END,
    sentence: 88,
    section: 12,
    firmness: 'measurable',
    standing: 'accepted',
    leadUnit: 'education',
    leadWords: ['学位'],
    measures: [measure({ startAt: END - 5, endAt: END, text: '5000个', metric: '义务教育学位', value: '5000' })],
  }),
  { units: [unit], text: QUOTE.padStart(END), chapters: [] },
)
