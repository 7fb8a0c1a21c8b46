import { left, right } from '@cloud-result/core'

import { isFields } from '../fields.js'
import type { Fields } from '../fields.js'
import type { HttpRequest } from '../http/http.js'
import type { AnyOperation, RequestMetadata } from '../product.js'
import { serviceError } from '../product-error.js'
import type { ProductError, ProductResult } from '../product-error.js'
import { readInput } from '../shape/read-input.js'
import type { InputProblem } from '../shape/read-input.js'
import { unflatten } from '../shape/unflatten.js'
import { isVersion1, parametersOf } from './request-metadata.js'
import { commonParameters } from './verify-version-1.js'

/** Reads the input of a call from JSON, or from the flat names of a query or a form. */
export const readCvmInput = (
  request: HttpRequest,
  _: RequestMetadata,
  operation: AnyOperation
): ProductResult<Fields> => {
  const isFlat = isVersion1(request) || request.method === 'GET'
  const arrived = isFlat ? flatInput(request) : jsonInput(request.body)
  if (arrived === undefined) {
    return serviceError(200, 'InvalidParameter', 'The body of the request is not a JSON object.')
  }
  const read = readInput(operation.input(), arrived, {
    isFlat,
    listsFrom: 0,
    encodings: operation.encodings,
    refusesUnknown: true
  })
  return read._tag === 'Left' ? left(errorOf(read.left)) : right(read.right)
}

const flatInput = (request: HttpRequest): Fields =>
  unflatten(parametersOf(request).filter(([name]) => !(isVersion1(request) && commonParameters.has(name))))

const jsonInput = (body: string): Fields | undefined => {
  if (body.trim() === '') return {}
  try {
    const parsed: unknown = JSON.parse(body)
    return isFields(parsed) ? withoutNulls(parsed) : undefined
  } catch {
    return undefined
  }
}

// CVM ignores a null.
const withoutNulls = (fields: Fields): Fields =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null))

const errorOf = ({ kind, path }: InputProblem): ProductError => {
  const name = path.join('.')
  const [code, message] = messages[kind]
  return { code, status: 200, message: message.replace('%s', () => name), origin: 'service' }
}

const messages = {
  missing: ['MissingParameter', 'The request is missing a required parameter `%s`.'],
  unknown: ['UnknownParameter', 'The parameter `%s` is not recognized.'],
  invalid: ['InvalidParameter', 'The type of the value of the parameter `%s` is wrong.']
} as const
