import type { FastifyDynamicSwaggerOptions } from '@fastify/swagger'
import { createJsonSchemaTransform, createJsonSchemaTransformObject } from 'fastify-type-provider-zod'

const text = `What a government promised in its work report, word for word, and where each promise stands. \
承诺原文、数字、状态，一字一数都能指回报告。

- Every address is a \`GET\`; nobody signs in; any origin may ask (CORS).
- Without a city in the address (\`/api/v1\`) the default city answers; \`/c/{city}/api/v1\` names one.
- Figures are decimal text, days are \`YYYY-MM-DD\`, moments are UTC. The report's own words stand beside every value \
read from them. Null means "not said" or "none", never 0.
- Lists come in pages; \`next\` is the address of the following page, null on the last.
- Only what has been released is shown, by the same rule as on the pages.
- Answers carry an \`ETag\`; sent back in \`If-None-Match\` it spares the body.
- What goes wrong is answered as \`application/problem+json\` in Chinese or English.
- \`v1\` stays compatible: fields and addresses may be added, none is removed or changes its meaning. See docs/api.md.

Terms are those of the project's glossary. The texts of reports are official documents, to which copyright does not \
apply (Copyright Law of the People's Republic of China, article 5).`

const tags = [
  { name: 'start', description: 'What there is, and this description.' },
  { name: 'report', description: 'Reports 工作报告, word for word, as they were read.' },
  { name: 'ledger', description: 'Commitments 承诺事项, their states and their owners.' },
  { name: 'trust', description: 'Seals 封存 by which anybody can prove a later rewriting.' },
]

/**
 * Schemas stay open in the description: `v1` may add fields, so a client must pass over what it does not know. No body
 * is said to be one of type null, which this library then leaves out; limits that only JavaScript has are not told.
 */
const plainly: NonNullable<ZodToJsonConfig['override']> = ({ zodSchema, jsonSchema }) => {
  if (zodSchema._zod.def.type === 'undefined') jsonSchema.type = 'null'
  if (jsonSchema.additionalProperties === false) delete jsonSchema.additionalProperties
  if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum
  if (jsonSchema.minimum === Number.MIN_SAFE_INTEGER) delete jsonSchema.minimum
}
const zodToJsonConfig = { target: 'draft-2020-12', override: plainly } as const
const transform = createJsonSchemaTransform({ zodToJsonConfig })
const transformObject = createJsonSchemaTransformObject({ zodToJsonConfig })

type ZodToJsonConfig = NonNullable<NonNullable<Parameters<typeof createJsonSchemaTransform>[0]>['zodToJsonConfig']>
type Contents = Record<string, { content?: Record<string, { example?: unknown }> }>

/** How the OpenAPI document is made from the routes under `prefix`. */
export const description = (prefix: string): FastifyDynamicSwaggerOptions => ({
  convertConstToEnum: false,
  openapi: {
    openapi: '3.1.0',
    info: {
      title: 'Luoshi 落实 open data',
      version: '1.0.0',
      summary: 'Promises of government work reports, and where they stand.',
      description: text,
      license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
    },
    tags,
    security: [],
  },
  transform: (document) => {
    const { schema } = transform(document)
    const declared = (document.schema?.response ?? {}) as Contents
    const described = (schema as { response?: Contents }).response ?? {}
    for (const [status, { content = {} }] of Object.entries(declared))
      for (const [media, { example }] of Object.entries(content))
        if (example !== undefined) described[status].content![media].example = example
    return { schema, url: document.url.slice(prefix.length) || '/' }
  },
  transformObject: (document) => withoutUnused(transformObject(document)),
})

type Description = ReturnType<typeof transformObject>

/** Every shared schema is offered for requests and for answers; what nobody refers to is left out. */
function withoutUnused(document: Description): Description {
  const everything = JSON.stringify(document)
  const schemas = Object.entries((document as { components?: { schemas?: object } }).components?.schemas ?? {})
  const used = schemas.filter(([name]) => everything.includes(`"#/components/schemas/${name}"`))
  const left = { ...document, components: { schemas: Object.fromEntries(used) } } as Description
  return used.length === schemas.length ? left : withoutUnused(left)
}
