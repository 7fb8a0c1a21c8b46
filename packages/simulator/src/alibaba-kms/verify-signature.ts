import { right } from '@cloud-result/core'
import { acs3, alibabaRpc, explainQuery, explainRequest, signQuery, signRequest } from '@cloud-result/signing'
import type { QueryScheme } from '@cloud-result/signing'

import { tokenFault } from '../state/account.js'
import type { Account } from '../state/account.js'
import { readAuthorization } from '../http/authorization.js'
import { remember } from '../state/bounded-map.js'
import type { ArrivedRequest } from '../http/http.js'
import type { Step } from '../product-error.js'
import type { Reception } from '../product.js'
import { parameterOf, readTarget } from '../http/target.js'
import { refuseAtPop } from './kms-error.js'
import { isVersion3, parametersOf } from './request-metadata.js'

const windowMs = 15 * 60_000
const rememberedNonces = 20_000

/** What a request says of its sender, wherever it says it. */
interface Claim {
  readonly accessKeyId: string | undefined
  readonly timestamp: string | undefined
  readonly nonce: string | undefined
  readonly token: string | undefined
  readonly signature: string | undefined
}

/** Verifies an ACS3-HMAC-SHA256 signature, or one of RPC version 1 (HMAC-SHA1). */
export const verify = (request: ArrivedRequest, { accounts, nonces, now }: Reception): Step<Account> => {
  const claim = isVersion3(request) ? claimOfVersion3(request) : claimOfRpc(request)
  if (claim === undefined) {
    return refuseAtPop('IncompleteSignature', 'The request signature does not conform to Aliyun standards.')
  }
  const { accessKeyId, timestamp, nonce, token, signature } = claim
  if (accessKeyId === undefined) return missing('AccessKeyId')
  if (signature === undefined) return missing('Signature')
  if (timestamp === undefined) return missing('Timestamp')

  const instant = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/.test(timestamp) ? Date.parse(timestamp) : Number.NaN
  if (Number.isNaN(instant)) {
    return refuseAtPop('InvalidTimeStamp.Format', 'Specified time stamp or date value is not well formatted.')
  }
  if (Math.abs(now - instant) > windowMs) {
    return refuseAtPop('InvalidTimeStamp.Expired', 'Specified time stamp or date value is expired.')
  }

  const account = accounts.get(accessKeyId)
  if (account === undefined) return refuseAtPop('InvalidAccessKeyId.NotFound', 'Specified access key is not found.')
  if (account.disabled === true) return refuseAtPop('InvalidAccessKeyId.Inactive', 'Specified access key is disabled.')
  const fault = tokenFault(account, token, now)
  if (fault !== undefined) return tokenRefusals[fault]

  const { expected, stringToSign } = isVersion3(request)
    ? expectedOfVersion3(request, account, instant)
    : expectedOfRpc(request, account)
  if (expected !== signature) {
    // It does quote all that was to be signed, plaintexts included.
    return refuseAtPop(
      'SignatureDoesNotMatch',
      `Specified signature is not matched with our calculation. server string to sign is:${stringToSign}`
    )
  }

  const used = nonce === undefined ? undefined : nonces.get(nonce)
  if (used !== undefined && now - used < windowMs) {
    return refuseAtPop('SignatureNonceUsed', 'Specified signature nonce was used already.')
  }
  if (nonce !== undefined) remember(nonces, nonce, now, rememberedNonces)
  return right(account)
}

const missing = (name: string): Step<never> => refuseAtPop('MissingParameter', `${name} is mandatory for this action.`)

const tokenRefusals = {
  missing: refuseAtPop('MissingSecurityToken', 'SecurityToken is mandatory for this action.'),
  wrong: refuseAtPop(
    'InvalidSecurityToken.MismatchWithAccessKey',
    'Specified SecurityToken mismatch with the AccessKey.'
  ),
  expired: refuseAtPop('InvalidSecurityToken.Expired', 'Specified SecurityToken is expired.')
} as const

const claimOfVersion3 = ({ headers }: ArrivedRequest): Claim | undefined => {
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

const claimOfRpc = (request: ArrivedRequest): Claim => {
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

const expectedOfVersion3 = (request: ArrivedRequest, account: Account, instant: number): Expected => {
  const { signedHeaders = [] } = readAuthorization(request.headers['authorization'] ?? '')
  const { path, parameters: query } = readTarget(request.target)
  const scheme = { ...acs3, signedHeaders, addedHeaders: [], sessionHeaders: [] }
  const { method, headers, body } = request
  const toSign = { method, host: headers['host'] ?? '', path, query, headers, body }
  const context = { instant, nonce: '' }
  const { canonicalRequest, stringToSign } = explainRequest(scheme, toSign, account, context)
  const signed = signRequest(scheme, toSign, account, context).headers['authorization'] ?? ''
  const isBodyAsSaid = canonicalRequest.endsWith(headers['x-acs-content-sha256'] ?? '')
  return { expected: isBodyAsSaid ? readAuthorization(signed).signature : undefined, stringToSign }
}

const expectedOfRpc = (request: ArrivedRequest, { accessKeyId, secretAccessKey }: Account): Expected => {
  // All that the scheme would add is among the parameters already.
  const scheme: QueryScheme = { ...alibabaRpc, constants: [], addedParameters: [] }
  const query = { method: request.method, host: '', path: '/', parameters: parametersOf(request) }
  const credentials = { accessKeyId, secretAccessKey }
  const context = { instant: 0 }
  const { stringToSign } = explainQuery(scheme, query, credentials, context)
  return { expected: signQuery(scheme, query, credentials, context).parameters.at(-1)?.[1], stringToSign }
}
