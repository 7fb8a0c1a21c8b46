// Written by tools/generator from model/{operations,corrections,descriptions}.json. Do not edit.

import { closedObject, list, nonEmptyList, once, openObject, optional } from '@cloud-result/core/vendor'
import type { Operation } from '@cloud-result/core/vendor'
import type { ReadonlyNonEmptyArray } from 'fp-ts/lib/ReadonlyNonEmptyArray.js'
import * as t from 'io-ts'

import type {
  DescribeInstanceFamilyConfigsCode,
  DescribeInstanceTypeConfigsCode,
  DescribeInstancesModificationCode,
  DescribeInstancesOperationLimitCode,
  DescribeZoneInstanceConfigInfosCode,
  ModifyInstanceDiskTypeCode,
  ResetInstancesTypeCode,
  ResizeInstanceDisksCode
} from './codes.js'
import { DataDiskInput, FilterInput, SystemDiskInput } from './shared-inputs.js'
import { Externals, InstanceTypeConfig, ItemPrice } from './shared-outputs.js'
import type { InstanceChargeType, LimitedOperation, Requirement, Sale, StockStatus } from './values.js'

/** A family of instance types. */
export interface InstanceFamilyConfig {
  readonly InstanceFamilyName?: string | undefined
  readonly InstanceFamily?: string | undefined
}

/** The codec of `InstanceFamilyConfig`. */
export const InstanceFamilyConfig: () => t.Type<InstanceFamilyConfig, unknown, unknown> = /* @__PURE__ */ once(() =>
  openObject<InstanceFamilyConfig>(
    { InstanceFamilyName: optional(t.string), InstanceFamily: optional(t.string) },
    'InstanceFamilyConfig'
  )
)

/** An instance type and whether it is available. */
export interface InstanceTypeConfigStatus {
  readonly Status?: string | undefined
  readonly Message?: string | undefined
  readonly InstanceTypeConfig?: InstanceTypeConfig | undefined
}

/** The codec of `InstanceTypeConfigStatus`. */
export const InstanceTypeConfigStatus: () => t.Type<InstanceTypeConfigStatus, unknown, unknown> = /* @__PURE__ */ once(
  () =>
    openObject<InstanceTypeConfigStatus>(
      { Status: optional(t.string), Message: optional(t.string), InstanceTypeConfig: optional(InstanceTypeConfig()) },
      'InstanceTypeConfigStatus'
    )
)

/** How often an operation was executed on an instance, and how often it may be. */
export interface OperationCountLimit {
  readonly Operation?: LimitedOperation | undefined
  readonly InstanceId?: string | undefined
  readonly CurrentCount?: number | undefined
  readonly LimitCount?: number | undefined
}

/** The codec of `OperationCountLimit`. */
export const OperationCountLimit: () => t.Type<OperationCountLimit, unknown, unknown> = /* @__PURE__ */ once(() =>
  openObject<OperationCountLimit>(
    {
      Operation: optional(t.string),
      InstanceId: optional(t.string),
      CurrentCount: optional(t.number),
      LimitCount: optional(t.number)
    },
    'OperationCountLimit'
  )
)

/** A type of local disks that an instance type has. */
export interface LocalDiskType {
  readonly Type?: string | undefined
  readonly PartitionType?: string | undefined
  readonly MinSize?: number | undefined
  readonly MaxSize?: number | undefined
  readonly Required?: Requirement | undefined
}

/** The codec of `LocalDiskType`. */
export const LocalDiskType: () => t.Type<LocalDiskType, unknown, unknown> = /* @__PURE__ */ once(() =>
  openObject<LocalDiskType>(
    {
      Type: optional(t.string),
      PartitionType: optional(t.string),
      MinSize: optional(t.number),
      MaxSize: optional(t.number),
      Required: optional(t.string)
    },
    'LocalDiskType'
  )
)

