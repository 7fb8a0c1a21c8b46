// Written by tools/generator from model/codes.json. Do not edit.

import { unpackEntries } from '@cloud-result/core/vendor'
import type { CatalogueEntry, PrefixRow } from '@cloud-result/core/vendor'

/**
 * A code that is documented or was met in practice. Others appear without notice, so `code` of an error is any string.
 *
 * @category Catalogue
 */
export type ErrorCode =
  | 'AccountQualificationRestrictions'
  | 'ActionOffline'
  | 'AuthFailure'
  | 'AuthFailure.CamRoleNameAuthenticateFailed'
  | 'AuthFailure.InvalidAuthorization'
  | 'AuthFailure.InvalidSecretId'
  | 'AuthFailure.MFAFailure'
  | 'AuthFailure.SecretIdNotFound'
  | 'AuthFailure.SignatureExpire'
  | 'AuthFailure.SignatureFailure'
  | 'AuthFailure.TokenFailure'
  | 'AuthFailure.UnauthorizedOperation'
  | 'DesOperation.MutexTaskRunning'
  | 'DryRunOperation'
  | 'EniNotAllowedChangeSubnet'
  | 'FailedOperation'
  | 'FailedOperation.AccountAlreadyExists'
  | 'FailedOperation.AccountIsYourSelf'
  | 'FailedOperation.AlreadyInDisasterRecoverGroup'
  | 'FailedOperation.BYOLImageShareFailed'
  | 'FailedOperation.DisassociateKeyPairFailed'
  | 'FailedOperation.DisasterRecoverGroupNotFound'
  | 'FailedOperation.DisasterRecoverGroupNotMatch'
  | 'FailedOperation.GetInstanceTATAgentStatusFailed'
  | 'FailedOperation.IllegalTagKey'
  | 'FailedOperation.IllegalTagValue'
  | 'FailedOperation.InquiryPriceFailed'
  | 'FailedOperation.InquiryRefundPriceFailed'
  | 'FailedOperation.InvalidImageState'
  | 'FailedOperation.InvalidInstanceApplicationRole'
  | 'FailedOperation.InvalidInstanceApplicationRoleEmr'
  | 'FailedOperation.MutActionTimerExist'
  | 'FailedOperation.NoAvailableIpAddressCountInSubnet'
  | 'FailedOperation.NotFoundEIP'
  | 'FailedOperation.NotMasterAccount'
  | 'FailedOperation.PlacementSetNotEmpty'
  | 'FailedOperation.PromotionalPerioRestriction'
  | 'FailedOperation.PromotionalRegionRestriction'
  | 'FailedOperation.QImageShareFailed'
  | 'FailedOperation.RImageShareFailed'
  | 'FailedOperation.SecurityGroupActionFailed'
  | 'FailedOperation.SnapshotSizeLargerThanDataSize'
  | 'FailedOperation.SnapshotSizeLessThanDataSize'
  | 'FailedOperation.TagKeyReserved'
  | 'FailedOperation.TatAgentNotSupport'
  | 'FailedOperation.Unreturnable'
  | 'FailedOperation.ZoneInconsistent'
  | 'ImageQuotaLimitExceeded'
  | 'InstancesQuotaLimitExceeded'
  | 'InternalError'
  | 'InternalError.TradeUnknownError'
  | 'InternalServerError'
  | 'InvalidAccount.InsufficientBalance'
  | 'InvalidAccount.UnpaidOrder'
  | 'InvalidAccountId.NotFound'
  | 'InvalidAccountIs.YourSelf'
  | 'InvalidAction'
  | 'InvalidClientToken.TooLong'
  | 'InvalidCloudDisk.Unavailable'
  | 'InvalidFilter'
  | 'InvalidFilterValue.LimitExceeded'
  | 'InvalidHost.NotSupported'
  | 'InvalidHostId.Malformed'
  | 'InvalidHostId.NotFound'
  | 'InvalidImageId.InShared'
  | 'InvalidImageId.IncorrectState'
  | 'InvalidImageId.Malformed'
  | 'InvalidImageId.NotFound'
  | 'InvalidImageId.TooLarge'
  | 'InvalidImageName.Duplicate'
  | 'InvalidImageOsType.Unsupported'
  | 'InvalidImageOsVersion.Unsupported'
  | 'InvalidInstance.NotSupported'
  | 'InvalidInstanceId.Malformed'
  | 'InvalidInstanceId.NotFound'
  | 'InvalidInstanceName.TooLong'
  | 'InvalidInstanceNotSupportedPrepaidInstance'
  | 'InvalidInstanceState'
  | 'InvalidInstanceState.Terminating'
  | 'InvalidInstanceType.Malformed'
  | 'InvalidKeyPair'
  | 'InvalidKeyPair.LimitExceeded'
  | 'InvalidKeyPair.NotSupported'
  | 'InvalidKeyPairId.Malformed'
  | 'InvalidKeyPairId.NotFound'
  | 'InvalidKeyPairName.Duplicate'
  | 'InvalidKeyPairNameEmpty'
  | 'InvalidKeyPairNameIncludeIllegalChar'
  | 'InvalidKeyPairNameTooLong'
  | 'InvalidParameter'
  | 'InvalidParameter.AtMostOne'
  | 'InvalidParameter.AutoSnapshotNotSupported'
  | 'InvalidParameter.CdcNotSupported'
  | 'InvalidParameter.CdzNotSupported'
  | 'InvalidParameter.DataDiskIdContainsRootDisk'
  | 'InvalidParameter.DataDiskNotBelongSpecifiedInstance'
  | 'InvalidParameter.DuplicateSystemSnapshots'
  | 'InvalidParameter.EdgeZoneMissInternetAccessible'
  | 'InvalidParameter.HostIdCustomizedInstanceTypeNotSupport'
  | 'InvalidParameter.HostIdInstanceTypeNotSupport'
  | 'InvalidParameter.HostIdStandardInstanceTypeNotSupport'
  | 'InvalidParameter.HostIdStatusNotSupport'
  | 'InvalidParameter.HostNameIllegal'
  | 'InvalidParameter.ImageIdsSnapshotIdsMustOne'
  | 'InvalidParameter.InstanceImageNotSupport'
  | 'InvalidParameter.InstanceTypeNotSupport'
  | 'InvalidParameter.InstanceTypeSupportedHostNotFound'
  | 'InvalidParameter.InternetAccessibleNotSupported'
  | 'InvalidParameter.InvalidCloudDiskSoldOut'
  | 'InvalidParameter.InvalidDependence'
  | 'InvalidParameter.InvalidInstanceNotSupported'
  | 'InvalidParameter.InvalidIpFormat'
  | 'InvalidParameter.InvalidKmsKeyId'
  | 'InvalidParameter.InvalidParameterCoexistImageIdsFilters'
  | 'InvalidParameter.InvalidParameterUrlError'
  | 'InvalidParameter.InvalidTargetOSType'
  | 'InvalidParameter.LackCoreCountOrThreadPerCore'
  | 'InvalidParameter.LocalDataDiskNotSupport'
  | 'InvalidParameter.OnlySupportForEdgeZone'
  | 'InvalidParameter.ParameterConflict'
  | 'InvalidParameter.PasswordNotSupported'
  | 'InvalidParameter.SnapshotNotFound'
  | 'InvalidParameter.SpecialParameterForSpecialAccount'
  | 'InvalidParameter.SpecifyOneParameter'
  | 'InvalidParameter.SwapDiskNotSupport'
  | 'InvalidParameter.SystemSnapshotNotFound'
  | 'InvalidParameter.ValueTooLarge'
  | 'InvalidParameterCombination'
  | 'InvalidParameterConflict'
  | 'InvalidParameterValue'
  | 'InvalidParameterValue.AmountNotEqual'
  | 'InvalidParameterValue.BandwidthPackageIdMalformed'
  | 'InvalidParameterValue.BandwidthPackageIdNotFound'
  | 'InvalidParameterValue.BandwidthPackageIspNotMatch'
  | 'InvalidParameterValue.BandwidthPackageZoneNotMatch'
  | 'InvalidParameterValue.BasicNetworkInstanceFamily'
  | 'InvalidParameterValue.BucketNotFound'
  | 'InvalidParameterValue.CamRoleNameMalformed'
  | 'InvalidParameterValue.CdhOnlyLocalDataDiskResize'
  | 'InvalidParameterValue.ChcHostsNotFound'
  | 'InvalidParameterValue.ChcNetworkEmpty'
  | 'InvalidParameterValue.CloudSsdDataDiskSizeTooSmall'
  | 'InvalidParameterValue.CoreCountValue'
  | 'InvalidParameterValue.DedicatedClusterNotSupportedChargeType'
  | 'InvalidParameterValue.DedicatedResourcePackIdsNotFound'
  | 'InvalidParameterValue.DedicatedResourcePackName'
  | 'InvalidParameterValue.DedicatedResourcePackNotValid'
  | 'InvalidParameterValue.DedicatedResourcePackTenancyMismatch'
  | 'InvalidParameterValue.DeployVpcAlreadyExists'
  | 'InvalidParameterValue.DisasterRecoverGroupIdMalformed'
  | 'InvalidParameterValue.Duplicate'
  | 'InvalidParameterValue.DuplicateTags'
  | 'InvalidParameterValue.ElasticNetworkNotExist'
  | 'InvalidParameterValue.ElasticNetworkVpcSubnetMismatch'
  | 'InvalidParameterValue.EniIdMalformed'
  | 'InvalidParameterValue.ExternalIpQuotaLimited'
  | 'InvalidParameterValue.GPUInstanceFamily'
  | 'InvalidParameterValue.HpcClusterBusinessIdNotSupported'
  | 'InvalidParameterValue.HpcClusterIdZoneIdNotMatch'
  | 'InvalidParameterValue.IPAddressMalformed'
  | 'InvalidParameterValue.IPv6AddressMalformed'
  | 'InvalidParameterValue.ISOMustImportByForce'
  | 'InvalidParameterValue.IllegalHostName'
  | 'InvalidParameterValue.IncorrectFormat'
  | 'InvalidParameterValue.InstanceIdMalformed'
  | 'InvalidParameterValue.InstanceNotSupportedMixPricingModel'
  | 'InvalidParameterValue.InstanceTypeNotFound'
  | 'InvalidParameterValue.InstanceTypeNotSupportElasticNetworks'
  | 'InvalidParameterValue.InstanceTypeNotSupportHpcCluster'
  | 'InvalidParameterValue.InstanceTypeNotSupported'
  | 'InvalidParameterValue.InstanceTypeRequiredHpcCluster'
  | 'InvalidParameterValue.InsufficientOffering'
  | 'InvalidParameterValue.InsufficientPrice'
  | 'InvalidParameterValue.InvalidAppIdFormat'
  | 'InvalidParameterValue.InvalidBootMode'
  | 'InvalidParameterValue.InvalidBucketPermissionForExport'
  | 'InvalidParameterValue.InvalidFileNamePrefixList'
  | 'InvalidParameterValue.InvalidGPUFamilyChange'
  | 'InvalidParameterValue.InvalidImageFamily'
  | 'InvalidParameterValue.InvalidImageForGivenInstanceType'
  | 'InvalidParameterValue.InvalidImageFormat'
  | 'InvalidParameterValue.InvalidImageId'
  | 'InvalidParameterValue.InvalidImageIdForRetsetInstance'
  | 'InvalidParameterValue.InvalidImageIdIsShared'
  | 'InvalidParameterValue.InvalidImageOsName'
  | 'InvalidParameterValue.InvalidImageState'
  | 'InvalidParameterValue.InvalidInstanceSource'
  | 'InvalidParameterValue.InvalidInstanceTypePeriodicContract'
  | 'InvalidParameterValue.InvalidInstanceTypeUnderwrite'
  | 'InvalidParameterValue.InvalidIpFormat'
  | 'InvalidParameterValue.InvalidLaunchTemplateDescription'
  | 'InvalidParameterValue.InvalidLaunchTemplateName'
  | 'InvalidParameterValue.InvalidLaunchTemplateVersionDescription'
  | 'InvalidParameterValue.InvalidLicenseType'
  | 'InvalidParameterValue.InvalidNetworkInterfaceId'
  | 'InvalidParameterValue.InvalidParameterMinCount'
  | 'InvalidParameterValue.InvalidParameterValueLimit'
  | 'InvalidParameterValue.InvalidPassword'
  | 'InvalidParameterValue.InvalidRegion'
  | 'InvalidParameterValue.InvalidTimeFormat'
  | 'InvalidParameterValue.InvalidUserDataFormat'
  | 'InvalidParameterValue.InvalidVagueName'
  | 'InvalidParameterValue.InvalidVpcIdSubnetIdNotFound'
  | 'InvalidParameterValue.IspNotSupportForEdgeZone'
  | 'InvalidParameterValue.IspValueRepeated'
  | 'InvalidParameterValue.KeyPairNotFound'
  | 'InvalidParameterValue.KeyPairNotSupported'
  | 'InvalidParameterValue.LaunchTemplateDefaultVersion'
  | 'InvalidParameterValue.LaunchTemplateIdMalformed'
  | 'InvalidParameterValue.LaunchTemplateIdNotExisted'
  | 'InvalidParameterValue.LaunchTemplateIdVerNotExisted'
  | 'InvalidParameterValue.LaunchTemplateIdVerSetAlready'
  | 'InvalidParameterValue.LaunchTemplateNotFound'
  | 'InvalidParameterValue.LaunchTemplateVersion'
  | 'InvalidParameterValue.LimitExceeded'
  | 'InvalidParameterValue.LocalDiskSizeRange'
  | 'InvalidParameterValue.MissingLocationCosEndpoint'
  | 'InvalidParameterValue.MustDhcpEnabledVpc'
  | 'InvalidParameterValue.MustEnabledIsRdma'
  | 'InvalidParameterValue.NotCdcSubnet'
  | 'InvalidParameterValue.NotEmpty'
  | 'InvalidParameterValue.NotSupported'
  | 'InvalidParameterValue.PreheatNotSupportedInstanceType'
  | 'InvalidParameterValue.PreheatNotSupportedZone'
  | 'InvalidParameterValue.PreheatUnavailableZones'
  | 'InvalidParameterValue.Range'
  | 'InvalidParameterValue.RequiredLocationImage'
  | 'InvalidParameterValue.ResourcePoolPackIdMalformed'
  | 'InvalidParameterValue.ResourcePoolPackStatus'
  | 'InvalidParameterValue.ResourcePoolPackTypeNotSupported'
  | 'InvalidParameterValue.SnapshotIdMalformed'
  | 'InvalidParameterValue.SubnetIdMalformed'
  | 'InvalidParameterValue.SubnetIdZoneIdNotMatch'
  | 'InvalidParameterValue.SubnetNotExist'
  | 'InvalidParameterValue.TagKeyNotFound'
  | 'InvalidParameterValue.TagQuotaLimitExceeded'
  | 'InvalidParameterValue.ThreadPerCoreValue'
  | 'InvalidParameterValue.TooLarge'
  | 'InvalidParameterValue.TooLong'
  | 'InvalidParameterValue.UuidMalformed'
  | 'InvalidParameterValue.VpcIdMalformed'
  | 'InvalidParameterValue.VpcIdNotExist'
  | 'InvalidParameterValue.VpcIdSubnetIdNotMatch'
  | 'InvalidParameterValue.VpcIdZoneIdNotMatch'
  | 'InvalidParameterValue.VpcNotSupportIpv6Address'
  | 'InvalidParameterValue.ZoneNotSupported'
  | 'InvalidParameterValueLimit'
  | 'InvalidParameterValueOffset'
  | 'InvalidPassword'
  | 'InvalidPeriod'
  | 'InvalidPermission'
  | 'InvalidProjectId.NotFound'
  | 'InvalidPublicKey.Duplicate'
  | 'InvalidPublicKey.Malformed'
  | 'InvalidRegion.NotFound'
  | 'InvalidRegion.Unavailable'
  | 'InvalidRequest'
  | 'InvalidSecurityGroupId.NotFound'
  | 'InvalidSgId.Malformed'
  | 'InvalidZone.MismatchRegion'
  | 'IpInBlacklist'
  | 'IpNotInWhitelist'
  | 'LimitExceeded'
  | 'LimitExceeded.AssociateUSGLimitExceeded'
  | 'LimitExceeded.CvmInstanceQuota'
  | 'LimitExceeded.CvmsVifsPerSecGroupLimitExceeded'
  | 'LimitExceeded.DisasterRecoverGroup'
  | 'LimitExceeded.EipNumLimit'
  | 'LimitExceeded.EniLimitInstanceType'
  | 'LimitExceeded.EniNumLimit'
  | 'LimitExceeded.ExportImageTaskLimitExceeded'
  | 'LimitExceeded.HpcClusterQuota'
  | 'LimitExceeded.IPv6AddressNum'
  | 'LimitExceeded.InstanceEniNumLimit'
  | 'LimitExceeded.InstanceQuota'
  | 'LimitExceeded.InstanceTypeBandwidth'
  | 'LimitExceeded.LaunchTemplateQuota'
  | 'LimitExceeded.LaunchTemplateVersionQuota'
  | 'LimitExceeded.PreheatImageSnapshotOutOfQuota'
  | 'LimitExceeded.PrepayQuota'
  | 'LimitExceeded.PrepayUnderwriteQuota'
  | 'LimitExceeded.SingleUSGQuota'
  | 'LimitExceeded.SpotQuota'
  | 'LimitExceeded.TagResourceQuota'
  | 'LimitExceeded.UserReturnQuota'
  | 'LimitExceeded.UserSpotQuota'
  | 'LimitExceeded.VpcSubnetNum'
  | 'MissingParameter'
  | 'MissingParameter.AtLeastOne'
  | 'MissingParameter.DPDKInstanceTypeRequiredVPC'
  | 'MissingParameter.MonitorService'
  | 'MutexOperation.TaskRunning'
  | 'NoSuchProduct'
  | 'NoSuchVersion'
  | 'OperationDenied.AccountNotSupported'
  | 'OperationDenied.ChcDeployConfigInvalid'
  | 'OperationDenied.ChcHostStateNotSupported'
  | 'OperationDenied.ChcInstallCloudImageWithoutDeployNetwork'
  | 'OperationDenied.InnerUserProhibitAction'
  | 'OperationDenied.InstanceOperationInProgress'
  | 'OperationDenied.MutexTaskRunning'
  | 'OperationDenied.NotBandwidthShiftUpUserApplyEdgeZoneEip'
  | 'OverQuota'
  | 'RegionAbilityLimit.UnsupportedToImportImage'
  | 'RequestLimitExceeded'
  | 'RequestLimitExceeded.GlobalRegionUinLimitExceeded'
  | 'RequestLimitExceeded.IPLimitExceeded'
  | 'RequestLimitExceeded.UinLimitExceeded'
  | 'RequestSizeLimitExceeded'
  | 'ResourceBusy'
  | 'ResourceInUse'
  | 'ResourceInUse.DiskRollbacking'
  | 'ResourceInUse.HpcCluster'
  | 'ResourceInsufficient'
  | 'ResourceInsufficient.AvailabilityZoneSoldOut'
  | 'ResourceInsufficient.CidrBlock'
  | 'ResourceInsufficient.CloudDiskSoldOut'
  | 'ResourceInsufficient.CloudDiskUnavailable'
  | 'ResourceInsufficient.DisasterRecoverGroupCvmQuota'
  | 'ResourceInsufficient.InsufficientGroupQuota'
  | 'ResourceInsufficient.InsufficientOfferingMinimum'
  | 'ResourceInsufficient.SpecifiedInstanceType'
  | 'ResourceInsufficient.ZoneSoldOutForSpecifiedInstance'
  | 'ResourceNotFound'
  | 'ResourceNotFound.HpcCluster'
  | 'ResourceNotFound.InvalidInstanceIdNotFound'
  | 'ResourceNotFound.InvalidPlacementSet'
  | 'ResourceNotFound.InvalidZoneInstanceType'
  | 'ResourceNotFound.KeyPairNotFound'
  | 'ResourceNotFound.NoDefaultCbs'
  | 'ResourceNotFound.NoDefaultCbsWithReason'
  | 'ResourceNotFound.ResourcePoolPackIdNotFound'
  | 'ResourceUnavailable'
  | 'ResourceUnavailable.InstanceType'
  | 'ResourceUnavailable.SnapshotCreating'
  | 'ResourcesSoldOut.AvailableZone'
  | 'ResourcesSoldOut.EipInsufficient'
  | 'ResourcesSoldOut.SpecifiedInstanceType'
  | 'ResponseSizeLimitExceeded'
  | 'SecGroupActionFailure'
  | 'SecretidNotAuthAccessResource'
  | 'ServiceUnavailable'
  | 'UnauthorizedOperation'
  | 'UnauthorizedOperation.ImageNotBelongToAccount'
  | 'UnauthorizedOperation.InvalidToken'
  | 'UnauthorizedOperation.MFAExpired'
  | 'UnauthorizedOperation.MFANotFound'
  | 'UnauthorizedOperation.PermissionDenied'
  | 'UnknownParameter'
  | 'UnsupportedOperation'
  | 'UnsupportedOperation.ArmArchitecture'
  | 'UnsupportedOperation.BandwidthPackageIdNotSupported'
  | 'UnsupportedOperation.CbsRemoteSsdNotSupport'
  | 'UnsupportedOperation.CommercialImageChangeChargeType'
  | 'UnsupportedOperation.DeliveryFailed'
  | 'UnsupportedOperation.DiskSnapCreateTimeTooOld'
  | 'UnsupportedOperation.EdgeZoneInstance'
  | 'UnsupportedOperation.EdgeZoneNotSupportCloudDisk'
  | 'UnsupportedOperation.EdgeZoneNotSupportPurchaseReserved'
  | 'UnsupportedOperation.ElasticNetworkInterface'
  | 'UnsupportedOperation.EncryptedImagesNotSupported'
  | 'UnsupportedOperation.HeterogeneousChangeInstanceFamily'
  | 'UnsupportedOperation.HibernationForNormalInstance'
  | 'UnsupportedOperation.HibernationOsVersion'
  | 'UnsupportedOperation.IPv6NotSupportVpcMigrate'
  | 'UnsupportedOperation.ImageTooLargeExportUnsupported'
  | 'UnsupportedOperation.InstanceChargeType'
  | 'UnsupportedOperation.InstanceMixedPricingModel'
  | 'UnsupportedOperation.InstanceMixedResetInstanceType'
  | 'UnsupportedOperation.InstanceMixedZoneType'
  | 'UnsupportedOperation.InstanceOsConvertOsNotSupport'
  | 'UnsupportedOperation.InstanceOsWindows'
  | 'UnsupportedOperation.InstanceReinstallFailed'
  | 'UnsupportedOperation.InstanceStateBanning'
  | 'UnsupportedOperation.InstanceStateCorrupted'
  | 'UnsupportedOperation.InstanceStateEnterRescueMode'
  | 'UnsupportedOperation.InstanceStateEnterServiceLiveMigrate'
  | 'UnsupportedOperation.InstanceStateExitRescueMode'
  | 'UnsupportedOperation.InstanceStateExitServiceLiveMigrate'
  | 'UnsupportedOperation.InstanceStateFreezing'
  | 'UnsupportedOperation.InstanceStateIsolating'
  | 'UnsupportedOperation.InstanceStateLaunchFailed'
  | 'UnsupportedOperation.InstanceStateNotRunning'
  | 'UnsupportedOperation.InstanceStatePending'
  | 'UnsupportedOperation.InstanceStateRebooting'
  | 'UnsupportedOperation.InstanceStateRescueMode'
  | 'UnsupportedOperation.InstanceStateRunning'
  | 'UnsupportedOperation.InstanceStateServiceLiveMigrate'
  | 'UnsupportedOperation.InstanceStateShutdown'
  | 'UnsupportedOperation.InstanceStateStarting'
  | 'UnsupportedOperation.InstanceStateStopped'
  | 'UnsupportedOperation.InstanceStateStopping'
  | 'UnsupportedOperation.InstanceStateTerminated'
  | 'UnsupportedOperation.InstanceStateTerminating'
  | 'UnsupportedOperation.InstanceTypeNotSupportConfidentiality'
  | 'UnsupportedOperation.InstanceTypeNotSupportGridLicence'
  | 'UnsupportedOperation.InstanceTypeNotSupportHighDensityModeSetting'
  | 'UnsupportedOperation.InstanceTypeNotSupportJumboFrame'
  | 'UnsupportedOperation.InstancesEnableJumboWithoutReboot'
  | 'UnsupportedOperation.InstancesProtected'
  | 'UnsupportedOperation.InsufficientClusterQuota'
  | 'UnsupportedOperation.InvalidDataDisk'
  | 'UnsupportedOperation.InvalidDisk'
  | 'UnsupportedOperation.InvalidDiskBackupQuota'
  | 'UnsupportedOperation.InvalidDiskFastRollback'
  | 'UnsupportedOperation.InvalidImageLicenseTypeForReset'
  | 'UnsupportedOperation.InvalidInstanceNotSupportedProtectedInstance'
  | 'UnsupportedOperation.InvalidInstanceWithSwapDisk'
  | 'UnsupportedOperation.InvalidInstancesOwner'
  | 'UnsupportedOperation.InvalidPermissionNonInternationalAccount'
  | 'UnsupportedOperation.InvalidRegionDiskEncrypt'
  | 'UnsupportedOperation.InvalidZone'
  | 'UnsupportedOperation.KeyPairUnsupportedWindows'
  | 'UnsupportedOperation.LocalDataDiskChangeInstanceFamily'
  | 'UnsupportedOperation.LocalDiskMigratingToCloudDisk'
  | 'UnsupportedOperation.LocationImageNotSupported'
  | 'UnsupportedOperation.MarketImageConvertOSUnsupported'
  | 'UnsupportedOperation.MarketImageExportUnsupported'
  | 'UnsupportedOperation.MinCountUnsupportedChargeType'
  | 'UnsupportedOperation.MinCountUnsupportedRegion'
  | 'UnsupportedOperation.ModifyEncryptionNotSupported'
  | 'UnsupportedOperation.ModifyVPCWithCLB'
  | 'UnsupportedOperation.ModifyVPCWithClassLink'
  | 'UnsupportedOperation.NoInstanceTypeSupportSpot'
  | 'UnsupportedOperation.NoVpcNetwork'
  | 'UnsupportedOperation.NotFpgaInstance'
  | 'UnsupportedOperation.NotSupportImportInstancesActionTimer'
  | 'UnsupportedOperation.NotSupportInstanceImage'
  | 'UnsupportedOperation.NotSupportUnpaidOrder'
  | 'UnsupportedOperation.OnlyForPrepaidAccount'
  | 'UnsupportedOperation.OriginalInstanceTypeInvalid'
  | 'UnsupportedOperation.PeriodicContractNotSupportManualRenew'
  | 'UnsupportedOperation.PreheatImage'
  | 'UnsupportedOperation.PublicImageExportUnsupported'
  | 'UnsupportedOperation.RawLocalDiskInsReinstalltoQcow2'
  | 'UnsupportedOperation.RedHatImageExportUnsupported'
  | 'UnsupportedOperation.RedHatInstanceTerminateUnsupported'
  | 'UnsupportedOperation.RedHatInstanceUnsupported'
  | 'UnsupportedOperation.Region'
  | 'UnsupportedOperation.ReservedInstanceInvisibleForUser'
  | 'UnsupportedOperation.ReservedInstanceOutofQuata'
  | 'UnsupportedOperation.ResourcePoolPackageInvisibleForUser'
  | 'UnsupportedOperation.SharedImageExportUnsupported'
  | 'UnsupportedOperation.SharedImageModifyUnsupported'
  | 'UnsupportedOperation.SpecialInstanceType'
  | 'UnsupportedOperation.SpotUnsupportedRegion'
  | 'UnsupportedOperation.StoppedModeStopCharging'
  | 'UnsupportedOperation.StoppedModeStopChargingSameFamily'
  | 'UnsupportedOperation.SyncEncryptImageNotSupport'
  | 'UnsupportedOperation.SystemDiskType'
  | 'UnsupportedOperation.TatAgentNotOnline'
  | 'UnsupportedOperation.UnderwriteDiscountGreaterThanPrepaidDiscount'
  | 'UnsupportedOperation.UnderwritingInstanceTypeOnlySupportAutoRenew'
  | 'UnsupportedOperation.UnsupportedARMChangeInstanceFamily'
  | 'UnsupportedOperation.UnsupportedChangeInstanceFamily'
  | 'UnsupportedOperation.UnsupportedChangeInstanceFamilyToARM'
  | 'UnsupportedOperation.UnsupportedChangeInstanceFamilyToSA3'
  | 'UnsupportedOperation.UnsupportedChangeInstanceToThisInstanceFamily'
  | 'UnsupportedOperation.UnsupportedInternationalUser'
  | 'UnsupportedOperation.UnsupportedPool'
  | 'UnsupportedOperation.UserConvertOsNotSupport'
  | 'UnsupportedOperation.UserLimitOperationExceedQuota'
  | 'UnsupportedOperation.WindowsImageExportUnsupported'
  | 'UnsupportedProtocol'
  | 'UnsupportedRegion'
  | 'VpcAddrNotInSubNet'
  | 'VpcIpIsUsed'

