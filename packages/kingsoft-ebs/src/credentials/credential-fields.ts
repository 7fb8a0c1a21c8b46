import type { CredentialFields } from '@cloud-result/client/credentials'

/** The names of STS, then those of the older SDKs. */
export const credentialFields: CredentialFields = {
  accessKeyId: ['AccessKeyId', 'ks_access_key_id', 'KSAccessKeyId', 'ak'],
  secretAccessKey: ['SecretAccessKey', 'ks_secret_access_key', 'KSSecretKey', 'sk'],
  sessionToken: ['SecurityToken', 'SessionToken', 'Token', 'ks_security_token', 'ks_session_token', 'securityToken'],
  expiration: ['Expiration', 'expired_at']
}
