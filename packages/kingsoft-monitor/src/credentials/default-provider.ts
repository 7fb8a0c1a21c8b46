import { chainProviders } from '@cloud-result/client'
import type { CredentialProvider } from '@cloud-result/client'
import type { MetadataOptions } from '@cloud-result/client/credentials'

import { fromEnv } from '../client.js'
import { fromIniFile } from './ini-file.js'
import type { ProfileOptions } from './ini-file.js'
import { fromInstanceRole } from './instance-role.js'
import { fromMountedKeys } from './mounted-keys.js'

/**
 * Where the default provider looks.
 *
 * @category Credentials
 */
export interface DefaultProviderOptions extends Omit<ProfileOptions, 'file'> {
  /** How the metadata service is asked. */
  readonly metadata?: Pick<MetadataOptions, 'endpoint' | 'timeoutMs'> | undefined
}

/**
 * Makes the provider that clients use by default in Node. It looks in the order of the vendor's older Python SDK: environment
 * variables, files, mounted keys, the IAM role of the KEC instance (unverified). Each request begins with the first of them; a
 * source that should have credentials and fails ends the search.
 *
 * @category Credentials
 */
export const defaultProvider = (options: DefaultProviderOptions = {}): CredentialProvider => {
  const { clock, environment, metadata, transport } = options
  return chainProviders(
    fromEnv(environment),
    fromIniFile(options),
    fromMountedKeys(),
    fromInstanceRole({ clock, environment, transport, ...metadata })
  )
}
