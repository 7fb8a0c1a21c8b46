import type { CredentialProvider } from '@cloud-result/client'
import { fromProcessWith } from '@cloud-result/client/credentials'
import type { ProcessOptions } from '@cloud-result/client/credentials'

import { credentialFields } from './credential-fields.js'

/**
 * Makes a provider that runs a program, without a shell. It prints JSON with `TmpSecretId`, `TmpSecretKey`, `Token` and
 * `ExpiredTime` (seconds since 1970), as the metadata service does, or with the names of tccli. No tool of the vendor defines
 * this.
 *
 * @category Credentials
 */
export const fromProcess = (options: ProcessOptions): CredentialProvider => fromProcessWith(credentialFields, options)
