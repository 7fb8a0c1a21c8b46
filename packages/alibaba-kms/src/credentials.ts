/**
 * Where programs find credentials of Alibaba Cloud: the environment, files, roles of instances and pods, STS.
 *
 * @module
 */
export { chainProviders, credentialFailure, isMissingCredentials, missingCredentials } from '@cloud-result/client'
export type { CredentialFailure, CredentialProvider, Credentials, MissingCredentials } from '@cloud-result/client'
export type {
  MetadataOptions,
  ProcessOptions,
  ProviderOptions,
  StsOptions,
  UriOptions
} from '@cloud-result/client/credentials'
export { fromEnv } from './client.js'
export { fromCliFile } from './credentials/cli-file.js'
export { defaultProvider } from './credentials/default-provider.js'
export type { DefaultProviderOptions } from './credentials/default-provider.js'
export { fromIniFile } from './credentials/ini-file.js'
export { fromInstanceRole } from './credentials/instance-role.js'
export type { InstanceRoleOptions } from './credentials/instance-role.js'
export type { ProfileOptions } from './credentials/profile-options.js'
export { assumeRole, fromOidc } from './credentials/sts.js'
export type { AlibabaStsOptions, AssumeRoleOptions, OidcOptions } from './credentials/sts.js'
export { fromProcess, fromUri } from './credentials/uri-and-process.js'
