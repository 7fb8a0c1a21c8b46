import { hmacSha1Base64, hmacSha256Base64, hmacSha256Hex, keyBytes, sha1Hex } from '#hashes'

import type { Credentials } from './credentials.js'
import { formatInstant } from './instant.js'
import { percentEncode } from './percent-encode.js'
import type { QueryScheme } from './query-scheme.js'
import { canonicalQuery, joinParameters, sortParameters } from './query-string.js'
import type { Parameter } from './query-string.js'
import type { SigningContext } from './signing-context.js'

/**
 * A request whose parameters carry the signature, in the query or in a form body.
 *
 * A parameter that the signature also adds is replaced by the one of the signature.
 *
 * @category Requests
 */
export interface QueryToSign {
  readonly method: string
  readonly host: string
  readonly path: string
  readonly parameters: readonly Parameter[]
}

/**
 * All parameters to send, not percent-encoded: those of the request, those that the signature adds, and the signature.
 * Write them with `encodeQuery`.
 *
 * @category Requests
 */
export interface SignedQuery {
  readonly parameters: readonly Parameter[]
}

/**
 * The intermediate values of a signature.
 *
 * @category Debugging
 */
export interface QueryExplanation {
  readonly stringToSign: string
  /** All parameters to send, without the signature. */
  readonly parameters: readonly Parameter[]
}

const signatures = {
  'hmac-sha1-base64': hmacSha1Base64,
  'hmac-sha256-base64': hmacSha256Base64,
  'hmac-sha256-hex': hmacSha256Hex,
  'sha1-hex': (_key: Uint8Array, text: string): string => sha1Hex(text)
}

const addedParameters = <Name extends string>(
  scheme: QueryScheme<Name>,
  credentials: Credentials,
  context: SigningContext<Name>
): readonly Parameter[] => {
  const { accessKeyId, sessionToken } = credentials
  const values: Readonly<Record<'accessKeyId' | 'timestamp' | Name, string>> = {
    ...context,
    accessKeyId,
    timestamp: formatInstant(context.instant, scheme.timestamp)
  }
  const added = scheme.addedParameters.map(([name, from]): Parameter => [name, values[from]])
  const { sessionTokenParameter } = scheme
  return sessionTokenParameter === undefined || sessionToken === undefined || sessionToken === ''
    ? [...scheme.constants, ...added]
    : [...scheme.constants, ...added, [sessionTokenParameter, sessionToken]]
}

const message = (
  scheme: QueryScheme<string>,
  request: QueryToSign,
  parameters: readonly Parameter[],
  secret: string
): string => {
  const query = scheme.encoded ? canonicalQuery(parameters, 'raw') : joinParameters(sortParameters(parameters))
  const pieces = {
    method: request.method,
    host: request.host,
    path: request.path,
    'encoded path': percentEncode(request.path),
    query,
    'encoded query': percentEncode(query),
    'names and values': sortParameters(parameters).flat().join(''),
    secret,
    '&': '&',
    '?': '?'
  }
  return scheme.message.map((part) => pieces[part]).join('')
}

/**
 * Shows what `signQuery` signs, to compare with the string to sign in a server's error.
 *
 * For debugging only: the string contains every parameter in plain text, including the session token and secrets such
 * as a plaintext to encrypt. Do not log it in production. It does not contain the secret key: where a scheme signs it, it is
 * `[secret]`.
 *
 * @category Debugging
 */
export const explainQuery = <Name extends string>(
  scheme: QueryScheme<Name>,
  request: QueryToSign,
  credentials: Credentials,
  context: SigningContext<Name>
): QueryExplanation => {
  const added = addedParameters(scheme, credentials, context)
  const replaced = new Set([scheme.signatureParameter, ...added.map(([name]) => name)])
  const parameters = [...request.parameters.filter(([name]) => !replaced.has(name)), ...added]
  return { stringToSign: message(scheme, request, parameters, '[secret]'), parameters }
}

/**
 * Signs the sorted parameters of a request, and returns all parameters to send.
 *
 * A pure function: the same input gives the same signature, so every attempt at a call needs a new instant or nonce. It
 * throws a `RangeError` if the instant is not a number of milliseconds between 1970 and the year 10000, and never
 * otherwise.
 *
 * @category Requests
 */
export const signQuery = <Name extends string>(
  scheme: QueryScheme<Name>,
  request: QueryToSign,
  credentials: Credentials,
  context: SigningContext<Name>
): SignedQuery => {
  const { parameters } = explainQuery(scheme, request, credentials, context)
  const signed = message(scheme, request, parameters, credentials.secretAccessKey)
  const key = keyBytes(`${credentials.secretAccessKey}${scheme.keySuffix}`)
  const signature = signatures[scheme.signature](key, signed)
  return { parameters: [...parameters, [scheme.signatureParameter, signature]] }
}
