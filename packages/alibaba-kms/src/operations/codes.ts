// Written by tools/generator from model/{operations,corrections,descriptions}.json. Do not edit.

/** The codes that the documentation of `AsymmetricDecrypt` lists. */
export type AsymmetricDecryptCode =
  | 'Forbidden.AliasNotFound'
  | 'Forbidden.KeyNotFound'
  | 'Rejected.UnsupportedOperation'

/** The codes that the documentation of `AsymmetricEncrypt` lists. */
export type AsymmetricEncryptCode =
  | 'Forbidden.AliasNotFound'
  | 'Forbidden.KeyNotFound'
  | 'Rejected.UnsupportedOperation'

/** The codes that the documentation of `AsymmetricSign` lists. */
export type AsymmetricSignCode =
  | 'Forbidden.AliasNotFound'
  | 'Forbidden.KeyNotFound'
  | 'InvalidAccessKeyId.NotFound'
  | 'InvalidParameter'

/** The codes that the documentation of `AsymmetricVerify` lists. */
export type AsymmetricVerifyCode =
  | 'Forbidden.AliasNotFound'
  | 'Forbidden.KeyNotFound'
  | 'InvalidAccessKeyId.NotFound'
  | 'InvalidParameter'

/** The codes that the documentation of `CancelKeyDeletion` lists. */
export type CancelKeyDeletionCode = 'Forbidden.KeyNotFound' | 'InvalidAccessKeyId.NotFound' | 'InvalidParameter'

/** The codes that the documentation of `CreateAlias` lists. */
export type CreateAliasCode = 'Forbidden.KeyNotFound' | 'InvalidAccessKeyId.NotFound' | 'InvalidParameter'

/** The codes that the documentation of `CreateApplicationAccessPoint` lists. */
export type CreateApplicationAccessPointCode = 'Rejected.ResourceExist'

/** The codes that the documentation of `CreateKey` lists. */
export type CreateKeyCode =
  | 'Forbidden.DKMSInstanceNotFound'
  | 'Forbidden.NoPermission'
  | 'InternalFailure'
  | 'InvalidParameter'
  | 'Rejected.LimitExceeded'
  | 'Rejected.ShareQuotaExceedLimit'
  | 'SerivceUnvailableTemporary'
  | 'UnsupportedOperation'

/** The codes that the documentation of `CreateKeyVersion` lists. */
export type CreateKeyVersionCode =
  | 'Forbidden.AliasNotFound'
  | 'Forbidden.KeyNotFound'
  | 'Rejected.Disabled'
  | 'Rejected.PendingDeletion'
  | 'Rejected.Unavailable'
  | 'Rejected.UnsupportedOperation'

/** The codes that the documentation of `CreatePolicy` lists. */
export type CreatePolicyCode = 'InvalidAccessKeyId.NotFound' | 'InvalidParameter'

/** The codes that the documentation of `CreateSecret` lists. */
export type CreateSecretCode =
  | 'Forbidden.DKMSInstanceNotFound'
  | 'Forbidden.ResourceNotFound'
  | 'InternalFailure'
  | 'InvalidParameter'
  | 'Rejected.LimitExceeded'
  | 'Rejected.ResourceExist'
  | 'Rejected.ResourceInDeleteWindow'
  | 'Rejected.ShareQuotaExceedLimit'
  | 'UnsupportedOperation'

/** The codes that the documentation of `Decrypt` lists. */
export type DecryptCode =
  | 'Forbidden.AliasNotFound'
  | 'Forbidden.KeyNotFound'
  | 'Rejected.Disabled'
  | 'Rejected.PendingDeletion'
  | 'Rejected.Unavailable'
  | 'UnsupportedOperation'

/** The codes that the documentation of `DeleteAlias` lists. */
export type DeleteAliasCode = 'InvalidAccessKeyId.NotFound' | 'InvalidParameter'

/** The codes that the documentation of `DeleteApplicationAccessPoint` lists. */
export type DeleteApplicationAccessPointCode = 'InvalidAccessKeyId.NotFound' | 'InvalidParameter'

/** The codes that the documentation of `DeleteClientKey` lists. */
export type DeleteClientKeyCode = 'InvalidAccessKeyId.NotFound' | 'InvalidParameter'

/** The codes that the documentation of `DeleteKeyMaterial` lists. */
export type DeleteKeyMaterialCode = 'InvalidAccessKeyId.NotFound' | 'InvalidParameter'

