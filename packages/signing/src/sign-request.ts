import { hmacSha256, hmacSha256Hex, keyBytes, sha256Hex } from '#hashes'

import { coveredHeaders } from './canonical-headers.js'
import { canonicalPath } from './canonical-path.js'
import type { Credentials } from './credentials.js'
import { formatInstant } from './instant.js'
import { canonicalQuery } from './query-string.js'
import type { Parameter } from './query-string.js'
import type { SigningCache } from './signing-cache.js'
import type { SigningContext } from './signing-context.js'
import { headerLines, makeSigningPlan, planName, scopeParts, scopePeriod } from './signing-plan.js'
import type { SigningPlan } from './signing-plan.js'
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

/**
 * What makes a signature faster. The result is the same without it.
 *
 * @category Speed
 */
export interface SignatureOptions {
  /** Keeps what signatures have in common, from one to the next. */
  readonly cache?: SigningCache
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
): RequestExplanation => {
  const plan = makeSigningPlan(scheme, request.host, coveredHeaders(request.headers, scheme), credentials, context)
  return explain(plan, scheme, request, context)
}

const explain = <Name extends string>(
  plan: SigningPlan,
  scheme: SigningScheme<Name>,
  request: RequestToSign,
  context: SigningContext<Name>
): RequestExplanation => {
  const { credentialScope, sessionHeaders, signedHeaders } = plan
  const timestamp = formatInstant(context.instant, scheme.timestamp)
  const payloadHash = sha256Hex(request.body)
  const named: Readonly<Record<Name, string>> = context
  const headers: Record<string, string> = {}
  const added: string[] = []
  for (const [header, from] of scheme.addedHeaders) {
    const value = from === 'timestamp' ? timestamp : from === 'payloadHash' ? payloadHash : named[from]
    headers[header] = value
    added.push(value)
  }
  const path = canonicalPath(request.path, scheme.path)
  const query = canonicalQuery(request.query, scheme.queryOrder)
  const lines = headerLines(plan, added, scheme.headerValue)
  const canonicalRequest = `${request.method}\n${path}\n${query}\n${lines}\n${signedHeaders}\n${payloadHash}`
  const signedTime = scheme.scope !== undefined || scheme.signsTimestamp === true ? `${timestamp}\n` : ''
  const beforeHash = scheme.scope === undefined ? signedTime : `${signedTime}${credentialScope}\n`
  const stringToSign = `${scheme.algorithm}\n${beforeHash}${sha256Hex(canonicalRequest)}`
  return {
    canonicalRequest,
    stringToSign,
    credentialScope,
    signedHeaders,
    headers: Object.assign(headers, sessionHeaders)
  }
}

/**
 * Derives the key that signs requests with one secret, day and scope. A server that verifies signatures needs it; a
 * signature derives its own. The key is a secret, and is valid only for the UTC day of the instant.
 *
 * @category Debugging
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
 * The same input gives the same signature, so every attempt at a call needs a new instant or nonce. It throws a `RangeError`
 * if the instant is not a number of milliseconds between 1970 and the year 10000, and never otherwise.
 *
 * @category Requests
 */
export const signRequest = <Name extends string>(
  scheme: SigningScheme<Name>,
  request: RequestToSign,
  credentials: Credentials,
  context: SigningContext<Name>,
  { cache }: SignatureOptions = {}
): SignedRequest => {
  const covered = coveredHeaders(request.headers, scheme)
  const make = () => ({
    plan: makeSigningPlan(scheme, request.host, covered, credentials, context),
    key: deriveKey(scheme, credentials.secretAccessKey, context)
  })
  const { plan, key } =
    cache === undefined
      ? make()
      : cache.recall(
          scheme,
          credentials,
          scopePeriod(scheme, context),
          planName(scheme, request.host, covered, context),
          make
        )
  const { headers, stringToSign } = explain(plan, scheme, request, context)
  const authorization = plan.authorization + hmacSha256Hex(key, stringToSign)
  return { headers: Object.assign(headers, { authorization }) }
}
