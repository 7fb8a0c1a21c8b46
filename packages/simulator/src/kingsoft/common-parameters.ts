import type { HttpRequest } from '../http/http.js'
import { parameterOf } from '../http/target.js'
import { parametersOf } from './request-metadata.js'

/** The parameters that all operations have; the others belong to the input of the operation. */
export const commonParameters: ReadonlySet<string> = new Set([
  'Accesskey',
  'Action',
  'DryRun',
  'Format',
  'Region',
  'SecurityToken',
  'Service',
  'Signature',
  'SignatureMethod',
  'SignatureVersion',
  'Timestamp',
  'Version',
  'X-Amz-Algorithm',
  'X-Amz-Credential',
  'X-Amz-Date',
  'X-Amz-Security-Token',
  'X-Amz-Signature',
  'X-Amz-SignedHeaders'
])

/** Returns whether a request is a dry run. All operations of the vendor support it. */
export const isDryRun = (request: HttpRequest): boolean =>
  ['true', '1'].includes((parameterOf(parametersOf(request), 'DryRun') ?? '').toLowerCase())
