import { credentialFailure, isMissingCredentials, systemClock } from '@cloud-result/client'
import type { CredentialProvider, ProviderContext } from '@cloud-result/client'
import { pathInHome, readCredentials, readJsonFile, variableOf } from '@cloud-result/client/credentials'
import { isRecord } from '@cloud-result/core/vendor'

import { credentialFields } from './credential-fields.js'
import { fromInstanceRole } from './instance-role.js'
import type { ProfileOptions } from './profile-options.js'
import { assumeRole } from './sts.js'

/**
 * Makes a provider that reads a profile of tccli: `~/.tccli/<profile>.credential`. The profile is `profile`, or that of
 * `TCCLI_PROFILE`, or `default`. Its type is keys, keys with a role to assume, `cvm-role`, or a login (`oauth`, `sso`), whose keys
 * are used until they expire: tccli renews them. The file is never written.
 *
 * Source: https://github.com/TencentCloud/tencentcloud-cli
 *
 * @category Credentials
 */
export const fromCliFile =
  (options: ProfileOptions = {}): CredentialProvider =>
  async (context = {}) => {
    const name = options.profile ?? variableOf(options, 'TCCLI_PROFILE') ?? 'default'
    if (!/^[\w.@-]+$/.test(name)) throw credentialFailure('The name of a profile of tccli is that of a file')
    const file = options.file ?? pathInHome(options, `.tccli/${name}.credential`)
    const profile = await readJsonFile(file, context)
    const { environment, transport, clock } = options
    const shared = { environment, transport, clock }
    const type = profile['type'] ?? 'default'
    if (type === 'cvm-role') return fromInstanceRole({ ...shared, ...options.metadata })(context)
    const credentials = readCredentials(profile, credentialFields)
    if (credentials === undefined) throw credentialFailure(`The file ${file} has no secretId, or no secretKey`)
    const now = (clock ?? context.clock ?? systemClock).now()
    if (typeof credentials.expiration === 'number' && credentials.expiration <= now) {
      throw credentialFailure(`The file ${file} has a login that has expired: log in again with tccli`)
    }
    const { 'role-arn': roleArn, 'role-session-name': sessionName } = profile
    if (type !== 'default' || typeof roleArn !== 'string' || roleArn === '') return credentials
    const endpoint = options.sts?.endpoint ?? (await stsEndpointOf(file, context))
    const session = typeof sessionName === 'string' && sessionName !== '' ? { sessionName } : {}
    return assumeRole({ ...shared, ...options.sts, endpoint, ...session, roleArn, credentials })(context)
  }

/** Reads the host of STS from the file beside the keys. */
const stsEndpointOf = async (file: string, context: ProviderContext): Promise<string | undefined> => {
  try {
    const { sts } = await readJsonFile(file.replace(/\.credential$/, '.configure'), { ...context, warn: undefined })
    const endpoint = isRecord(sts) ? sts['endpoint'] : undefined
    return typeof endpoint === 'string' && endpoint !== '' ? endpoint : undefined
  } catch (thrown) {
    if (isMissingCredentials(thrown)) return undefined
    throw thrown
  }
}
