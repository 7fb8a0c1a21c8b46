import type { InstantFormat } from './instant.js'
import type { ParameterOrder } from './query-string.js'

/** A header that the signature brings along, and where its value comes from: the signature itself, or the caller's context. */
export type AddedHeader<Name extends string> = readonly [header: string, from: 'timestamp' | 'payloadHash' | Name]

/** A header that temporary credentials bring along. */
export type SessionHeader = readonly [header: string, from: 'accessKeyId' | 'sessionToken']

/**
 * What tells one member of the SigV4 family from another: the parameters of `signRequest`.
 *
 * `Name` lists what the caller's context must hold (`region`, `service`, `nonce`). Header names are in lower case. A scheme is data, so a
 * variation is a copy: `{ ...tc3, signedHeaders: [...tc3.signedHeaders, 'x-tc-action'] }` signs one header more.
 */
export interface SigningScheme<Name extends string = never> {
  readonly algorithm: string
  /** `as-sent` leaves the path alone, `encoded` percent-encodes its segments, `normalized` removes `.`, `..` and empty ones before. */
  readonly path: 'as-sent' | 'encoded' | 'normalized'
  readonly queryOrder: ParameterOrder
  /** What happens to a header's value: only trimmed, or also inner whitespace made one space, or also lower-cased. */
  readonly headerValue: 'trimmed' | 'collapsed' | 'lower-cased'
  /** The headers signed where the request has them; `x-acs-*` stands for all that begin so. `host` is always signed. */
  readonly signedHeaders: readonly string[]
  readonly timestamp: InstantFormat
  readonly addedHeaders: readonly AddedHeader<Name>[]
  readonly sessionHeaders: readonly SessionHeader[]
  /** The credential scope, from which the signing key is derived; undefined where the secret itself is the key. */
  readonly scope:
    | {
        readonly keyPrefix: string
        readonly date: InstantFormat
        readonly names: readonly Name[]
        readonly terminator: string
      }
    | undefined
  /** What stands between the parts of the Authorization header. */
  readonly separator: ', ' | ','
}

/**
 * AWS4-HMAC-SHA256 as Kingsoft Cloud verifies it: scope `date/region/service/aws4_request`, session token in `x-ksc-security-token`.
 *
 * Source: https://docs.ksyun.com/documents/40308 and https://endocs.ksyun.com/documents/37884
 */
export const aws4: SigningScheme<'region' | 'service'> = {
  algorithm: 'AWS4-HMAC-SHA256',
  path: 'normalized',
  queryOrder: 'encoded',
  headerValue: 'collapsed',
  signedHeaders: ['content-type', 'x-amz-*', 'x-ksc-*'],
  timestamp: 'basic',
  addedHeaders: [['x-amz-date', 'timestamp']],
  sessionHeaders: [['x-ksc-security-token', 'sessionToken']],
  scope: { keyPrefix: 'AWS4', date: 'basic-date', names: ['region', 'service'], terminator: 'aws4_request' },
  separator: ', '
}

/**
 * TC3-HMAC-SHA256 of Tencent Cloud: values lower-cased, scope `date/service/tc3_request`, the token outside the signature.
 *
 * The request must have a `content-type` and be sent with that very value. `service` is the product's name (`cvm`), whatever the host.
 * Source: https://cloud.tencent.com/document/api/213/30654
 */
export const tc3: SigningScheme<'service'> = {
  algorithm: 'TC3-HMAC-SHA256',
  path: 'as-sent',
  queryOrder: 'encoded',
  headerValue: 'lower-cased',
  signedHeaders: ['content-type'],
  timestamp: 'seconds',
  addedHeaders: [['x-tc-timestamp', 'timestamp']],
  sessionHeaders: [['x-tc-token', 'sessionToken']],
  scope: { keyPrefix: 'TC3', date: 'extended-date', names: ['service'], terminator: 'tc3_request' },
  separator: ', '
}

/**
 * ACS3-HMAC-SHA256 of Alibaba Cloud: no scope, the secret itself is the key, every `x-acs-*` header is signed.
 *
 * `nonce` must be new for every request.
 * Source: https://www.alibabacloud.com/help/en/sdk/product-overview/v3-request-structure-and-signature
 */
export const acs3: SigningScheme<'nonce'> = {
  algorithm: 'ACS3-HMAC-SHA256',
  path: 'as-sent',
  queryOrder: 'raw',
  headerValue: 'trimmed',
  signedHeaders: ['content-type', 'x-acs-*'],
  timestamp: 'extended',
  addedHeaders: [
    ['x-acs-date', 'timestamp'],
    ['x-acs-signature-nonce', 'nonce'],
    ['x-acs-content-sha256', 'payloadHash']
  ],
  sessionHeaders: [
    ['x-acs-accesskey-id', 'accessKeyId'],
    ['x-acs-security-token', 'sessionToken']
  ],
  scope: undefined,
  separator: ','
}
