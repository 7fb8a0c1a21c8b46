import { left } from '@cloud-result/core'

import type { ArrivedRequest, Fields } from '../http/http.js'
import type { Failure, Step } from '../product-error.js'
import { isFields } from '../fields.js'
import type { AnyOperation, Sketch } from '../product.js'
import { readInput } from '../shape/read-input.js'
import type { Finding } from '../shape/read-input.js'
import { unflatten } from '../shape/unflatten.js'
import { mediaTypeOf } from '../http/target.js'
import { commonParameters } from './common-parameters.js'
import { parametersOf } from './request-metadata.js'

/**
 * Reads the input of a call to a product of Kingsoft Cloud: from the query, a form or, where one is sent, a JSON body beside
 * the query. What an operation does not know is left out.
 */
export const inputReader =
  (listsFrom: 0 | 1, failureOf: (finding: Finding) => Failure) =>
  (request: ArrivedRequest, _: Sketch, operation: AnyOperation): Step<Fields> => {
    if (operation.method !== undefined && operation.method !== request.method) {
      const message = `The method ${request.method} for is not valid for this web service.`
      return left({ code: 'InvalidMethod', status: 400, message, by: 'gateway' })
    }
    const flat = unflatten(parametersOf(request).filter(([name]) => !commonParameters.has(name)))
    const json = mediaTypeOf(request.headers) === 'application/json' ? bodyFields(request.body, operation) : {}
    if (json === undefined) return left(failureOf({ kind: 'invalid', path: ['body'], value: undefined }))
    const read = readInput(
      operation.input(),
      { ...flat, ...json },
      {
        isFlat: true,
        listsFrom,
        encodings: operation.encodings,
        refusesUnknown: false
      }
    )
    return read._tag === 'Left' ? left(failureOf(read.left)) : read
  }

const bodyFields = (body: string, { encodings = {} }: AnyOperation): Fields | undefined => {
  if (body.trim() === '') return {}
  // Some operations take a body as one parameter, whatever it holds.
  const whole = Object.keys(encodings).find((name) => encodings[name] === 'body')
  try {
    const value: unknown = JSON.parse(body)
    return whole === undefined ? (isFields(value) ? value : undefined) : { [whole]: value }
  } catch {
    return undefined
  }
}
