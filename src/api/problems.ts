import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify'
import { hasZodFastifySchemaValidationErrors } from 'fastify-type-provider-zod'
import { asFault, Fault, httpStatus } from '#base/errors.ts'
import type { Api } from './asked.ts'
import { languageOf } from './language.ts'
import { parameterFault } from './parameter-fault.ts'
import { words } from './words.ts'

/** Answers everything that goes wrong in this door as a problem (RFC 9457), in the reader's language. */
export function answerProblems(api: Api): void {
  api.setNotFoundHandler((request, reply) => {
    const path = request.url.split('?')[0]
    return answerProblem(request, reply, new Fault('not-found', 'route', { method: request.method, path }))
  })
  api.setErrorHandler((thrown, request, reply) => answerProblem(request, reply, faultOf(thrown)))
}

function faultOf(thrown: unknown): Fault {
  if (hasZodFastifySchemaValidationErrors(thrown)) return parameterFault(thrown.validation[0])
  const { statusCode = 500 } = thrown as Partial<FastifyError>
  return statusCode < 500 && !(thrown instanceof Fault) ? new Fault('invalid', 'request') : asFault(thrown)
}

/** Answers one request with a problem, whatever stopped it. */
export function answerProblem(request: FastifyRequest, reply: FastifyReply, fault: Fault) {
  if (fault.code === 'internal') request.log.error(fault.cause ?? fault)
  const language = languageOf(request.headers['accept-language'])
  const { code, key, params } = fault
  return reply
    .status(httpStatus[code])
    .headers({ 'cache-control': 'no-store', 'content-language': language, vary: 'Accept-Language' })
    .type('application/problem+json')
    .send({
      type: `/api/v1/problems#${code}`,
      title: words[language].title[code],
      status: httpStatus[code],
      detail: detailOf(fault, language),
      instance: request.url,
      code,
      key,
      params,
    })
}

function detailOf({ code, key, params }: Fault, language: 'zh' | 'en'): string {
  const w = words[language]
  if (key === 'parameter') {
    const reason = w.reason[params.reason as keyof typeof w.reason]
    return w.parameter(String(params.parameter), reason(params))
  }
  return w.detail[key as keyof typeof w.detail]?.(params) ?? w.title[code]
}
