import type { Category, Replay, Retry } from '@cloud-result/core'
import type { CatalogueEntry, PrefixRow } from '@cloud-result/core/vendor'

// One entry per category and advice: codes without a dot, then the rest by first segment, several to a line. What a code
// means decides, not its first segment.
const groups = [
  {
    category: 'InvalidArgument',
    dotless: [
      'InvalidFilter InvalidKeyPair InvalidKeyPairNameEmpty InvalidKeyPairNameIncludeIllegalChar',
      'InvalidKeyPairNameTooLong InvalidParameter InvalidParameterCombination InvalidParameterConflict',
      'InvalidParameterValue InvalidParameterValueLimit InvalidParameterValueOffset InvalidPassword',
      'InvalidPeriod InvalidRequest MissingParameter RequestSizeLimitExceeded UnknownParameter',
      'VpcAddrNotInSubNet'
    ],
    dotted: {
      FailedOperation: [
        'AccountIsYourSelf DisasterRecoverGroupNotMatch IllegalTagKey IllegalTagValue NotMasterAccount',
        'SnapshotSizeLargerThanDataSize SnapshotSizeLessThanDataSize TagKeyReserved ZoneInconsistent'
      ],
      InvalidAccountId: ['NotFound'],
      InvalidAccountIs: ['YourSelf'],
      InvalidClientToken: ['TooLong'],
      InvalidFilterValue: ['LimitExceeded'],
      InvalidHostId: ['Malformed'],
      InvalidImageId: ['Malformed'],
      InvalidInstanceId: ['Malformed'],
      InvalidInstanceName: ['TooLong'],
      InvalidInstanceType: ['Malformed'],
      InvalidKeyPairId: ['Malformed'],
      InvalidParameter: [
        'AtMostOne DataDiskIdContainsRootDisk DataDiskNotBelongSpecifiedInstance DuplicateSystemSnapshots',
        'EdgeZoneMissInternetAccessible HostNameIllegal ImageIdsSnapshotIdsMustOne InvalidDependence InvalidIpFormat',
        'InvalidKmsKeyId InvalidParameterCoexistImageIdsFilters InvalidParameterUrlError InvalidTargetOSType',
        'LackCoreCountOrThreadPerCore ParameterConflict SpecifyOneParameter SystemSnapshotNotFound ValueTooLarge'
      ],
      InvalidParameterValue: [
        'AmountNotEqual BandwidthPackageIdMalformed BandwidthPackageIspNotMatch BandwidthPackageZoneNotMatch',
        'CamRoleNameMalformed CloudSsdDataDiskSizeTooSmall CoreCountValue DedicatedResourcePackName',
        'DedicatedResourcePackTenancyMismatch DisasterRecoverGroupIdMalformed Duplicate DuplicateTags',
        'ElasticNetworkNotExist ElasticNetworkVpcSubnetMismatch EniIdMalformed HpcClusterIdZoneIdNotMatch',
        'IPAddressMalformed IPv6AddressMalformed ISOMustImportByForce IllegalHostName IncorrectFormat',
        'InstanceIdMalformed InstanceNotSupportedMixPricingModel InstanceTypeNotFound InstanceTypeRequiredHpcCluster',
        'InsufficientPrice InvalidAppIdFormat InvalidFileNamePrefixList InvalidImageFamily InvalidIpFormat',
        'InvalidLaunchTemplateDescription InvalidLaunchTemplateName InvalidLaunchTemplateVersionDescription',
        'InvalidLicenseType InvalidNetworkInterfaceId InvalidParameterMinCount InvalidParameterValueLimit',
        'InvalidPassword InvalidTimeFormat InvalidUserDataFormat InvalidVagueName InvalidVpcIdSubnetIdNotFound',
        'IspValueRepeated LaunchTemplateIdMalformed LaunchTemplateVersion LimitExceeded LocalDiskSizeRange',
        'MustEnabledIsRdma NotCdcSubnet NotEmpty Range RequiredLocationImage ResourcePoolPackIdMalformed',
        'SnapshotIdMalformed SubnetIdMalformed SubnetIdZoneIdNotMatch ThreadPerCoreValue TooLarge TooLong',
        'UuidMalformed VpcIdMalformed VpcIdSubnetIdNotMatch VpcIdZoneIdNotMatch'
      ],
      InvalidPublicKey: ['Malformed'],
      InvalidSgId: ['Malformed'],
      InvalidZone: ['MismatchRegion'],
      MissingParameter: ['AtLeastOne DPDKInstanceTypeRequiredVPC MonitorService'],
      UnsupportedOperation: [
        'InstanceMixedPricingModel InstanceMixedResetInstanceType InstanceMixedZoneType UnsupportedPool'
      ]
    }
  },
  {
    category: 'InvalidArgument',
    replay: 'maybe',
    dotless: ['ResponseSizeLimitExceeded']
  },
  {
    category: 'Unauthenticated',
    dotless: ['AuthFailure'],
    dotted: {
      AuthFailure: ['InvalidAuthorization InvalidSecretId SecretIdNotFound SignatureFailure']
    }
  },
  {
    category: 'Unauthenticated',
    retry: 'clock-skew',
    dotted: {
      AuthFailure: ['SignatureExpire']
    }
  },
  {
    category: 'Unauthenticated',
    retry: 'credential-refresh',
    dotted: {
      AuthFailure: ['TokenFailure'],
      UnauthorizedOperation: ['InvalidToken']
    }
  },
  {
    category: 'PermissionDenied',
    dotless: ['IpInBlacklist IpNotInWhitelist SecretidNotAuthAccessResource UnauthorizedOperation'],
    dotted: {
      AuthFailure: ['CamRoleNameAuthenticateFailed MFAFailure UnauthorizedOperation'],
      InvalidParameterValue: ['InvalidBucketPermissionForExport'],
      OperationDenied: ['InnerUserProhibitAction'],
      UnauthorizedOperation: ['ImageNotBelongToAccount MFAExpired MFANotFound PermissionDenied'],
      UnsupportedOperation: ['InvalidInstancesOwner']
    }
  },
  {
    category: 'PaymentRequired',
    dotted: {
      InvalidAccount: ['InsufficientBalance UnpaidOrder'],
      UnsupportedOperation: ['NotSupportUnpaidOrder']
    }
  },
  {
    category: 'NotFound',
    dotless: ['ResourceNotFound'],
    dotted: {
      FailedOperation: ['DisasterRecoverGroupNotFound'],
      InvalidHostId: ['NotFound'],
      InvalidImageId: ['NotFound'],
      InvalidInstanceId: ['NotFound'],
      InvalidKeyPairId: ['NotFound'],
      InvalidParameter: ['SnapshotNotFound'],
      InvalidParameterValue: [
        'BandwidthPackageIdNotFound BucketNotFound ChcHostsNotFound DedicatedResourcePackIdsNotFound KeyPairNotFound',
        'LaunchTemplateIdNotExisted LaunchTemplateIdVerNotExisted LaunchTemplateNotFound SubnetNotExist',
        'TagKeyNotFound VpcIdNotExist'
      ],
      InvalidProjectId: ['NotFound'],
      InvalidSecurityGroupId: ['NotFound'],
      ResourceNotFound: [
        'HpcCluster InvalidInstanceIdNotFound InvalidPlacementSet KeyPairNotFound ResourcePoolPackIdNotFound'
      ]
    }
  },
  {
    category: 'AlreadyExists',
    dotted: {
      FailedOperation: ['AccountAlreadyExists MutActionTimerExist'],
      InvalidImageName: ['Duplicate'],
      InvalidKeyPairName: ['Duplicate'],
      InvalidParameterValue: ['DeployVpcAlreadyExists'],
      InvalidPublicKey: ['Duplicate']
    }
  },
  {
    category: 'FailedPrecondition',
    dotless: ['AccountQualificationRestrictions InvalidInstanceNotSupportedPrepaidInstance InvalidInstanceState'],
    dotted: {
      FailedOperation: [
        'AlreadyInDisasterRecoverGroup InquiryRefundPriceFailed NoAvailableIpAddressCountInSubnet NotFoundEIP',
        'PlacementSetNotEmpty PromotionalPerioRestriction Unreturnable'
      ],
      InvalidImageId: ['InShared IncorrectState'],
      InvalidParameter: ['HostIdStatusNotSupport InstanceTypeSupportedHostNotFound'],
      InvalidParameterValue: [
        'BasicNetworkInstanceFamily ChcNetworkEmpty DedicatedResourcePackNotValid InvalidInstanceSource',
        'LaunchTemplateDefaultVersion LaunchTemplateIdVerSetAlready MustDhcpEnabledVpc ResourcePoolPackStatus',
        'VpcNotSupportIpv6Address'
      ],
      LimitExceeded: ['VpcSubnetNum'],
      OperationDenied: ['ChcDeployConfigInvalid ChcHostStateNotSupported ChcInstallCloudImageWithoutDeployNetwork'],
      ResourceInUse: ['HpcCluster'],
      ResourceInsufficient: ['CidrBlock'],
      UnsupportedOperation: [
        'DiskSnapCreateTimeTooOld ElasticNetworkInterface IPv6NotSupportVpcMigrate InstanceReinstallFailed',
        'InstanceStateBanning InstanceStateCorrupted InstanceStateFreezing InstanceStateIsolating',
        'InstanceStateLaunchFailed InstanceStateNotRunning InstanceStateRescueMode InstanceStateRunning',
        'InstanceStateShutdown InstanceStateStopped InstanceStateTerminated InstancesProtected InvalidDiskBackupQuota',
        'InvalidInstanceNotSupportedProtectedInstance ModifyVPCWithCLB ModifyVPCWithClassLink StoppedModeStopCharging',
        'StoppedModeStopChargingSameFamily TatAgentNotOnline'
      ]
    }
  },
  {
    category: 'FailedPrecondition',
    replay: 'maybe',
    dotless: ['FailedOperation SecGroupActionFailure'],
    dotted: {
      FailedOperation: [
        'DisassociateKeyPairFailed GetInstanceTATAgentStatusFailed InquiryPriceFailed QImageShareFailed',
        'RImageShareFailed SecurityGroupActionFailed'
      ]
    }
  },
  {
    category: 'FailedPrecondition',
    retry: 'conflict',
    dotless: ['ResourceUnavailable'],
    dotted: {
      InvalidKeyPair: ['NotSupported'],
      InvalidParameterValue: ['KeyPairNotSupported']
    }
  },
  {
    category: 'Conflict',
    dotless: ['ResourceBusy']
  },
  {
    category: 'Conflict',
    replay: 'yes',
    dotless: ['ResourceInUse VpcIpIsUsed'],
    dotted: {
      DesOperation: ['MutexTaskRunning'],
      FailedOperation: ['InvalidImageState'],
      InvalidInstanceState: ['Terminating'],
      InvalidParameterValue: ['InvalidImageState'],
      MutexOperation: ['TaskRunning'],
      OperationDenied: ['InstanceOperationInProgress MutexTaskRunning'],
      ResourceInUse: ['DiskRollbacking'],
      ResourceUnavailable: ['SnapshotCreating'],
      UnsupportedOperation: [
        'InstanceStateEnterRescueMode InstanceStateEnterServiceLiveMigrate InstanceStateExitRescueMode',
        'InstanceStateExitServiceLiveMigrate InstanceStatePending InstanceStateRebooting',
        'InstanceStateServiceLiveMigrate InstanceStateStarting InstanceStateStopping InstanceStateTerminating',
        'LocalDiskMigratingToCloudDisk'
      ]
    }
  },
  {
    category: 'Throttled',
    dotless: ['RequestLimitExceeded'],
    dotted: {
      RequestLimitExceeded: ['GlobalRegionUinLimitExceeded IPLimitExceeded UinLimitExceeded']
    }
  },
  {
    category: 'QuotaExceeded',
    dotless: ['ImageQuotaLimitExceeded InstancesQuotaLimitExceeded LimitExceeded OverQuota'],
    dotted: {
      InvalidKeyPair: ['LimitExceeded'],
      InvalidParameterValue: ['ExternalIpQuotaLimited TagQuotaLimitExceeded'],
      LimitExceeded: [
        'AssociateUSGLimitExceeded CvmInstanceQuota CvmsVifsPerSecGroupLimitExceeded DisasterRecoverGroup EipNumLimit',
        'EniLimitInstanceType EniNumLimit HpcClusterQuota IPv6AddressNum InstanceEniNumLimit InstanceQuota',
        'InstanceTypeBandwidth LaunchTemplateQuota LaunchTemplateVersionQuota PreheatImageSnapshotOutOfQuota',
        'PrepayQuota PrepayUnderwriteQuota SingleUSGQuota TagResourceQuota UserReturnQuota UserSpotQuota'
      ],
      ResourceInsufficient: ['DisasterRecoverGroupCvmQuota InsufficientGroupQuota'],
      UnsupportedOperation: ['InsufficientClusterQuota ReservedInstanceOutofQuata UserLimitOperationExceedQuota']
    }
  },
  {
    category: 'QuotaExceeded',
    retry: 'conflict',
    dotted: {
      LimitExceeded: ['ExportImageTaskLimitExceeded']
    }
  },
  {
    category: 'InsufficientCapacity',
    dotless: ['ResourceInsufficient'],
    dotted: {
      InvalidCloudDisk: ['Unavailable'],
      InvalidParameter: ['InvalidCloudDiskSoldOut'],
      InvalidParameterValue: ['InsufficientOffering'],
      LimitExceeded: ['SpotQuota'],
      ResourceInsufficient: [
        'AvailabilityZoneSoldOut CloudDiskSoldOut CloudDiskUnavailable InsufficientOfferingMinimum',
        'SpecifiedInstanceType ZoneSoldOutForSpecifiedInstance'
      ],
      ResourceNotFound: ['NoDefaultCbs NoDefaultCbsWithReason'],
      ResourcesSoldOut: ['AvailableZone EipInsufficient SpecifiedInstanceType']
    }
  },
  {
    category: 'Unsupported',
    dotless: [
      'ActionOffline EniNotAllowedChangeSubnet InvalidAction InvalidPermission NoSuchProduct NoSuchVersion',
      'UnsupportedOperation UnsupportedProtocol UnsupportedRegion'
    ],
    dotted: {
      FailedOperation: [
        'BYOLImageShareFailed InvalidInstanceApplicationRole InvalidInstanceApplicationRoleEmr',
        'PromotionalRegionRestriction TatAgentNotSupport'
      ],
      InvalidHost: ['NotSupported'],
      InvalidImageId: ['TooLarge'],
      InvalidImageOsType: ['Unsupported'],
      InvalidImageOsVersion: ['Unsupported'],
      InvalidInstance: ['NotSupported'],
      InvalidParameter: [
        'AutoSnapshotNotSupported CdcNotSupported CdzNotSupported HostIdCustomizedInstanceTypeNotSupport',
        'HostIdInstanceTypeNotSupport HostIdStandardInstanceTypeNotSupport InstanceImageNotSupport',
        'InstanceTypeNotSupport InternetAccessibleNotSupported InvalidInstanceNotSupported LocalDataDiskNotSupport',
        'OnlySupportForEdgeZone PasswordNotSupported SpecialParameterForSpecialAccount SwapDiskNotSupport'
      ],
      InvalidParameterValue: [
        'CdhOnlyLocalDataDiskResize DedicatedClusterNotSupportedChargeType GPUInstanceFamily',
        'HpcClusterBusinessIdNotSupported InstanceTypeNotSupportElasticNetworks InstanceTypeNotSupportHpcCluster',
        'InstanceTypeNotSupported InvalidBootMode InvalidGPUFamilyChange InvalidImageForGivenInstanceType',
        'InvalidImageFormat InvalidImageId InvalidImageIdForRetsetInstance InvalidImageIdIsShared InvalidImageOsName',
        'InvalidInstanceTypePeriodicContract InvalidInstanceTypeUnderwrite InvalidRegion IspNotSupportForEdgeZone',
        'MissingLocationCosEndpoint NotSupported PreheatNotSupportedInstanceType PreheatNotSupportedZone',
        'PreheatUnavailableZones ResourcePoolPackTypeNotSupported ZoneNotSupported'
      ],
      InvalidRegion: ['NotFound Unavailable'],
      OperationDenied: ['AccountNotSupported NotBandwidthShiftUpUserApplyEdgeZoneEip'],
      RegionAbilityLimit: ['UnsupportedToImportImage'],
      ResourceNotFound: ['InvalidZoneInstanceType'],
      ResourceUnavailable: ['InstanceType'],
      UnsupportedOperation: [
        'ArmArchitecture BandwidthPackageIdNotSupported CbsRemoteSsdNotSupport CommercialImageChangeChargeType',
        'EdgeZoneInstance EdgeZoneNotSupportCloudDisk EdgeZoneNotSupportPurchaseReserved EncryptedImagesNotSupported',
        'HeterogeneousChangeInstanceFamily HibernationForNormalInstance HibernationOsVersion',
        'ImageTooLargeExportUnsupported InstanceChargeType InstanceOsConvertOsNotSupport InstanceOsWindows',
        'InstanceTypeNotSupportConfidentiality InstanceTypeNotSupportGridLicence',
        'InstanceTypeNotSupportHighDensityModeSetting InstanceTypeNotSupportJumboFrame',
        'InstancesEnableJumboWithoutReboot InvalidDataDisk InvalidDisk InvalidDiskFastRollback',
        'InvalidImageLicenseTypeForReset InvalidInstanceWithSwapDisk InvalidPermissionNonInternationalAccount',
        'InvalidRegionDiskEncrypt InvalidZone KeyPairUnsupportedWindows LocalDataDiskChangeInstanceFamily',
        'LocationImageNotSupported MarketImageConvertOSUnsupported MarketImageExportUnsupported',
        'MinCountUnsupportedChargeType MinCountUnsupportedRegion ModifyEncryptionNotSupported',
        'NoInstanceTypeSupportSpot NoVpcNetwork NotFpgaInstance NotSupportInstanceImage OnlyForPrepaidAccount',
        'OriginalInstanceTypeInvalid PeriodicContractNotSupportManualRenew PreheatImage PublicImageExportUnsupported',
        'RawLocalDiskInsReinstalltoQcow2 RedHatImageExportUnsupported RedHatInstanceTerminateUnsupported',
        'RedHatInstanceUnsupported Region ReservedInstanceInvisibleForUser ResourcePoolPackageInvisibleForUser',
        'SharedImageExportUnsupported SharedImageModifyUnsupported SpecialInstanceType SpotUnsupportedRegion',
        'SyncEncryptImageNotSupport SystemDiskType UnderwriteDiscountGreaterThanPrepaidDiscount',
        'UnderwritingInstanceTypeOnlySupportAutoRenew UnsupportedARMChangeInstanceFamily',
        'UnsupportedChangeInstanceFamily UnsupportedChangeInstanceFamilyToARM UnsupportedChangeInstanceFamilyToSA3',
        'UnsupportedChangeInstanceToThisInstanceFamily UnsupportedInternationalUser UserConvertOsNotSupport',
        'WindowsImageExportUnsupported'
      ]
    }
  },
  {
    category: 'Unsupported',
    replay: 'maybe',
    dotted: {
      UnsupportedOperation: ['NotSupportImportInstancesActionTimer']
    }
  },
  {
    category: 'Unavailable',
    dotless: ['ServiceUnavailable']
  },
  {
    category: 'Internal',
    dotless: ['InternalError InternalServerError'],
    dotted: {
      InternalError: ['TradeUnknownError']
    }
  },
  {
    category: 'Internal',
    retry: 'permanent',
    dotted: {
      UnsupportedOperation: ['DeliveryFailed']
    }
  },
  {
    category: 'DryRunSucceeded',
    dotless: ['DryRunOperation']
  }
] as const satisfies readonly Group[]