/** The codes that the documentation of `DeleteNetworkRule` lists. */
export type DeleteNetworkRuleCode = 'InvalidAccessKeyId.NotFound' | 'InvalidParameter'

/** The codes that the documentation of `DeletePolicy` lists. */
export type DeletePolicyCode = 'InvalidAccessKeyId.NotFound' | 'InvalidParameter'

/** The codes that the documentation of `DeleteSecret` lists. */
export type DeleteSecretCode =
  | 'Forbidden.ResourceNotFound'
  | 'InternalFailure'
  | 'InvalidAccessKeyId.NotFound'
  | 'InvalidParameter'
  | 'Rejected.ResourceInDeleteWindow'

/** The codes that the documentation of `DescribeAccountKmsStatus` lists. */
export type DescribeAccountKmsStatusCode = 'Forbidden.NoPermission' | 'InvalidAccessKeyId.NotFound' | 'InvalidParameter'

/** The codes that the documentation of `DescribeApplicationAccessPoint` lists. */
export type DescribeApplicationAccessPointCode = 'InvalidAccessKeyId.NotFound' | 'InvalidParameter'

/** The codes that the documentation of `DescribeKey` lists. */
export type DescribeKeyCode =
  | 'Forbidden.AliasNotFound'
  | 'Forbidden.KeyNotFound'
  | 'InvalidAccessKeyId.NotFound'
  | 'InvalidParameter'

/** The codes that the documentation of `DescribeKeyVersion` lists. */
export type DescribeKeyVersionCode = 'InvalidAccessKeyId.NotFound' | 'InvalidParameter'

/** The codes that the documentation of `DescribeNetworkRule` lists. */
export type DescribeNetworkRuleCode = 'InvalidAccessKeyId.NotFound' | 'InvalidParameter'

/** The codes that the documentation of `DescribeRegions` lists. */
export type DescribeRegionsCode = 'InvalidAccessKeyId.NotFound' | 'InvalidParameter'

/** The codes that the documentation of `DescribeSecret` lists. */
export type DescribeSecretCode =
  | 'Forbidden.NoPermission'
  | 'Forbidden.ResourceNotFound'
  | 'IllegalTimestamp'
  | 'InvalidAccessKeyId.NotFound'
  | 'InvalidParameter'

/** The codes that the documentation of `DisableKey` lists. */
export type DisableKeyCode = 'Forbidden.KeyNotFound' | 'InvalidAccessKeyId.NotFound' | 'InvalidParameter'

/** The codes that the documentation of `EnableKey` lists. */
export type EnableKeyCode = 'InvalidAccessKeyId.NotFound' | 'InvalidParameter'

/** The codes that the documentation of `Encrypt` lists. */
export type EncryptCode =
  | 'Forbidden.AliasNotFound'
  | 'Forbidden.KeyNotFound'
  | 'InvalidAccessKeyId.NotFound'
  | 'InvalidParameter'

/** The codes that the documentation of `ExportDataKey` lists. */
export type ExportDataKeyCode = 'InternalFailure' | 'InvalidAccessKeyId.NotFound' | 'InvalidParameter'

/** The codes that the documentation of `GenerateAndExportDataKey` lists. */
export type GenerateAndExportDataKeyCode =
  | 'Forbidden.KeyNotFound'
  | 'InternalFailure'
  | 'InvalidAccessKeyId.NotFound'
  | 'InvalidParameter'

/** The codes that the documentation of `GenerateDataKey` lists. */
export type GenerateDataKeyCode =
  | 'Forbidden.AliasNotFound'
  | 'Forbidden.KeyNotFound'
  | 'Rejected.Disabled'
  | 'Rejected.PendingDeletion'
  | 'Rejected.Unavailable'
  | 'UnsupportedOperation'

/** The codes that the documentation of `GenerateDataKeyWithoutPlaintext` lists. */
export type GenerateDataKeyWithoutPlaintextCode =
  | 'Forbidden.KeyNotFound'
  | 'InvalidAccessKeyId.NotFound'
  | 'InvalidParameter'

/** The codes that the documentation of `GetKeyPolicy` lists. */
export type GetKeyPolicyCode =
  | 'Forbidden.KeyNotFound'
  | 'Forbidden.KeyPolicyUnSupported'
  | 'Forbidden.NoPermission'
  | 'Forbidden.ResourceNotFound'
  | 'InvalidParameter'
  | 'MissingParameter'

/** The codes that the documentation of `GetKmsInstance` lists. */
export type GetKmsInstanceCode = 'IllegalTimestamp'

