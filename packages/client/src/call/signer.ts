import { deriveKey, encodeQuery, signRequest } from '@cloud-result/signing'
import type { Credentials, Digest, SigningContext, SigningScheme } from '@cloud-result/signing'

import type { Sign } from '../client-profile.js'
import type { Endpoint } from '../transport/endpoint.js'

/** Makes the `sign` of one attempt. */
export type Signer = (endpoint: Endpoint, credentials: Credentials, instant: number) => Sign

const dayMs = 86_400_000

/** Makes a signer that keeps the last derived key: deriving it costs half of a signature, and it is valid for a day. */
export const makeSigner = (digest: Digest): Signer => {
  let kept: { readonly inputs: readonly unknown[]; readonly key: Uint8Array } | undefined

  const keyFor = <Name extends string>(
    scheme: SigningScheme<Name>,
    secret: string,
    context: SigningContext<Name>,
    names: Readonly<Record<Name, string>>
  ): Uint8Array => {
    const scope = scheme.scope?.names.map((name) => names[name]) ?? []
    const inputs = [scheme, secret, Math.floor(context.instant / dayMs), ...scope]
    if (kept === undefined || kept.inputs.some((input, index) => input !== inputs[index])) {
      kept = { inputs, key: deriveKey(scheme, secret, context) }
    }
    return kept.key
  }

  return (endpoint, credentials, instant) => (scheme, request, names) => {
    const context = { ...names, instant } as SigningContext<keyof typeof names>
    const { method, path, query, headers, body } = request
    const options = { key: keyFor(scheme, credentials.secretAccessKey, context, names), digest }
    const signed = signRequest(scheme, { ...request, host: endpoint.host }, credentials, context, options)
    return {
      method,
      url: `${endpoint.origin}${path}${query.length === 0 ? '' : `?${encodeQuery(query)}`}`,
      headers: { ...headers, ...signed.headers },
      body
    }
  }
}
