import { right } from '@cloud-result/core'
import { kingsoftQuery, signQuery } from '@cloud-result/signing'
import type { QueryScheme } from '@cloud-result/signing'

import { tokenFault } from '../state/account.js'
import type { Account } from '../state/account.js'
import type { ArrivedRequest } from '../http/http.js'
import { refuse } from '../product-error.js'
import type { Step } from '../product-error.js'
import type { Reception } from '../product.js'
import { parameterOf } from '../http/target.js'
import { parametersOf } from './request-metadata.js'

const windowMs = 15 * 60_000

/** Tells whether a request carries the vendor's simple signature among its parameters. */
export const isSimplySigned = (request: ArrivedRequest): boolean =>
  request.headers['authorization'] === undefined &&
  parametersOf(request).some(([name]) => name === 'Accesskey' || name === 'Signature' || name === 'SignatureVersion')

/**
 * Verifies the simple signature: HMAC-SHA256 of the sorted parameters. It refuses in the words of Cloud Monitor's page; the
 * codes that the page lost are those that practitioners match.
 *
 * Source: https://docs.ksyun.com/documents/43038 and https://endocs.ksyun.com/documents/37896
 */
export const verifySimple = (request: ArrivedRequest, service: string, { accounts, now }: Reception): Step<Account> => {
  const parameters = parametersOf(request)
  const find = (name: string): string | undefined => parameterOf(parameters, name)
  const accessKeyId = find('Accesskey')
  const signature = find('Signature')
  const timestamp = find('Timestamp')
  if (accessKeyId === undefined) return refuse(400, 'MissingAccesskey', 'Access Key is Missing')
  if (signature === undefined) return refuse(400, 'MissingSignature', 'The Request is missing Signature Parameter')
  if (timestamp === undefined) return refuse(400, 'MissingTimestamp', 'The request is missing timestamp parameter')
  const instant = Date.parse(timestamp)
  if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/.test(timestamp) || !(Math.abs(now - instant) <= windowMs)) {
    return refuse(400, 'InvalidTimestamp', 'Invalid Timestamp. Pls in 15mins')
  }
  if (find('Service') !== undefined && find('Service') !== service)
    return refuse(404, 'InvalidService', 'Invalid service')

  const account = accounts.get(accessKeyId)
  const invalidKey = refuse(400, 'InvalidAccessKey', 'Invalid Accesskey')
  if (account === undefined || account.disabled === true) return invalidKey
  switch (tokenFault(account, find('SecurityToken'), now)) {
    case 'missing':
    case 'wrong':
      return invalidKey
    case 'expired':
      return refuse(400, 'SecurityTokenExpired', 'The security token included in the request is expired.')
    case undefined:
  }

  // All that the scheme would add is among the parameters already.
  const scheme: QueryScheme = { ...kingsoftQuery, constants: [], addedParameters: [] }
  const credentials = { accessKeyId, secretAccessKey: account.secretAccessKey }
  const query = { method: request.method, host: '', path: '/', parameters }
  const isSigned = signQuery(scheme, query, credentials, { instant: 0 }).parameters.at(-1)?.[1] === signature
  return isSigned ? right(account) : refuse(400, 'SignatureDoesNotMatch', 'The Signature is not matched')
}
