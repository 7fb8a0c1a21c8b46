import type { InstantFormat } from './instant.js'
import type { ParameterOrder } from './query-string.js'

/**
 * A header that the signature adds, and where its value comes from: the signature itself or the context.
 *
 * @category Schemes
 */
export type AddedHeader<Name extends string> = readonly [header: string, from: 'timestamp' | 'payloadHash' | Name]

/**
 * A header that is added for temporary credentials.
 *
 * @category Schemes
 */
export type SessionHeader = readonly [header: string, from: 'accessKeyId' | 'sessionToken']

/**
 * A signature of the SigV4 family, as data for `signRequest`.
 *
 * `Name` lists what the context must hold (`region`, `service`, `nonce`). Header names are in lower case. To vary a
 * scheme, change a copy: `{ ...tc3, signedHeaders: [...tc3.signedHeaders, 'x-tc-action'] }` signs one more header.
 *
 * @category Schemes
 */
export interface SigningScheme<Name extends string = never> {
  readonly algorithm: string
  /**
   * `as-sent` signs the path unchanged, `encoded` percent-encodes its segments, `normalized` first removes `.`, `..`
   * and empty segments.
   */
  readonly path: 'as-sent' | 'encoded' | 'normalized'
  readonly queryOrder: ParameterOrder
  /** How a value is signed: trimmed, also with each run of white space as one space, or trimmed and in lower case. */
  readonly headerValue: 'trimmed' | 'collapsed' | 'lower-cased'
  /** The headers that are signed if the request has them; `x-acs-*` is a prefix. `host` is always signed. */
  readonly signedHeaders: readonly string[]
  readonly timestamp: InstantFormat
  readonly addedHeaders: readonly AddedHeader<Name>[]
  readonly sessionHeaders: readonly SessionHeader[]
  /** The credential scope, from which the signing key is derived; `undefined` if the secret itself is the key. */
  readonly scope:
    | {
        readonly keyPrefix: string
        readonly date: InstantFormat
        readonly names: readonly Name[]
        readonly terminator: string
      }
    | undefined
  /** The separator between the parts of the Authorization header. */
  readonly separator: ', ' | ','
}

/**
 * AWS4-HMAC-SHA256 as Kingsoft Cloud verifies it: the scope is `date/region/service/aws4_request`, and the session
 * token is in `x-ksc-security-token`.
 *
 * Source: https://docs.ksyun.com/documents/40308 and https://endocs.ksyun.com/documents/37884
 *
 * @category Schemes
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
 * TC3-HMAC-SHA256 of Tencent Cloud: header values are in lower case, the scope is `date/service/tc3_request`, and the
 * session token is not signed.
 *
 * The request must have a `content-type` and be sent with exactly that value. `service` is the name of the product
 * (`cvm`), also for another host.
 * Source: https://cloud.tencent.com/document/api/213/30654
 *
 * @category Schemes
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
 * ACS3-HMAC-SHA256 of Alibaba Cloud: it has no scope, the secret itself is the key, and every `x-acs-*` header is
 * signed.
 *
 * Each request needs a new `nonce`.
 * Source: https://www.alibabacloud.com/help/en/sdk/product-overview/v3-request-structure-and-signature
 *
 * @category Schemes
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
