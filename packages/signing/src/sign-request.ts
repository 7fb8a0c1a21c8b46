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
 * A request as it will be sent, but for its query, which is decoded.
 *
 * `method` is in upper case, `host` has the port where the URL has one, `path` is as it goes on the wire, and `headers` holds each name
 * once. A header of the same name as one that the signature adds is ignored: the signature's own replaces it.
 */
export interface RequestToSign {
  readonly method: string
  readonly host: string
  readonly path: string
  readonly query: readonly Parameter[]
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
}

/** What a signature needs besides the request: the instant, in milliseconds since 1970, and what the scheme names. */
export type SigningContext<Name extends string = never> = { readonly instant: number } & Readonly<Record<Name, string>>

/** The headers, in lower case, to add to the request; nothing else of it may change afterwards. */
export interface SignedRequest {
  readonly headers: Readonly<Record<string, string>>
}

/** The steps on the way to a signature. */
export interface RequestExplanation {
  readonly canonicalRequest: string
  readonly stringToSign: string
  /** The scope with slashes, or empty where the scheme has none. */
  readonly credentialScope: string
  /** The names of the signed headers, joined by semicolons. */
  readonly signedHeaders: string
  /** The headers to add, but for Authorization. */
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

/** What `signRequest` can be given to work faster with; the signature is the same. */
export interface SigningAids {
  /** What `deriveKey` made of the same scheme, secret, UTC day and scope. */
  readonly key?: Uint8Array
  /** The host's own hashes in place of those of `@noble/hashes`. */
  readonly digest?: Digest
}

/**
 * Shows what `signRequest` would sign, for finding out why a server's string differs.
 *
 * For debugging only: the canonical request holds the query and the session token in plain text, and the query may hold secrets (a
 * plaintext to encrypt). Never log it as a matter of course. The secret key is in none of it.
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
  const beforeHash = scheme.scope === undefined ? '' : `${timestamp}\n${credentialScope}\n`
  const stringToSign = `${scheme.algorithm}\n${beforeHash}${sha256Hex(canonicalRequest)}`
  return { canonicalRequest, stringToSign, credentialScope, signedHeaders: signed.names, headers }
}

/**
 * Derives the key that signs requests of one secret, day and scope.
 *
 * For callers that sign many requests and keep the key: derivation is half of a signature's cost. The key is as secret as what it is
 * made of, and is valid for the UTC day of the instant only.
 */
export const deriveKey = <Name extends string>(
  scheme: SigningScheme<Name>,
  secretAccessKey: string,
  context: SigningContext<Name>
): Uint8Array =>
  scopeParts(scheme, context).reduce(hmacSha256, keyBytes(`${scheme.scope?.keyPrefix ?? ''}${secretAccessKey}`))

/**
 * Signs a request by one scheme of the SigV4 family and returns the headers to add, `authorization` among them.
 *
 * A pure function: the same input gives the same signature, and every attempt at a call needs a new one. Throws a RangeError when the
 * instant is no number of milliseconds between 1970 and the year 10000; no string makes it throw.
 */
export const signRequest = <Name extends string>(
  scheme: SigningScheme<Name>,
  request: RequestToSign,
  credentials: Credentials,
  context: SigningContext<Name>,
  { key = deriveKey(scheme, credentials.secretAccessKey, context), digest = portableDigest }: SigningAids = {}
): SignedRequest => {
  const explanation = explain(scheme, request, credentials, context, digest)
  const scope = explanation.credentialScope
  const authorization = [
    `Credential=${credentials.accessKeyId}${scope === '' ? '' : `/${scope}`}`,
    `SignedHeaders=${explanation.signedHeaders}`,
    `Signature=${digest.hmacSha256Hex(key, explanation.stringToSign)}`
  ].join(scheme.separator)
  return { headers: { ...explanation.headers, authorization: `${scheme.algorithm} ${authorization}` } }
}
