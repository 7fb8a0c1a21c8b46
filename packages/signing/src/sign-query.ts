import type { Credentials } from './credentials.js'
import { hmacSha1Base64, hmacSha256Base64, keyBytes, portableDigest } from './digest.js'
import { formatInstant } from './instant.js'
import { percentEncode } from './percent-encode.js'
import type { QueryScheme } from './query-scheme.js'
import { canonicalQuery, joinParameters, sortParameters } from './query-string.js'
import type { Parameter } from './query-string.js'
import type { SigningContext } from './sign-request.js'

/**
 * A request whose parameters carry the signature, be they sent in the query or in a form body.
 *
 * A parameter of the same name as one that the signature adds is dropped: the signature's own replaces it.
 */
export interface QueryToSign {
  readonly method: string
  readonly host: string
  readonly path: string
  readonly parameters: readonly Parameter[]
}

/** All parameters to send, decoded: the request's, those of the signature, and the signature itself. `encodeQuery` writes them. */
export interface SignedQuery {
  readonly parameters: readonly Parameter[]
}

/** The steps on the way to a signature. */
export interface QueryExplanation {
  readonly stringToSign: string
  /** All parameters to send but the signature. */
  readonly parameters: readonly Parameter[]
}

const signatures = {
  'hmac-sha1-base64': hmacSha1Base64,
  'hmac-sha256-base64': hmacSha256Base64,
  'hmac-sha256-hex': portableDigest.hmacSha256Hex
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
  return sessionToken === undefined || sessionToken === ''
    ? [...scheme.constants, ...added]
    : [...scheme.constants, ...added, [scheme.sessionTokenParameter, sessionToken]]
}

const message = (scheme: QueryScheme<string>, request: QueryToSign, parameters: readonly Parameter[]): string => {
  const query = scheme.encoded ? canonicalQuery(parameters, 'raw') : joinParameters(sortParameters(parameters))
  const pieces = {
    method: request.method,
    host: request.host,
    path: request.path,
    'encoded path': percentEncode(request.path),
    query,
    'encoded query': percentEncode(query),
    '&': '&',
    '?': '?'
  }
  return scheme.message.map((part) => pieces[part]).join('')
}

/**
 * Shows what `signQuery` would sign, for finding out why a server's string differs.
 *
 * For debugging only: the string holds every parameter in plain text, the session token and secrets (a plaintext to encrypt) included.
 * Never log it as a matter of course. The secret key is in none of it.
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
  return { stringToSign: message(scheme, request, parameters), parameters }
}

/**
 * Signs a request's sorted parameters and returns all parameters to send.
 *
 * A pure function: the same input gives the same signature, and every attempt at a call needs a new one. Throws a RangeError when the
 * instant is no number of milliseconds between 1970 and the year 10000; no string makes it throw.
 */
export const signQuery = <Name extends string>(
  scheme: QueryScheme<Name>,
  request: QueryToSign,
  credentials: Credentials,
  context: SigningContext<Name>
): SignedQuery => {
  const { stringToSign, parameters } = explainQuery(scheme, request, credentials, context)
  const key = keyBytes(`${credentials.secretAccessKey}${scheme.keySuffix}`)
  const signature = signatures[scheme.signature](key, stringToSign)
  return { parameters: [...parameters, [scheme.signatureParameter, signature]] }
}
