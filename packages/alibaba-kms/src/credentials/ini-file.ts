import { credentialFailure, missingCredentials } from '@cloud-result/client'
import type { CredentialProvider } from '@cloud-result/client'
import { pathInHome, readIniFile, variableOf } from '@cloud-result/client/credentials'

import { fromInstanceRole } from './instance-role.js'
import { profileNameOf } from './profile-options.js'
import type { ProfileOptions } from './profile-options.js'
import { assumeRole, fromOidc } from './sts.js'

/**
 * Makes a provider that reads a section of the SDKs' file: `ALIBABA_CLOUD_CREDENTIALS_FILE`, or `~/.alibabacloud/credentials`.
 * The section is `profile`, or that of `ALIBABA_CLOUD_PROFILE`, or `default`. Its `type` is `access_key`, `sts`,
 * `ecs_ram_role`, `ram_role_arn` or `oidc_role_arn`.
 *
 * Source: https://www.alibabacloud.com/help/en/sdk/developer-reference/v2-manage-node-js-access-credentials
 *
 * @category Credentials
 */
export const fromIniFile =
  (options: ProfileOptions = {}): CredentialProvider =>
  async (context = {}) => {
    const file =
      options.file ??
      variableOf(options, 'ALIBABA_CLOUD_CREDENTIALS_FILE') ??
      pathInHome(options, '.alibabacloud/credentials')
    const name = profileNameOf(options) ?? 'default'
    const section = (await readIniFile(file, context)).get(name)
    if (section === undefined) throw missingCredentials(`${file} has no section ${JSON.stringify(name)}`)
    const { environment, transport, clock, metadata, sts } = options
    const shared = { environment, transport, clock }
    const optional = (key: string): string | undefined => section.get(key) || undefined
    const required = (key: string): string => {
      const value = optional(key)
      if (value !== undefined) return value
      throw credentialFailure(`The section ${JSON.stringify(name)} of ${file} has no ${key}`)
    }
    const accessKey = () => ({
      accessKeyId: required('access_key_id'),
      secretAccessKey: required('access_key_secret')
    })
    const type = required('type')
    switch (type) {
      case 'access_key':
        return accessKey()
      case 'sts':
        return { ...accessKey(), sessionToken: required('security_token') }
      case 'ecs_ram_role':
        return fromInstanceRole({ ...shared, ...metadata, roleName: optional('role_name') })(context)
      case 'ram_role_arn': {
        const role = roleOf(optional, required('role_arn'))
        return assumeRole({ ...shared, ...sts, ...role, credentials: accessKey() })(context)
      }
      case 'oidc_role_arn': {
        const role = roleOf(optional, required('role_arn'))
        const [providerArn, tokenFile] = [required('oidc_provider_arn'), required('oidc_token_file_path')]
        return fromOidc({ ...shared, ...sts, ...role, providerArn, tokenFile })(context)
      }
      default:
        throw credentialFailure(
          `The section ${JSON.stringify(name)} of ${file} has a type that is not supported: access_key, sts, ecs_ram_role, ram_role_arn and oidc_role_arn are`
        )
    }
  }

const roleOf = (optional: (key: string) => string | undefined, roleArn: string) => ({
  roleArn,
  sessionName: optional('role_session_name'),
  policy: optional('policy')
})