/** The codes that the documentation of `GetParametersForImport` lists. */
export type GetParametersForImportCode = 'InvalidAccessKeyId.NotFound' | 'InvalidParameter' | 'Unsupported.Origin'

/** The codes that the documentation of `GetPublicKey` lists. */
export type GetPublicKeyCode = 'Forbidden.KeyNotFound' | 'InvalidAccessKeyId.NotFound' | 'InvalidParameter'

/** The codes that the documentation of `GetRandomPassword` lists. */
export type GetRandomPasswordCode = 'InternalFailure' | 'InvalidParameter'

/** The codes that the documentation of `GetSecretPolicy` lists. */
export type GetSecretPolicyCode =
  | 'Forbidden.DKMSInstanceStateInvalid'
  | 'Forbidden.KeyNotFound'
  | 'Forbidden.KeyPolicyUnSupported'
  | 'Forbidden.NoPermission'
  | 'Forbidden.ResourceNotFound'
  | 'InvalidParameter'
  | 'MissingParameter'
  | 'SerivceUnvailableTemporary'

/** The codes that the documentation of `GetSecretValue` lists. */
export type GetSecretValueCode =
  | 'Forbidden.DKMSInstanceNotFound'
  | 'Forbidden.DKMSInstanceStateInvalid'
  | 'Forbidden.KeyNotFound'
  | 'Forbidden.ResourceNotFound'

/** The codes that the documentation of `ImportKeyMaterial` lists. */
export type ImportKeyMaterialCode =
  | 'ExpiredImportToken'
  | 'InvalidAccessKeyId.NotFound'
  | 'InvalidImportToken'
  | 'InvalidKeyMaterial'
  | 'InvalidParameter'
  | 'Unsupported.Origin'

/** The codes that the documentation of `ListAliases` lists. */
export type ListAliasesCode = 'InvalidAccessKeyId.NotFound' | 'InvalidParameter'

/** The codes that the documentation of `ListAliasesByKeyId` lists. */
export type ListAliasesByKeyIdCode = 'InvalidAccessKeyId.NotFound' | 'InvalidParameter'

/** The codes that the documentation of `ListApplicationAccessPoints` lists. */
export type ListApplicationAccessPointsCode = 'InvalidAccessKeyId.NotFound' | 'InvalidParameter'

/** The codes that the documentation of `ListKeyVersions` lists. */
export type ListKeyVersionsCode = 'Forbidden.KeyNotFound' | 'InvalidAccessKeyId.NotFound' | 'InvalidParameter'

/** The codes that the documentation of `ListKmsInstances` lists. */
export type ListKmsInstancesCode = 'IllegalTimestamp'

/** The codes that the documentation of `ListNetworkRules` lists. */
export type ListNetworkRulesCode = 'InvalidAccessKeyId.NotFound' | 'InvalidParameter'

/** The codes that the documentation of `ListPolicies` lists. */
export type ListPoliciesCode = 'InvalidAccessKeyId.NotFound' | 'InvalidParameter'

/** The codes that the documentation of `ListResourceTags` lists. */
export type ListResourceTagsCode = 'InvalidAccessKeyId.NotFound' | 'InvalidParameter'

/** The codes that the documentation of `ListSecretVersionIds` lists. */
export type ListSecretVersionIdsCode =
  | 'Forbidden.NoPermission'
  | 'Forbidden.ResourceNotFound'
  | 'InternalFailure'
  | 'InvalidParameter'

/** The codes that the documentation of `ListSecrets` lists. */
export type ListSecretsCode =
  | 'Forbidden.NoPermission'
  | 'Forbidden.ResourceNotFound'
  | 'InternalFailure'
  | 'InvalidAccessKeyId.NotFound'
  | 'InvalidParameter'

/** The codes that the documentation of `ListTagResources` lists. */
export type ListTagResourcesCode = 'Duplicate.TagKey' | 'InvalidAccessKeyId.NotFound' | 'InvalidResourceId.NotFound'

/** The codes that the documentation of `OpenKmsService` lists. */
export type OpenKmsServiceCode = 'CreateLXOrderFailed' | 'Forbidden.NoRealNameAuthentication' | 'Forbidden.Opened'

/** The codes that the documentation of `PutSecretValue` lists. */
export type PutSecretValueCode =
  | 'Forbidden.NoPermission'
  | 'Forbidden.ResourceNotFound'
  | 'InternalFailure'
  | 'InvalidParameter'
  | 'Rejected.LimitExceeded'
  | 'Rejected.ResourceExist'

