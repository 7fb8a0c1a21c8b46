import type { Credentials } from './credentials.js'
import type { Digest } from './digest.js'
import type { QueryScheme } from './query-scheme.js'
import { encodeQuery } from './query-string.js'
import { signQuery } from './sign-query.js'
import { deriveKey, signRequest } from './sign-request.js'
import type { RequestToSign, SigningContext } from './sign-request.js'
import type { SigningScheme } from './signing-scheme.js'

/**
 * What a signature may use to be faster. The result is the same without it.
 *
 * @category Signatures
 */
export interface SignatureOptions {
  /** The host's own hashes instead of those of `@noble/hashes`. */
  readonly digest?: Digest
  /** Gives the kept key of these inputs, or else derives and keeps it. */
  readonly keepKey?: (inputs: readonly unknown[], derive: () => Uint8Array) => Uint8Array
}

/**
 * A signature: gives the request as it is sent, with all that the signature adds. `Name` lists what the context must hold
 * besides the instant (`region`, `service`, `nonce`).
 *
 * It is a pure function. `sigV4` and `sortedParameters` make those of most vendors; any other is a function of the vendor's
 * own.
 *
 * @category Signatures
 */
export type Signature<Name extends string = never> = (
  request: RequestToSign,
  credentials: Credentials,
  context: SigningContext<Name>,
  options?: SignatureOptions
) => RequestToSign

const dayMs = 86_400_000

/**
 * Makes a signature of the SigV4 family, in the headers, from its scheme.
 *
 * @category Signatures
 */
export const sigV4 =
  <Name extends string = never>(scheme: SigningScheme<Name>): Signature<Name> =>
  (request, credentials, context, { digest, keepKey } = {}) => {
    const derive = (): Uint8Array => deriveKey(scheme, credentials.secretAccessKey, context)
    const named: Readonly<Record<Name, string>> = context
    const scope = scheme.scope?.names.map((name) => named[name]) ?? []
    const day = Math.floor(context.instant / dayMs)
    const key = keepKey?.([scheme, credentials.secretAccessKey, day, ...scope], derive) ?? derive()
    const signed = signRequest(scheme, request, credentials, context, digest === undefined ? { key } : { key, digest })
    return { ...request, headers: { ...request.headers, ...signed.headers } }
  }

/**
 * Makes a signature over sorted parameters, in the parameters, from its scheme. The parameters are the query of the request.
 * A `GET` keeps them there; any other method sends them as a form.
 *
 * @category Signatures
 */
export const sortedParameters =
  <Name extends string = never>(scheme: QueryScheme<Name>): Signature<Name> =>
  (request, credentials, context) => {
    const { parameters } = signQuery(scheme, { ...request, parameters: request.query }, credentials, context)
    if (request.method === 'GET') return { ...request, query: parameters }
    const headers = { 'content-type': 'application/x-www-form-urlencoded', ...request.headers }
    return { ...request, query: [], headers, body: encodeQuery(parameters) }
  }
