/**
 * Request signatures of Kingsoft Cloud, Alibaba Cloud and Tencent Cloud: two algorithms, with the differences as data.
 *
 * @module
 */
export type { Credentials } from './credentials.js'
export { portableDigest } from './digest.js'
export type { Digest } from './digest.js'
export { isSignableInstant } from './instant.js'
export type { InstantFormat } from './instant.js'
export { alibabaRpc, kingsoftQuery, tencentSha1, tencentSha256 } from './query-scheme.js'
export type { AddedParameter, MessagePart, QueryScheme } from './query-scheme.js'
export { encodeQuery } from './query-string.js'
export type { Parameter, ParameterOrder } from './query-string.js'
export { explainQuery, signQuery } from './sign-query.js'
export type { QueryExplanation, QueryToSign, SignedQuery } from './sign-query.js'
export { deriveKey, explainRequest, signRequest } from './sign-request.js'
export type {
  RequestExplanation,
  RequestToSign,
  SignedRequest,
  SigningContext,
  SigningOptions
} from './sign-request.js'
export { acs3, aws4, tc3 } from './signing-scheme.js'
export type { AddedHeader, SessionHeader, SigningScheme } from './signing-scheme.js'
