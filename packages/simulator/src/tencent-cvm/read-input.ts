import { left, right } from '@cloud-result/core'

import type { ArrivedRequest, Fields } from '../http/http.js'
import { refuse } from '../product-error.js'
import type { Failure, Step } from '../product-error.js'
import { isFields } from '../fields.js'
import type { AnyOperation, Sketch } from '../product.js'
import { readInput } from '../shape/read-input.js'
import type { Finding } from '../shape/read-input.js'
import { unflatten } from '../shape/unflatten.js'
import { isVersion1, parametersOf } from './request-metadata.js'
import { commonParameters } from './verify-version-1.js'

/** Reads the input of a call: JSON, or names with paths in a query or a form. */
export const readCvmInput = (request: ArrivedRequest, _: Sketch, operation: AnyOperation): Step<Fields> => {
  const isFlat = isVersion1(request) || request.method === 'GET'
  const arrived = isFlat ? flatInput(request) : jsonInput(request.body)
  if (arrived === undefined) {
    return refuse(200, 'InvalidParameter', 'The body of the request is not a JSON object.')
  }
  const read = readInput(operation.input(), arrived, {
    isFlat,
    listsFrom: 0,
    encodings: operation.encodings,
    refusesUnknown: true
  })
  return read._tag === 'Left' ? left(failureOf(read.left)) : right(read.right)
}

const flatInput = (request: ArrivedRequest): Fields =>
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

// A null is as good as nothing.
const withoutNulls = (fields: Fields): Fields =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null))

const failureOf = ({ kind, path }: Finding): Failure => {
  const name = path.join('.')
  const [code, message] = findings[kind]
  return { code, status: 200, message: message.replace('%s', () => name), by: 'service' }
}

const findings = {
  missing: ['MissingParameter', 'The request is missing a required parameter `%s`.'],
  unknown: ['UnknownParameter', 'The parameter `%s` is not recognized.'],
  invalid: ['InvalidParameter', 'The type of the value of the parameter `%s` is wrong.']
} as const
