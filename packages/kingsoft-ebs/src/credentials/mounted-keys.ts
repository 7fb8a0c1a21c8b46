import { credentialFailure, isMissingCredentials, missingCredentials } from '@cloud-result/client'
import type { CredentialProvider } from '@cloud-result/client'
import { readCredentials, readKeyFile } from '@cloud-result/client/credentials'

import { credentialFields } from './credential-fields.js'

/**
 * Makes a provider that reads the temporary key that KCE mounts for the controllers of a cluster: the files `ak`, `sk`,
 * `securityToken` and `expired_at` of `/var/lib/aksk` or another directory. An encrypted key (`cipher`) is not supported.
 *
 * Source: https://github.com/kingsoftcloud/aksk-provider
 *
 * @category Credentials
 */
export const fromMountedKeys =
  ({ directory = '/var/lib/aksk' }: { readonly directory?: string | undefined } = {}): CredentialProvider =>
  async () => {
    const read = async (name: string): Promise<string | undefined> => {
      try {
        // A mounted secret is readable by all users of its container.
        return (await readKeyFile(`${directory}/${name}`, {})).trim()
      } catch (thrown) {
        if (isMissingCredentials(thrown)) return undefined
        throw thrown
      }
    }
    const readAll = async (): Promise<Readonly<Record<string, string | undefined>>> =>
      Object.fromEntries(await Promise.all(names.map(async (name) => [name, await read(name)] as const)))
    const first = await readAll()
    // The files are replaced one after another: of two keys, no part may be mixed.
    const files = (await read('ak')) === first['ak'] ? first : await readAll()
    if (files['ak'] === undefined) throw missingCredentials(`there is no file ${directory}/ak`)
    if ((files['cipher'] || 'none') !== 'none') {
      throw credentialFailure(`The key in ${directory} is encrypted, which is not supported`)
    }
    const credentials = readCredentials(files, credentialFields)
    if (credentials === undefined) throw credentialFailure(`${directory} has no key id in ak, or no secret in sk`)
    return credentials
  }

const names = ['ak', 'sk', 'securityToken', 'expired_at', 'cipher'] as const
