import type { CredentialProvider } from '@cloud-result/client'
import { fromProcessWith } from '@cloud-result/client/credentials'
import type { ProcessOptions } from '@cloud-result/client/credentials'

import { credentialFields } from './credential-fields.js'

/**
 * Makes a provider that runs a program, without a shell. It prints JSON with `AccessKeyId`, `SecretAccessKey`, `SecurityToken`
 * and `Expiration`, as STS does. No tool of the vendor defines this.
 *
 * @category Credentials
 */
export const fromProcess = (options: ProcessOptions): CredentialProvider => fromProcessWith(credentialFields, options)
