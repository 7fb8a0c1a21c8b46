import { chainProviders } from '@cloud-result/client'
import type { CredentialProvider } from '@cloud-result/client'

import { fromEnv } from '../client.js'
import { fromCliFile } from './cli-file.js'
import { fromIniFile } from './ini-file.js'
import { fromInstanceRole } from './instance-role.js'
import type { ProfileOptions } from './profile-options.js'
import { fromOidc } from './sts.js'
import { fromUri } from './uri-and-process.js'

/**
 * Where the default provider looks.
 *
 * @category Credentials
 */
export type DefaultProviderOptions = Omit<ProfileOptions, 'file'>

/**
 * Makes the provider that clients use by default in Node. It looks in the order of the official SDKs: environment variables,
 * RRSA, the file of the CLI, the file of the SDKs, the RAM role of the ECS instance, a credentials URI. Each request begins with
 * the first of them; a source that should have credentials and fails ends the search.
 *
 * @category Credentials
 */
export const defaultProvider = (options: DefaultProviderOptions = {}): CredentialProvider => {
  const { clock, environment, metadata, sts, transport } = options
  const shared = { clock, environment, transport }
  return chainProviders(
    fromEnv(environment),
    fromOidc({ ...shared, ...sts }),
    fromCliFile(options),
    fromIniFile(options),
    fromInstanceRole({ ...shared, ...metadata }),
    fromUri(shared)
  )
}
