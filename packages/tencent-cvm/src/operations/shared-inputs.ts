// Written by tools/generator from model/{operations,corrections,descriptions}.json. Do not edit.

import { Integer, closedObject, nonEmptyList, once } from '@cloud-result/core/vendor'
import * as t from 'io-ts'

import type {
  ActionTimerStatus,
  BooleanText,
  DiskType,
  InternetChargeType,
  InternetServiceProvider,
  NetworkInterfaceType,
  PublicAddressType,
  RenewFlag,
  TaggedResourceType,
  UnsupportedNetwork
} from './values.js'

/** Where an instance is: its zone, project and host. */
export interface PlacementInput {
  readonly Zone: string
  readonly ProjectId?: number | undefined
  readonly HostIds?: readonly string[] | undefined
  readonly HostId?: string | undefined
  readonly DedicatedResourcePackTenancy?: string | undefined
  readonly DedicatedResourcePackIds?: readonly string[] | undefined
  readonly RackId?: string | undefined
}

/** The codec of `PlacementInput`. */
export const PlacementInput: () => t.Type<PlacementInput, unknown, unknown> = /* @__PURE__ */ once(() =>
  closedObject<PlacementInput>(
    { Zone: t.string },
    {
      ProjectId: Integer,
      HostIds: t.readonlyArray(t.string),
      HostId: t.string,
      DedicatedResourcePackTenancy: t.string,
      DedicatedResourcePackIds: t.readonlyArray(t.string),
      RackId: t.string
    },
    'PlacementInput'
  )
)

/** The prepaid billing of a dedicated host. */
export interface ChargePrepaidInput {
  /** In months. */
  readonly Period: number
  readonly RenewFlag?: RenewFlag | undefined
}

/** The codec of `ChargePrepaidInput`. */
export const ChargePrepaidInput: () => t.Type<ChargePrepaidInput, unknown, unknown> = /* @__PURE__ */ once(() =>
  closedObject<ChargePrepaidInput>({ Period: Integer }, { RenewFlag: t.string }, 'ChargePrepaidInput')
)

/** A tag. */
export interface TagInput {
  readonly Key: string
  readonly Value: string
}

/** The codec of `TagInput`. */
export const TagInput: () => t.Type<TagInput, unknown, unknown> = /* @__PURE__ */ once(() =>
  closedObject<TagInput>({ Key: t.string, Value: t.string }, {}, 'TagInput')
)

/** Tags for a resource that is being created. */
export interface TagSpecificationInput {
  readonly ResourceType: TaggedResourceType
  readonly Tags: readonly TagInput[]
}

/** The codec of `TagSpecificationInput`. */
export const TagSpecificationInput: () => t.Type<TagSpecificationInput, unknown, unknown> = /* @__PURE__ */ once(() =>
  closedObject<TagSpecificationInput>(
    { ResourceType: t.string, Tags: t.readonlyArray(TagInput()) },
    {},
    'TagSpecificationInput'
  )
)

/** A private network and subnet. */
export interface VirtualPrivateCloudInput {
  readonly VpcId: string
  readonly SubnetId: string
  readonly AsVpcGateway?: boolean | undefined
  readonly PrivateIpAddresses?: readonly string[] | undefined
  readonly Ipv6AddressCount?: number | undefined
}

/** The codec of `VirtualPrivateCloudInput`. */
export const VirtualPrivateCloudInput: () => t.Type<VirtualPrivateCloudInput, unknown, unknown> = /* @__PURE__ */ once(
  () =>
    closedObject<VirtualPrivateCloudInput>(
      { VpcId: t.string, SubnetId: t.string },
      { AsVpcGateway: t.boolean, PrivateIpAddresses: t.readonlyArray(t.string), Ipv6AddressCount: Integer },
      'VirtualPrivateCloudInput'
    )
)

/** A system disk. */
export interface SystemDiskInput {
  readonly DiskType?: DiskType | undefined
  readonly DiskId?: string | undefined
  /** In GiB. */
  readonly DiskSize?: number | undefined
  readonly CdcId?: string | undefined
  readonly DiskName?: string | undefined
  readonly Encrypt?: boolean | undefined
  readonly KmsKeyId?: string | undefined
}

/** The codec of `SystemDiskInput`. */
export const SystemDiskInput: () => t.Type<SystemDiskInput, unknown, unknown> = /* @__PURE__ */ once(() =>
  closedObject<SystemDiskInput>(
    {},
    {
      DiskType: t.string,
      DiskId: t.string,
      DiskSize: Integer,
      CdcId: t.string,
      DiskName: t.string,
      Encrypt: t.boolean,
      KmsKeyId: t.string
    },
    'SystemDiskInput'
  )
)

