import type { Fields } from '../fields.js'
import type { HttpRequest } from '../http/http.js'
import type { AnyOperation, RequestMetadata } from '../product.js'
import type { ProductResult } from '../product-error.js'
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

/** Reads the input of a call to KMS from query and form. Parameters that the operation does not have are ignored. */
export const readKmsInput = (
  request: HttpRequest,
  _: RequestMetadata,
  operation: AnyOperation
): ProductResult<Fields> => {
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
