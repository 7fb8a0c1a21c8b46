/**
 * What the credential providers of a vendor package are made of: files, metadata services, programs, security token
 * services. Programs use the entry `credentials` of a vendor package.
 *
 * @module
 */
export { callSts } from './call-sts.js'
export type { StsCall, StsOptions } from './call-sts.js'
export { byOurClock, instantOf, readCredentials } from './credential-fields.js'
export type { CredentialFields } from './credential-fields.js'
export type { Exchange } from './exchange.js'
export { fromProcessWith } from './from-process.js'
export type { ProcessOptions } from './from-process.js'
export { fromUriWith } from './from-uri.js'
export type { UriOptions } from './from-uri.js'
export {
  environmentOf,
  pathInHome,
  readIniFile,
  readJsonFile,
  readKeyFile,
  readTokenFile,
  variableOf
} from './key-file.js'
export { describeAnswer, okResponse, openMetadata } from './metadata.js'
export type { Metadata, MetadataOptions, MetadataRequest } from './metadata.js'
export type { IniSections } from './parse-ini.js'
export { parseJson } from './parse-json.js'
export type { ProviderOptions } from './provider-options.js'
export { sendRequest } from './send-request.js'