/** A data disk. */
export interface DataDiskInput {
  /** In GiB, in steps of 10. */
  readonly DiskSize: number
  readonly DiskType?: DiskType | undefined
  readonly DiskId?: string | undefined
  readonly DeleteWithInstance?: boolean | undefined
  readonly SnapshotId?: string | undefined
  readonly Encrypt?: boolean | undefined
  readonly KmsKeyId?: string | undefined
  /** Additional throughput, in MiB/s. */
  readonly ThroughputPerformance?: number | undefined
  readonly CdcId?: string | undefined
  readonly BurstPerformance?: boolean | undefined
  readonly DiskName?: string | undefined
}

/** The codec of `DataDiskInput`. */
export const DataDiskInput: () => t.Type<DataDiskInput, unknown, unknown> = /* @__PURE__ */ once(() =>
  closedObject<DataDiskInput>(
    { DiskSize: Integer },
    {
      DiskType: t.string,
      DiskId: t.string,
      DeleteWithInstance: t.boolean,
      SnapshotId: t.string,
      Encrypt: t.boolean,
      KmsKeyId: t.string,
      ThroughputPerformance: Integer,
      CdcId: t.string,
      BurstPerformance: t.boolean,
      DiskName: t.string
    },
    'DataDiskInput'
  )
)

/** The public network access of an instance. */
export interface InternetAccessibleInput {
  readonly InternetChargeType?: InternetChargeType | undefined
  /** In Mbps, 0 by default. */
  readonly InternetMaxBandwidthOut?: number | undefined
  /** Only for `RunInstances`. */
  readonly PublicIpAssigned?: boolean | undefined
  readonly BandwidthPackageId?: string | undefined
  readonly InternetServiceProvider?: InternetServiceProvider | undefined
  readonly IPv4AddressType?: PublicAddressType | undefined
  readonly IPv6AddressType?: string | undefined
  readonly AntiDDoSPackageId?: string | undefined
}

/** The codec of `InternetAccessibleInput`. */
export const InternetAccessibleInput: () => t.Type<InternetAccessibleInput, unknown, unknown> = /* @__PURE__ */ once(
  () =>
    closedObject<InternetAccessibleInput>(
      {},
      {
        InternetChargeType: t.string,
        InternetMaxBandwidthOut: Integer,
        PublicIpAssigned: t.boolean,
        BandwidthPackageId: t.string,
        InternetServiceProvider: t.string,
        IPv4AddressType: t.string,
        IPv6AddressType: t.string,
        AntiDDoSPackageId: t.string
      },
      'InternetAccessibleInput'
    )
)

/** The login settings of an instance. */
export interface LoginSettingsInput {
  /** From 8 characters (12 in Windows) to 30. Not together with `KeyIds`. A secret. */
  readonly Password?: string | undefined
  /** Ids of key pairs, for instances without Windows. */
  readonly KeyIds?: readonly string[] | undefined
  /** `'true'` keeps the passwords and keys that the image has. For custom, shared and imported images. */
  readonly KeepImageLogin?: BooleanText | undefined
}

/** The codec of `LoginSettingsInput`. */
export const LoginSettingsInput: () => t.Type<LoginSettingsInput, unknown, unknown> = /* @__PURE__ */ once(() =>
  closedObject<LoginSettingsInput>(
    {},
    { Password: t.string, KeyIds: t.readonlyArray(t.string), KeepImageLogin: t.string },
    'LoginSettingsInput'
  )
)

/** Whether the security agent is installed. */
export interface RunSecurityServiceEnabledInput {
  readonly Enabled?: boolean | undefined
}

/** The codec of `RunSecurityServiceEnabledInput`. */
export const RunSecurityServiceEnabledInput: () => t.Type<RunSecurityServiceEnabledInput, unknown, unknown> =
  /* @__PURE__ */ once(() =>
    closedObject<RunSecurityServiceEnabledInput>({}, { Enabled: t.boolean }, 'RunSecurityServiceEnabledInput')
  )

/** Whether the monitoring agent is installed. */
export interface RunMonitorServiceEnabledInput {
  readonly Enabled?: boolean | undefined
}

