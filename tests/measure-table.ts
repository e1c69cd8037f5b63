import { describe, expect, test } from 'vitest'
import { measures } from '../src/report/measures/measures.ts'
import type { Structure, Zone } from '../src/report/reading.ts'

/** One sentence in one zone: metric | aspect op value unit. */
function lines(text: string, zone: Zone): string[] {
  const sentences = [{ start: 0, end: text.length, zone, paragraph: 0, section: -1 }]
  const one: Structure = { title: null, place: null, date: null, year: 2024, sections: [], paragraphs: [], sentences }
  return measures(text, one).measures.map((m) => `${m.metric} | ${m.aspect} ${m.op} ${m.value ?? ''}${m.unit}`)
}

type Row = [sentence: string, ...expected: string[]]

/** A table of sentences with the measures that each must give, a test for each row. */
export const table = (title: string, zone: Zone, rows: Row[]) =>
  describe(title, () => {
    test.each(rows.map(([sentence, ...expected]) => ({ sentence, expected })))(
      '$sentence',
      ({ sentence, expected }) => {
        expect(lines(sentence, zone)).toEqual(expected)
      },
    )
  })
