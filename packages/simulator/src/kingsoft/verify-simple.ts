import { right } from '@cloud-result/core'
import { kingsoftQuery } from '@cloud-result/kingsoft-ebs/client'
import { signQuery } from '@cloud-result/signing'
import type { QueryScheme } from '@cloud-result/signing'

import type { HttpRequest } from '../http/http.js'
import { parameterOf } from '../http/target.js'
import type { AuthenticationContext } from '../product.js'
import { serviceError } from '../product-error.js'
import type { ProductResult } from '../product-error.js'
import { tokenProblem } from '../state/account.js'
import type { Account } from '../state/account.js'
import { parametersOf } from './request-metadata.js'

const windowMs = 15 * 60_000

/** Returns whether a request has the vendor's simple signature among its parameters. */
export const hasSimpleSignature = (request: HttpRequest): boolean =>
  request.headers['authorization'] === undefined &&
  parametersOf(request).some(([name]) => name === 'Accesskey' || name === 'Signature' || name === 'SignatureVersion')

/**
 * Verifies the simple signature: HMAC-SHA256 of the sorted parameters. The messages are those of Cloud Monitor's page.
 * The page has lost the codes, so they are the ones that practitioners match.
 *
 * Source: https://docs.ksyun.com/documents/43038 and https://endocs.ksyun.com/documents/37896
 */
export const verifySimple = (
  request: HttpRequest,
  service: string,
  { accounts, now }: AuthenticationContext
): ProductResult<Account> => {
  const parameters = parametersOf(request)
  const find = (name: string): string | undefined => parameterOf(parameters, name)
  const accessKeyId = find('Accesskey')
  const signature = find('Signature')
  const timestamp = find('Timestamp')
  if (accessKeyId === undefined) return serviceError(400, 'MissingAccesskey', 'Access Key is Missing')
  if (signature === undefined) {
    return serviceError(400, 'MissingSignature', 'The Request is missing Signature Parameter')
  }
  if (timestamp === undefined) {
    return serviceError(400, 'MissingTimestamp', 'The request is missing timestamp parameter')
  }
  const instant = Date.parse(timestamp)
  if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/.test(timestamp) || !(Math.abs(now - instant) <= windowMs)) {
    return serviceError(400, 'InvalidTimestamp', 'Invalid Timestamp. Pls in 15mins')
  }
  if (find('Service') !== undefined && find('Service') !== service) {
    return serviceError(404, 'InvalidService', 'Invalid service')
  }

  const account = accounts.get(accessKeyId)
  const invalidKey = serviceError(400, 'InvalidAccessKey', 'Invalid Accesskey')
  if (account === undefined || account.disabled === true) return invalidKey
  switch (tokenProblem(account, find('SecurityToken'), now)) {
    case 'missing':
    case 'wrong':
      return invalidKey
    case 'expired':
      return serviceError(400, 'SecurityTokenExpired', 'The security token included in the request is expired.')
    case undefined:
  }

  // The request already has the parameters that the scheme would add.
  const scheme: QueryScheme = { ...kingsoftQuery, constants: [], addedParameters: [] }
  const credentials = { accessKeyId, secretAccessKey: account.secretAccessKey }
  const query = { method: request.method, host: '', path: '/', parameters }
  const isSigned = signQuery(scheme, query, credentials, { instant: 0 }).parameters.at(-1)?.[1] === signature
  return isSigned ? right(account) : serviceError(400, 'SignatureDoesNotMatch', 'The Signature is not matched')
}