/** Returns the rows of the catalogue without their sources, which `catalogue.ts` adds. */
export const entries = (): readonly CatalogueEntry<ErrorCode>[] =>
  unpackEntries({
    classes: [
      'FailedPrecondition',
      'Unsupported',
      'Unauthenticated',
      'PermissionDenied',
      'Unauthenticated/credential-refresh',
      'Unauthenticated/clock-skew',
      'Conflict//yes',
      'DryRunSucceeded',
      'FailedPrecondition//maybe',
      'AlreadyExists',
      'InvalidArgument',
      'NotFound',
      'QuotaExceeded',
      'Internal',
      'PaymentRequired',
      'InsufficientCapacity',
      'FailedPrecondition/conflict',
      'QuotaExceeded/conflict',
      'Throttled',
      'Conflict',
      'InvalidArgument//maybe',
      'Unavailable',
      'Internal/permanent',
      'Unsupported//maybe'
    ],
    words: [
      '~ing',
      '}Operat*',
      '|Disk',
      '{Zone',
      '_Failed',
      ']port',
      '/ter',
      '-Quota',
      ',Type',
      '+Image',
      '*ion',
      ')Unsupported',
      '(Malformed',
      '&LimitExceeded',
      '%NotFound',
      '#nstance',
      '!NotSupport'
    ],
    rows: `a0AccountQualificat*Restrict*s
b2t*Offline
c1uthFailure
d;.CamRoleNameAuthenticate_
c<InvalidAuthorizat*
CSecretId
d<MFAFailure
e<SecretId%
f=ignatureExpire
cEFailure
e<TokenFailure
d<Unauthorized}
g0Des}.MutexTaskRunn~
h1ryRun}
b0EniNotAllowedChangeSubnet
i0_}
j?.AccountAlreadyExists
kGIsYourSelf
aAlreadyInDisas/RecoverGroup
b@BYOL+Share_
i@DisassociateKeyPair_
lE/RecoverGroup%
kWMatch
i@GetI#TATAgentStatus_
k@IllegalTagKey
JValue
iAnquiryPrice_
aGRefundPrice_
gBvalid+State
bH#Applicat*Role
^Emr
j@MutAct*TimerExist
a@NoAvailableIpAddressCountInSubnet
BtFoundEIP
kCMas/Account
a@PlacementSetNotEmpty
Aromot*alPerioRestrict*
bKReg*Restrict*
i@Q+Share_
@R+Share_
@SecurityGroupAct*_
kAnapshotSizeLargerThanDataSize
MessThanDataSize
@TagKeyReserved
bBtAgent!
a@Unreturnable
k@{Inconsistent
m0+-&
1#s-&
n2/nalError
=.TradeUnknownError
8ServerError
o2validAccount.InsufficientBalance
?UnpaidOrder
k>Id.%
?s.YourSelf
b9t*
k7ClientToken.TooLong
p9oud|.Unavailable
k7Fil/
=Value.&
b7Host.!ed
k;Id.(
l>%
a7+Id.InShared
AcorrectState
k?(
l?%
b?TooLarge
j<Name.Duplicate
b<Os,.)
>Vers*.)
q8#.!ed
k?Id.(
lB%
k?Name.TooLong
a@otSup]edPrepaidI#
?State
gD.Terminat~
k?,.(
7KeyPair
m>.&
q?!ed
k>Id.(
lA%
j>Name.Duplicate
kBEmpty
BIncludeIllegalChar
BTooLong
7Parame/
@.AtMostOne
bButoSnapshot!ed
ACdc!ed
Cz!ed
kAData|IdContainsRoot|
INotBelongSpecifiedI#
BuplicateSystemSnapshots
AEdge{MissIn/netAccessible
bAHostIdCustomizedI#,!
GI#,!
GStandardI#,!
aJtus!
kENameIllegal
A+IdsSnapshotIdsMustOne
bB#+!
I,!
aMSup]edHost%
bC/netAccessible!ed
pCvalidCloud|SoldOut
kHDependence
bHI#!ed
kIpFormat
HKmsKeyId
HParame/Coexist+IdsFil/s
QUrlError
HTargetOS,
ALackCoreCountOrThreadPerCore
bBocalData|!
AOnlySup]ForEdge{
kAParame/Conflict
bCssword!ed
lASnapshot%
bBpecialParame/ForSpecialAccount
kFfyOneParame/
bBwap|!
kBystemSnapshot%
AValueTooLarge
@Combinat*
Bnflict
@Value
E.AmountNotEqual
FBandwidthPackageId(
lX%
kWspNotMatch
V{NotMatch
aHsicNetworkI#Family
lGucket%
kFCamRoleName(
bGdhOnlyLocalData|Resize
lGhcHosts%
aINetworkEmpty
kGloudSsdData|SizeTooSmall
GoreCountValue
bFDedicatedClus/!edCharge,
lOResourcePackIds%
k[Name
a\\otValid
k[TenancyMismatch
jHployVpcAlreadyExists
kGisas/RecoverGroupId(
Guplicate
OTags
FElasticNetworkNotExist
TVpcSubnetMismatch
GniId(
mGx/nalIp-Limited
bFGPUI#Family
FHpcClus/BusinessId!ed
kPId{IdNotMatch
FIPAddress(
Hv6Address(
GSOMustIm]ByForce
GllegalHostName
GncorrectFormat
HstanceId(
N!edMixPric~Model
N,%
bUSup]ElasticNetworks
\\HpcClus/
\\ed
kRRequiredHpcClus/
pIufficientOffer~
kRPrice
HvalidAppIdFormat
bMBootMode
dNucketPermiss*ForEx]
kMFileNamePrefixList
bMGPUFamilyChange
kM+Family
bSorGivenI#,
Umat
RId
TForRetsetI#
TIsShared
ROsName
gRState
aN#Source
bU,PeriodicContract
YUnderwrite
kNpFormat
MLaunchTemplateDescript*
[Name
[Vers*Descript*
Nicense,
MNetworkIn/faceId
MParame/MinCount
VValueLimit
Ossword
bMReg*
kMTimeFormat
MUserDataFormat
MVagueName
NpcIdSubnetId%
bGsp!ForEdge{
kIValueRepeated
lFKeyPair%
qPSup]ed
aFLaunchTemplateDefaultVers*
kTId(
lVNotExisted
VVerNotExisted
aYSetAlready
lT%
kTVers*
GimitExceeded
Gocal|SizeRange
bFMiss~Locat*CosEndpoint
aGustDhcpEnabledVpc
kJEnabledIsRdma
FNotCdcSubnet
IEmpty
bISup]ed
FPreheat!edI#,
Y{
MUnavailable{s
kFRange
GequiredLocat*+
HsourcePoolPackId(
aVStatus
bV,!ed
kFSnapshotId(
GubnetId(
N{IdNotMatch
lLNotExist
FTagKey%
mI-&
kGhreadPerCoreValue
GooLarge
Jong
FUuid(
FVpcId(
lKNotExist
kKSubnetIdNotMatch
K{IdNotMatch
aI!Ipv6Address
bF{!ed
kELimit
EOffset
9ssword
8eriod
b:miss*
l8rojectId.%
j8ublicKey.Duplicate
kA(
b7Reg*.%
>Unavailable
k9quest
l7SecurityGroupId.%
k8gId.(
7{.MismatchReg*
d1pInBlacklist
2NotInWhitelist
m0&
=.AssociateUSG&
>CvmI#-
AsVifsPerSecGroup&
>Disas/RecoverGroup
>EipNumLimit
?niLimitI#,
ANumLimit
r?x]+Task&
m>HpcClus/-
>IPv6AddressNum
?#EniNumLimit
F-
F,Bandwidth
>LaunchTemplate-
LVers*-
>Preheat+SnapshotOutOf-
Apay-
DUnderwrite-
>S~leUSG-
p?pot-
m>TagResource-
>UserReturn-
BSpot-
a>VpcSubnetNum
k0Miss~Parame/
@.AtLeastOne
ADPDKI#,RequiredVPC
AMonitorService
g1utex}.TaskRunn~
b0NoSuchProduct
6Vers*
0}Denied.Account!ed
a@ChcDeployConfigInvalid
CHostState!ed
CInstallCloud+WithoutDeployNetwork
d@InnerUserProhibitAct*
gBstance}InProgress
@MutexTaskRunn~
b@NotBandwidthShiftUpUserApplyEdge{Eip
m1ver-
b0Reg*AbilityLimit.)ToIm]+
s2quest&
D.GlobalReg*Uin&
EIP&
EUin&
k7Size&
t2sourceBusy
g8InUse
=.|Rollback~
a>HpcClus/
p:sufficient
D.Availability{SoldOut
aECidrBlock
pFloud|SoldOut
NUnavailable
mEDisas/RecoverGroupCvm-
EInsufficientGroup-
pQOffer~Minimum
ESpecifiedI#,
E{SoldOutForSpecifiedI#
l8%
@.HpcClus/
AInvalidI#Id%
HPlacementSet
bH{I#,
lAKeyPair%
pANoDefaultCbs
MWithReason
lAResourcePoolPackId%
q8Unavailable
pC.I#,
gDSnapshotCreat~
p8sSoldOut.Available{
AEipInsufficient
ASpecifiedI#,
u3ponseSize&
i0SecGroupAct*Failure
d3retidNotAuthAccessResource
v2rviceUnavailable
d0Unauthorized}
E.+NotBelongToAccount
eGnvalidToken
dFMFAExpired
I%
FPermiss*Denied
k2knownParame/
b2sup]ed}
D.ArmArchitecture
EBandwidthPackageId!ed
ECbsRemoteSsd!
Fommercial+ChangeCharge,
wEDelivery_
aFiskSnapCreateTimeTooOld
bEEdge{I#
M!Cloud|
WPurchaseReserved
aFlasticNetworkIn/face
bFncrypted+s!ed
EHe/ogeneousChangeI#Family
Fibernat*ForNormalI#
POsVers*
aEIPv6!VpcMigrate
bFmageTooLargeEx])
F#Charge,
kMMixedPric~Model
RResetI#,
R{,
bMOsConvertOs!
OWindows
aMReinstall_
MStateBann~
RCorrupted
gREn/RescueMode
WServiceLiveMigrate
SxitRescueMode
VServiceLiveMigrate
aRFreez~
RIsolat~
RLaunch_
RNotRunn~
gRPend~
RReboot~
aTscueMode
Sunn~
gRServiceLiveMigrate
aShutdown
gStart~
aTopped
gW~
aRTerminated
gZ~
bM,!Confidentiality
[GridLicence
[HighDensityModeSett~
[JumboFrame
MsEnableJumboWithoutReboot
aNProtected
mHufficientClus/-
bGvalidData|
Misk
aPBackup-
bPFastRollback
L+License,ForReset
aM#!edProtectedI#
bTWithSwap|
dTsOwner
bLPermiss*NonIn/nat*alAccount
LReg*|Encrypt
L{
EKeyPair)Windows
ELocalData|ChangeI#Family
gKiskMigrat~ToCloud|
bIt*+!ed
EMarket+ConvertOS)
PEx])
FinCount)Charge,
XReg*
FodifyEncrypt*!ed
aKVPCWithCLB
SlassLink
bENoI#,Sup]Spot
GVpcNetwork
GtFpgaI#
xHSup]Im]I#sAct*Timer
bP#+
oOUnpaidOrder
bEOnlyForPrepaidAccount
FriginalI#,Invalid
EPeriodicContract!ManualRenew
Freheat+
Fublic+Ex])
ERawLocal|InsReinstalltoQcow2
FedHat+Ex])
L#Terminate)
S)
Gg*
GservedI#InvisibleForUser
mUOutofQuata
bHourcePoolPackageInvisibleForUser
EShared+Ex])
PModify)
FpecialI#,
Got)Reg*
aFtoppedModeStopCharg~
\\SameFamily
bFyncEncrypt+!
Gstem|,
aETatAgentNotOnline
bEUnderwriteDiscountGrea/ThanPrepaidDiscount
N~I#,OnlySup]AutoRenew
Gsup]edARMChangeI#Family
PChangeI#Family
\`milyToARM
\`milyToSA3
^ToThisI#Family
PIn/nat*alUser
kPPool
bFserConvertOs!
mILimit}Exceed-
bEWindows+Ex])
;Protocol
;Reg*
k0VpcAddrNotInSubNet
g3IpIsUsed`
  })

/** The meaning of codes that have no row, by prefix. The longest matching prefix decides. */
export const prefixes: readonly PrefixRow[] = [
  { prefix: 'DesOperation', category: 'Conflict' },
  { prefix: 'Invalid', category: 'InvalidArgument' },
  { prefix: 'InvalidAccount.', category: 'PaymentRequired' },
  { prefix: 'InvalidImageOs', category: 'Unsupported' },
  { prefix: 'InvalidRegion', category: 'Unsupported' },
  { prefix: 'OperationDenied', category: 'FailedPrecondition' },
  { prefix: 'RegionAbilityLimit', category: 'Unsupported' }
]
