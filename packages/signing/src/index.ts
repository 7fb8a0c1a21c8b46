/**
 * Request signatures of Kingsoft Cloud, Alibaba Cloud and Tencent Cloud: two algorithms, and data for what differs.
 *
 * @module
 */
export type { Credentials } from './credentials.js'
export type { InstantFormat } from './instant.js'
export { portableDigest } from './digest.js'
export type { Digest } from './digest.js'
export { encodeQuery } from './query-string.js'
export type { Parameter, ParameterOrder } from './query-string.js'

export { acs3, aws4, tc3 } from './signing-scheme.js'
export type { AddedHeader, SessionHeader, SigningScheme } from './signing-scheme.js'
export { deriveKey, explainRequest, signRequest } from './sign-request.js'
export type { RequestExplanation, RequestToSign, SignedRequest, SigningAids, SigningContext } from './sign-request.js'

export { alibabaRpc, kingsoftQuery, tencentSha1, tencentSha256 } from './query-scheme.js'
export type { AddedParameter, MessagePart, QueryScheme } from './query-scheme.js'
export { explainQuery, signQuery } from './sign-query.js'
export type { QueryExplanation, QueryToSign, SignedQuery } from './sign-query.js'
