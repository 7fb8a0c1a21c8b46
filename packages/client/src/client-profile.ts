import type { Decode, Operation } from '@cloud-result/core'
import type { Credentials, Parameter, SigningScheme } from '@cloud-result/signing'

import type { Endpoint } from './transport/endpoint.js'
import type { TransportRequest } from './transport/transport.js'

/** What the calls of an operation have in common on the wire, typed or not. */
export interface OperationCall extends Pick<Operation<never, never>, 'action' | 'version'> {
  readonly method?: Operation<never, never>['method'] | undefined
  readonly encodings?: Operation<never, never>['encodings'] | undefined
  readonly idempotencyToken?: string | undefined
}

/** A request before it is signed. */
export interface UnsignedRequest {
  readonly method: string
  readonly path: string
  /** Decoded names and values. */
  readonly query: readonly Parameter[]
  /** Names in lower case, `host` not among them. */
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
}

/** Signs a request for one attempt; `names` is what the scheme wants to know besides: region, service, nonce. */
export type Sign = <Name extends string>(
  scheme: SigningScheme<Name>,
  request: UnsignedRequest,
  names: Readonly<Record<Name, string>>
) => TransportRequest

/** One attempt at a call, as a vendor's profile turns it into a request. */
export interface AttemptToPrepare extends Omit<OperationCall, 'idempotencyToken'> {
  /** As the vendor documents them, checked, with the idempotency token and the dry-run flag among them. */
  readonly parameters: Readonly<Record<string, unknown>>
  readonly region: string
  readonly endpoint: Endpoint
  /** Signs with the client's credentials, at this attempt's instant, with a key that is kept for its day. */
  readonly sign: Sign
  /** Makes 32 hexadecimal digits, others at each call. */
  readonly nonce: () => string
  /** Milliseconds since 1970 by the server's clock, as far as it is known. */
  readonly instant: number
  /** For signatures that `sign` does not make. */
  readonly credentials: Credentials
}

/** What differs between vendors, handed to the one client: where requests go and how they are written and signed. */
export interface ClientProfile {
  readonly vendor: string
  readonly service: string
  /** The version of the API that `call` uses when it is told none. */
  readonly version: string
  readonly decode: Decode
  /** The endpoint of a region: a host name, or a URL. */
  readonly endpoint: (region: string) => string
  /** Writes and signs a request. Called anew for each attempt. May throw on parameters that cannot be written. */
  readonly prepare: (attempt: AttemptToPrepare) => TransportRequest
}
