/**
 * Request signatures of cloud APIs: two algorithms, with the differences between vendors as data.
 *
 * @module
 */
export type { Credentials } from './credentials.js'
export { sha1Hex } from '#hashes'
export { isSignableInstant } from './instant.js'
export type { InstantFormat } from './instant.js'
export type { AddedParameter, MessagePart, QueryScheme } from './query-scheme.js'
export { encodeQuery } from './query-string.js'
export type { Parameter, ParameterOrder } from './query-string.js'
export { explainQuery, signQuery } from './sign-query.js'
export type { QueryExplanation, QueryToSign, SignedQuery } from './sign-query.js'
export { sigV4, sortedParameters } from './signature.js'
export type { Signature } from './signature.js'
export { deriveKey, explainRequest, signRequest } from './sign-request.js'
export type { RequestExplanation, RequestToSign, SignatureOptions, SignedRequest } from './sign-request.js'
export { makeSigningCache } from './signing-cache.js'
export type { SigningCache } from './signing-cache.js'
export type { SigningContext } from './signing-context.js'
export type { AddedHeader, SessionHeader, SigningScheme } from './signing-scheme.js'
