// Written by tools/generator from model/{operations,corrections,descriptions}.json. Do not edit.

import { list, once, openObject, optional } from '@cloud-result/core/vendor'
import * as t from 'io-ts'

import type {
  ActionTimerStatus,
  BooleanText,
  ChargeUnit,
  DiskType,
  InternetChargeType,
  InternetServiceProvider,
  PublicAddressType,
  UnsupportedNetwork
} from './values.js'

/** A tag. */
export interface Tag {
  readonly Key?: string | undefined
  readonly Value?: string | undefined
  /** The same as `Key`. The vendor sends both, and documents one. */
  readonly tagKey?: string | undefined
  /** The same as `Value`. */
  readonly tagValue?: string | undefined
}

/** The codec of `Tag`. */
export const Tag: () => t.Type<Tag, unknown, unknown> = /* @__PURE__ */ once(() =>
  openObject<Tag>(
    { Key: optional(t.string), Value: optional(t.string), tagKey: optional(t.string), tagValue: optional(t.string) },
    'Tag'
  )
)

/** Where an instance is: its zone, project and host. */
export interface Placement {
  readonly Zone?: string | undefined
  readonly ProjectId?: number | undefined
  readonly HostIds: readonly string[]
  readonly HostId?: string | undefined
  readonly DedicatedResourcePackTenancy?: string | undefined
  readonly DedicatedResourcePackIds: readonly string[]
  readonly RackId?: string | undefined
}

/** The codec of `Placement`. */
export const Placement: () => t.Type<Placement, unknown, unknown> = /* @__PURE__ */ once(() =>
  openObject<Placement>(
    {
      Zone: optional(t.string),
      ProjectId: optional(t.number),
      HostIds: list(t.string),
      HostId: optional(t.string),
      DedicatedResourcePackTenancy: optional(t.string),
      DedicatedResourcePackIds: list(t.string),
      RackId: optional(t.string)
    },
    'Placement'
  )
)

/** A private network and subnet. */
export interface VirtualPrivateCloud {
  readonly VpcId?: string | undefined
  readonly SubnetId?: string | undefined
  readonly AsVpcGateway?: boolean | undefined
  readonly PrivateIpAddresses: readonly string[]
  readonly Ipv6AddressCount?: number | undefined
}

/** The codec of `VirtualPrivateCloud`. */
export const VirtualPrivateCloud: () => t.Type<VirtualPrivateCloud, unknown, unknown> = /* @__PURE__ */ once(() =>
  openObject<VirtualPrivateCloud>(
    {
      VpcId: optional(t.string),
      SubnetId: optional(t.string),
      AsVpcGateway: optional(t.boolean),
      PrivateIpAddresses: list(t.string),
      Ipv6AddressCount: optional(t.number)
    },
    'VirtualPrivateCloud'
  )
)

