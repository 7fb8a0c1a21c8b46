import { encodeQuery } from '@cloud-result/signing'
import type { Credentials, Digest, SignatureOptions, SigningContext } from '@cloud-result/signing'

import type { Sign } from '../client-profile.js'
import type { Endpoint } from '../transport/endpoint.js'

/** Makes the `sign` of one attempt. */
export type Signer = (endpoint: Endpoint, credentials: Credentials, instant: number) => Sign

/** Makes a signer that keeps the last derived key: deriving it costs half of a signature, and it is valid for a day. */
export const makeSigner = (digest: Digest): Signer => {
  let kept: { readonly inputs: readonly unknown[]; readonly key: Uint8Array } | undefined

  const options: SignatureOptions = {
    digest,
    keepKey: (inputs, derive) => {
      if (kept === undefined || kept.inputs.some((input, index) => input !== inputs[index])) {
        kept = { inputs, key: derive() }
      }
      return kept.key
    }
  }

  return (endpoint, credentials, instant) => (signature, request, names) => {
    const context = { ...names, instant } as SigningContext<keyof typeof names>
    const signed = signature({ ...request, host: endpoint.host }, credentials, context, options)
    const { method, path, query, headers, body } = signed
    return {
      method,
      url: `${endpoint.origin}${path}${query.length === 0 ? '' : `?${encodeQuery(query)}`}`,
      headers,
      body
    }
  }
}
