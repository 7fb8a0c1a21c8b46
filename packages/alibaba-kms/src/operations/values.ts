// Written by tools/generator from model/{operations,corrections,descriptions}.json. Do not edit.

/** A boolean that is sent as text. */
export type BooleanText = 'true' | 'false' | (string & {})

/** The state of a key. */
export type KeyState = 'Enabled' | 'Disabled' | 'PendingDeletion' | 'PendingImport' | (string & {})

/** What a key is for. */
export type KeyUsage = 'ENCRYPT/DECRYPT' | 'SIGN/VERIFY' | (string & {})

/** Where the material of a key comes from. */
export type KeyOrigin = 'Aliyun_KMS' | 'EXTERNAL' | (string & {})

/** Where a hardware instance stores a key. */
export type KeyStorageMechanism = 'HsmInternal' | 'HsmEncryptedDatabase' | (string & {})

/** The protection level of a key. */
export type ProtectionLevel = 'SOFTWARE' | 'HSM' | (string & {})

/** Whether a key rotates automatically. */
export type KeyAutomaticRotation = 'Enabled' | 'Disabled' | 'Suspended' | (string & {})

/** Whether a secret rotates automatically. `Invalid` says that rotation is in an abnormal state. */
export type SecretAutomaticRotation = 'Enabled' | 'Disabled' | 'Invalid' | (string & {})

/** Whether deletion protection is enabled. */
export type Protection = 'Enabled' | 'Disabled' | (string & {})

/** The length of a data key. */
export type DataKeySpec = 'AES_256' | 'AES_128' | (string & {})

/** An algorithm of message authentication codes. */
export type MacAlgorithm =
  | 'HMAC_SM3'
  | 'HMAC_SHA_224'
  | 'HMAC_SHA_256'
  | 'HMAC_SHA_384'
  | 'HMAC_SHA_512'
  | (string & {})

/** An algorithm that encrypts with a public key. */
export type PublicKeyEncryptionAlgorithm = 'RSAES_OAEP_SHA_256' | 'RSAES_OAEP_SHA_1' | 'SM2PKE' | (string & {})

/** The type of the public key that encrypts an exported data key. */
export type WrappingKeySpec = 'RSA_2048' | 'EC_SM2' | (string & {})

/** A type of resources that have tags. */
export type TaggableResourceType = 'key' | 'secret' | (string & {})

/** What a quota of an instance limits. */
export type QuotaResourceType = 'key' | 'secret' | 'qps' | 'vpc' | (string & {})

/** The type of a secret. */
export type SecretType = 'Generic' | 'Rds' | 'Redis' | 'RAMCredentials' | 'ECS' | 'PolarDB' | (string & {})

/** Whether the value of a secret is text, or bytes in Base64. */
export type SecretDataType = 'text' | 'binary' | (string & {})

/** A label of the versions of a secret. */
export type VersionStage = 'ACSCurrent' | 'ACSPrevious' | (string & {})

/** Whether an account can use the service. */
export type AccountStatus = 'Enabled' | 'NotEnabled' | 'InDebt' | 'Suspended' | (string & {})

/** The status of an instance. */
export type KmsInstanceStatus = 'Uninitialized' | 'Connecting' | 'Connected' | 'Disconnected' | 'Error' | (string & {})

/** The billing mode of an instance. */
export type ChargeType = 'PREPAY' | 'POSTPAY' | (string & {})
