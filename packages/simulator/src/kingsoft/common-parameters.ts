import type { ArrivedRequest } from '../http/http.js'
import { parameterOf } from '../http/target.js'
import { parametersOf } from './request-metadata.js'

/** The parameters that say who calls what, and how; all others are the operation's own. */
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

/** Tells whether a request is a dry run, which any operation of the vendor takes. */
export const isDryRun = (request: ArrivedRequest): boolean =>
  ['true', '1'].includes((parameterOf(parametersOf(request), 'DryRun') ?? '').toLowerCase())
