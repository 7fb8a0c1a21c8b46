import type { CredentialFields } from '@cloud-result/client/credentials'

/** The names of the metadata service, then those of tccli. */
export const credentialFields: CredentialFields = {
  accessKeyId: ['TmpSecretId', 'secretId', 'SecretId'],
  secretAccessKey: ['TmpSecretKey', 'secretKey', 'SecretKey'],
  sessionToken: ['Token', 'token'],
  expiration: ['ExpiredTime', 'Expiration', 'expiresAt']
}