/** An instance type that is sold in a zone, with price and stock. */
export interface InstanceTypeQuotaItem {
  readonly Zone?: string | undefined
  readonly InstanceType?: string | undefined
  readonly InstanceChargeType?: InstanceChargeType | undefined
  readonly NetworkCard?: number | undefined
  readonly Externals?: Externals | undefined
  /** In cores. */
  readonly Cpu?: number | undefined
  /** In GB. */
  readonly Memory?: number | undefined
  readonly InstanceFamily?: string | undefined
  readonly TypeName?: string | undefined
  readonly LocalDiskTypeList: readonly LocalDiskType[]
  readonly Status?: Sale | undefined
  readonly Price?: ItemPrice | undefined
  readonly SoldOutReason?: string | undefined
  /** In the private network, in Gbps. */
  readonly InstanceBandwidth?: number | undefined
  /** In ten thousand packets per second. */
  readonly InstancePps?: number | undefined
  readonly StorageBlockAmount?: number | undefined
  readonly CpuType?: string | undefined
  readonly Gpu?: number | undefined
  readonly Fpga?: number | undefined
  readonly Remark?: string | undefined
  /** Less than 1 for a share of a card. */
  readonly GpuCount?: number | undefined
  readonly Frequency?: string | undefined
  readonly StatusCategory?: StockStatus | undefined
}

/** The codec of `InstanceTypeQuotaItem`. */
export const InstanceTypeQuotaItem: () => t.Type<InstanceTypeQuotaItem, unknown, unknown> = /* @__PURE__ */ once(() =>
  openObject<InstanceTypeQuotaItem>(
    {
      Zone: optional(t.string),
      InstanceType: optional(t.string),
      InstanceChargeType: optional(t.string),
      NetworkCard: optional(t.number),
      Externals: optional(Externals()),
      Cpu: optional(t.number),
      Memory: optional(t.number),
      InstanceFamily: optional(t.string),
      TypeName: optional(t.string),
      LocalDiskTypeList: list(LocalDiskType()),
      Status: optional(t.string),
      Price: optional(ItemPrice()),
      SoldOutReason: optional(t.string),
      InstanceBandwidth: optional(t.number),
      InstancePps: optional(t.number),
      StorageBlockAmount: optional(t.number),
      CpuType: optional(t.string),
      Gpu: optional(t.number),
      Fpga: optional(t.number),
      Remark: optional(t.string),
      GpuCount: optional(t.number),
      Frequency: optional(t.string),
      StatusCategory: optional(t.string)
    },
    'InstanceTypeQuotaItem'
  )
)

/** The input of `DescribeInstanceFamilyConfigs`. */
export interface DescribeInstanceFamilyConfigsInput {
  readonly [field: string]: never
}

/** The output of `DescribeInstanceFamilyConfigs`. */
export interface DescribeInstanceFamilyConfigsOutput {
  readonly InstanceFamilyConfigSet: readonly InstanceFamilyConfig[]
  readonly RequestId?: string | undefined
}

/**
 * Lists the families of instance types that the account can use in a region.
 *
 * Source:
 * https://console.cloud.tencent.com/api/explorer?Product=cvm&Version=2017-03-12&Action=DescribeInstanceFamilyConfigs
 */
export const DescribeInstanceFamilyConfigs: Operation<
  DescribeInstanceFamilyConfigsInput,
  DescribeInstanceFamilyConfigsOutput,
  DescribeInstanceFamilyConfigsCode,
  'tencent-cvm'
> = {
  product: 'tencent-cvm',
  action: 'DescribeInstanceFamilyConfigs',
  version: '2017-03-12',
  effect: 'read',
  input: /* @__PURE__ */ once(() =>
    closedObject<DescribeInstanceFamilyConfigsInput>({}, {}, 'DescribeInstanceFamilyConfigsInput')
  ),
  output: /* @__PURE__ */ once(() =>
    openObject<DescribeInstanceFamilyConfigsOutput>(
      { InstanceFamilyConfigSet: list(InstanceFamilyConfig()), RequestId: optional(t.string) },
      'DescribeInstanceFamilyConfigsOutput'
    )
  )
}

