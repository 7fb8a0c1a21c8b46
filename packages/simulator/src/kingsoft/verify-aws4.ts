import { right } from '@cloud-result/core'
import { aws4 } from '@cloud-result/kingsoft-ebs/client'
import { signRequest } from '@cloud-result/signing'
import type { Parameter } from '@cloud-result/signing'

import { readAuthorization } from '../http/authorization.js'
import type { Authorization } from '../http/authorization.js'
import type { HttpRequest } from '../http/http.js'
import { parameterOf, readTarget } from '../http/target.js'
import type { AuthenticationContext } from '../product.js'
import { gatewayError } from '../product-error.js'
import type { ProductResult } from '../product-error.js'
import { tokenProblem } from '../state/account.js'
import type { Account } from '../state/account.js'
import { regions } from './regions.js'

const windowMs = 15 * 60_000

const incomplete = (message: string): ProductResult<never> => gatewayError(400, 'IncompleteSignature', message)
const mismatch = (message: string): ProductResult<never> => gatewayError(403, 'SignatureDoesNotMatch', message)
const unauthenticated = (message: string): ProductResult<never> =>
  gatewayError(403, 'MissingAuthenticationToken', message)
const invalidToken = gatewayError(403, 'InvalidClientTokenId', 'The security token included in the request is invalid.')

/** A signature of version 4, from the header or from the query. */
interface Signed extends Authorization {
  readonly date: string | undefined
  readonly token: string | undefined
  readonly query: readonly Parameter[]
}

/**
 * Verifies an AWS4-HMAC-SHA256 signature in the Authorization header or in the query. Each error has the vendor's own
 * message.
 *
 * Source: https://endocs.ksyun.com/documents/37593
 */
export const verifyAws4 = (
  request: HttpRequest,
  service: string,
  context: AuthenticationContext
): ProductResult<Account> => {
  if (request.headers['host'] === undefined) return unauthenticated("Request is missing 'Host' header.")
  const header = request.headers['authorization']
  return header === undefined ? verifyQuery(request, service, context) : verifyHeader(request, header, service, context)
}

const verifyHeader = (
  request: HttpRequest,
  header: string,
  service: string,
  context: AuthenticationContext
): ProductResult<Account> => {
  const authorization = readAuthorization(header)
  const { algorithm, credential, signature, signedHeaders } = authorization
  if (!header.trim().includes(' ')) return incomplete('Authorization header format error.')
  if (algorithm !== aws4.algorithm) return incomplete(`Unsupported ksc 'algorithm': ${algorithm}.`)
  const missing = (name: string): ProductResult<never> =>
    incomplete(`Authorization header requires '${name}' parameter. Authorization=${header}`)
  if (credential === undefined) return missing('Credential')
  if (signature === undefined) return missing('Signature')
  if (signedHeaders === undefined) return missing('SignedHeaders')
  const date = request.headers['x-amz-date'] ?? request.headers['date']
  if (date === undefined) {
    return incomplete(
      `Authorization header requires existence of either a 'X-Amz-Date' or a 'Date' header, Authorization=${header}`
    )
  }
  const token = request.headers['x-ksc-security-token'] ?? request.headers['x-amz-security-token']
  const { parameters } = readTarget(request.target)
  return verify(request, { ...authorization, date, token, query: parameters }, service, context)
}

const verifyQuery = (request: HttpRequest, service: string, context: AuthenticationContext): ProductResult<Account> => {
  const { parameters } = readTarget(request.target)
  const find = (name: string): string | undefined => parameterOf(parameters, `X-Amz-${name}`)
  const names = ['Algorithm', 'Credential', 'Date', 'SignedHeaders', 'Signature']
  if (names.every((name) => find(name) === undefined)) {
    return unauthenticated('Request is missing Authentication Token.')
  }
  const missing = names.find((name) => find(name) === undefined)
  if (missing !== undefined) {
    return incomplete(
      `KSC query-string parameters must include X-Amz-${missing}. Re-examine the query-string parameters.`
    )
  }
  const algorithm = find('Algorithm') ?? ''
  if (algorithm !== aws4.algorithm) return incomplete(`Unsupported ksc 'algorithm': ${algorithm}.`)
  const signed: Signed = {
    algorithm,
    credential: find('Credential'),
    signedHeaders: find('SignedHeaders')?.toLowerCase().split(';'),
    signature: find('Signature'),
    date: find('Date'),
    token: find('Security-Token'),
    query: parameters.filter(([name]) => name !== 'X-Amz-Signature')
  }
  return verify(request, signed, service, context)
}

