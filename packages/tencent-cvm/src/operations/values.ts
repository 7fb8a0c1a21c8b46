// Written by tools/generator from model/{operations,corrections,descriptions}.json. Do not edit.

/** The state of an instance. */
export type InstanceState =
  | 'PENDING'
  | 'LAUNCH_FAILED'
  | 'RUNNING'
  | 'STOPPED'
  | 'STARTING'
  | 'STOPPING'
  | 'REBOOTING'
  | 'SHUTDOWN'
  | 'TERMINATING'
  | 'ENTER_RESCUE_MODE'
  | 'RESCUE_MODE'
  | 'EXIT_RESCUE_MODE'
  | 'ENTER_SERVICE_LIVE_MIGRATE'
  | 'SERVICE_LIVE_MIGRATE'
  | 'EXIT_SERVICE_LIVE_MIGRATE'
  | (string & {})

/** The state of an asynchronous operation. */
export type OperationState = 'SUCCESS' | 'OPERATING' | 'FAILED' | (string & {})

/** What the account may do with an instance. */
export type RestrictState = 'NORMAL' | 'EXPIRED' | 'PROTECTIVELY_ISOLATED' | (string & {})

/** Why an instance is isolated. */
export type IsolatedSource = 'ARREAR' | 'EXPIRE' | 'MANMADE' | 'NOTISOLATED' | (string & {})

/** The billing mode of an instance. */
export type InstanceChargeType = 'PREPAID' | 'POSTPAID_BY_HOUR' | 'SPOTPAID' | 'CDHPAID' | 'CDCPAID' | (string & {})

/** Whether a prepaid resource is renewed automatically, and whether the account is notified. */
export type RenewFlag =
  | 'NOTIFY_AND_AUTO_RENEW'
  | 'NOTIFY_AND_MANUAL_RENEW'
  | 'DISABLE_NOTIFY_AND_MANUAL_RENEW'
  | (string & {})

/** Whether a stopped instance is charged. */
export type StopChargingMode = 'KEEP_CHARGING' | 'STOP_CHARGING' | 'NOT_APPLICABLE' | (string & {})

/** Whether an instance paid by the hour is charged while it is stopped. */
export type StoppedMode = 'KEEP_CHARGING' | 'STOP_CHARGING' | (string & {})

/**
 * How an instance is shut down: by its operating system, by powering it off, or by powering it off if the former fails.
 */
export type StopType = 'SOFT' | 'HARD' | 'SOFT_FIRST' | (string & {})

/** A type of disks. */
export type DiskType =
  | 'LOCAL_BASIC'
  | 'LOCAL_SSD'
  | 'LOCAL_NVME'
  | 'LOCAL_PRO'
  | 'CLOUD_BASIC'
  | 'CLOUD_PREMIUM'
  | 'CLOUD_SSD'
  | 'CLOUD_BSSD'
  | 'CLOUD_HSSD'
  | 'CLOUD_TSSD'
  | (string & {})

/** The billing mode of public traffic. */
export type InternetChargeType =
  | 'BANDWIDTH_PREPAID'
  | 'TRAFFIC_POSTPAID_BY_HOUR'
  | 'BANDWIDTH_POSTPAID_BY_HOUR'
  | 'BANDWIDTH_PACKAGE'
  | (string & {})

/** The carrier of a public address. */
export type InternetServiceProvider = 'BGP' | 'CMCC' | 'CTCC' | 'CUCC' | (string & {})

/** The unit of pay-as-you-go prices. */
export type ChargeUnit = 'HOUR' | 'GB' | (string & {})

/** The state of an image. */
export type ImageState =
  | 'CREATING'
  | 'NORMAL'
  | 'CREATEFAILED'
  | 'SYNCING'
  | 'IMPORTING'
  | 'IMPORTFAILED'
  | (string & {})

/** Whether an image is public, private or shared. */
export type ImageType = 'PUBLIC_IMAGE' | 'PRIVATE_IMAGE' | 'SHARED_IMAGE' | (string & {})

/** Where an image comes from. */
export type ImageSource = 'OFFICIAL' | 'CREATE_IMAGE' | 'EXTERNAL_IMPORT' | (string & {})

/** A format of disk files. */
export type ImageFormat = 'RAW' | 'QCOW2' | 'VHD' | 'VMDK' | (string & {})

/** Whether to share or to stop sharing. */
export type SharePermissionChange = 'SHARE' | 'CANCEL' | (string & {})

/** How a machine boots. */
export type BootMode = 'Legacy BIOS' | 'UEFI' | (string & {})

/** What a disk is for. */
export type DiskUsage = 'SYSTEM_DISK' | 'DATA_DISK' | (string & {})