/** The codec of `RunMonitorServiceEnabledInput`. */
export const RunMonitorServiceEnabledInput: () => t.Type<RunMonitorServiceEnabledInput, unknown, unknown> =
  /* @__PURE__ */ once(() =>
    closedObject<RunMonitorServiceEnabledInput>({}, { Enabled: t.boolean }, 'RunMonitorServiceEnabledInput')
  )

/** Whether the automation agent is installed. */
export interface RunAutomationServiceEnabledInput {
  readonly Enabled?: boolean | undefined
}

/** The codec of `RunAutomationServiceEnabledInput`. */
export const RunAutomationServiceEnabledInput: () => t.Type<RunAutomationServiceEnabledInput, unknown, unknown> =
  /* @__PURE__ */ once(() =>
    closedObject<RunAutomationServiceEnabledInput>({}, { Enabled: t.boolean }, 'RunAutomationServiceEnabledInput')
  )

/** The agents that are installed on an instance. */
export interface EnhancedServiceInput {
  readonly SecurityService?: RunSecurityServiceEnabledInput | undefined
  readonly MonitorService?: RunMonitorServiceEnabledInput | undefined
  readonly AutomationService?: RunAutomationServiceEnabledInput | undefined
}

/** The codec of `EnhancedServiceInput`. */
export const EnhancedServiceInput: () => t.Type<EnhancedServiceInput, unknown, unknown> = /* @__PURE__ */ once(() =>
  closedObject<EnhancedServiceInput>(
    {},
    {
      SecurityService: RunSecurityServiceEnabledInput(),
      MonitorService: RunMonitorServiceEnabledInput(),
      AutomationService: RunAutomationServiceEnabledInput()
    },
    'EnhancedServiceInput'
  )
)

/** The local hard disks of an instance type. */
export interface StorageBlockInput {
  readonly Type?: string | undefined
  /** In GiB. */
  readonly MinSize?: number | undefined
  /** In GiB. */
  readonly MaxSize?: number | undefined
}

/** The codec of `StorageBlockInput`. */
export const StorageBlockInput: () => t.Type<StorageBlockInput, unknown, unknown> = /* @__PURE__ */ once(() =>
  closedObject<StorageBlockInput>({}, { Type: t.string, MinSize: Integer, MaxSize: Integer }, 'StorageBlockInput')
)

/** Further properties of an action or an instance type. */
export interface ExternalsInput {
  readonly ReleaseAddress?: boolean | undefined
  readonly UnsupportNetworks?: readonly UnsupportedNetwork[] | undefined
  readonly StorageBlockAttr?: StorageBlockInput | undefined
}

/** The codec of `ExternalsInput`. */
export const ExternalsInput: () => t.Type<ExternalsInput, unknown, unknown> = /* @__PURE__ */ once(() =>
  closedObject<ExternalsInput>(
    {},
    { ReleaseAddress: t.boolean, UnsupportNetworks: nonEmptyList(t.string), StorageBlockAttr: StorageBlockInput() },
    'ExternalsInput'
  )
)

/** A scheduled action on an instance. */
export interface ActionTimerInput {
  /** `TerminateInstances`, the only action so far. */
  readonly TimerAction?: string | undefined
  /** ISO 8601, UTC, at least 5 minutes ahead. */
  readonly ActionTime?: string | undefined
  readonly Externals?: ExternalsInput | undefined
  readonly ActionTimerId?: string | undefined
  readonly Status?: ActionTimerStatus | undefined
  readonly InstanceId?: string | undefined
}

/** The codec of `ActionTimerInput`. */
export const ActionTimerInput: () => t.Type<ActionTimerInput, unknown, unknown> = /* @__PURE__ */ once(() =>
  closedObject<ActionTimerInput>(
    {},
    {
      TimerAction: t.string,
      ActionTime: t.string,
      Externals: ExternalsInput(),
      ActionTimerId: t.string,
      Status: t.string,
      InstanceId: t.string
    },
    'ActionTimerInput'
  )
)

/** The bid for a spot instance. */
export interface SpotMarketOptionsInput {
  readonly MaxPrice: string
  readonly SpotInstanceType?: string | undefined
}

/** The codec of `SpotMarketOptionsInput`. */
export const SpotMarketOptionsInput: () => t.Type<SpotMarketOptionsInput, unknown, unknown> = /* @__PURE__ */ once(() =>
  closedObject<SpotMarketOptionsInput>({ MaxPrice: t.string }, { SpotInstanceType: t.string }, 'SpotMarketOptionsInput')
)

/** The market options of a spot instance. */
export interface InstanceMarketOptionsRequestInput {
  readonly SpotOptions: SpotMarketOptionsInput
  readonly MarketType?: string | undefined
}