/** The public network access of an instance. */
export interface InternetAccessible {
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

/** The codec of `InternetAccessible`. */
export const InternetAccessible: () => t.Type<InternetAccessible, unknown, unknown> = /* @__PURE__ */ once(() =>
  openObject<InternetAccessible>(
    {
      InternetChargeType: optional(t.string),
      InternetMaxBandwidthOut: optional(t.number),
      PublicIpAssigned: optional(t.boolean),
      BandwidthPackageId: optional(t.string),
      InternetServiceProvider: optional(t.string),
      IPv4AddressType: optional(t.string),
      IPv6AddressType: optional(t.string),
      AntiDDoSPackageId: optional(t.string)
    },
    'InternetAccessible'
  )
)

/** An instance type in a zone. */
export interface InstanceTypeConfig {
  readonly Zone?: string | undefined
  readonly InstanceType?: string | undefined
  readonly InstanceFamily?: string | undefined
  /** In cores. */
  readonly GPU?: number | undefined
  /** In cores. */
  readonly CPU?: number | undefined
  /** In GiB. */
  readonly Memory?: number | undefined
  /** In cores. */
  readonly FPGA?: number | undefined
  /** Less than 1 for a share of a card. */
  readonly GpuCount?: number | undefined
  readonly GpuType?: string | undefined
  /** Of one GPU, in GiB. */
  readonly GpuMemory?: number | undefined
}

/** The codec of `InstanceTypeConfig`. */
export const InstanceTypeConfig: () => t.Type<InstanceTypeConfig, unknown, unknown> = /* @__PURE__ */ once(() =>
  openObject<InstanceTypeConfig>(
    {
      Zone: optional(t.string),
      InstanceType: optional(t.string),
      InstanceFamily: optional(t.string),
      GPU: optional(t.number),
      CPU: optional(t.number),
      Memory: optional(t.number),
      FPGA: optional(t.number),
      GpuCount: optional(t.number),
      GpuType: optional(t.string),
      GpuMemory: optional(t.number)
    },
    'InstanceTypeConfig'
  )
)

/** A system disk. */
export interface SystemDisk {
  readonly DiskType?: DiskType | undefined
  readonly DiskId?: string | undefined
  /** In GiB. */
  readonly DiskSize?: number | undefined
  readonly CdcId?: string | undefined
  readonly DiskName?: string | undefined
  readonly Encrypt?: boolean | undefined
  readonly KmsKeyId?: string | undefined
}

/** The codec of `SystemDisk`. */
export const SystemDisk: () => t.Type<SystemDisk, unknown, unknown> = /* @__PURE__ */ once(() =>
  openObject<SystemDisk>(
    {
      DiskType: optional(t.string),
      DiskId: optional(t.string),
      DiskSize: optional(t.number),
      CdcId: optional(t.string),
      DiskName: optional(t.string),
      Encrypt: optional(t.boolean),
      KmsKeyId: optional(t.string)
    },
    'SystemDisk'
  )
)

/** A data disk. */
export interface DataDisk {
  /** In GiB, in steps of 10. */
  readonly DiskSize?: number | undefined
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

/** The codec of `DataDisk`. */
export const DataDisk: () => t.Type<DataDisk, unknown, unknown> = /* @__PURE__ */ once(() =>
  openObject<DataDisk>(
    {
      DiskSize: optional(t.number),
      DiskType: optional(t.string),
      DiskId: optional(t.string),
      DeleteWithInstance: optional(t.boolean),
      SnapshotId: optional(t.string),
      Encrypt: optional(t.boolean),
      KmsKeyId: optional(t.string),
      ThroughputPerformance: optional(t.number),
      CdcId: optional(t.string),
      BurstPerformance: optional(t.boolean),
      DiskName: optional(t.string)
    },
    'DataDisk'
  )
)

/** The login settings of an instance. */
export interface LoginSettings {
  /** From 8 characters (12 in Windows) to 30. Not together with `KeyIds`. A secret. */
  readonly Password?: string | undefined
  /** Ids of key pairs, for instances without Windows. */
  readonly KeyIds: readonly string[]
  /** `'true'` keeps the passwords and keys that the image has. For custom, shared and imported images. */
  readonly KeepImageLogin?: BooleanText | undefined
}

/** The codec of `LoginSettings`. */
export const LoginSettings: () => t.Type<LoginSettings, unknown, unknown> = /* @__PURE__ */ once(() =>
  openObject<LoginSettings>(
    { Password: optional(t.string), KeyIds: list(t.string), KeepImageLogin: optional(t.string) },
    'LoginSettings'
  )
)

/** The local hard disks of an instance type. */
export interface StorageBlock {
  readonly Type?: string | undefined
  /** In GiB. */
  readonly MinSize?: number | undefined
  /** In GiB. */
  readonly MaxSize?: number | undefined
}

/** The codec of `StorageBlock`. */
export const StorageBlock: () => t.Type<StorageBlock, unknown, unknown> = /* @__PURE__ */ once(() =>
  openObject<StorageBlock>(
    { Type: optional(t.string), MinSize: optional(t.number), MaxSize: optional(t.number) },
    'StorageBlock'
  )
)

/** Further properties of an action or an instance type. */
export interface Externals {
  readonly ReleaseAddress?: boolean | undefined
  readonly UnsupportNetworks: readonly UnsupportedNetwork[]
  readonly StorageBlockAttr?: StorageBlock | undefined
}

/** The codec of `Externals`. */
export const Externals: () => t.Type<Externals, unknown, unknown> = /* @__PURE__ */ once(() =>
  openObject<Externals>(
    {
      ReleaseAddress: optional(t.boolean),
      UnsupportNetworks: list(t.string),
      StorageBlockAttr: optional(StorageBlock())
    },
    'Externals'
  )
)

/** A scheduled action on an instance. */
export interface ActionTimer {
  /** `TerminateInstances`, the only action so far. */
  readonly TimerAction?: string | undefined
  /** ISO 8601, UTC, at least 5 minutes ahead. */
  readonly ActionTime?: string | undefined
  readonly Externals?: Externals | undefined
  readonly ActionTimerId?: string | undefined
  readonly Status?: ActionTimerStatus | undefined
  readonly InstanceId?: string | undefined
}

/** The codec of `ActionTimer`. */
export const ActionTimer: () => t.Type<ActionTimer, unknown, unknown> = /* @__PURE__ */ once(() =>
  openObject<ActionTimer>(
    {
      TimerAction: optional(t.string),
      ActionTime: optional(t.string),
      Externals: optional(Externals()),
      ActionTimerId: optional(t.string),
      Status: optional(t.string),
      InstanceId: optional(t.string)
    },
    'ActionTimer'
  )
)

/**
 * A price; on the mainland site in yuan. An hourly price depends on the hours of use: the second step applies from 96
 * to 360 hours, the third beyond.
 */
export interface ItemPrice {
  /** Price by the hour or GB, before discount. */
  readonly UnitPrice?: number | undefined
  readonly ChargeUnit?: ChargeUnit | undefined
  /** Prepaid price, before discount. */
  readonly OriginalPrice?: number | undefined
  /** Prepaid price, after discount. */
  readonly DiscountPrice?: number | undefined
  /** The part of the price to pay, in percent: 20 is a fifth. */
  readonly Discount?: number | undefined
  /** Price by the hour or GB, after discount. */
  readonly UnitPriceDiscount?: number | undefined
  readonly UnitPriceSecondStep?: number | undefined
  readonly UnitPriceDiscountSecondStep?: number | undefined
  readonly UnitPriceThirdStep?: number | undefined
  readonly UnitPriceDiscountThirdStep?: number | undefined
  readonly OriginalPriceThreeYear?: number | undefined
  readonly DiscountPriceThreeYear?: number | undefined
  readonly DiscountThreeYear?: number | undefined
  readonly OriginalPriceFiveYear?: number | undefined
  readonly DiscountPriceFiveYear?: number | undefined
  readonly DiscountFiveYear?: number | undefined
  readonly OriginalPriceOneYear?: number | undefined
  readonly DiscountPriceOneYear?: number | undefined
  readonly DiscountOneYear?: number | undefined
}

/** The codec of `ItemPrice`. */
export const ItemPrice: () => t.Type<ItemPrice, unknown, unknown> = /* @__PURE__ */ once(() =>
  openObject<ItemPrice>(
    {
      UnitPrice: optional(t.number),
      ChargeUnit: optional(t.string),
      OriginalPrice: optional(t.number),
      DiscountPrice: optional(t.number),
      Discount: optional(t.number),
      UnitPriceDiscount: optional(t.number),
      UnitPriceSecondStep: optional(t.number),
      UnitPriceDiscountSecondStep: optional(t.number),
      UnitPriceThirdStep: optional(t.number),
      UnitPriceDiscountThirdStep: optional(t.number),
      OriginalPriceThreeYear: optional(t.number),
      DiscountPriceThreeYear: optional(t.number),
      DiscountThreeYear: optional(t.number),
      OriginalPriceFiveYear: optional(t.number),
      DiscountPriceFiveYear: optional(t.number),
      DiscountFiveYear: optional(t.number),
      OriginalPriceOneYear: optional(t.number),
      DiscountPriceOneYear: optional(t.number),
      DiscountOneYear: optional(t.number)
    },
    'ItemPrice'
  )
)
