import { right } from '@cloud-result/core'
import { acs3, alibabaRpc } from '@cloud-result/alibaba-kms/client'
import { explainQuery, explainRequest, signQuery, signRequest } from '@cloud-result/signing'
import type { QueryScheme } from '@cloud-result/signing'

import { readAuthorization } from '../http/authorization.js'
import type { HttpRequest } from '../http/http.js'
import { parameterOf, readTarget } from '../http/target.js'
import type { AuthenticationContext } from '../product.js'
import type { ProductResult } from '../product-error.js'
import { tokenProblem } from '../state/account.js'
import type { Account } from '../state/account.js'
import { setBounded } from '../state/bounded-map.js'
import { popError } from './kms-error.js'
import { isVersion3, parametersOf } from './request-metadata.js'

const windowMs = 15 * 60_000
const maximumNonces = 20_000

/** What a request states about its sender. */
interface Claim {
  readonly accessKeyId: string | undefined
  readonly timestamp: string | undefined
  readonly nonce: string | undefined
  readonly token: string | undefined
  readonly signature: string | undefined
}

/** Verifies an ACS3-HMAC-SHA256 signature, or one of RPC version 1 (HMAC-SHA1). */
export const verifySignature = (
  request: HttpRequest,
  { accounts, nonces, now }: AuthenticationContext
): ProductResult<Account> => {
  const claim = isVersion3(request) ? claimOfVersion3(request) : claimOfRpc(request)
  if (claim === undefined) {
    return popError('IncompleteSignature', 'The request signature does not conform to Aliyun standards.')
  }
  const { accessKeyId, timestamp, nonce, token, signature } = claim
  if (accessKeyId === undefined) return missing('AccessKeyId')
  if (signature === undefined) return missing('Signature')
  if (timestamp === undefined) return missing('Timestamp')

  const instant = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/.test(timestamp) ? Date.parse(timestamp) : Number.NaN
  if (Number.isNaN(instant)) {
    return popError('InvalidTimeStamp.Format', 'Specified time stamp or date value is not well formatted.')
  }
  if (Math.abs(now - instant) > windowMs) {
    return popError('InvalidTimeStamp.Expired', 'Specified time stamp or date value is expired.')
  }

  const account = accounts.get(accessKeyId)
  if (account === undefined) return popError('InvalidAccessKeyId.NotFound', 'Specified access key is not found.')
  if (account.disabled === true) return popError('InvalidAccessKeyId.Inactive', 'Specified access key is disabled.')
  const problem = tokenProblem(account, token, now)
  if (problem !== undefined) return tokenErrors[problem]

  const { expected, stringToSign } = isVersion3(request)
    ? expectedOfVersion3(request, account, instant)
    : expectedOfRpc(request, account)
  if (expected !== signature) {
    // As the vendor does, it quotes the whole string to sign, plaintexts included.
    return popError(
      'SignatureDoesNotMatch',
      `Specified signature is not matched with our calculation. server string to sign is:${stringToSign}`
    )
  }

  const used = nonce === undefined ? undefined : nonces.get(nonce)
  if (used !== undefined && now - used < windowMs) {
    return popError('SignatureNonceUsed', 'Specified signature nonce was used already.')
  }
  if (nonce !== undefined) setBounded(nonces, nonce, now, maximumNonces)
  return right(account)
}

const missing = (name: string): ProductResult<never> =>
  popError('MissingParameter', `${name} is mandatory for this action.`)

const tokenErrors = {
  missing: popError('MissingSecurityToken', 'SecurityToken is mandatory for this action.'),
  wrong: popError('InvalidSecurityToken.MismatchWithAccessKey', 'Specified SecurityToken mismatch with the AccessKey.'),
  expired: popError('InvalidSecurityToken.Expired', 'Specified SecurityToken is expired.')
} as const

const claimOfVersion3 = ({ headers }: HttpRequest): Claim | undefined => {
  const { algorithm, credential, signedHeaders, signature } = readAuthorization(headers['authorization'] ?? '')
  if (algorithm !== acs3.algorithm || signedHeaders === undefined) return undefined
  return {
    accessKeyId: credential,
    signature,
    timestamp: headers['x-acs-date'],
    nonce: headers['x-acs-signature-nonce'],
    token: headers['x-acs-security-token']
  }
}

const claimOfRpc = (request: HttpRequest): Claim => {
  const parameters = parametersOf(request)
  const find = (name: string): string | undefined => parameterOf(parameters, name)
  return {
    accessKeyId: find('AccessKeyId'),
    signature: find('Signature'),
    timestamp: find('Timestamp'),
    nonce: find('SignatureNonce'),
    token: find('SecurityToken')
  }
}

interface Expected {
  readonly expected: string | undefined
  readonly stringToSign: string
}

const expectedOfVersion3 = (request: HttpRequest, account: Account, instant: number): Expected => {
  const { signedHeaders = [] } = readAuthorization(request.headers['authorization'] ?? '')
  const { path, parameters: query } = readTarget(request.target)
  const scheme = { ...acs3, signedHeaders, addedHeaders: [], sessionHeaders: [] }
  const { method, headers, body } = request
  const toSign = { method, host: headers['host'] ?? '', path, query, headers, body }
  const context = { instant, nonce: '' }
  const { canonicalRequest, stringToSign } = explainRequest(scheme, toSign, account, context)
  const signed = signRequest(scheme, toSign, account, context).headers['authorization'] ?? ''
  const isStatedBodyHash = canonicalRequest.endsWith(headers['x-acs-content-sha256'] ?? '')
  return { expected: isStatedBodyHash ? readAuthorization(signed).signature : undefined, stringToSign }
}

const expectedOfRpc = (request: HttpRequest, { accessKeyId, secretAccessKey }: Account): Expected => {
  // The request already has the parameters that the scheme would add.
  const scheme: QueryScheme = { ...alibabaRpc, constants: [], addedParameters: [] }
  const query = { method: request.method, host: '', path: '/', parameters: parametersOf(request) }
  const credentials = { accessKeyId, secretAccessKey }
  const context = { instant: 0 }
  const { stringToSign } = explainQuery(scheme, query, credentials, context)
  return { expected: signQuery(scheme, query, credentials, context).parameters.at(-1)?.[1], stringToSign }
}
