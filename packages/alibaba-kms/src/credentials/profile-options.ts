import { variableOf } from '@cloud-result/client/credentials'
import type { MetadataOptions, ProviderOptions, StsOptions } from '@cloud-result/client/credentials'

/**
 * Which profile of which file is read.
 *
 * @category Credentials
 */
export interface ProfileOptions extends ProviderOptions {
  /** By default that of `ALIBABA_CLOUD_PROFILE`, else the usual one of the file. */
  readonly profile?: string | undefined
  /** The path of the file. */
  readonly file?: string | undefined
  /** How a metadata service is asked, if the profile uses one. */
  readonly metadata?: Pick<MetadataOptions, 'endpoint' | 'timeoutMs'> | undefined
  /** How STS is called, if the profile assumes a role. */
  readonly sts?: Pick<StsOptions, 'endpoint' | 'timeoutMs' | 'deadlineMs'> | undefined
}

/** Gives the name of the profile that is asked for. */
export const profileNameOf = (options: ProfileOptions): string | undefined =>
  options.profile ?? variableOf(options, 'ALIBABA_CLOUD_PROFILE')
