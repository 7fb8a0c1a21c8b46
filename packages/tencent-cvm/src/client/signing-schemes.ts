import type { QueryScheme, SigningScheme } from '@cloud-result/signing'

/**
 * TC3-HMAC-SHA256 of Tencent Cloud: header values are in lower case, the scope is `date/service/tc3_request`, and the
 * session token is not signed.
 *
 * The request must have a `content-type` and be sent with exactly that value. `service` is the name of the product
 * (`cvm`), also for another host.
 * Source: https://cloud.tencent.com/document/api/213/30654
 *
 * @category Signatures
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
 * Tencent Cloud's signature version 1 with HMAC-SHA1, in base64, of method, host, path and the sorted parameters,
 * without percent-encoding.
 *
 * `nonce` is a positive integer in decimal digits.
 * Source: https://cloud.tencent.com/document/api/1007/31325
 *
 * @category Signatures
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
 * @category Signatures
 */
export const tencentSha256: QueryScheme<'nonce'> = {
  ...tencentSha1,
  signature: 'hmac-sha256-base64',
  constants: [['SignatureMethod', 'HmacSHA256']]
}
