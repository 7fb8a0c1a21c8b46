import { createHash, createHmac } from 'node:crypto'

import { right } from '@cloud-result/core'
import { tc3 } from '@cloud-result/tencent-cvm/client'
import { deriveKey, explainRequest } from '@cloud-result/signing'

import { readAuthorization } from '../http/authorization.js'
import type { HttpRequest } from '../http/http.js'
import { readTarget } from '../http/target.js'
import type { AuthenticationContext } from '../product.js'
import { serviceError } from '../product-error.js'
import type { ProductResult } from '../product-error.js'
import { tokenProblem } from '../state/account.js'
import type { Account } from '../state/account.js'

const windowMs = 5 * 60_000

/**
 * Verifies a TC3-HMAC-SHA256 signature.
 *
 * It accepts more than the documentation allows, because the vendor's Node SDK signs like this when its endpoint is a
 * loopback server: the host without its port, the first label of the host as the service, and the query of a GET in its
 * original order.
 */
export const verifyTc3 = (
  request: HttpRequest,
  { accounts, now }: AuthenticationContext,
  ownService = 'cvm'
): ProductResult<Account> => {
  const { headers } = request
  const header = headers['authorization']
  if (header === undefined) return missing('Authorization')
  const { algorithm, credential, signedHeaders, signature } = readAuthorization(header)
  const [accessKeyId = '', date, service, terminator, ...rest] = credential?.split('/') ?? []
  if (
    algorithm !== tc3.algorithm ||
    signature === undefined ||
    terminator !== 'tc3_request' ||
    rest.length > 0 ||
    !['content-type', 'host'].every((name) => signedHeaders?.includes(name))
  ) {
    return serviceError(
      200,
      'AuthFailure.InvalidAuthorization',
      'The Authorization header does not meet the requirements.'
    )
  }

  const timestamp = headers['x-tc-timestamp']
  if (timestamp === undefined) return missing('Timestamp')
  const instant = Number(timestamp) * 1000
  if (!/^\d{1,11}$/.test(timestamp)) {
    return serviceError(
      200,
      'InvalidParameterValue',
      'The value of the parameter `Timestamp` is not a number of seconds.'
    )
  }
  if (Math.abs(now - instant) > windowMs) return expired

  const account = accounts.get(accessKeyId)
  if (account === undefined) return unknownSecretId
  if (account.disabled === true) return disabledSecretId
  const token = tokenProblem(account, headers['x-tc-token'], now)
  if (token !== undefined) return wrongToken

  const host = headers['host'] ?? ''
  const isOwnService =
    service === ownService || service === host.split('.')[0] || service === withoutPort(host).split('.')[0]
  const signed = new Set(signedHeaders)
  const isSigned =
    isOwnService &&
    date === new Date(instant).toISOString().slice(0, 10) &&
    possibleSignatures(request, account, signed, { instant, service: service ?? '' }).includes(signature)
  return isSigned ? right(account) : wrongSignature
}

const possibleSignatures = (
  request: HttpRequest,
  account: Account,
  signed: ReadonlySet<string>,
  context: { readonly instant: number; readonly service: string }
): readonly string[] => {
  const { path, query, parameters } = readTarget(request.target)
  const scheme = { ...tc3, signedHeaders: [...signed], addedHeaders: [], sessionHeaders: [] }
  const key = deriveKey(scheme, account.secretAccessKey, context)
  const host = request.headers['host'] ?? ''
  const unsigned = request.headers['x-tc-content-sha256'] === 'UNSIGNED-PAYLOAD'
  return [...new Set([host, withoutPort(host)])].flatMap((hostName) => {
    const { canonicalRequest, credentialScope } = explainRequest(
      scheme,
      {
        method: request.method,
        host: hostName,
        path,
        query: request.method === 'GET' ? parameters : [],
        headers: request.headers,
        body: unsigned ? 'UNSIGNED-PAYLOAD' : request.body
      },
      account,
      context
    )
    const [method, canonicalPath, , ...others] = canonicalRequest.split('\n')
    const asSent = [method, canonicalPath, request.method === 'GET' ? query : '', ...others].join('\n')
    return [...new Set([canonicalRequest, asSent])].map((canonical) => {
      const hash = createHash('sha256').update(canonical).digest('hex')
      const text = `${tc3.algorithm}\n${context.instant / 1000}\n${credentialScope}\n${hash}`
      return createHmac('sha256', key).update(text).digest('hex')
    })
  })
}

const withoutPort = (host: string): string => host.replace(/:\d+$/, '')

const missing = (name: string): ProductResult<never> =>
  serviceError(200, 'MissingParameter', `The request is missing a required parameter \`${name}\`.`)

/** The error for a timestamp too far in the past or in the future. */
export const expired = serviceError(
  200,
  'AuthFailure.SignatureExpire',
  'The provided credentials have expired: the timestamp and the server differ by more than five minutes.'
)

/** The error for an unknown access key. */
export const unknownSecretId = serviceError(200, 'AuthFailure.SecretIdNotFound', 'The SecretId is not found.')

/** The error for a disabled access key. */
export const disabledSecretId = serviceError(200, 'AuthFailure.InvalidSecretId', 'The SecretId is not a valid one.')

/** The error for a session token that is missing, wrong or expired. */
export const wrongToken = serviceError(200, 'AuthFailure.TokenFailure', 'The token is not valid.')

/** The error for a wrong signature. */
export const wrongSignature = serviceError(
  200,
  'AuthFailure.SignatureFailure',
  'The provided credentials could not be validated. Please check your signature is correct.'
)
