import type { CredentialFields } from '@cloud-result/client/credentials'

/** The names of the metadata service, of STS and of a credentials URI, then those of the CLI. */
export const credentialFields: CredentialFields = {
  accessKeyId: ['AccessKeyId', 'access_key_id', 'accessKeyId'],
  secretAccessKey: ['AccessKeySecret', 'access_key_secret', 'accessKeySecret'],
  sessionToken: ['SecurityToken', 'sts_token', 'securityToken'],
  expiration: ['Expiration', 'expiration', 'sts_expiration']
}
