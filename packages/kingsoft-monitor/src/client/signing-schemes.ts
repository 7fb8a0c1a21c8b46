import type { SigningScheme } from '@cloud-result/signing'

/**
 * AWS4-HMAC-SHA256 as Kingsoft Cloud verifies it: the scope is `date/region/service/aws4_request`, and the session
 * token is in `x-ksc-security-token`.
 *
 * Source: https://docs.ksyun.com/documents/40308 and https://endocs.ksyun.com/documents/37884
 *
 * @category Signatures
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
