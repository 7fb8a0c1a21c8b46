import type { Decode, Operation } from '@cloud-result/core'
import type { Credentials, Parameter, Signature } from '@cloud-result/signing'

import type { CredentialProvider } from './credentials/credentials.js'
import type { Endpoint } from './transport/endpoint.js'
import type { TransportRequest } from './transport/transport.js'

/**
 * How an operation is sent, typed or not.
 *
 * @category Calls
 */
export interface OperationCall extends Pick<Operation<never, never>, 'action'> {
  readonly version?: Operation<never, never>['version'] | undefined
  readonly method?: Operation<never, never>['method'] | undefined
  readonly path?: Operation<never, never>['path'] | undefined
  readonly encodings?: Operation<never, never>['encodings'] | undefined
  readonly idempotencyToken?: string | undefined
  /** The names of parameters whose texts are secrets; without it, those that are usual for secrets. */
  readonly secrets?: readonly string[] | undefined
}

/**
 * A request before it is signed.
 *
 * @category Profiles
 */
export interface UnsignedRequest {
  readonly method: string
  readonly path: string
  /** Names and values, not percent-encoded. */
  readonly query: readonly Parameter[]
  /** Names in lower case, without `host`. */
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
}

/**
 * Signs a request for one attempt. `names` holds what else the signature needs: region, service, nonce.
 *
 * @category Profiles
 */
export type Sign = <Name extends string>(
  signature: Signature<Name>,
  request: UnsignedRequest,
  names: Readonly<Record<Name, string>>
) => TransportRequest

/**
 * What a vendor's profile needs to prepare the request of one attempt.
 *
 * @category Profiles
 */
export interface PrepareContext extends Omit<OperationCall, 'idempotencyToken' | 'secrets' | 'version'> {
  /** The version of the API; empty if it has none. */
  readonly version: string
  /** Checked parameters under the vendor's names, with the idempotency token and the dry-run flag. */
  readonly parameters: Readonly<Record<string, unknown>>
  readonly region: string
  readonly endpoint: Endpoint
  /** Signs with the client's credentials at the instant of this attempt. What signatures have in common is kept. */
  readonly sign: Sign
  /** Makes 32 hexadecimal digits, different at each call. */
  readonly nonce: () => string
  /** Milliseconds since 1970 by the server's clock, if a correction is known, else by ours. */
  readonly instant: number
  /** For requests that contain more of the credentials than a signature. */
  readonly credentials: Credentials
}

/**
 * What differs between vendors: where requests go, how they are written and signed, and how responses are decoded.
 *
 * @category Profiles
 */
export interface ClientProfile<Vendor extends string = string, Service extends string = string> {
  /** The part of the package's name before the first hyphen. */
  readonly vendor: Vendor
  /** The rest of the package's name. */
  readonly service: Service
  /** The version of the API that `call` uses by default, if it has versions. */
  readonly version?: string
  readonly decode: Decode
  /** Gives the credentials of clients whose configuration has none. */
  readonly defaultCredentials?: CredentialProvider | undefined
  /** The product token of the vendor package in the header `user-agent`, for example `acme-rockets/1.0.0`. */
  readonly userAgent?: string
  /** Gives the endpoint of a region: a host name or a URL. */
  readonly endpoint: (region: string) => string
  /** Gives the endpoint of a region inside the vendor's private networks, if there is one. */
  readonly vpcEndpoint?: (region: string) => string | undefined
  /** Writes and signs the request of one attempt. It may throw on parameters that cannot be written. */
  readonly prepare: (context: PrepareContext) => TransportRequest
}
