import type { Credentials } from './credentials.js'
import type { QueryScheme } from './query-scheme.js'
import { encodeQuery } from './query-string.js'
import { signQuery } from './sign-query.js'
import { signRequest } from './sign-request.js'
import type { RequestToSign, SignatureOptions } from './sign-request.js'
import type { SigningContext } from './signing-context.js'
import type { SigningScheme } from './signing-scheme.js'

/**
 * A signature: gives the request as it is sent, with all that the signature adds. `Name` lists what the context must hold
 * besides the instant (`region`, `service`, `nonce`).
 *
 * It gives the same for the same input. `sigV4` and `sortedParameters` make those of most vendors; any other is a function of the vendor's
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

/**
 * Makes a signature of the SigV4 family, in the headers, from its scheme.
 *
 * @category Signatures
 */
export const sigV4 =
  <Name extends string = never>(scheme: SigningScheme<Name>): Signature<Name> =>
  (request, credentials, context, options) => {
    const signed = signRequest(scheme, request, credentials, context, options)
    const { method, host, path, query, headers, body } = request
    return { method, host, path, query, headers: Object.assign({}, headers, signed.headers), body }
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