/** The input of `DescribeInstanceTypeConfigs`. */
export interface DescribeInstanceTypeConfigsInput {
  readonly Filters?: readonly FilterInput[] | undefined
}

/** The output of `DescribeInstanceTypeConfigs`. */
export interface DescribeInstanceTypeConfigsOutput {
  readonly InstanceTypeConfigSet: readonly InstanceTypeConfig[]
  readonly RequestId?: string | undefined
}

/**
 * Lists the instance types of a region with their resources.
 *
 * Source:
 * https://console.cloud.tencent.com/api/explorer?Product=cvm&Version=2017-03-12&Action=DescribeInstanceTypeConfigs
 */
export const DescribeInstanceTypeConfigs: Operation<
  DescribeInstanceTypeConfigsInput,
  DescribeInstanceTypeConfigsOutput,
  DescribeInstanceTypeConfigsCode,
  'tencent-cvm'
> = {
  product: 'tencent-cvm',
  action: 'DescribeInstanceTypeConfigs',
  version: '2017-03-12',
  effect: 'read',
  input: /* @__PURE__ */ once(() =>
    closedObject<DescribeInstanceTypeConfigsInput>(
      {},
      { Filters: t.readonlyArray(FilterInput()) },
      'DescribeInstanceTypeConfigsInput'
    )
  ),
  output: /* @__PURE__ */ once(() =>
    openObject<DescribeInstanceTypeConfigsOutput>(
      { InstanceTypeConfigSet: list(InstanceTypeConfig()), RequestId: optional(t.string) },
      'DescribeInstanceTypeConfigsOutput'
    )
  )
}

/** The input of `DescribeInstancesModification`. */
export interface DescribeInstancesModificationInput {
  readonly InstanceIds: ReadonlyNonEmptyArray<string>
  readonly Filters?: readonly FilterInput[] | undefined
}

/** The output of `DescribeInstancesModification`. */
export interface DescribeInstancesModificationOutput {
  readonly TotalCount?: number | undefined
  readonly InstanceTypeConfigStatusSet: readonly InstanceTypeConfigStatus[]
  readonly RequestId?: string | undefined
}

/**
 * Lists the types to which instances can be changed.
 *
 * Source:
 * https://console.cloud.tencent.com/api/explorer?Product=cvm&Version=2017-03-12&Action=DescribeInstancesModification
 */
export const DescribeInstancesModification: Operation<
  DescribeInstancesModificationInput,
  DescribeInstancesModificationOutput,
  DescribeInstancesModificationCode,
  'tencent-cvm'
> = {
  product: 'tencent-cvm',
  action: 'DescribeInstancesModification',
  version: '2017-03-12',
  effect: 'read',
  input: /* @__PURE__ */ once(() =>
    closedObject<DescribeInstancesModificationInput>(
      { InstanceIds: nonEmptyList(t.string) },
      { Filters: t.readonlyArray(FilterInput()) },
      'DescribeInstancesModificationInput'
    )
  ),
  output: /* @__PURE__ */ once(() =>
    openObject<DescribeInstancesModificationOutput>(
      {
        TotalCount: optional(t.number),
        InstanceTypeConfigStatusSet: list(InstanceTypeConfigStatus()),
        RequestId: optional(t.string)
      },
      'DescribeInstancesModificationOutput'
    )
  )
}

/** The input of `DescribeInstancesOperationLimit`. */
export interface DescribeInstancesOperationLimitInput {
  readonly InstanceIds: ReadonlyNonEmptyArray<string>
  readonly Operation: LimitedOperation
}

/** The output of `DescribeInstancesOperationLimit`. */
export interface DescribeInstancesOperationLimitOutput {
  readonly InstanceOperationLimitSet: readonly OperationCountLimit[]
  readonly RequestId?: string | undefined
}

/**
 * Gets how often an operation can still be executed on instances.
 *
 * Source:
 * https://console.cloud.tencent.com/api/explorer?Product=cvm&Version=2017-03-12&Action=DescribeInstancesOperationLimit
 */
