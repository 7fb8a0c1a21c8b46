import { missingCredentials } from '@cloud-result/client'
import type { CredentialProvider } from '@cloud-result/client'
import { fromProcessWith, fromUriWith, variableOf } from '@cloud-result/client/credentials'
import type { ProcessOptions, UriOptions } from '@cloud-result/client/credentials'

import { credentialFields } from './credential-fields.js'

/**
 * Makes a provider that gets a URL, by default that of `ALIBABA_CLOUD_CREDENTIALS_URI`: `https:`, or `http:` in a private
 * network. The answer is JSON with `AccessKeyId`, `AccessKeySecret`, `SecurityToken` and `Expiration`.
 *
 * @category Credentials
 */
export const fromUri =
  (options: Partial<UriOptions> = {}): CredentialProvider =>
  async (context) => {
    const uri = options.uri ?? variableOf(options, 'ALIBABA_CLOUD_CREDENTIALS_URI')
    if (uri === undefined) throw missingCredentials('ALIBABA_CLOUD_CREDENTIALS_URI is not set')
    return fromUriWith(credentialFields, { ...options, uri })(context)
  }

/**
 * Makes a provider that runs a program, without a shell. It prints JSON as for the CLI's mode `External`: `access_key_id`,
 * `access_key_secret`, `sts_token`, `expiration`; or the names of a credentials URI.
 *
 * @category Credentials
 */
export const fromProcess = (options: ProcessOptions): CredentialProvider => fromProcessWith(credentialFields, options)