/** The codes that the documentation of `ReEncrypt` lists. */
export type ReEncryptCode =
  | 'Forbidden.KeyNotFound'
  | 'InternalFailure'
  | 'InvalidAccessKeyId.NotFound'
  | 'InvalidParameter'

/** The codes that the documentation of `RestoreSecret` lists. */
export type RestoreSecretCode =
  | 'Forbidden.NoPermission'
  | 'Forbidden.ResourceNotFound'
  | 'InternalFailure'
  | 'InvalidParameter'
  | 'Rejected.ResourceInUse'

/** The codes that the documentation of `RotateSecret` lists. */
export type RotateSecretCode = 'InvalidAccessKeyId.NotFound' | 'InvalidParameter'

/** The codes that the documentation of `ScheduleKeyDeletion` lists. */
export type ScheduleKeyDeletionCode = 'InvalidAccessKeyId.NotFound' | 'InvalidParameter'

/** The codes that the documentation of `SetKeyPolicy` lists. */
export type SetKeyPolicyCode =
  | 'Forbidden.DKMSInstanceStateInvalid'
  | 'Forbidden.KeyNotFound'
  | 'Forbidden.KeyPolicyUnSupported'
  | 'Forbidden.NoPermission'
  | 'Forbidden.ResourceNotFound'
  | 'InternalFailure'
  | 'InvalidParameter'
  | 'MissingParameter'
  | 'Rejected.ShareQuotaExceedLimit'

/** The codes that the documentation of `SetSecretPolicy` lists. */
export type SetSecretPolicyCode =
  | 'Forbidden.DKMSInstanceStateInvalid'
  | 'Forbidden.KeyNotFound'
  | 'Forbidden.KeyPolicyUnSupported'
  | 'Forbidden.NoPermission'
  | 'Forbidden.ResourceNotFound'
  | 'InvalidParameter'
  | 'MissingParameter'
  | 'Rejected.ShareQuotaExceedLimit'
  | 'SerivceUnvailableTemporary'

/** The codes that the documentation of `TagResource` lists. */
export type TagResourceCode = 'InvalidAccessKeyId.NotFound' | 'InvalidParameter'

/** The codes that the documentation of `TagResources` lists. */
export type TagResourcesCode =
  | 'Duplicate.TagKey'
  | 'InvalidAccessKeyId.NotFound'
  | 'InvalidParameter.TagKey'
  | 'InvalidParameter.TagValue'
  | 'InvalidResourceId.NotFound'

/** The codes that the documentation of `UntagResource` lists. */
export type UntagResourceCode = 'InvalidAccessKeyId.NotFound' | 'InvalidParameter'

/** The codes that the documentation of `UntagResources` lists. */
export type UntagResourcesCode = 'InvalidAccessKeyId.NotFound' | 'InvalidResourceId.NotFound'

/** The codes that the documentation of `UpdateApplicationAccessPoint` lists. */
export type UpdateApplicationAccessPointCode = 'InvalidParameter'

/** The codes that the documentation of `UpdateNetworkRule` lists. */
export type UpdateNetworkRuleCode = 'InvalidAccessKeyId.NotFound' | 'InvalidParameter'

/** The codes that the documentation of `UpdatePolicy` lists. */
export type UpdatePolicyCode = 'InvalidAccessKeyId.NotFound' | 'InvalidParameter'

/** The codes that the documentation of `UpdateRotationPolicy` lists. */
export type UpdateRotationPolicyCode = 'Forbidden.KeyNotFound' | 'InvalidParameter' | 'Rejected.UnsupportedOperation'

/** The codes that the documentation of `UpdateSecret` lists. */
export type UpdateSecretCode =
  | 'Forbidden.NoPermission'
  | 'Forbidden.ResourceNotFound'
  | 'InternalFailure'
  | 'InvalidParameter'
  | 'Rejected.ResourceExist'
  | 'Rejected.ResourceInDeleteWindow'

/** The codes that the documentation of `UpdateSecretVersionStage` lists. */
export type UpdateSecretVersionStageCode =
  | 'Forbidden.NoPermission'
  | 'Forbidden.ResourceNotFound'
  | 'InternalFailure'
  | 'InvalidParameter'
  | 'Rejected.InvalidRequest'
  | 'Rejected.LimitExceeded'
  | 'Rejected.ResourceInDeleteWindow'
  | 'Rejected.UnsupportedOperation'
