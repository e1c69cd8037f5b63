import { describe, expect, it } from 'vitest'
import { figure, reading } from '../../tests/hand-made.ts'
import { records } from './records.ts'

const made = () =>
  reading([
    { words: '地区生产总值增长6.50%。', figures: [figure('地区生产总值', 'growth', '6.50%')] },
    {
      words: '新增公园绿地12公顷以上,推动夜间经济发展。',
      zone: 'plan',
      figures: [figure('新增公园绿地', 'increment', '12公顷以上', { force: '确保' })],
      does: [
        ['新增公园绿地12公顷以上', 'measurable'],
        ['推动夜间经济发展', 'direction'],
      ],
    },
    { words: '出口持续承压。', zone: 'problems', admits: '出口持续承压' },
  ])

const lines = () => {
  const { text, reading } = made()
  return [...records(reading, text)]
}

describe('records as JSON lines', () => {
  it('print a value digit for digit', () => {
    expect(lines()[0]).toContain('"value":6.50,"unit":"%"')
  })

  it('print the fields of a measure in the published order, leaving out what the report does not say', () => {
    expect(Object.keys(JSON.parse(lines()[0]))).toEqual([
      'type',
      'start',
      'end',
      'sentence',
      'text',
      'metric',
      'aspect',
      'op',
      'value',
      'unit',
      'kind',
      'confidence',
      'rule',
    ])
  })

  it('print null for a target without a value', () => {
    const { text, reading } = made()
    reading.measures[0].value = null
    expect(JSON.parse([...records(reading, text)][0]).value).toBeNull()
  })

  it('stand in text order, a deliverable before the figure inside it, problems after all of them', () => {
    expect(
      lines()
        .map((line) => JSON.parse(line))
        .map(({ type, text, quote }) => [type, text ?? quote]),
    ).toEqual([
      ['measure', '6.50%'],
      ['deliverable', '新增公园绿地12公顷以上'],
      ['measure', '12公顷以上'],
      ['deliverable', '推动夜间经济发展'],
      ['problem', '出口持续承压'],
    ])
  })

  it('carry the sentence word for word and the span of the words', () => {
    const { text } = made()
    for (const record of lines().map((line) => JSON.parse(line))) {
      expect(text).toContain(record.sentence)
      expect(text.slice(record.start, record.end)).toBe(record.text ?? record.quote)
    }
  })
})
