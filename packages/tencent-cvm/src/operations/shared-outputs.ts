// Written by tools/generator from model/{operations,corrections,descriptions}.json. Do not edit.

import {
  boolean,
  isAbsent,
  isBoolean,
  isNumber,
  isText,
  number,
  object,
  readList,
  readOptional,
  text
} from '@cloud-result/core/vendor'
import type { Reader } from '@cloud-result/core/vendor'

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

/** The reader of `Tag`. */
export const Tag: Reader<Tag> = /* @__PURE__ */ object('Tag', (draft, reading) => {
  let wire: unknown
  if (!isText((wire = draft.Key))) draft.Key = readOptional(wire, 'Key', text, reading)
  if (!isText((wire = draft.Value))) draft.Value = readOptional(wire, 'Value', text, reading)
  if (!isText((wire = draft.tagKey))) draft.tagKey = readOptional(wire, 'tagKey', text, reading)
  if (!isText((wire = draft.tagValue))) draft.tagValue = readOptional(wire, 'tagValue', text, reading)
})

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

/** The reader of `Placement`. */
export const Placement: Reader<Placement> = /* @__PURE__ */ object('Placement', (draft, reading) => {
  let wire: unknown
  if (!isText((wire = draft.Zone))) draft.Zone = readOptional(wire, 'Zone', text, reading)
  if (!isNumber((wire = draft.ProjectId))) draft.ProjectId = readOptional(wire, 'ProjectId', number, reading)
  draft.HostIds = readList(draft.HostIds, 'HostIds', text, reading)
  if (!isText((wire = draft.HostId))) draft.HostId = readOptional(wire, 'HostId', text, reading)
  if (!isText((wire = draft.DedicatedResourcePackTenancy))) {
    draft.DedicatedResourcePackTenancy = readOptional(wire, 'DedicatedResourcePackTenancy', text, reading)
  }
  draft.DedicatedResourcePackIds = readList(draft.DedicatedResourcePackIds, 'DedicatedResourcePackIds', text, reading)
  if (!isText((wire = draft.RackId))) draft.RackId = readOptional(wire, 'RackId', text, reading)
})

/** A private network and subnet. */
export interface VirtualPrivateCloud {
  readonly VpcId?: string | undefined
  readonly SubnetId?: string | undefined
  readonly AsVpcGateway?: boolean | undefined
  readonly PrivateIpAddresses: readonly string[]
  readonly Ipv6AddressCount?: number | undefined
}

