import { credentialFailure, missingCredentials } from '@cloud-result/client'
import type { CredentialProvider } from '@cloud-result/client'
import { pathInHome, readCredentials, readJsonFile, variableOf } from '@cloud-result/client/credentials'
import { isRecord } from '@cloud-result/core/vendor'

import { credentialFields } from './credential-fields.js'
import { fromInstanceRole } from './instance-role.js'
import { fromLogin } from './login.js'
import { profileNameOf } from './profile-options.js'
import type { ProfileOptions } from './profile-options.js'
import { assumeRole, fromOidc, isTrue } from './sts.js'
import { fromProcess, fromUri } from './uri-and-process.js'

/**
 * Makes a provider that reads a profile of Alibaba Cloud's CLI: `ALIBABA_CLOUD_CONFIG_FILE`, or `~/.aliyun/config.json`. The
 * profile is `profile`, or that of `ALIBABA_CLOUD_PROFILE`, or the current one. It has none if
 * `ALIBABA_CLOUD_CLI_PROFILE_DISABLED` is `true`. The file is never written.
 *
 * The modes `AK`, `StsToken`, `RamRoleArn`, `EcsRamRole`, `RamRoleArnWithRoleName`, `ChainableRamRoleArn`, `OIDC`, `External`,
 * `CredentialsURI`, `CloudSSO` and `OAuth` are supported; their case does not matter.
 *
 * Source: https://github.com/aliyun/aliyun-cli
 *
 * @category Credentials
 */
export const fromCliFile =
  (options: ProfileOptions = {}): CredentialProvider =>
  async (context = {}) => {
    if (isTrue(options, 'ALIBABA_CLOUD_CLI_PROFILE_DISABLED')) {
      throw missingCredentials("the CLI's file is not read: ALIBABA_CLOUD_CLI_PROFILE_DISABLED is true")
    }
    const file =
      options.file ?? variableOf(options, 'ALIBABA_CLOUD_CONFIG_FILE') ?? pathInHome(options, '.aliyun/config.json')
    const { current, profiles } = await readJsonFile(file, context)
    const name = profileNameOf(options) ?? (typeof current === 'string' && current !== '' ? current : 'default')
    const find = (sought: string): Profile | undefined =>
      (Array.isArray(profiles) ? profiles : []).find(
        (profile): profile is Profile => isRecord(profile) && profile['name'] === sought
      )
    const profile = find(name)
    if (profile === undefined) throw missingCredentials(`${file} has no profile ${JSON.stringify(name)}`)
    return providerOf(profile, { file, find, options, path: [name] })(context)
  }

type Profile = Readonly<Record<string, unknown>>

interface Reading {
  readonly file: string
  readonly find: (name: string) => Profile | undefined
  readonly options: ProfileOptions
  /** The names of the profiles that led to this one. */
  readonly path: readonly string[]
}

const providerOf = (profile: Profile, reading: Reading): CredentialProvider => {
  const { options, path } = reading
  const { environment, transport, clock } = options
  const shared = { environment, transport, clock }
  const metadata = { ...shared, ...options.metadata }
  const text = (key: string): string | undefined => {
    const value = profile[key]
    return typeof value === 'string' && value !== '' ? value : undefined
  }
  const seconds = (key: string): number | undefined => {
    const value = profile[key]
    return typeof value === 'number' && value > 0 ? value : undefined
  }
  const place = `The profile ${JSON.stringify(path.at(-1))} of ${reading.file}`
  const fails =
    (what: string): CredentialProvider =>
    () =>
      Promise.reject(credentialFailure(`${place} ${what}`))
  const role = {
    ...shared,
    ...options.sts,
    endpoint: options.sts?.endpoint ?? text('sts_endpoint'),
    roleArn: text('ram_role_arn'),
    sessionName: text('ram_session_name'),
    durationSeconds: seconds('expired_seconds') ?? seconds('duration_seconds'),
    region: text('sts_region'),
    isVpc: profile['enable_vpc'] === true ? true : undefined,
    policy: text('policy'),
    externalId: text('external_id')
  }
  const key = readCredentials(profile, credentialFields)
  const noKey = 'has no access_key_id, or no access_key_secret'
  const mode = text('mode') ?? (text('sts_token') === undefined ? 'AK' : 'StsToken')

  switch (mode.toLowerCase()) {
    case 'ak':
      return key === undefined
        ? fails(noKey)
        : async () => ({ accessKeyId: key.accessKeyId, secretAccessKey: key.secretAccessKey })
    case 'ststoken':
      return key?.sessionToken === undefined ? fails(`${noKey}, or no sts_token`) : async () => key
    case 'ramrolearn':
      if (role.roleArn === undefined) return fails('has no ram_role_arn')
      return key === undefined ? fails(noKey) : assumeRole({ ...role, credentials: key })
    case 'ecsramrole':
      return fromInstanceRole({ ...metadata, roleName: text('ram_role_name') })
    case 'ramrolearnwithrolename':
      if (role.roleArn === undefined) return fails('has no ram_role_arn')
      return assumeRole({ ...role, credentials: fromInstanceRole({ ...metadata, roleName: text('ram_role_name') }) })
    case 'chainableramrolearn': {
      const source = text('source_profile')
      if (source === undefined || role.roleArn === undefined) return fails('has no source_profile, or no ram_role_arn')
      if (path.includes(source)) return fails('has a source_profile that leads back to it')
      const found = reading.find(source)
      if (found === undefined) return fails(`has the source_profile ${JSON.stringify(source)}, which does not exist`)
      return assumeRole({ ...role, credentials: providerOf(found, { ...reading, path: [...path, source] }) })
    }
    case 'oidc': {
      const [providerArn, tokenFile] = [text('oidc_provider_arn'), text('oidc_token_file')]
      return providerArn === undefined || tokenFile === undefined || role.roleArn === undefined
        ? fails('has no oidc_provider_arn, no oidc_token_file or no ram_role_arn')
        : fromOidc({ ...role, providerArn, tokenFile })
    }
    case 'external': {
      const command = text('process_command')
      return command === undefined ? fails('has no process_command') : fromProcess({ environment, command })
    }
    case 'credentialsuri': {
      const uri = text('credentials_uri')
      return uri === undefined ? fails('has no credentials_uri') : fromUri({ ...shared, uri })
    }
    case 'cloudsso':
      return fromLogin(profile, { ...shared, place, mode: 'cloudsso' })
    case 'oauth':
      return fromLogin(profile, { ...shared, place, mode: 'oauth' })
    default:
      return fails(`has a mode that is not supported`)
  }
}
