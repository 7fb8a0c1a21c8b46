import { chainProviders } from '@cloud-result/client'
import type { CredentialProvider } from '@cloud-result/client'

import { fromEnv } from '../client.js'
import { fromCliFile } from './cli-file.js'
import { fromIniFile } from './ini-file.js'
import { fromInstanceRole } from './instance-role.js'
import type { ProfileOptions } from './profile-options.js'
import { fromOidc } from './sts.js'

/**
 * Where the default provider looks. A `profile` is that of both files.
 *
 * @category Credentials
 */
export type DefaultProviderOptions = Omit<ProfileOptions, 'file'>

/**
 * Makes the provider that clients use by default in Node. It looks in the order of the Node SDK, and in tccli's file after that of
 * the SDKs: environment variables, `~/.tencentcloud/credentials`, `~/.tccli`, the CAM role of the CVM instance, the identity of a
 * TKE pod. Each request begins with the first of them; a source that should have credentials and fails ends the search.
 *
 * @category Credentials
 */
export const defaultProvider = (options: DefaultProviderOptions = {}): CredentialProvider => {
  const { clock, environment, metadata, sts, transport } = options
  const shared = { clock, environment, transport }
  return chainProviders(
    fromEnv(environment),
    fromIniFile(options),
    fromCliFile(options),
    fromInstanceRole({ ...shared, ...metadata }),
    fromOidc({ ...shared, ...sts })
  )
}
