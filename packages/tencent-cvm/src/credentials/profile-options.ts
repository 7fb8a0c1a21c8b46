import type { MetadataOptions, ProviderOptions, StsOptions } from '@cloud-result/client/credentials'

/**
 * Which profile of which file is read.
 *
 * @category Credentials
 */
export interface ProfileOptions extends ProviderOptions {
  readonly profile?: string | undefined
  /** The path of the file. */
  readonly file?: string | undefined
  /** How the metadata service is asked, if the profile uses it. */
  readonly metadata?: Pick<MetadataOptions, 'endpoint' | 'timeoutMs'> | undefined
  /** How STS is called, if the profile assumes a role. */
  readonly sts?: Pick<StsOptions, 'endpoint' | 'timeoutMs' | 'deadlineMs'> | undefined
}
