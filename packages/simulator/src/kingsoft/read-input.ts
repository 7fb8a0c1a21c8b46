import { left } from '@cloud-result/core'

import { isFields } from '../fields.js'
import type { Fields } from '../fields.js'
import type { HttpRequest } from '../http/http.js'
import { mediaTypeOf } from '../http/target.js'
import type { AnyOperation, RequestMetadata } from '../product.js'
import type { ProductError, ProductResult } from '../product-error.js'
import { readInput } from '../shape/read-input.js'
import type { InputProblem } from '../shape/read-input.js'
import { unflatten } from '../shape/unflatten.js'
import { commonParameters } from './common-parameters.js'
import { parametersOf } from './request-metadata.js'

/**
 * Makes the reader of a product's input: from the query and a form, or from the query and a JSON body. Parameters that
 * the operation does not have are ignored.
 */
export const inputReader =
  (listsFrom: 0 | 1, errorOf: (problem: InputProblem) => ProductError) =>
  (request: HttpRequest, _: RequestMetadata, operation: AnyOperation): ProductResult<Fields> => {
    if (operation.method !== undefined && operation.method !== request.method) {
      const message = `The method ${request.method} for is not valid for this web service.`
      return left({ code: 'InvalidMethod', status: 400, message, origin: 'gateway' })
    }
    const flat = unflatten(parametersOf(request).filter(([name]) => !commonParameters.has(name)))
    const json = mediaTypeOf(request.headers) === 'application/json' ? bodyFields(request.body, operation) : {}
    if (json === undefined) return left(errorOf({ kind: 'invalid', path: ['body'], value: undefined }))
    const format = { isFlat: true, listsFrom, encodings: operation.encodings, refusesUnknown: false }
    const read = readInput(operation.input(), { ...flat, ...json }, format)
    return read._tag === 'Left' ? left(errorOf(read.left)) : read
  }

const bodyFields = (body: string, { encodings = {} }: AnyOperation): Fields | undefined => {
  if (body.trim() === '') return {}
  // Some operations have the whole body as one parameter.
  const whole = Object.keys(encodings).find((name) => encodings[name] === 'body')
  try {
    const value: unknown = JSON.parse(body)
    return whole === undefined ? (isFields(value) ? value : undefined) : { [whole]: value }
  } catch {
    return undefined
  }
}
