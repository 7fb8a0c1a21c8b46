import { canonicalPath } from './canonical-path.js'
import { canonicalHeaders } from './canonical-headers.js'
import type { Credentials } from './credentials.js'
import { hmacSha256, keyBytes, portableDigest } from './digest.js'
import type { Digest } from './digest.js'
import { formatInstant } from './instant.js'
import { canonicalQuery } from './query-string.js'
import type { Parameter } from './query-string.js'
import type { SigningScheme } from './signing-scheme.js'

/**
 * A request as it is sent, except for its query, which is not percent-encoded.
 *
 * `method` is in upper case, `host` has the port if the URL has one, `path` is percent-encoded as it is sent, and
 * `headers` contains each name once. A header that the signature also adds is replaced by the one of the signature.
 *
 * @category Requests
 */
export interface RequestToSign {
  readonly method: string
  readonly host: string
  readonly path: string
  readonly query: readonly Parameter[]
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
}

/**
 * What a signature needs besides the request: the instant (milliseconds since 1970) and the values that the scheme
 * names.
 *
 * @category Requests
 */
export type SigningContext<Name extends string = never> = { readonly instant: number } & Readonly<Record<Name, string>>

/**
 * The headers to add to the request, in lower case. Nothing else of the request may change afterwards.
 *
 * @category Requests
 */
export interface SignedRequest {
  readonly headers: Readonly<Record<string, string>>
}

/**
 * The intermediate values of a signature.
 *
 * @category Debugging
 */
export interface RequestExplanation {
  readonly canonicalRequest: string
  readonly stringToSign: string
  /** The scope, joined by slashes; empty if the scheme has none. */
  readonly credentialScope: string
  /** The names of the signed headers, joined by semicolons. */
  readonly signedHeaders: string
  /** The headers to add, without `authorization`. */
  readonly headers: Readonly<Record<string, string>>
}

const addedHeaders = <Name extends string>(
  scheme: SigningScheme<Name>,
  { accessKeyId, sessionToken }: Credentials,
  context: SigningContext<Name>,
  timestamp: string,
  payloadHash: string
): Readonly<Record<string, string>> => {
  const named: Readonly<Record<Name, string>> = context
  const headers: Record<string, string> = {}
  for (const [header, from] of scheme.addedHeaders) {
    headers[header] = from === 'timestamp' ? timestamp : from === 'payloadHash' ? payloadHash : named[from]
  }
  if (sessionToken !== undefined && sessionToken !== '') {
    for (const [header, from] of scheme.sessionHeaders) {
      headers[header] = from === 'accessKeyId' ? accessKeyId : sessionToken
    }
  }
  return headers
}

const scopeParts = <Name extends string>(
  scheme: SigningScheme<Name>,
  context: SigningContext<Name>
): readonly string[] => {
  if (scheme.scope === undefined) return []
  const named: Readonly<Record<Name, string>> = context
  const { date, names, terminator } = scheme.scope
  return [formatInstant(context.instant, date), ...names.map((name) => named[name]), terminator]
}

/**
 * What makes `signRequest` faster. The signature is the same.
 *
 * @category Speed
 */
export interface SigningOptions {
  /** The result of `deriveKey` for the same scheme, secret, UTC day and scope. */
  readonly key?: Uint8Array
  /** The host's own hashes instead of those of `@noble/hashes`. */
  readonly digest?: Digest
}

/**
 * Shows what `signRequest` signs, to compare with the canonical request or string to sign in a server's error.
 *
 * For debugging only: the canonical request contains the session token and the query in plain text, which may hold
 * secrets such as a plaintext to encrypt. Do not log it in production. It does not contain the secret key.
 *
 * @category Debugging
 */
export const explainRequest = <Name extends string>(
  scheme: SigningScheme<Name>,
  request: RequestToSign,
  credentials: Credentials,
  context: SigningContext<Name>
): RequestExplanation => explain(scheme, request, credentials, context, portableDigest)

const explain = <Name extends string>(
  scheme: SigningScheme<Name>,
  request: RequestToSign,
  credentials: Credentials,
  context: SigningContext<Name>,
  { sha256Hex }: Digest
): RequestExplanation => {
  const timestamp = formatInstant(context.instant, scheme.timestamp)
  const payloadHash = sha256Hex(request.body)
  const headers = addedHeaders(scheme, credentials, context, timestamp, payloadHash)
  const signed = canonicalHeaders(request.host, request.headers, headers, scheme)
  const path = canonicalPath(request.path, scheme.path)
  const query = canonicalQuery(request.query, scheme.queryOrder)
  const canonicalRequest = `${request.method}\n${path}\n${query}\n${signed.lines}\n${signed.names}\n${payloadHash}`
  const credentialScope = scopeParts(scheme, context).join('/')
  const signedTime = scheme.scope !== undefined || scheme.signsTimestamp === true ? `${timestamp}\n` : ''
  const beforeHash = scheme.scope === undefined ? signedTime : `${signedTime}${credentialScope}\n`
  const stringToSign = `${scheme.algorithm}\n${beforeHash}${sha256Hex(canonicalRequest)}`
  return { canonicalRequest, stringToSign, credentialScope, signedHeaders: signed.names, headers }
}

/**
 * Derives the key that signs requests with one secret, day and scope.
 *
 * For callers that sign many requests and keep the key: its derivation is half of the cost of a signature. The key is a
 * secret, and is valid only for the UTC day of the instant.
 *
 * @category Speed
 */
export const deriveKey = <Name extends string>(
  scheme: SigningScheme<Name>,
  secretAccessKey: string,
  context: SigningContext<Name>
): Uint8Array =>
  scopeParts(scheme, context).reduce(hmacSha256, keyBytes(`${scheme.scope?.keyPrefix ?? ''}${secretAccessKey}`))

/**
 * Signs a request with one scheme of the SigV4 family, and returns the headers to add, `authorization` included.
 *
 * A pure function: the same input gives the same signature, so every attempt at a call needs a new instant or nonce. It
 * throws a `RangeError` if the instant is not a number of milliseconds between 1970 and the year 10000, and never
 * otherwise.
 *
 * @category Requests
 */
export const signRequest = <Name extends string>(
  scheme: SigningScheme<Name>,
  request: RequestToSign,
  credentials: Credentials,
  context: SigningContext<Name>,
  { key = deriveKey(scheme, credentials.secretAccessKey, context), digest = portableDigest }: SigningOptions = {}
): SignedRequest => {
  const explanation = explain(scheme, request, credentials, context, digest)
  const scope = explanation.credentialScope
  const authorization = [
    `${scheme.credentialLabel ?? 'Credential'}=${credentials.accessKeyId}${scope === '' ? '' : `/${scope}`}`,
    `SignedHeaders=${explanation.signedHeaders}`,
    `Signature=${digest.hmacSha256Hex(key, explanation.stringToSign)}`
  ].join(scheme.separator)
  return { headers: { ...explanation.headers, authorization: `${scheme.algorithm} ${authorization}` } }
}