export const DescribeInstancesOperationLimit: Operation<
  DescribeInstancesOperationLimitInput,
  DescribeInstancesOperationLimitOutput,
  DescribeInstancesOperationLimitCode,
  'tencent-cvm'
> = {
  product: 'tencent-cvm',
  action: 'DescribeInstancesOperationLimit',
  version: '2017-03-12',
  effect: 'read',
  input: /* @__PURE__ */ once(() =>
    closedObject<DescribeInstancesOperationLimitInput>(
      { InstanceIds: nonEmptyList(t.string), Operation: t.string },
      {},
      'DescribeInstancesOperationLimitInput'
    )
  ),
  output: /* @__PURE__ */ once(() =>
    openObject<DescribeInstancesOperationLimitOutput>(
      { InstanceOperationLimitSet: list(OperationCountLimit()), RequestId: optional(t.string) },
      'DescribeInstancesOperationLimitOutput'
    )
  )
}

/** The input of `DescribeZoneInstanceConfigInfos`. */
export interface DescribeZoneInstanceConfigInfosInput {
  readonly Filters?: readonly FilterInput[] | undefined
}

/** The output of `DescribeZoneInstanceConfigInfos`. */
export interface DescribeZoneInstanceConfigInfosOutput {
  readonly InstanceTypeQuotaSet: readonly InstanceTypeQuotaItem[]
  readonly RequestId?: string | undefined
}

/**
 * Lists what can be bought in a zone: instance types with price and stock.
 *
 * Source:
 * https://console.cloud.tencent.com/api/explorer?Product=cvm&Version=2017-03-12&Action=DescribeZoneInstanceConfigInfos
 */
export const DescribeZoneInstanceConfigInfos: Operation<
  DescribeZoneInstanceConfigInfosInput,
  DescribeZoneInstanceConfigInfosOutput,
  DescribeZoneInstanceConfigInfosCode,
  'tencent-cvm'
> = {
  product: 'tencent-cvm',
  action: 'DescribeZoneInstanceConfigInfos',
  version: '2017-03-12',
  effect: 'read',
  input: /* @__PURE__ */ once(() =>
    closedObject<DescribeZoneInstanceConfigInfosInput>(
      {},
      { Filters: t.readonlyArray(FilterInput()) },
      'DescribeZoneInstanceConfigInfosInput'
    )
  ),
  output: /* @__PURE__ */ once(() =>
    openObject<DescribeZoneInstanceConfigInfosOutput>(
      { InstanceTypeQuotaSet: list(InstanceTypeQuotaItem()), RequestId: optional(t.string) },
      'DescribeZoneInstanceConfigInfosOutput'
    )
  )
}

/** The input of `ModifyInstanceDiskType`. */
export interface ModifyInstanceDiskTypeInput {
  readonly InstanceId: string
  readonly DataDisks?: readonly DataDiskInput[] | undefined
  readonly SystemDisk?: SystemDiskInput | undefined
}

/** The output of `ModifyInstanceDiskType`. */
export interface ModifyInstanceDiskTypeOutput {
  readonly RequestId?: string | undefined
}

/**
 * Converts the local disks of a stopped instance to cloud disks.
 *
 * Not safe to repeat. The new disks are charged.
 *
 * It responds before that is done: wait for `isLatestOperationDone` on `DescribeInstances`.
 *
 * Source: https://console.cloud.tencent.com/api/explorer?Product=cvm&Version=2017-03-12&Action=ModifyInstanceDiskType
 */
export const ModifyInstanceDiskType: Operation<
  ModifyInstanceDiskTypeInput,
  ModifyInstanceDiskTypeOutput,
  ModifyInstanceDiskTypeCode,
  'tencent-cvm'
