import swagger from '@fastify/swagger'
import type { FastifyPluginAsync } from 'fastify'
import { serializerCompiler, validatorCompiler, type ZodTypeProvider } from 'fastify-type-provider-zod'
import { annotationRoutes } from './annotations.ts'
import { type Door, findCity } from './asked.ts'
import { checkUpRoutes } from './check-up.ts'
import { cityRoutes } from './cities.ts'
import { oneCommitmentRoutes } from './commitment.ts'
import { commitmentRoutes } from './commitments.ts'
import { description } from './description.ts'
import { answerProblems } from './problems.ts'
import { programmeRoutes } from './programmes.ts'
import { recordRoutes } from './records.ts'
import { oneReportRoutes } from './report.ts'
import { reportTextRoutes } from './report-text.ts'
import { reportRoutes } from './reports.ts'
import { sealRoutes } from './seals.ts'
import { sentenceRoutes } from './sentences.ts'
import { startRoutes } from './start.ts'
import { stateRoutes } from './states.ts'
import { unitRoutes } from './units.ts'

/** Open data may be asked for from anywhere, and be kept for a minute. */
const OPEN = {
  'access-control-allow-origin': '*',
  'access-control-expose-headers': 'ETag, Link',
  'cross-origin-resource-policy': 'cross-origin',
  'cache-control': 'public, max-age=60',
}

/** The open data of the ledger, to be registered under /api/v1 and /c/:city/api/v1. It only reads. */
export const api: FastifyPluginAsync<Door> = async (instance, door) => {
  const api = instance.withTypeProvider<ZodTypeProvider>()
  api.setValidatorCompiler(validatorCompiler)
  api.setSerializerCompiler(serializerCompiler)
  api.addHook('onRequest', async (_, reply) => {
    reply.headers(OPEN)
  })
  answerProblems(api)
  findCity(api, door)
  await api.register(swagger, description(api.prefix))
  const resources = [
    startRoutes,
    cityRoutes,
    reportRoutes,
    oneReportRoutes,
    reportTextRoutes,
    sentenceRoutes,
    recordRoutes,
    checkUpRoutes,
    annotationRoutes,
    commitmentRoutes,
    stateRoutes,
    oneCommitmentRoutes,
    programmeRoutes,
    unitRoutes,
    sealRoutes,
  ]
  for (const routes of resources) routes(api)
}
