import { z } from 'zod'
import type { Commitment } from '#ledger/commitment.ts'
import { target } from '#report/selectors.ts'
import type { Document } from '#report/sql.ts'

/** The W3C model speaks in addresses that stand for themselves, so these are whole, with scheme and host. */
export const whole = z.url().meta({ examples: ['https://luoshi.example/api/v1/commitments/LC-2024-0137'] })

export const annotation = z
  .object({
    id: whole.meta({ description: 'The annotation.' }),
    type: z.literal('Annotation'),
    motivation: z.literal('identifying').meta({ description: 'It says what the words are called.' }),
    body: z
      .object({ id: whole.meta({ description: 'The commitment.' }), format: z.literal('application/json') })
      .meta({ description: 'What the words are.' }),
    target: z
      .object({
        source: whole.meta({ description: 'The text, in the version that the positions count in.' }),
        selector: z
          .tuple([
            z.object({
              type: z.literal('TextPositionSelector'),
              start: z.int().min(0).meta({ description: 'Where it begins, in Unicode code points.' }),
              end: z.int().min(0).meta({ description: 'Where it ends, in Unicode code points, not included.' }),
            }),
            z.object({
              type: z.literal('TextQuoteSelector'),
              exact: z.string().meta({ description: 'The words.' }),
              prefix: z.string().meta({ description: 'Up to 32 characters before.' }),
              suffix: z.string().meta({ description: 'Up to 32 characters after.' }),
            }),
          ])
          .meta({ description: 'By position and by quotation; either finds the words.' }),
      })
      .meta({ description: 'Where the words stand.' }),
  })
  .meta({
    id: 'Annotation',
    description:
      'The words of a commitment as a W3C Web Annotation. Positions here are code points, unlike `start` and `end` elsewhere.',
    externalDocs: {
      description: 'Web Annotation Data Model, 4.2',
      url: 'https://www.w3.org/TR/annotation-model/#selectors',
    },
  })
export type Annotation = z.output<typeof annotation>

/** @param root what this API's addresses begin with, scheme and host included */
export function annotationOf(
  root: string,
  c: Pick<Commitment, 'code' | 'startAt' | 'endAt'>,
  document: Document,
): Annotation {
  const text = `${root}/reports/${document.year}/text?version=${document.version}`
  const commitment = `${root}/commitments/${c.code}`
  return {
    id: `${commitment}#annotation`,
    type: 'Annotation',
    motivation: 'identifying',
    body: { id: commitment, format: 'application/json' },
    target: target(document.text, { start: c.startAt, end: c.endAt }, text),
  }
}

export const exampleAnnotation: Annotation = {
  id: 'https://luoshi.example/api/v1/commitments/LC-2024-0137#annotation',
  type: 'Annotation',
  motivation: 'identifying',
  body: { id: 'https://luoshi.example/api/v1/commitments/LC-2024-0137', format: 'application/json' },
  target: {
    source: 'https://luoshi.example/api/v1/reports/2024/text?version=1',
    selector: [
      { type: 'TextPositionSelector', start: 1204, end: 1216 },
      { type: 'TextQuoteSelector', exact: '新增义务教育学位5000个', prefix: '办好人民满意的教育，', suffix: '。' },
    ],
  },
}
