import type { Advice, CatalogueRow, CatalogueSource, Category, PrefixRow } from '@cloud-result/core'

/** Where the rows come from. */
export const sources = {
  page: {
    title: 'The common error codes of the page on returned results',
    url: 'https://www.tencentcloud.com/document/product/213/31576',
    date: '2018-10-12'
  },
  common: {
    title: 'The current table of common error codes',
    url: 'https://www.tencentcloud.com/document/product/213/33281'
  },
  cvm: { title: 'The error codes of CVM 2017-03-12 in the official SDKs', date: '2026-08' },
  international: { title: 'Codes that only the international site lists', date: '2026-08' },
  retired: { title: 'Codes of earlier lists that are gone from the current one', date: '2026-08' },
  observed: { title: 'Codes in no list that practitioners met and handle' }
} as const satisfies Readonly<Record<string, CatalogueSource>>

type Source = keyof typeof sources

// One entry per code: source, category, first segment, the rest ('' for a code without a dot). What a code means
// decides, not its first segment. A few hundred lines, because the vendor documents a few hundred codes.
const table = {
  page: {
    InvalidArgument: {
      InvalidParameter: [''],
      InvalidParameterValue: [''],
      MissingParameter: [''],
      UnknownParameter: ['']
    },
    Unauthenticated: {
      AuthFailure: ['']
    },
    PermissionDenied: {
      UnauthorizedOperation: ['']
    },
    NotFound: {
      ResourceNotFound: ['']
    },
    FailedPrecondition: {
      FailedOperation: [''],
      ResourceUnavailable: ['']
    },
    Conflict: {
      ResourceInUse: ['']
    },
    Throttled: {
      RequestLimitExceeded: ['']
    },
    QuotaExceeded: {
      LimitExceeded: ['']
    },
    InsufficientCapacity: {
      ResourceInsufficient: ['']
    },
    Unsupported: {
      InvalidAction: [''],
      NoSuchVersion: [''],
      UnsupportedOperation: [''],
      UnsupportedRegion: ['']
    },
    Internal: {
      InternalError: ['']
    },
    DryRunSucceeded: {
      DryRunOperation: ['']
    }
  },
  common: {
    InvalidArgument: {
      InvalidRequest: [''],
      RequestSizeLimitExceeded: [''],
      ResponseSizeLimitExceeded: ['']
    },
    Unauthenticated: {
      AuthFailure: [
        'InvalidAuthorization',
        'InvalidSecretId',
        'SecretIdNotFound',
        'SignatureExpire',
        'SignatureFailure',
        'TokenFailure'
      ]
    },
    PermissionDenied: {
      AuthFailure: ['MFAFailure', 'UnauthorizedOperation'],
      IpInBlacklist: [''],
      IpNotInWhitelist: ['']
    },
    Throttled: {
      RequestLimitExceeded: ['GlobalRegionUinLimitExceeded', 'IPLimitExceeded', 'UinLimitExceeded']
    },
    Unsupported: {
      ActionOffline: [''],
      NoSuchProduct: [''],
      UnsupportedProtocol: ['']
    },
    Unavailable: {
      ServiceUnavailable: ['']
    }
  },
  cvm: {
    InvalidArgument: {
      FailedOperation: [
        'AccountIsYourSelf',
        'DisasterRecoverGroupNotMatch',
        'IllegalTagKey',
        'IllegalTagValue',
        'NotMasterAccount',
        'SnapshotSizeLargerThanDataSize',
        'SnapshotSizeLessThanDataSize',
        'TagKeyReserved',
        'ZoneInconsistent'
      ],
      InvalidAccountId: ['NotFound'],
      InvalidAccountIs: ['YourSelf'],
      InvalidClientToken: ['TooLong'],
      InvalidFilter: [''],
      InvalidFilterValue: ['LimitExceeded'],
      InvalidHostId: ['Malformed'],
      InvalidImageId: ['Malformed'],
      InvalidInstanceId: ['Malformed'],
      InvalidInstanceName: ['TooLong'],
      InvalidInstanceType: ['Malformed'],
      InvalidKeyPairId: ['Malformed'],
      InvalidKeyPairNameEmpty: [''],
      InvalidKeyPairNameIncludeIllegalChar: [''],
      InvalidKeyPairNameTooLong: [''],
      InvalidParameter: [
        'AtMostOne',
        'DataDiskIdContainsRootDisk',
        'DataDiskNotBelongSpecifiedInstance',
        'DuplicateSystemSnapshots',
        'EdgeZoneMissInternetAccessible',
        'HostNameIllegal',
        'ImageIdsSnapshotIdsMustOne',
        'InvalidDependence',
        'InvalidIpFormat',
        'InvalidKmsKeyId',
        'InvalidParameterCoexistImageIdsFilters',
        'InvalidParameterUrlError',
        'InvalidTargetOSType',
        'LackCoreCountOrThreadPerCore',
        'ParameterConflict',
        'SpecifyOneParameter',
        'SystemSnapshotNotFound',
        'ValueTooLarge'
      ],
      InvalidParameterCombination: [''],
      InvalidParameterConflict: [''],
      InvalidParameterValue: [
        'AmountNotEqual',
        'BandwidthPackageIdMalformed',
        'BandwidthPackageIspNotMatch',
        'BandwidthPackageZoneNotMatch',
        'CamRoleNameMalformed',
        'CloudSsdDataDiskSizeTooSmall',
        'CoreCountValue',
        'DedicatedResourcePackName',
        'DedicatedResourcePackTenancyMismatch',
        'DisasterRecoverGroupIdMalformed',
        'Duplicate',
        'DuplicateTags',
        'ElasticNetworkNotExist',
        'ElasticNetworkVpcSubnetMismatch',
        'HpcClusterIdZoneIdNotMatch',
        'IPAddressMalformed',
        'IPv6AddressMalformed',
        'ISOMustImportByForce',
        'IllegalHostName',
        'IncorrectFormat',
        'InstanceIdMalformed',
        'InstanceNotSupportedMixPricingModel',
        'InstanceTypeNotFound',
        'InstanceTypeRequiredHpcCluster',
        'InsufficientPrice',
        'InvalidAppIdFormat',
        'InvalidFileNamePrefixList',
        'InvalidImageFamily',
        'InvalidIpFormat',
        'InvalidLaunchTemplateDescription',
        'InvalidLaunchTemplateName',
        'InvalidLaunchTemplateVersionDescription',
        'InvalidLicenseType',
        'InvalidNetworkInterfaceId',
        'InvalidParameterMinCount',
        'InvalidParameterValueLimit',
        'InvalidPassword',
        'InvalidTimeFormat',
        'InvalidUserDataFormat',
        'InvalidVagueName',
        'InvalidVpcIdSubnetIdNotFound',
        'IspValueRepeated',
        'LaunchTemplateIdMalformed',
        'LaunchTemplateVersion',
        'LimitExceeded',
        'LocalDiskSizeRange',
        'MustEnabledIsRdma',
        'NotCdcSubnet',
        'NotEmpty',
        'Range',
        'RequiredLocationImage',
        'ResourcePoolPackIdMalformed',
        'SnapshotIdMalformed',
        'SubnetIdMalformed',
        'SubnetIdZoneIdNotMatch',
        'ThreadPerCoreValue',
        'TooLarge',
        'TooLong',
        'UuidMalformed',
        'VpcIdMalformed',
        'VpcIdSubnetIdNotMatch',
        'VpcIdZoneIdNotMatch'
      ],
      InvalidParameterValueLimit: [''],
      InvalidParameterValueOffset: [''],
      InvalidPassword: [''],
      InvalidPeriod: [''],
      InvalidPublicKey: ['Malformed'],
      InvalidSgId: ['Malformed'],
      InvalidZone: ['MismatchRegion'],
      MissingParameter: ['AtLeastOne', 'DPDKInstanceTypeRequiredVPC', 'MonitorService'],
      UnsupportedOperation: [
        'InstanceMixedPricingModel',
        'InstanceMixedResetInstanceType',
        'InstanceMixedZoneType',
        'UnsupportedPool'
      ],
      VpcAddrNotInSubNet: ['']
    },
    Unauthenticated: {
      UnauthorizedOperation: ['InvalidToken']
    },
    PermissionDenied: {
      AuthFailure: ['CamRoleNameAuthenticateFailed'],
      InvalidParameterValue: ['InvalidBucketPermissionForExport'],
      OperationDenied: ['InnerUserProhibitAction'],
      UnauthorizedOperation: ['ImageNotBelongToAccount', 'MFAExpired', 'MFANotFound', 'PermissionDenied'],
      UnsupportedOperation: ['InvalidInstancesOwner']
    },
    PaymentRequired: {
      InvalidAccount: ['InsufficientBalance', 'UnpaidOrder'],
      UnsupportedOperation: ['NotSupportUnpaidOrder']
    },
    NotFound: {
      FailedOperation: ['DisasterRecoverGroupNotFound'],
      InvalidHostId: ['NotFound'],
      InvalidImageId: ['NotFound'],
      InvalidInstanceId: ['NotFound'],
      InvalidKeyPairId: ['NotFound'],
      InvalidParameter: ['SnapshotNotFound'],
      InvalidParameterValue: [
        'BandwidthPackageIdNotFound',
        'BucketNotFound',
        'ChcHostsNotFound',
        'DedicatedResourcePackIdsNotFound',
        'KeyPairNotFound',
        'LaunchTemplateIdNotExisted',
        'LaunchTemplateIdVerNotExisted',
        'LaunchTemplateNotFound',
        'SubnetNotExist',
        'TagKeyNotFound',
        'VpcIdNotExist'
      ],
      InvalidProjectId: ['NotFound'],
      InvalidSecurityGroupId: ['NotFound'],
      ResourceNotFound: [
        'HpcCluster',
        'InvalidInstanceIdNotFound',
        'InvalidPlacementSet',
        'KeyPairNotFound',
        'ResourcePoolPackIdNotFound'
      ]
    },
    AlreadyExists: {
      FailedOperation: ['AccountAlreadyExists', 'MutActionTimerExist'],
      InvalidImageName: ['Duplicate'],
      InvalidKeyPairName: ['Duplicate'],
      InvalidParameterValue: ['DeployVpcAlreadyExists'],
      InvalidPublicKey: ['Duplicate']
    },
    FailedPrecondition: {
      AccountQualificationRestrictions: [''],
      FailedOperation: [
        'AlreadyInDisasterRecoverGroup',
        'DisassociateKeyPairFailed',
        'GetInstanceTATAgentStatusFailed',
        'InquiryPriceFailed',
        'InquiryRefundPriceFailed',
        'NoAvailableIpAddressCountInSubnet',
        'NotFoundEIP',
        'PlacementSetNotEmpty',
        'PromotionalPerioRestriction',
        'QImageShareFailed',
        'RImageShareFailed',
        'SecurityGroupActionFailed',
        'Unreturnable'
      ],
      InvalidImageId: ['InShared', 'IncorrectState'],
      InvalidInstanceNotSupportedPrepaidInstance: [''],
      InvalidInstanceState: [''],
      InvalidParameter: ['HostIdStatusNotSupport', 'InstanceTypeSupportedHostNotFound'],
      InvalidParameterValue: [
        'BasicNetworkInstanceFamily',
        'ChcNetworkEmpty',
        'DedicatedResourcePackNotValid',
        'InvalidInstanceSource',
        'KeyPairNotSupported',
        'LaunchTemplateDefaultVersion',
        'LaunchTemplateIdVerSetAlready',
        'MustDhcpEnabledVpc',
        'ResourcePoolPackStatus',
        'VpcNotSupportIpv6Address'
      ],
      LimitExceeded: ['VpcSubnetNum'],
      OperationDenied: [
        'ChcDeployConfigInvalid',
        'ChcHostStateNotSupported',
        'ChcInstallCloudImageWithoutDeployNetwork'
      ],
      ResourceInUse: ['HpcCluster'],
      ResourceInsufficient: ['CidrBlock'],
      SecGroupActionFailure: [''],
      UnsupportedOperation: [
        'DiskSnapCreateTimeTooOld',
        'ElasticNetworkInterface',
        'IPv6NotSupportVpcMigrate',
        'InstanceReinstallFailed',
        'InstanceStateBanning',
        'InstanceStateCorrupted',
        'InstanceStateFreezing',
        'InstanceStateIsolating',
        'InstanceStateLaunchFailed',
        'InstanceStateNotRunning',
        'InstanceStateRescueMode',
        'InstanceStateRunning',
        'InstanceStateShutdown',
        'InstanceStateStopped',
        'InstanceStateTerminated',
        'InstancesProtected',
        'InvalidDiskBackupQuota',
        'InvalidInstanceNotSupportedProtectedInstance',
        'ModifyVPCWithCLB',
        'ModifyVPCWithClassLink',
        'StoppedModeStopCharging',
        'StoppedModeStopChargingSameFamily',
        'TatAgentNotOnline'
      ]
    },
    Conflict: {
      FailedOperation: ['InvalidImageState'],
      InvalidParameterValue: ['InvalidImageState'],
      MutexOperation: ['TaskRunning'],
      OperationDenied: ['InstanceOperationInProgress'],
      ResourceInUse: ['DiskRollbacking'],
      ResourceUnavailable: ['SnapshotCreating'],
      UnsupportedOperation: [
        'InstanceStateEnterRescueMode',
        'InstanceStateEnterServiceLiveMigrate',
        'InstanceStateExitRescueMode',
        'InstanceStateExitServiceLiveMigrate',
        'InstanceStatePending',
        'InstanceStateRebooting',
        'InstanceStateServiceLiveMigrate',
        'InstanceStateStarting',
        'InstanceStateStopping',
        'InstanceStateTerminating',
        'LocalDiskMigratingToCloudDisk'
      ],
      VpcIpIsUsed: ['']
    },
    QuotaExceeded: {
      ImageQuotaLimitExceeded: [''],
      InstancesQuotaLimitExceeded: [''],
      InvalidKeyPair: ['LimitExceeded'],
      InvalidParameterValue: ['ExternalIpQuotaLimited', 'TagQuotaLimitExceeded'],
      LimitExceeded: [
        'AssociateUSGLimitExceeded',
        'CvmInstanceQuota',
        'CvmsVifsPerSecGroupLimitExceeded',
        'DisasterRecoverGroup',
        'EipNumLimit',
        'EniLimitInstanceType',
        'EniNumLimit',
        'ExportImageTaskLimitExceeded',
        'HpcClusterQuota',
        'IPv6AddressNum',
        'InstanceEniNumLimit',
        'InstanceQuota',
        'InstanceTypeBandwidth',
        'LaunchTemplateQuota',
        'LaunchTemplateVersionQuota',
        'PreheatImageSnapshotOutOfQuota',
        'PrepayQuota',
        'PrepayUnderwriteQuota',
        'SingleUSGQuota',
        'TagResourceQuota',
        'UserReturnQuota',
        'UserSpotQuota'
      ],
      OverQuota: [''],
      ResourceInsufficient: ['DisasterRecoverGroupCvmQuota', 'InsufficientGroupQuota'],
      UnsupportedOperation: ['InsufficientClusterQuota', 'UserLimitOperationExceedQuota']
    },
    InsufficientCapacity: {
      InvalidParameter: ['InvalidCloudDiskSoldOut'],
      InvalidParameterValue: ['InsufficientOffering'],
      LimitExceeded: ['SpotQuota'],
      ResourceInsufficient: [
        'AvailabilityZoneSoldOut',
        'CloudDiskSoldOut',
        'CloudDiskUnavailable',
        'InsufficientOfferingMinimum',
        'SpecifiedInstanceType',
        'ZoneSoldOutForSpecifiedInstance'
      ],
      ResourceNotFound: ['NoDefaultCbs', 'NoDefaultCbsWithReason'],
      ResourcesSoldOut: ['AvailableZone', 'EipInsufficient', 'SpecifiedInstanceType']
    },
    Unsupported: {
      EniNotAllowedChangeSubnet: [''],
      FailedOperation: [
        'BYOLImageShareFailed',
        'InvalidInstanceApplicationRole',
        'InvalidInstanceApplicationRoleEmr',
        'PromotionalRegionRestriction',
        'TatAgentNotSupport'
      ],
      InvalidHost: ['NotSupported'],
      InvalidImageId: ['TooLarge'],
      InvalidImageOsType: ['Unsupported'],
      InvalidImageOsVersion: ['Unsupported'],
      InvalidInstance: ['NotSupported'],
      InvalidParameter: [
        'AutoSnapshotNotSupported',
        'CdcNotSupported',
        'CdzNotSupported',
        'HostIdCustomizedInstanceTypeNotSupport',
        'HostIdInstanceTypeNotSupport',
        'HostIdStandardInstanceTypeNotSupport',
        'InstanceImageNotSupport',
        'InstanceTypeNotSupport',
        'InternetAccessibleNotSupported',
        'InvalidInstanceNotSupported',
        'LocalDataDiskNotSupport',
        'OnlySupportForEdgeZone',
        'PasswordNotSupported',
        'SpecialParameterForSpecialAccount',
        'SwapDiskNotSupport'
      ],
      InvalidParameterValue: [
        'CdhOnlyLocalDataDiskResize',
        'DedicatedClusterNotSupportedChargeType',
        'GPUInstanceFamily',
        'HpcClusterBusinessIdNotSupported',
        'InstanceTypeNotSupportElasticNetworks',
        'InstanceTypeNotSupportHpcCluster',
        'InvalidBootMode',
        'InvalidGPUFamilyChange',
        'InvalidImageForGivenInstanceType',
        'InvalidImageFormat',
        'InvalidImageId',
        'InvalidImageIdForRetsetInstance',
        'InvalidImageIdIsShared',
        'InvalidImageOsName',
        'InvalidInstanceTypePeriodicContract',
        'InvalidInstanceTypeUnderwrite',
        'InvalidRegion',
        'IspNotSupportForEdgeZone',
        'MissingLocationCosEndpoint',
        'NotSupported',
        'PreheatNotSupportedInstanceType',
        'PreheatNotSupportedZone',
        'PreheatUnavailableZones',
        'ResourcePoolPackTypeNotSupported',
        'ZoneNotSupported'
      ],
      InvalidPermission: [''],
      InvalidRegion: ['NotFound', 'Unavailable'],
      OperationDenied: ['AccountNotSupported', 'NotBandwidthShiftUpUserApplyEdgeZoneEip'],
      RegionAbilityLimit: ['UnsupportedToImportImage'],
      ResourceNotFound: ['InvalidZoneInstanceType'],
      ResourceUnavailable: ['InstanceType'],
      UnsupportedOperation: [
        'ArmArchitecture',
        'BandwidthPackageIdNotSupported',
        'CbsRemoteSsdNotSupport',
        'CommercialImageChangeChargeType',
        'EdgeZoneInstance',
        'EdgeZoneNotSupportCloudDisk',
        'EdgeZoneNotSupportPurchaseReserved',
        'EncryptedImagesNotSupported',
        'HeterogeneousChangeInstanceFamily',
        'HibernationForNormalInstance',
        'HibernationOsVersion',
        'ImageTooLargeExportUnsupported',
        'InstanceChargeType',
        'InstanceOsConvertOsNotSupport',
        'InstanceOsWindows',
        'InstanceTypeNotSupportConfidentiality',
        'InstanceTypeNotSupportGridLicence',
        'InstanceTypeNotSupportHighDensityModeSetting',
        'InstanceTypeNotSupportJumboFrame',
        'InstancesEnableJumboWithoutReboot',
        'InvalidDataDisk',
        'InvalidDisk',
        'InvalidDiskFastRollback',
        'InvalidImageLicenseTypeForReset',
        'InvalidInstanceWithSwapDisk',
        'InvalidRegionDiskEncrypt',
        'InvalidZone',
        'KeyPairUnsupportedWindows',
        'LocalDataDiskChangeInstanceFamily',
        'LocationImageNotSupported',
        'MarketImageConvertOSUnsupported',
        'MarketImageExportUnsupported',
        'MinCountUnsupportedChargeType',
        'MinCountUnsupportedRegion',
        'ModifyEncryptionNotSupported',
        'NoInstanceTypeSupportSpot',
        'NoVpcNetwork',
        'NotFpgaInstance',
        'NotSupportImportInstancesActionTimer',
        'NotSupportInstanceImage',
        'OnlyForPrepaidAccount',
        'OriginalInstanceTypeInvalid',
        'PeriodicContractNotSupportManualRenew',
        'PreheatImage',
        'PublicImageExportUnsupported',
        'RawLocalDiskInsReinstalltoQcow2',
        'RedHatImageExportUnsupported',
        'RedHatInstanceTerminateUnsupported',
        'RedHatInstanceUnsupported',
        'Region',
        'ResourcePoolPackageInvisibleForUser',
        'SharedImageExportUnsupported',
        'SharedImageModifyUnsupported',
        'SpecialInstanceType',
        'SpotUnsupportedRegion',
        'SyncEncryptImageNotSupport',
        'SystemDiskType',
        'UnderwriteDiscountGreaterThanPrepaidDiscount',
        'UnderwritingInstanceTypeOnlySupportAutoRenew',
        'UnsupportedARMChangeInstanceFamily',
        'UnsupportedChangeInstanceFamily',
        'UnsupportedChangeInstanceFamilyToARM',
        'UnsupportedChangeInstanceToThisInstanceFamily',
        'UnsupportedInternationalUser',
        'UserConvertOsNotSupport',
        'WindowsImageExportUnsupported'
      ]
    },
    Internal: {
      InternalError: ['TradeUnknownError'],
      InternalServerError: ['']
    }
  },
  international: {
    QuotaExceeded: {
      UnsupportedOperation: ['ReservedInstanceOutofQuata']
    },
    Unsupported: {
      UnsupportedOperation: ['InvalidPermissionNonInternationalAccount', 'ReservedInstanceInvisibleForUser']
    }
  },
  retired: {
    InvalidArgument: {
      InvalidParameterValue: ['EniIdMalformed']
    },
    Unsupported: {
      UnsupportedOperation: ['UnsupportedChangeInstanceFamilyToSA3']
    }
  },
  observed: {
    InvalidArgument: {
      InvalidKeyPair: ['']
    },
    FailedPrecondition: {
      InvalidKeyPair: ['NotSupported']
    },
    PermissionDenied: {
      SecretidNotAuthAccessResource: ['']
    },
    Conflict: {
      DesOperation: ['MutexTaskRunning'],
      InvalidInstanceState: ['Terminating'],
      OperationDenied: ['MutexTaskRunning'],
      ResourceBusy: ['']
    },
    InsufficientCapacity: {
      InvalidCloudDisk: ['Unavailable']
    },
    Unsupported: {
      InvalidParameterValue: ['InstanceTypeNotSupported']
    },
    Internal: {
      UnsupportedOperation: ['DeliveryFailed']
    }
  }
} as const satisfies Readonly<
  Record<Source, Partial<Readonly<Record<Category, Readonly<Record<string, readonly string[]>>>>>>
