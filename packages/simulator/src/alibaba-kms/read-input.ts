import type { ArrivedRequest, Fields } from '../http/http.js'
import type { Step } from '../product-error.js'
import type { AnyOperation, Sketch } from '../product.js'
import { readInput } from '../shape/read-input.js'
import { unflatten } from '../shape/unflatten.js'
import { invalidParameter, missingParameter } from './kms-error.js'
import { parametersOf } from './request-metadata.js'

const commonParameters: ReadonlySet<string> = new Set([
  'AccessKeyId',
  'Action',
  'Format',
  'SecurityToken',
  'Signature',
  'SignatureMethod',
  'SignatureNonce',
  'SignatureType',
  'SignatureVersion',
  'Timestamp',
  'Version'
])

/** Reads the input of a call to KMS from query and form. What an operation does not know is left out. */
export const readKmsInput = (request: ArrivedRequest, _: Sketch, operation: AnyOperation): Step<Fields> => {
  const own = parametersOf(request).filter(([name]) => !commonParameters.has(name))
  const read = readInput(operation.input(), unflatten(own), {
    isFlat: true,
    listsFrom: 1,
    encodings: operation.encodings,
    refusesUnknown: false
  })
  if (read._tag === 'Right') return read
  const name = read.left.path.join('.')
  return read.left.kind === 'missing' ? missingParameter(name) : invalidParameter(name)
}
