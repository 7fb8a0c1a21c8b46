import { credentialFailure, isMissingCredentials, missingCredentials } from '@cloud-result/client'
import type { CredentialProvider } from '@cloud-result/client'
import { pathInHome, readIniFile, variableOf } from '@cloud-result/client/credentials'

import type { ProfileOptions } from './profile-options.js'

/**
 * Makes a provider that reads the SDKs' file: `TENCENTCLOUD_CREDENTIALS_FILE`, or `~/.tencentcloud/credentials`, or, if that does
 * not exist, `/etc/tencentcloud/credentials`. The section is `profile`, by default `default`, with `secret_id`, `secret_key` and,
 * for temporary keys, `token`.
 *
 * Source: https://github.com/TencentCloud/tencentcloud-sdk-nodejs
 *
 * @category Credentials
 */
export const fromIniFile =
  (options: Pick<ProfileOptions, 'environment' | 'file' | 'profile'> = {}): CredentialProvider =>
  async (context = {}) => {
    const given = options.file ?? variableOf(options, 'TENCENTCLOUD_CREDENTIALS_FILE')
    const files =
      given === undefined
        ? [pathInHome(options, '.tencentcloud/credentials'), '/etc/tencentcloud/credentials']
        : [given]
    const name = options.profile ?? 'default'
    for (const file of files) {
      // oxlint-disable-next-line no-await-in-loop -- the second file is read only without the first
      const sections = await readIniFile(file, context).catch((thrown: unknown) => {
        if (isMissingCredentials(thrown)) return undefined
        throw thrown
      })
      if (sections === undefined) continue
      const section = sections.get(name)
      if (section === undefined) throw missingCredentials(`${file} has no section ${JSON.stringify(name)}`)
      const [accessKeyId, secretAccessKey] = [section.get('secret_id'), section.get('secret_key')]
      if (!accessKeyId || !secretAccessKey) {
        throw credentialFailure(`The section ${JSON.stringify(name)} of ${file} has no secret_id, or no secret_key`)
      }
      const sessionToken = section.get('token')
      return { accessKeyId, secretAccessKey, ...(sessionToken ? { sessionToken } : {}) }
    }
    throw missingCredentials(`there is no file ${files.join(' or ')}`)
  }
