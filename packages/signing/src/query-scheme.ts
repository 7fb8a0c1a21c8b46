import type { InstantFormat } from './instant.js'
import type { Parameter } from './query-string.js'

/** A parameter that the signature brings along, and where its value comes from. */
export type AddedParameter<Name extends string> = readonly [name: string, from: 'accessKeyId' | 'timestamp' | Name]

/** A piece of the message that is signed: a part of the request, plain or percent-encoded, or a character as it is. */
export type MessagePart = 'method' | 'host' | 'path' | 'encoded path' | 'query' | 'encoded query' | '&' | '?'

/**
 * What tells one signature over sorted parameters from another: the parameters of `signQuery`.
 *
 * `Name` lists what the caller's context must hold (`service`, `nonce`). A scheme is data, so a variation is a copy.
 */
export interface QueryScheme<Name extends string = never> {
  readonly signature: 'hmac-sha1-base64' | 'hmac-sha256-base64' | 'hmac-sha256-hex'
  /** What is signed, piece by piece. */
  readonly message: readonly MessagePart[]
  /** Whether names and values are percent-encoded within the message; they are sorted before that. */
  readonly encoded: boolean
  /** What follows the secret key to make the key of the HMAC. */
  readonly keySuffix: string
  readonly timestamp: InstantFormat
  readonly constants: readonly Parameter[]
  readonly addedParameters: readonly AddedParameter<Name>[]
  readonly sessionTokenParameter: string
  readonly signatureParameter: string
}

/**
 * Kingsoft Cloud's simple signature: HMAC-SHA256, in hex, of the sorted parameters alone. Neither method nor host nor path is covered.
 *
 * Source: https://docs.ksyun.com/documents/43038 and https://docs.ksyun.com/documents/40299
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
 * Alibaba Cloud's RPC signature, version 1.0: HMAC-SHA1, in base64, of the method and of the sorted parameters encoded twice.
 *
 * The parameters of query and form body are signed together. `nonce` must be new for every request.
 * Source: https://www.alibabacloud.com/help/en/sdk/product-overview/rpc-mechanism
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
 * Tencent Cloud's signature version 1 with HMAC-SHA1: base64, of method, host, path and the sorted parameters, none of them encoded.
 *
 * `nonce` is a positive integer in digits.
 * Source: https://cloud.tencent.com/document/api/1007/31325
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

/** Tencent Cloud's signature version 1 with HMAC-SHA256 in place of HMAC-SHA1. */
export const tencentSha256: QueryScheme<'nonce'> = {
  ...tencentSha1,
  signature: 'hmac-sha256-base64',
  constants: [['SignatureMethod', 'HmacSHA256']]
}
