/**
 * What the client of a vendor package is made of: the one client, the profile that it takes, and helpers to write
 * requests. Programs need none of it.
 *
 * @module
 */
export { encodeParameters } from './call/encode-parameters.js'
export type { ParameterEncoding } from './call/encode-parameters.js'
export { namesInPath, writePath } from './call/write-path.js'
export type { ClientProfile, PrepareContext, Sign, UnsignedRequest } from './client-profile.js'
export { expirationOf } from './credentials/credentials.js'
export { fromEnvironmentVariables, processEnvironment } from './credentials/from-environment-variables.js'
export type { CredentialVariables } from './credentials/from-environment-variables.js'
export { makeClient } from './make-client.js'
export type { Endpoint } from './transport/endpoint.js'