interface Group {
  readonly category: Category
  readonly retry?: Retry
  readonly replay?: Replay
  readonly dotless?: readonly string[]
  readonly dotted?: Readonly<Record<string, readonly string[]>>
}

type Words<Line, Found = never> = Line extends `${infer Word} ${infer Rest}` ? Words<Rest, Found | Word> : Found | Line

type Dotted<Heads> = {
  [Head in keyof Heads & string]: Heads[Head] extends readonly (infer Line)[]
    ? `${Head}.${Words<Line> & string}`
    : never
}[keyof Heads & string]

type CodesOf<SomeGroup> =
  | (SomeGroup extends { readonly dotless: readonly (infer Line)[] } ? Words<Line> & string : never)
  | (SomeGroup extends { readonly dotted: infer Heads } ? Dotted<Heads> : never)

/** The documented and observed codes of CVM. New ones appear without notice, so errors carry any string. */
export type ErrorCode = CodesOf<(typeof groups)[number]>

const wordsOf = (lines: readonly string[]): readonly string[] => lines.flatMap((line) => line.split(' '))

/** Makes a row of each known code and what it means. */
export const rowsOf = <Row>(makeRow: (meaning: Omit<CatalogueEntry, 'code'>, code: ErrorCode) => Row): readonly Row[] =>
  (groups as readonly Group[]).flatMap(({ dotless = [], dotted = {}, ...meaning }) =>
    [
      ...wordsOf(dotless),
      ...Object.entries(dotted).flatMap(([head, leaves]) => wordsOf(leaves).map((leaf) => `${head}.${leaf}`))
    ].map((code) => makeRow(meaning, code as ErrorCode))
  )

/** What each known code means, without its provenance, which `catalogue.ts` adds for those who read the table. */
export const meanings = (): readonly CatalogueEntry<ErrorCode>[] => rowsOf((meaning, code) => ({ ...meaning, code }))

/** What codes that are in no list mean by how they begin, where no documented code stands before their last dot. */
export const prefixes: readonly PrefixRow[] = [
  { prefix: 'Invalid', category: 'InvalidArgument' },
  { prefix: 'InvalidAccount.', category: 'PaymentRequired' },
  { prefix: 'InvalidImageOs', category: 'Unsupported' },
  { prefix: 'InvalidRegion', category: 'Unsupported' },
  { prefix: 'RegionAbilityLimit', category: 'Unsupported' },
  { prefix: 'OperationDenied', category: 'FailedPrecondition' },
  { prefix: 'ResourcesSoldOut', category: 'InsufficientCapacity' },
  { prefix: 'DesOperation', category: 'Conflict' },
  { prefix: 'MutexOperation', category: 'Conflict' }
]