/** The reader of `VirtualPrivateCloud`. */
export const VirtualPrivateCloud: Reader<VirtualPrivateCloud> = /* @__PURE__ */ object(
  'VirtualPrivateCloud',
  (draft, reading) => {
    let wire: unknown
    if (!isText((wire = draft.VpcId))) draft.VpcId = readOptional(wire, 'VpcId', text, reading)
    if (!isText((wire = draft.SubnetId))) draft.SubnetId = readOptional(wire, 'SubnetId', text, reading)
    if (!isBoolean((wire = draft.AsVpcGateway))) {
      draft.AsVpcGateway = readOptional(wire, 'AsVpcGateway', boolean, reading)
    }
    draft.PrivateIpAddresses = readList(draft.PrivateIpAddresses, 'PrivateIpAddresses', text, reading)
    if (!isNumber((wire = draft.Ipv6AddressCount))) {
      draft.Ipv6AddressCount = readOptional(wire, 'Ipv6AddressCount', number, reading)
    }
  }
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

/** The reader of `InternetAccessible`. */
export const InternetAccessible: Reader<InternetAccessible> = /* @__PURE__ */ object(
  'InternetAccessible',
  (draft, reading) => {
    let wire: unknown
    if (!isText((wire = draft.InternetChargeType))) {
      draft.InternetChargeType = readOptional(wire, 'InternetChargeType', text, reading)
    }
    if (!isNumber((wire = draft.InternetMaxBandwidthOut))) {
      draft.InternetMaxBandwidthOut = readOptional(wire, 'InternetMaxBandwidthOut', number, reading)
    }
    if (!isBoolean((wire = draft.PublicIpAssigned))) {
      draft.PublicIpAssigned = readOptional(wire, 'PublicIpAssigned', boolean, reading)
    }
    if (!isText((wire = draft.BandwidthPackageId))) {
      draft.BandwidthPackageId = readOptional(wire, 'BandwidthPackageId', text, reading)
    }
    if (!isText((wire = draft.InternetServiceProvider))) {
      draft.InternetServiceProvider = readOptional(wire, 'InternetServiceProvider', text, reading)
    }
    if (!isText((wire = draft.IPv4AddressType))) {
      draft.IPv4AddressType = readOptional(wire, 'IPv4AddressType', text, reading)
    }
    if (!isText((wire = draft.IPv6AddressType))) {
      draft.IPv6AddressType = readOptional(wire, 'IPv6AddressType', text, reading)
    }
    if (!isText((wire = draft.AntiDDoSPackageId))) {
      draft.AntiDDoSPackageId = readOptional(wire, 'AntiDDoSPackageId', text, reading)
    }
  }
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

/** The reader of `InstanceTypeConfig`. */
export const InstanceTypeConfig: Reader<InstanceTypeConfig> = /* @__PURE__ */ object(
  'InstanceTypeConfig',
  (draft, reading) => {
    let wire: unknown
    if (!isText((wire = draft.Zone))) draft.Zone = readOptional(wire, 'Zone', text, reading)
    if (!isText((wire = draft.InstanceType))) draft.InstanceType = readOptional(wire, 'InstanceType', text, reading)
    if (!isText((wire = draft.InstanceFamily))) {
      draft.InstanceFamily = readOptional(wire, 'InstanceFamily', text, reading)
    }
    if (!isNumber((wire = draft.GPU))) draft.GPU = readOptional(wire, 'GPU', number, reading)
    if (!isNumber((wire = draft.CPU))) draft.CPU = readOptional(wire, 'CPU', number, reading)
    if (!isNumber((wire = draft.Memory))) draft.Memory = readOptional(wire, 'Memory', number, reading)
    if (!isNumber((wire = draft.FPGA))) draft.FPGA = readOptional(wire, 'FPGA', number, reading)
    if (!isNumber((wire = draft.GpuCount))) draft.GpuCount = readOptional(wire, 'GpuCount', number, reading)
    if (!isText((wire = draft.GpuType))) draft.GpuType = readOptional(wire, 'GpuType', text, reading)
    if (!isNumber((wire = draft.GpuMemory))) draft.GpuMemory = readOptional(wire, 'GpuMemory', number, reading)
  }
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

/** The reader of `SystemDisk`. */
export const SystemDisk: Reader<SystemDisk> = /* @__PURE__ */ object('SystemDisk', (draft, reading) => {
  let wire: unknown
  if (!isText((wire = draft.DiskType))) draft.DiskType = readOptional(wire, 'DiskType', text, reading)
  if (!isText((wire = draft.DiskId))) draft.DiskId = readOptional(wire, 'DiskId', text, reading)
  if (!isNumber((wire = draft.DiskSize))) draft.DiskSize = readOptional(wire, 'DiskSize', number, reading)
  if (!isText((wire = draft.CdcId))) draft.CdcId = readOptional(wire, 'CdcId', text, reading)
  if (!isText((wire = draft.DiskName))) draft.DiskName = readOptional(wire, 'DiskName', text, reading)
  if (!isBoolean((wire = draft.Encrypt))) draft.Encrypt = readOptional(wire, 'Encrypt', boolean, reading)
  if (!isText((wire = draft.KmsKeyId))) draft.KmsKeyId = readOptional(wire, 'KmsKeyId', text, reading)
})

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

/** The reader of `DataDisk`. */
export const DataDisk: Reader<DataDisk> = /* @__PURE__ */ object('DataDisk', (draft, reading) => {
  let wire: unknown
  if (!isNumber((wire = draft.DiskSize))) draft.DiskSize = readOptional(wire, 'DiskSize', number, reading)
  if (!isText((wire = draft.DiskType))) draft.DiskType = readOptional(wire, 'DiskType', text, reading)
  if (!isText((wire = draft.DiskId))) draft.DiskId = readOptional(wire, 'DiskId', text, reading)
  if (!isBoolean((wire = draft.DeleteWithInstance))) {
    draft.DeleteWithInstance = readOptional(wire, 'DeleteWithInstance', boolean, reading)
  }
  if (!isText((wire = draft.SnapshotId))) draft.SnapshotId = readOptional(wire, 'SnapshotId', text, reading)
  if (!isBoolean((wire = draft.Encrypt))) draft.Encrypt = readOptional(wire, 'Encrypt', boolean, reading)
  if (!isText((wire = draft.KmsKeyId))) draft.KmsKeyId = readOptional(wire, 'KmsKeyId', text, reading)
  if (!isNumber((wire = draft.ThroughputPerformance))) {
    draft.ThroughputPerformance = readOptional(wire, 'ThroughputPerformance', number, reading)
  }
  if (!isText((wire = draft.CdcId))) draft.CdcId = readOptional(wire, 'CdcId', text, reading)
  if (!isBoolean((wire = draft.BurstPerformance))) {
    draft.BurstPerformance = readOptional(wire, 'BurstPerformance', boolean, reading)
  }
  if (!isText((wire = draft.DiskName))) draft.DiskName = readOptional(wire, 'DiskName', text, reading)
})

/** The login settings of an instance. */
export interface LoginSettings {
  /** From 8 characters (12 in Windows) to 30. Not together with `KeyIds`. A secret. */
  readonly Password?: string | undefined
  /** Ids of key pairs, for instances without Windows. */
  readonly KeyIds: readonly string[]
  /** `'true'` keeps the passwords and keys that the image has. For custom, shared and imported images. */
  readonly KeepImageLogin?: BooleanText | undefined
}

/** The reader of `LoginSettings`. */
export const LoginSettings: Reader<LoginSettings> = /* @__PURE__ */ object('LoginSettings', (draft, reading) => {
  let wire: unknown
  if (!isText((wire = draft.Password))) draft.Password = readOptional(wire, 'Password', text, reading)
  draft.KeyIds = readList(draft.KeyIds, 'KeyIds', text, reading)
  if (!isText((wire = draft.KeepImageLogin))) draft.KeepImageLogin = readOptional(wire, 'KeepImageLogin', text, reading)
})

/** The local hard disks of an instance type. */
export interface StorageBlock {
  readonly Type?: string | undefined
  /** In GiB. */
  readonly MinSize?: number | undefined
  /** In GiB. */
  readonly MaxSize?: number | undefined
}

/** The reader of `StorageBlock`. */
export const StorageBlock: Reader<StorageBlock> = /* @__PURE__ */ object('StorageBlock', (draft, reading) => {
  let wire: unknown
  if (!isText((wire = draft.Type))) draft.Type = readOptional(wire, 'Type', text, reading)
  if (!isNumber((wire = draft.MinSize))) draft.MinSize = readOptional(wire, 'MinSize', number, reading)
  if (!isNumber((wire = draft.MaxSize))) draft.MaxSize = readOptional(wire, 'MaxSize', number, reading)
})

/** Further properties of an action or an instance type. */
export interface Externals {
  readonly ReleaseAddress?: boolean | undefined
  readonly UnsupportNetworks: readonly UnsupportedNetwork[]
  readonly StorageBlockAttr?: StorageBlock | undefined
}

/** The reader of `Externals`. */
export const Externals: Reader<Externals> = /* @__PURE__ */ object('Externals', (draft, reading) => {
  let wire: unknown
  if (!isBoolean((wire = draft.ReleaseAddress))) {
    draft.ReleaseAddress = readOptional(wire, 'ReleaseAddress', boolean, reading)
  }
  draft.UnsupportNetworks = readList(draft.UnsupportNetworks, 'UnsupportNetworks', text, reading)
  if (!isAbsent((wire = draft.StorageBlockAttr))) {
    draft.StorageBlockAttr = readOptional(wire, 'StorageBlockAttr', StorageBlock, reading)
  }
})

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

/** The reader of `ActionTimer`. */
export const ActionTimer: Reader<ActionTimer> = /* @__PURE__ */ object('ActionTimer', (draft, reading) => {
  let wire: unknown
  if (!isText((wire = draft.TimerAction))) draft.TimerAction = readOptional(wire, 'TimerAction', text, reading)
  if (!isText((wire = draft.ActionTime))) draft.ActionTime = readOptional(wire, 'ActionTime', text, reading)
  if (!isAbsent((wire = draft.Externals))) draft.Externals = readOptional(wire, 'Externals', Externals, reading)
  if (!isText((wire = draft.ActionTimerId))) draft.ActionTimerId = readOptional(wire, 'ActionTimerId', text, reading)
  if (!isText((wire = draft.Status))) draft.Status = readOptional(wire, 'Status', text, reading)
  if (!isText((wire = draft.InstanceId))) draft.InstanceId = readOptional(wire, 'InstanceId', text, reading)
})

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

/** The reader of `ItemPrice`. */
export const ItemPrice: Reader<ItemPrice> = /* @__PURE__ */ object('ItemPrice', (draft, reading) => {
  let wire: unknown
  if (!isNumber((wire = draft.UnitPrice))) draft.UnitPrice = readOptional(wire, 'UnitPrice', number, reading)
  if (!isText((wire = draft.ChargeUnit))) draft.ChargeUnit = readOptional(wire, 'ChargeUnit', text, reading)
  if (!isNumber((wire = draft.OriginalPrice))) {
    draft.OriginalPrice = readOptional(wire, 'OriginalPrice', number, reading)
  }
  if (!isNumber((wire = draft.DiscountPrice))) {
    draft.DiscountPrice = readOptional(wire, 'DiscountPrice', number, reading)
  }
  if (!isNumber((wire = draft.Discount))) draft.Discount = readOptional(wire, 'Discount', number, reading)
  if (!isNumber((wire = draft.UnitPriceDiscount))) {
    draft.UnitPriceDiscount = readOptional(wire, 'UnitPriceDiscount', number, reading)
  }
  if (!isNumber((wire = draft.UnitPriceSecondStep))) {
    draft.UnitPriceSecondStep = readOptional(wire, 'UnitPriceSecondStep', number, reading)
  }
  if (!isNumber((wire = draft.UnitPriceDiscountSecondStep))) {
    draft.UnitPriceDiscountSecondStep = readOptional(wire, 'UnitPriceDiscountSecondStep', number, reading)
  }
  if (!isNumber((wire = draft.UnitPriceThirdStep))) {
    draft.UnitPriceThirdStep = readOptional(wire, 'UnitPriceThirdStep', number, reading)
  }
  if (!isNumber((wire = draft.UnitPriceDiscountThirdStep))) {
    draft.UnitPriceDiscountThirdStep = readOptional(wire, 'UnitPriceDiscountThirdStep', number, reading)
  }
  if (!isNumber((wire = draft.OriginalPriceThreeYear))) {
    draft.OriginalPriceThreeYear = readOptional(wire, 'OriginalPriceThreeYear', number, reading)
  }
  if (!isNumber((wire = draft.DiscountPriceThreeYear))) {
    draft.DiscountPriceThreeYear = readOptional(wire, 'DiscountPriceThreeYear', number, reading)
  }
  if (!isNumber((wire = draft.DiscountThreeYear))) {
    draft.DiscountThreeYear = readOptional(wire, 'DiscountThreeYear', number, reading)
  }
  if (!isNumber((wire = draft.OriginalPriceFiveYear))) {
    draft.OriginalPriceFiveYear = readOptional(wire, 'OriginalPriceFiveYear', number, reading)
  }
  if (!isNumber((wire = draft.DiscountPriceFiveYear))) {
    draft.DiscountPriceFiveYear = readOptional(wire, 'DiscountPriceFiveYear', number, reading)
  }
  if (!isNumber((wire = draft.DiscountFiveYear))) {
    draft.DiscountFiveYear = readOptional(wire, 'DiscountFiveYear', number, reading)
  }
  if (!isNumber((wire = draft.OriginalPriceOneYear))) {
    draft.OriginalPriceOneYear = readOptional(wire, 'OriginalPriceOneYear', number, reading)
  }
  if (!isNumber((wire = draft.DiscountPriceOneYear))) {
    draft.DiscountPriceOneYear = readOptional(wire, 'DiscountPriceOneYear', number, reading)
  }
  if (!isNumber((wire = draft.DiscountOneYear))) {
    draft.DiscountOneYear = readOptional(wire, 'DiscountOneYear', number, reading)
  }
})
