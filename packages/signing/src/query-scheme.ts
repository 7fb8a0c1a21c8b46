import type { InstantFormat } from './instant.js'
import type { Parameter } from './query-string.js'

/**
 * A parameter that the signature adds, and where its value comes from.
 *
 * @category Schemes
 */
export type AddedParameter<Name extends string> = readonly [name: string, from: 'accessKeyId' | 'timestamp' | Name]

/**
 * A part of the signed message: a part of the request, plain or percent-encoded, or a literal character.
 *
 * @category Schemes
 */
export type MessagePart = 'method' | 'host' | 'path' | 'encoded path' | 'query' | 'encoded query' | '&' | '?'

/**
 * A signature over sorted parameters, as data for `signQuery`.
 *
 * `Name` lists what the context must hold (`service`, `nonce`). To vary a scheme, change a copy.
 *
 * @category Schemes
 */
export interface QueryScheme<Name extends string = never> {
  readonly signature: 'hmac-sha1-base64' | 'hmac-sha256-base64' | 'hmac-sha256-hex'
  /** The parts of the signed message, in order. */
  readonly message: readonly MessagePart[]
  /** Whether names and values are percent-encoded in the message, after they are sorted. */
  readonly encoded: boolean
  /** What is appended to the secret key to make the key of the HMAC. */
  readonly keySuffix: string
  readonly timestamp: InstantFormat
  readonly constants: readonly Parameter[]
  readonly addedParameters: readonly AddedParameter<Name>[]
  readonly sessionTokenParameter: string
  readonly signatureParameter: string
}

/**
 * Kingsoft Cloud's simple signature: HMAC-SHA256, in hex, of the sorted parameters. It does not cover the method, the
 * host or the path.
 *
 * Source: https://docs.ksyun.com/documents/43038 and https://docs.ksyun.com/documents/40299
 *
 * @category Schemes
 */
export const kingsoftQuery: QueryScheme<'service'> = {
  signature: 'hmac-sha256-hex',
  message: ['query'],
  encoded: true,
  keySuffix: '',
  timestamp: 'extended',
  constants: [
    ['SignatureVersion', '1.0'],
    ['SignatureMethod', 'HMAC-SHA256']
  ],
  addedParameters: [
    ['Accesskey', 'accessKeyId'],
    ['Service', 'service'],
    ['Timestamp', 'timestamp']
  ],
  sessionTokenParameter: 'SecurityToken',
  signatureParameter: 'Signature'
}

/**
 * Alibaba Cloud's RPC signature, version 1.0: HMAC-SHA1, in base64, of the method and the sorted parameters, which are
 * percent-encoded twice.
 *
 * The parameters of the query and the form body are signed together. Each request needs a new `nonce`.
 * Source: https://www.alibabacloud.com/help/en/sdk/product-overview/rpc-mechanism
 *
 * @category Schemes
 */
export const alibabaRpc: QueryScheme<'nonce'> = {
  signature: 'hmac-sha1-base64',
  message: ['method', '&', 'encoded path', '&', 'encoded query'],
  encoded: true,
  keySuffix: '&',
  timestamp: 'extended',
  constants: [
    ['SignatureMethod', 'HMAC-SHA1'],
    ['SignatureVersion', '1.0']
  ],
  addedParameters: [
    ['AccessKeyId', 'accessKeyId'],
    ['Timestamp', 'timestamp'],
    ['SignatureNonce', 'nonce']
  ],
  sessionTokenParameter: 'SecurityToken',
  signatureParameter: 'Signature'
}

/**
 * Tencent Cloud's signature version 1 with HMAC-SHA1, in base64, of method, host, path and the sorted parameters,
 * without percent-encoding.
 *
 * `nonce` is a positive integer in decimal digits.
 * Source: https://cloud.tencent.com/document/api/1007/31325
 *
 * @category Schemes
 */
export const tencentSha1: QueryScheme<'nonce'> = {
  signature: 'hmac-sha1-base64',
  message: ['method', 'host', 'path', '?', 'query'],
  encoded: false,
  keySuffix: '',
  timestamp: 'seconds',
  constants: [],
  addedParameters: [
    ['SecretId', 'accessKeyId'],
    ['Timestamp', 'timestamp'],
    ['Nonce', 'nonce']
  ],
  sessionTokenParameter: 'Token',
  signatureParameter: 'Signature'
}

/**
 * Tencent Cloud's signature version 1 with HMAC-SHA256 instead of HMAC-SHA1.
 *
 * @category Schemes
 */
export const tencentSha256: QueryScheme<'nonce'> = {
  ...tencentSha1,
  signature: 'hmac-sha256-base64',
  constants: [['SignatureMethod', 'HmacSHA256']]
}