const verify = (
  request: HttpRequest,
  signed: Signed,
  service: string,
  context: AuthenticationContext
): ProductResult<Account> => {
  const { credential = '', signedHeaders = [], signature, date = '', token, query } = signed
  const { accounts, now } = context

  const instant = instantIn(date)
  if (instant === undefined) {
    return incomplete(
      `Date must be in ISO-8601 'basic format'. Got '${date}'. See http://en.wikipedia.org/wiki/ISO_8601.`
    )
  }
  const parts = credential.split('/')
  const [accessKeyId = '', day = '', region = '', scopedTo = '', terminator = ''] = parts
  if (parts.length !== 5) {
    return incomplete(
      `Credential must have exactly 5 slash-delimited elements, e.g. accesskeyid/date/region/service/aws4_request, got: ${credential}.`
    )
  }
  if (terminator !== 'aws4_request') {
    return mismatch(`Credential should be scoped with a valid terminator: 'aws4_request', not: ${terminator}.`)
  }
  if (scopedTo !== service) return mismatch(`Credential should be scoped to correct service: ${service}.`)
  if (!regions.has(region)) return mismatch(`Credential should be scoped to a valid region, not:${region}.`)
  if (day !== basicFormat(instant).slice(0, 8)) {
    return mismatch('Date in Credential scope does not match YYYYMMDD from ISO-8601 version of date from HTTP.')
  }
  if (!signedHeaders.includes('host')) return mismatch("'Host' must be a 'SignedHeader' in the Authorization.")
  const absent = signedHeaders.find((name) => request.headers[name] === undefined)
  if (absent !== undefined) return unauthenticated(`${absent} not in Http Header.`)
  if (Math.abs(now - instant) > windowMs) {
    const bound = now - Math.sign(now - instant) * windowMs
    const side = instant < now ? 'earlier' : 'later'
    return mismatch(
      `Signature expired: ${basicFormat(instant)} is now ${side} than ${basicFormat(bound)} (${basicFormat(now)} +/- 15 min).`
    )
  }

  const account = accounts.get(accessKeyId)
  if (account === undefined || account.disabled === true) return invalidToken
  switch (tokenProblem(account, token, now)) {
    case 'missing':
    case 'wrong':
      return invalidToken
    case 'expired':
      return gatewayError(400, 'SecurityTokenExpired', 'The security token included in the request is expired.')
    case undefined:
  }

  const { path } = readTarget(request.target)
  const scheme = { ...aws4, signedHeaders, addedHeaders: [], sessionHeaders: [] }
  const { headers } = signRequest(
    scheme,
    {
      method: request.method,
      host: request.headers['host'] ?? '',
      path,
      query,
      headers: request.headers,
      body: request.body
    },
    account,
    { instant, region, service }
  )
  return readAuthorization(headers['authorization'] ?? '').signature === signature
    ? right(account)
    : mismatch('The request signature we calculated does not match the signature you provided.')
}

const basicFormat = (instant: number): string =>
  `${new Date(instant).toISOString().slice(0, 19).replaceAll(/[-:]/g, '')}Z`

const instantIn = (date: string): number | undefined => {
  const [, year, month, day, hour, minute, second] = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/.exec(date) ?? []
  const isHttpDate = /^[A-Z][a-z]{2}, \d{2} [A-Z][a-z]{2} \d{4} /.test(date)
  const instant = Date.parse(isHttpDate ? date : `${year}-${month}-${day}T${hour}:${minute}:${second}Z`)
  return Number.isNaN(instant) ? undefined : instant
}