/** The codec of `InstanceMarketOptionsRequestInput`. */
export const InstanceMarketOptionsRequestInput: () => t.Type<InstanceMarketOptionsRequestInput, unknown, unknown> =
  /* @__PURE__ */ once(() =>
    closedObject<InstanceMarketOptionsRequestInput>(
      { SpotOptions: SpotMarketOptionsInput() },
      { MarketType: t.string },
      'InstanceMarketOptionsRequestInput'
    )
  )

/** The prepaid billing of an instance. */
export interface InstanceChargePrepaidInput {
  /** In months. */
  readonly Period: number
  readonly RenewFlag?: RenewFlag | undefined
}

/** The codec of `InstanceChargePrepaidInput`. */
export const InstanceChargePrepaidInput: () => t.Type<InstanceChargePrepaidInput, unknown, unknown> =
  /* @__PURE__ */ once(() =>
    closedObject<InstanceChargePrepaidInput>({ Period: Integer }, { RenewFlag: t.string }, 'InstanceChargePrepaidInput')
  )

/** A key and a value of metadata. */
export interface MetadataItemInput {
  readonly Key: string
  readonly Value: string
}

/** The codec of `MetadataItemInput`. */
export const MetadataItemInput: () => t.Type<MetadataItemInput, unknown, unknown> = /* @__PURE__ */ once(() =>
  closedObject<MetadataItemInput>({ Key: t.string, Value: t.string }, {}, 'MetadataItemInput')
)

/** Metadata of an instance. */
export interface MetadataInput {
  readonly Items: readonly MetadataItemInput[]
}

/** The codec of `MetadataInput`. */
export const MetadataInput: () => t.Type<MetadataInput, unknown, unknown> = /* @__PURE__ */ once(() =>
  closedObject<MetadataInput>({ Items: t.readonlyArray(MetadataItemInput()) }, {}, 'MetadataInput')
)

/** A network interface of an instance. One of them must be the primary one. Not together with `VirtualPrivateCloud`. */
export interface NetworkInterfacesInput {
  readonly InterfaceType: NetworkInterfaceType
  readonly VpcId: string
  readonly SubnetId: string
  readonly PrivateIpv4AddressCount: number
  readonly NetworkInterfaceId?: string | undefined
  readonly SecurityGroupIds?: readonly string[] | undefined
  readonly DeleteWithInstance?: boolean | undefined
}

/** The codec of `NetworkInterfacesInput`. */
export const NetworkInterfacesInput: () => t.Type<NetworkInterfacesInput, unknown, unknown> = /* @__PURE__ */ once(() =>
  closedObject<NetworkInterfacesInput>(
    { InterfaceType: t.string, VpcId: t.string, SubnetId: t.string, PrivateIpv4AddressCount: Integer },
    { NetworkInterfaceId: t.string, SecurityGroupIds: t.readonlyArray(t.string), DeleteWithInstance: t.boolean },
    'NetworkInterfacesInput'
  )
)

/** A condition: the field has one of these values. All filters of a request must match. */
export interface FilterInput {
  readonly Name: string
  readonly Values: readonly string[]
}

/** The codec of `FilterInput`. */
export const FilterInput: () => t.Type<FilterInput, unknown, unknown> = /* @__PURE__ */ once(() =>
  closedObject<FilterInput>({ Name: t.string, Values: nonEmptyList(t.string) }, {}, 'FilterInput')
)

/** The number of cores, and of threads per core. */
export interface CpuTopologyInput {
  readonly CoreCount?: number | undefined
  readonly ThreadPerCore?: number | undefined
}

/** The codec of `CpuTopologyInput`. */
export const CpuTopologyInput: () => t.Type<CpuTopologyInput, unknown, unknown> = /* @__PURE__ */ once(() =>
  closedObject<CpuTopologyInput>({}, { CoreCount: Integer, ThreadPerCore: Integer }, 'CpuTopologyInput')
)

/** A launch template and one of its versions. */
export interface LaunchTemplateInput {
  readonly LaunchTemplateId?: string | undefined
  readonly LaunchTemplateVersion?: number | undefined
}

/** The codec of `LaunchTemplateInput`. */
export const LaunchTemplateInput: () => t.Type<LaunchTemplateInput, unknown, unknown> = /* @__PURE__ */ once(() =>
  closedObject<LaunchTemplateInput>(
    {},
    { LaunchTemplateId: t.string, LaunchTemplateVersion: Integer },
    'LaunchTemplateInput'
  )
)
