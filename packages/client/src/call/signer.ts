import { encodeQuery, makeSigningCache } from '@cloud-result/signing'
import type { Credentials, SignatureOptions, SigningContext } from '@cloud-result/signing'

import type { Sign } from '../client-profile.js'
import type { Endpoint } from '../transport/endpoint.js'

/** Makes the `sign` of one attempt, which adds headers to a request unless it has them. */
export type Signer = (
  endpoint: Endpoint,
  credentials: Credentials,
  instant: number,
  headers: Readonly<Record<string, string>>
) => Sign

/** Makes a signer that keeps what the signatures of a client have in common, which is most of their cost. */
export const makeSigner = (usual: Readonly<Record<string, string>>): Signer => {
  const options: SignatureOptions = { cache: makeSigningCache() }

  return (endpoint, credentials, instant, added) => (signature, request, names) => {
    const context = { ...names, instant } as SigningContext<keyof typeof names>
    const { method, path, query, body } = request
    // Faster than spreading several objects into one.
    const headers = Object.assign({}, usual, added, request.headers)
    const unsigned = { method, host: endpoint.host, path, query, headers, body }
    const signed = signature(unsigned, credentials, context, options)
    return {
      method: signed.method,
      url: `${endpoint.origin}${signed.path}${signed.query.length === 0 ? '' : `?${encodeQuery(signed.query)}`}`,
      headers: signed.headers,
      body: signed.body
    }
  }
}
