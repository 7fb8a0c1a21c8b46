import type { QueryScheme, SigningScheme } from '@cloud-result/signing'

/**
 * ACS3-HMAC-SHA256 of Alibaba Cloud: it has no scope, the secret itself is the key, and every `x-acs-*` header is
 * signed.
 *
 * Each request needs a new `nonce`.
 * Source: https://www.alibabacloud.com/help/en/sdk/product-overview/v3-request-structure-and-signature
 *
 * @category Signatures
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

/**
 * Alibaba Cloud's RPC signature, version 1.0: HMAC-SHA1, in base64, of the method and the sorted parameters, which are
 * percent-encoded twice.
 *
 * The parameters of the query and the form body are signed together. Each request needs a new `nonce`.
 * Source: https://www.alibabacloud.com/help/en/sdk/product-overview/rpc-mechanism
 *
 * @category Signatures
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