> = {
  product: 'tencent-cvm',
  action: 'ModifyInstanceDiskType',
  version: '2017-03-12',
  effect: 'unsafe',
  input: /* @__PURE__ */ once(() =>
    closedObject<ModifyInstanceDiskTypeInput>(
      { InstanceId: t.string },
      { DataDisks: t.readonlyArray(DataDiskInput()), SystemDisk: SystemDiskInput() },
      'ModifyInstanceDiskTypeInput'
    )
  ),
  output: /* @__PURE__ */ once(() =>
    openObject<ModifyInstanceDiskTypeOutput>({ RequestId: optional(t.string) }, 'ModifyInstanceDiskTypeOutput')
  )
}

/** The input of `ResetInstancesType`. */
export interface ResetInstancesTypeInput {
  readonly InstanceIds: ReadonlyNonEmptyArray<string>
  readonly InstanceType: string
  readonly ForceStop?: boolean | undefined
}

/** The output of `ResetInstancesType`. */
export interface ResetInstancesTypeOutput {
  readonly RequestId?: string | undefined
}

/**
 * Changes the type of instances.
 *
 * Not safe to repeat. The change of a prepaid instance is charged, and with `ForceStop` a repetition shuts the
 * instances down again.
 *
 * It responds before that is done: wait for `isLatestOperationDone` on `DescribeInstances`.
 *
 * Source: https://console.cloud.tencent.com/api/explorer?Product=cvm&Version=2017-03-12&Action=ResetInstancesType
 */
export const ResetInstancesType: Operation<
  ResetInstancesTypeInput,
  ResetInstancesTypeOutput,
  ResetInstancesTypeCode,
  'tencent-cvm'
> = {
  product: 'tencent-cvm',
  action: 'ResetInstancesType',
  version: '2017-03-12',
  effect: 'unsafe',
  input: /* @__PURE__ */ once(() =>
    closedObject<ResetInstancesTypeInput>(
      { InstanceIds: nonEmptyList(t.string), InstanceType: t.string },
      { ForceStop: t.boolean },
      'ResetInstancesTypeInput'
    )
  ),
  output: /* @__PURE__ */ once(() =>
    openObject<ResetInstancesTypeOutput>({ RequestId: optional(t.string) }, 'ResetInstancesTypeOutput')
  )
}

/** The input of `ResizeInstanceDisks`. */
export interface ResizeInstanceDisksInput {
  readonly InstanceId: string
  /** One disk, with its new size. Either this or `SystemDisk`. */
  readonly DataDisks?: readonly DataDiskInput[] | undefined
  /** A running instance needs this or `ResizeOnline`. */
  readonly ForceStop?: boolean | undefined
  readonly SystemDisk?: SystemDiskInput | undefined
  readonly ResizeOnline?: boolean | undefined
}

/** The output of `ResizeInstanceDisks`. */
export interface ResizeInstanceDisksOutput {
  readonly RequestId?: string | undefined
}

/**
 * Enlarges disks of an instance.
 *
 * Not safe to repeat. The change of a prepaid disk is charged, and with `ForceStop` a repetition shuts the instance
 * down again.
 *
 * It responds before that is done: wait for `isLatestOperationDone` on `DescribeInstances`.
 *
 * Source: https://console.cloud.tencent.com/api/explorer?Product=cvm&Version=2017-03-12&Action=ResizeInstanceDisks
 */
export const ResizeInstanceDisks: Operation<
  ResizeInstanceDisksInput,
  ResizeInstanceDisksOutput,
  ResizeInstanceDisksCode,
  'tencent-cvm'
> = {
  product: 'tencent-cvm',
  action: 'ResizeInstanceDisks',
  version: '2017-03-12',
  effect: 'unsafe',
  input: /* @__PURE__ */ once(() =>
    closedObject<ResizeInstanceDisksInput>(
      { InstanceId: t.string },
      {
        DataDisks: t.readonlyArray(DataDiskInput()),
        ForceStop: t.boolean,
        SystemDisk: SystemDiskInput(),
        ResizeOnline: t.boolean
      },
      'ResizeInstanceDisksInput'
    )
  ),
  output: /* @__PURE__ */ once(() =>
    openObject<ResizeInstanceDisksOutput>({ RequestId: optional(t.string) }, 'ResizeInstanceDisksOutput')
  )
}