>

type Codes<Heads> = {
  [Head in keyof Heads & string]: Heads[Head] extends readonly (infer Leaf extends string)[]
    ? Leaf extends ''
      ? Head
      : `${Head}.${Leaf}`
    : never
}[keyof Heads & string]

type CodesOf<Categories> = { [Kind in keyof Categories]: Codes<Categories[Kind]> }[keyof Categories]

/** The documented and observed codes of CVM. New ones appear without notice, so errors carry any string. */
export type ErrorCode = { [Key in Source]: CodesOf<(typeof table)[Key]> }[Source]

// Where a code's advice differs from its category's.
const exceptions: Partial<Readonly<Record<string, Partial<Advice>>>> = {
  'AuthFailure.SignatureExpire': { retry: 'clock-skew' },
  'AuthFailure.TokenFailure': { retry: 'credential-refresh' },
  'DesOperation.MutexTaskRunning': { replay: 'yes' },
  FailedOperation: { replay: 'maybe' },
  'FailedOperation.DisassociateKeyPairFailed': { replay: 'maybe' },
  'FailedOperation.GetInstanceTATAgentStatusFailed': { replay: 'maybe' },
  'FailedOperation.InquiryPriceFailed': { replay: 'maybe' },
  'FailedOperation.InvalidImageState': { replay: 'yes' },
  'FailedOperation.QImageShareFailed': { replay: 'maybe' },
  'FailedOperation.RImageShareFailed': { replay: 'maybe' },
  'FailedOperation.SecurityGroupActionFailed': { replay: 'maybe' },
  'InvalidInstanceState.Terminating': { replay: 'yes' },
  'InvalidKeyPair.NotSupported': { retry: 'conflict' },
  'InvalidParameterValue.InvalidImageState': { replay: 'yes' },
  'InvalidParameterValue.KeyPairNotSupported': { retry: 'conflict' },
  'LimitExceeded.ExportImageTaskLimitExceeded': { retry: 'conflict' },
  'MutexOperation.TaskRunning': { replay: 'yes' },
  'OperationDenied.InstanceOperationInProgress': { replay: 'yes' },
  'OperationDenied.MutexTaskRunning': { replay: 'yes' },
  ResourceInUse: { replay: 'yes' },
  'ResourceInUse.DiskRollbacking': { replay: 'yes' },
  ResourceUnavailable: { retry: 'conflict' },
  'ResourceUnavailable.SnapshotCreating': { replay: 'yes' },
  ResponseSizeLimitExceeded: { replay: 'maybe' },
  SecGroupActionFailure: { replay: 'maybe' },
  'UnauthorizedOperation.InvalidToken': { retry: 'credential-refresh' },
  'UnsupportedOperation.DeliveryFailed': { retry: 'permanent' },
  'UnsupportedOperation.InstanceStateEnterRescueMode': { replay: 'yes' },
  'UnsupportedOperation.InstanceStateEnterServiceLiveMigrate': { replay: 'yes' },
  'UnsupportedOperation.InstanceStateExitRescueMode': { replay: 'yes' },
  'UnsupportedOperation.InstanceStateExitServiceLiveMigrate': { replay: 'yes' },
  'UnsupportedOperation.InstanceStatePending': { replay: 'yes' },
  'UnsupportedOperation.InstanceStateRebooting': { replay: 'yes' },
  'UnsupportedOperation.InstanceStateServiceLiveMigrate': { replay: 'yes' },
  'UnsupportedOperation.InstanceStateStarting': { replay: 'yes' },
  'UnsupportedOperation.InstanceStateStopping': { replay: 'yes' },
  'UnsupportedOperation.InstanceStateTerminating': { replay: 'yes' },
  'UnsupportedOperation.LocalDiskMigratingToCloudDisk': { replay: 'yes' },
  'UnsupportedOperation.NotSupportImportInstancesActionTimer': { replay: 'maybe' },
  VpcIpIsUsed: { replay: 'yes' }
} satisfies Partial<Readonly<Record<ErrorCode, Partial<Advice>>>>

