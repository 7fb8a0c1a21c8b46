/**
 * Where programs find credentials of Kingsoft Cloud: the environment, files, roles of instances, STS. The vendor has no common
 * rules for this; what is unverified says so.
 *
 * @module
 */
export { chainProviders, credentialFailure, isMissingCredentials, missingCredentials } from '@cloud-result/client'
export type { CredentialFailure, CredentialProvider, Credentials, MissingCredentials } from '@cloud-result/client'
export type { MetadataOptions, ProcessOptions, ProviderOptions, StsOptions } from '@cloud-result/client/credentials'
export { fromEnv } from './client.js'
export { defaultProvider } from './credentials/default-provider.js'
export type { DefaultProviderOptions } from './credentials/default-provider.js'
export { fromIniFile } from './credentials/ini-file.js'
export type { ProfileOptions } from './credentials/ini-file.js'
export { fromInstanceRole } from './credentials/instance-role.js'
export { fromMountedKeys } from './credentials/mounted-keys.js'
export { fromProcess } from './credentials/process.js'
export { assumeRole } from './credentials/sts.js'
export type { AssumeRoleOptions } from './credentials/sts.js'
