import { credentialFailure, isMissingCredentials, missingCredentials } from '@cloud-result/client'
import type { CredentialProvider, Credentials, ProviderContext } from '@cloud-result/client'
import { pathInHome, readCredentials, readIniFile, variableOf } from '@cloud-result/client/credentials'
import type { IniSections, ProviderOptions, StsOptions } from '@cloud-result/client/credentials'

import { credentialFields } from './credential-fields.js'
import { assumeRole } from './sts.js'

/**
 * Which profile of which file is read.
 *
 * @category Credentials
 */
export interface ProfileOptions extends ProviderOptions {
  /** By default that of `KS_DEFAULT_PROFILE` or `KS_PROFILE`, else `default`. */
  readonly profile?: string | undefined
  /** The path of the only file to read. */
  readonly file?: string | undefined
  /** How STS is called, if the profile assumes a role. */
  readonly sts?: Pick<StsOptions, 'endpoint' | 'region' | 'timeoutMs' | 'deadlineMs'> | undefined
}

/**
 * Makes a provider that reads the files of the vendor's older Python SDK, the first that exists of these:
 * `KS_SHARED_CREDENTIALS_FILE` or `~/.ks/credentials`, `KS_CONFIG_FILE` or `~/.ks/config`, `KS_CREDENTIAL_FILE`, `KSC_CONFIG`,
 * `/etc/kscore.cfg`, `./.kscore.cfg`, `C:\kscore.cfg`. A profile has `ks_access_key_id`, `ks_secret_access_key` and
 * `ks_security_token`, or `role_arn` and `source_profile`; the last four files have one key.
 *
 * Source: https://github.com/KscSDK/ksc-sdk-python
 *
 * @category Credentials
 */
export const fromIniFile =
  (options: ProfileOptions = {}): CredentialProvider =>
  async (context = {}) => {
    const name = options.profile ?? variableOf(options, 'KS_DEFAULT_PROFILE', 'KS_PROFILE') ?? 'default'
    const absent: string[] = []
    for (const { file, sectionOf } of candidates(options)) {
      // oxlint-disable-next-line no-await-in-loop -- the next file is read only if this one has nothing
      const sections = await readUnlessAbsent(file, context)
      const section = sections && sectionOf(sections, name)
      if (sections === undefined || section === undefined) {
        absent.push(
          sections === undefined ? `there is no file ${file}` : `${file} has no section ${JSON.stringify(name)}`
        )
        continue
      }
      const place = `The section ${JSON.stringify(name)} of ${file}`
      const credentials = keyOf(section)
      const roleKrn = section.get('role_arn')
      if (roleKrn) {
        const source = sectionOf(sections, section.get('source_profile') ?? '')
        const base = (source && keyOf(source)) ?? credentials
        if (base === undefined) throw credentialFailure(`${place} has no source_profile with keys`)
        const sessionName = section.get('role_session_name') || undefined
        const { environment, transport, clock, sts } = options
        return assumeRole({ environment, transport, clock, ...sts, roleKrn, sessionName, credentials: base })(context)
      }
      if (credentials === undefined) throw credentialFailure(`${place} has no key id, or no secret key`)
      return credentials
    }
    throw missingCredentials(absent.join(', '))
  }

type Section = ReadonlyMap<string, string>

interface Candidate {
  readonly file: string
  readonly sectionOf: (sections: IniSections, profile: string) => Section | undefined
}

const byProfile = (sections: IniSections, profile: string): Section | undefined =>
  sections.get(profile) ?? sections.get(`profile ${profile}`)

const onlyKey = (sections: IniSections): Section | undefined => sections.get('Credentials') ?? sections.get('')

const candidates = (options: ProfileOptions): readonly Candidate[] => {
  const { file } = options
  if (file !== undefined) {
    return [{ file, sectionOf: (sections, profile) => byProfile(sections, profile) ?? sections.get('Credentials') }]
  }
  const shared = [
    variableOf(options, 'KS_SHARED_CREDENTIALS_FILE') ?? pathInHome(options, '.ks/credentials'),
    variableOf(options, 'KS_CONFIG_FILE') ?? pathInHome(options, '.ks/config')
  ]
  const single = [
    variableOf(options, 'KS_CREDENTIAL_FILE'),
    variableOf(options, 'KSC_CONFIG'),
    '/etc/kscore.cfg',
    './.kscore.cfg',
    'C:\\kscore.cfg'
  ].filter((path) => path !== undefined)
  return [
    ...shared.map((path): Candidate => ({ file: path, sectionOf: byProfile })),
    ...single.map((path): Candidate => ({ file: path, sectionOf: onlyKey }))
  ]
}

const readUnlessAbsent = async (file: string, context: ProviderContext): Promise<IniSections | undefined> => {
  try {
    return await readIniFile(file, context)
  } catch (thrown) {
    if (isMissingCredentials(thrown)) return undefined
    throw thrown
  }
}

const keyOf = (section: Section): Credentials | undefined =>
  readCredentials(Object.fromEntries(section), credentialFields)