/** Every known code of CVM with its meaning. Look rows up with `Object.hasOwn` or by `find`: codes come from the wire. */
export const errorCatalogue: readonly CatalogueRow<ErrorCode, Source>[] = Object.entries(table).flatMap(
  ([source, kinds]) =>
    Object.entries(kinds as Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>).flatMap(
      ([category, heads]) =>
        Object.entries(heads).flatMap(([head, leaves]) =>
          leaves.map((leaf) => {
            const code = leaf === '' ? head : `${head}.${leaf}`
            return { code, category, source, ...exceptions[code] } as CatalogueRow<ErrorCode, Source>
          })
        )
    )
)

/** What codes that are in no list mean by their first segment, where no documented code is that segment alone. */
export const prefixes: readonly PrefixRow[] = [
  { prefix: 'DesOperation', category: 'Conflict' },
  { prefix: 'InvalidAccount', category: 'PaymentRequired' },
  { prefix: 'InvalidAccountId', category: 'InvalidArgument' },
  { prefix: 'InvalidClientToken', category: 'InvalidArgument' },
  { prefix: 'InvalidFilterValue', category: 'InvalidArgument' },
  { prefix: 'InvalidHost', category: 'InvalidArgument' },
  { prefix: 'InvalidHostId', category: 'InvalidArgument' },
  { prefix: 'InvalidImageId', category: 'InvalidArgument' },
  { prefix: 'InvalidImageName', category: 'InvalidArgument' },
  { prefix: 'InvalidImageOsType', category: 'Unsupported' },
  { prefix: 'InvalidImageOsVersion', category: 'Unsupported' },
  { prefix: 'InvalidInstance', category: 'InvalidArgument' },
  { prefix: 'InvalidInstanceId', category: 'InvalidArgument' },
  { prefix: 'InvalidInstanceName', category: 'InvalidArgument' },
  { prefix: 'InvalidInstanceType', category: 'InvalidArgument' },
  { prefix: 'InvalidKeyPairId', category: 'InvalidArgument' },
  { prefix: 'InvalidKeyPairName', category: 'InvalidArgument' },
  { prefix: 'InvalidProjectId', category: 'InvalidArgument' },
  { prefix: 'InvalidPublicKey', category: 'InvalidArgument' },
  { prefix: 'InvalidRegion', category: 'Unsupported' },
  { prefix: 'InvalidSecurityGroupId', category: 'InvalidArgument' },
  { prefix: 'InvalidSgId', category: 'InvalidArgument' },
  { prefix: 'InvalidZone', category: 'InvalidArgument' },
  { prefix: 'MutexOperation', category: 'Conflict' },
  { prefix: 'OperationDenied', category: 'FailedPrecondition' },
  { prefix: 'RegionAbilityLimit', category: 'Unsupported' },
  { prefix: 'ResourcesSoldOut', category: 'InsufficientCapacity' }
]