/** Whether something can be bought. */
export type Sale = 'SELL' | 'SOLD_OUT' | (string & {})

/** Whether something must be bought. */
export type Requirement = 'REQUIRED' | 'OPTIONAL' | (string & {})

/** The state of a dedicated host. */
export type HostState = 'PENDING' | 'LAUNCH_FAILURE' | 'RUNNING' | 'EXPIRED' | (string & {})

/** Whether a zone can be used. */
export type ZoneState = 'AVAILABLE' | 'UNAVAILABLE' | (string & {})

/** An operation whose number is limited. */
export type LimitedOperation = 'INSTANCE_DEGRADE' | 'INTERNET_CHARGE_TYPE_CHANGE' | (string & {})

/** The state of a timer. */
export type ActionTimerStatus = 'UNDO' | 'DOING' | 'DONE' | (string & {})

/** What instances of a placement group do not share: a host, a switch or a rack. */
export type PlacementLevel = 'HOST' | 'SW' | 'RACK' | (string & {})

/** How a placement group places its instances. */
export type PlacementStrategy = 'SPREAD' | 'PARTITION' | (string & {})

/** A type of high-performance clusters. */
export type HpcClusterType = 'STANDARD' | 'CDC' | 'CHC' | (string & {})

/** The state of a physical server (CHC). */
export type ChcHostState =
  | 'INIT'
  | 'READY'
  | 'PREPARED'
  | 'ONLINE'
  | 'OPERATING'
  | 'CLEAR_NETWORK_FAILED'
  | (string & {})

/** Whether a physical server (CHC) is hosted or rented. */
export type ChcTenantType = 'HOSTING' | 'TENANT' | (string & {})

/** Whether a physical server (CHC) can be sold. */
export type ChcSaleStatus = 'NOT_FOR_SALE' | 'AVAILABLE' | 'SOLD' | (string & {})

/** The network of a physical server (CHC). */
export type ChcNetworkMode = 'DEPLOY' | 'BUSINESS' | (string & {})

/** Whether a resource pool pack is exclusive or shared. */
export type ResourcePoolPackType = 'EXCLUSIVE' | 'SHARED' | (string & {})

/** The state of a resource pool pack. */
export type ResourcePoolPackStatus = 'CREATING' | 'ACTIVE' | 'FAILED' | 'RETIRED' | (string & {})

/** A type of networks that an instance type does not support: the basic network, or private networks of version 1.0. */
export type UnsupportedNetwork = 'BASIC' | 'VPC1.0' | (string & {})

/** Whether a network interface is the primary one. */
export type NetworkInterfaceType = 'PRIMARY' | 'SECONDARY' | (string & {})

/** A boolean that is sent as text. */
export type BooleanText = 'true' | 'false' | (string & {})

/** The architecture of an image. */
export type ImageArchitecture = 'x86_64' | 'arm' | 'i386' | (string & {})

/** The architecture of an image that is imported. */
export type ImportedImageArchitecture = 'x86_64' | 'i386' | 'arm_64' | (string & {})

/** The license of an operating system: the vendor's, or the account's own (BYOL). */
export type LicenseType = 'TencentCloud' | 'BYOL' | (string & {})

/** How much of an instance type is in stock. */
export type StockStatus = 'EnoughStock' | 'NormalStock' | 'UnderStock' | 'WithoutStock' | (string & {})

/** A type of public IPv4 addresses. */
export type PublicAddressType = 'WanIP' | 'HighQualityEIP' | 'AntiDDoSEIP' | (string & {})

/**
 * What happens to the metadata of a launch template when `RunInstances` has metadata, too: the two are merged, or the
 * template's is replaced.
 */
export type MetadataMerge = 'Update' | 'Replace' | (string & {})

/** The product that a repair task concerns. */
export type RepairProduct = 'CVM' | 'CDH' | 'CPM2.0' | (string & {})

/** How a repair task was authorized. */
export type RepairAuthorization =
  | 'Waiting_auth'
  | 'Customer_auth'
  | 'System_mandatory_auth'
  | 'Pre_policy_auth'
  | (string & {})

/** What repair tasks are sorted by. */
export type RepairTaskOrder = 'CreateTime' | 'AuthTime' | 'EndTime' | (string & {})

/** A type of resources that have tags: `ps` is a placement group, `hpc` a high-performance cluster. */
export type TaggedResourceType = 'instance' | 'host' | 'image' | 'keypair' | 'ps' | 'hpc' | (string & {})

/** The state of reserved instances. */
export type ReservedInstanceState = 'active' | 'pending' | 'retired' | (string & {})

/** How reserved instances are paid: all in advance, in part, or by the hour. */
export type ReservedInstancePayment = 'All Upfront' | 'Partial Upfront' | 'No Upfront' | (string & {})
