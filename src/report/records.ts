import type { Deliverable, Measure, Reading } from './reading.ts'

/**
 * The records of a reading as JSON lines: measures and deliverables in text order, then problems, programmes, numbers
 * that are no measure, and sentences that were not read. A value is printed digit for digit as a JSON number, never by
 * way of a float. `start` and `end` are UTF-16 code units of `text`.
 */
export function* records(reading: Reading, text: string): Generator<string> {
  const sentence = (index: number) => {
    const at = reading.structure.sentences[index]
    return at ? text.slice(at.start, at.end) : null
  }
  const spoken = <R extends { sentence: number }>(record: R) => ({ ...record, sentence: sentence(record.sentence) })

  const found = [...reading.measures, ...reading.deliverables].sort((a, b) => a.start - b.start || b.end - a.end)
  for (const record of found)
    yield record.type === 'measure'
      ? measureLine(record, sentence(record.sentence))
      : deliverableLine(record, sentence(record.sentence))
  for (const problem of reading.problems) yield JSON.stringify(spoken(problem))
  for (const { name, mentions } of reading.programmes)
    yield JSON.stringify({ type: 'programme', name, mentions: mentions.map(spoken) })
  for (const number of reading.numbers) yield JSON.stringify(spoken(number))
  for (const { sentence: index, why } of reading.unread) {
    const { start, end } = reading.structure.sentences[index]
    yield JSON.stringify({ type: 'unread', start, end, sentence: sentence(index), why })
  }
}

function measureLine(m: Measure, sentence: string | null) {
  const before = {
    type: m.type,
    start: m.start,
    end: m.end,
    sentence,
    text: m.text,
    metric: m.metric,
    aspect: m.aspect,
    op: m.op,
  }
  const { unit, kind, scope, ref, base, asof, estimated, force, confidence, rule } = m
  const after = { unit, kind, scope, ref, base, asof, estimated, force, confidence, rule }
  return `${JSON.stringify(before).slice(0, -1)},"value":${m.value},${JSON.stringify(after).slice(1)}`
}

function deliverableLine(d: Deliverable, sentence: string | null) {
  const { type, start, end, quote, verb, object, firmness } = d
  return JSON.stringify({ type, start, end, sentence, quote, verb, object, firmness })
}
