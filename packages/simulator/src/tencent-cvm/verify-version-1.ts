import { right } from '@cloud-result/core'
import { tencentSha1, tencentSha256 } from '@cloud-result/tencent-cvm/client'
import { signQuery } from '@cloud-result/signing'
import type { QueryScheme } from '@cloud-result/signing'

import type { HttpRequest } from '../http/http.js'
import { parameterOf, readTarget } from '../http/target.js'
import type { AuthenticationContext } from '../product.js'
import { serviceError } from '../product-error.js'
import type { ProductResult } from '../product-error.js'
import { tokenProblem } from '../state/account.js'
import type { Account } from '../state/account.js'
import { parametersOf } from './request-metadata.js'
import { disabledSecretId, expired, unknownSecretId, wrongSignature, wrongToken } from './verify-tc3.js'

const windowMs = 5 * 60_000

/** The parameters that all operations have; the others belong to the input of the operation. */
export const commonParameters: ReadonlySet<string> = new Set([
  'Action',
  'Language',
  'Nonce',
  'Region',
  'RequestClient',
  'SecretId',
  'Signature',
  'SignatureMethod',
  'Timestamp',
  'Token',
  'Version'
])

/** Verifies a signature of version 1, HMAC-SHA1 or HMAC-SHA256 over the sorted parameters. */
export const verifyVersion1 = (
  request: HttpRequest,
  { accounts, now }: AuthenticationContext
): ProductResult<Account> => {
  const parameters = parametersOf(request)
  const find = (name: string): string | undefined => parameterOf(parameters, name)
  const missing = ['SecretId', 'Signature', 'Timestamp', 'Nonce'].find((name) => find(name) === undefined)
  if (missing !== undefined) {
    return serviceError(200, 'MissingParameter', `The request is missing a required parameter \`${missing}\`.`)
  }
  const timestamp = find('Timestamp') ?? ''
  const instant = Number(timestamp) * 1000
  if (!/^\d{1,11}$/.test(timestamp) || Math.abs(now - instant) > windowMs) return expired

  const account = accounts.get(find('SecretId') ?? '')
  if (account === undefined) return unknownSecretId
  if (account.disabled === true) return disabledSecretId
  if (tokenProblem(account, find('Token'), now) !== undefined) return wrongToken

  const method = find('SignatureMethod')
  const base = method === 'HmacSHA256' ? tencentSha256 : tencentSha1
  // The request already has the parameters that the scheme would add.
  const scheme: QueryScheme = { ...base, constants: [], addedParameters: [], sessionTokenParameter: 'Token' }
  const { path } = readTarget(request.target)
  const host = request.headers['host'] ?? ''
  const isSigned = [host, host.replace(/:\d+$/, '')].some((hostName) => {
    const credentials = { accessKeyId: account.accessKeyId, secretAccessKey: account.secretAccessKey }
    const query = { method: request.method, host: hostName, path, parameters }
    return signQuery(scheme, query, credentials, { instant: 0 }).parameters.at(-1)?.[1] === find('Signature')
  })
  return isSigned ? right(account) : wrongSignature
}
