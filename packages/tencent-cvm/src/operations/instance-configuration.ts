// Written by tools/generator from model/{operations,corrections,descriptions}.json. Do not edit.

import {
  closedObject,
  codecOf,
  isAbsent,
  isNumber,
  isText,
  nonEmptyList,
  number,
  object,
  once,
  readList,
  readOptional,
  text
} from '@cloud-result/core/vendor'
import type { Operation, Reader } from '@cloud-result/core/vendor'
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

/** The reader of `InstanceFamilyConfig`. */
export const InstanceFamilyConfig: Reader<InstanceFamilyConfig> = /* @__PURE__ */ object(
  'InstanceFamilyConfig',
  (draft, reading) => {
    let wire: unknown
    if (!isText((wire = draft.InstanceFamilyName))) {
      draft.InstanceFamilyName = readOptional(wire, 'InstanceFamilyName', text, reading)
    }
    if (!isText((wire = draft.InstanceFamily))) {
      draft.InstanceFamily = readOptional(wire, 'InstanceFamily', text, reading)
    }
  }
)

/** An instance type and whether it is available. */
export interface InstanceTypeConfigStatus {
  readonly Status?: string | undefined
  readonly Message?: string | undefined
  readonly InstanceTypeConfig?: InstanceTypeConfig | undefined
}

/** The reader of `InstanceTypeConfigStatus`. */
export const InstanceTypeConfigStatus: Reader<InstanceTypeConfigStatus> = /* @__PURE__ */ object(
  'InstanceTypeConfigStatus',
  (draft, reading) => {
    let wire: unknown
    if (!isText((wire = draft.Status))) draft.Status = readOptional(wire, 'Status', text, reading)
    if (!isText((wire = draft.Message))) draft.Message = readOptional(wire, 'Message', text, reading)
    if (!isAbsent((wire = draft.InstanceTypeConfig))) {
      draft.InstanceTypeConfig = readOptional(wire, 'InstanceTypeConfig', InstanceTypeConfig, reading)
    }
  }
)

/** How often an operation was executed on an instance, and how often it may be. */
export interface OperationCountLimit {
  readonly Operation?: LimitedOperation | undefined
  readonly InstanceId?: string | undefined
  readonly CurrentCount?: number | undefined
  readonly LimitCount?: number | undefined
}

/** The reader of `OperationCountLimit`. */
export const OperationCountLimit: Reader<OperationCountLimit> = /* @__PURE__ */ object(
  'OperationCountLimit',
  (draft, reading) => {
    let wire: unknown
    if (!isText((wire = draft.Operation))) draft.Operation = readOptional(wire, 'Operation', text, reading)
    if (!isText((wire = draft.InstanceId))) draft.InstanceId = readOptional(wire, 'InstanceId', text, reading)
    if (!isNumber((wire = draft.CurrentCount))) draft.CurrentCount = readOptional(wire, 'CurrentCount', number, reading)
    if (!isNumber((wire = draft.LimitCount))) draft.LimitCount = readOptional(wire, 'LimitCount', number, reading)
  }
)

/** A type of local disks that an instance type has. */
export interface LocalDiskType {
  readonly Type?: string | undefined
  readonly PartitionType?: string | undefined
  readonly MinSize?: number | undefined
  readonly MaxSize?: number | undefined
  readonly Required?: Requirement | undefined
}

/** The reader of `LocalDiskType`. */
export const LocalDiskType: Reader<LocalDiskType> = /* @__PURE__ */ object('LocalDiskType', (draft, reading) => {
  let wire: unknown
  if (!isText((wire = draft.Type))) draft.Type = readOptional(wire, 'Type', text, reading)
  if (!isText((wire = draft.PartitionType))) draft.PartitionType = readOptional(wire, 'PartitionType', text, reading)
  if (!isNumber((wire = draft.MinSize))) draft.MinSize = readOptional(wire, 'MinSize', number, reading)
  if (!isNumber((wire = draft.MaxSize))) draft.MaxSize = readOptional(wire, 'MaxSize', number, reading)
  if (!isText((wire = draft.Required))) draft.Required = readOptional(wire, 'Required', text, reading)
})

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

/** The reader of `InstanceTypeQuotaItem`. */
export const InstanceTypeQuotaItem: Reader<InstanceTypeQuotaItem> = /* @__PURE__ */ object(
  'InstanceTypeQuotaItem',
  (draft, reading) => {
    let wire: unknown
    if (!isText((wire = draft.Zone))) draft.Zone = readOptional(wire, 'Zone', text, reading)
    if (!isText((wire = draft.InstanceType))) draft.InstanceType = readOptional(wire, 'InstanceType', text, reading)
    if (!isText((wire = draft.InstanceChargeType))) {
      draft.InstanceChargeType = readOptional(wire, 'InstanceChargeType', text, reading)
    }
    if (!isNumber((wire = draft.NetworkCard))) draft.NetworkCard = readOptional(wire, 'NetworkCard', number, reading)
    if (!isAbsent((wire = draft.Externals))) draft.Externals = readOptional(wire, 'Externals', Externals, reading)
    if (!isNumber((wire = draft.Cpu))) draft.Cpu = readOptional(wire, 'Cpu', number, reading)
    if (!isNumber((wire = draft.Memory))) draft.Memory = readOptional(wire, 'Memory', number, reading)
    if (!isText((wire = draft.InstanceFamily))) {
      draft.InstanceFamily = readOptional(wire, 'InstanceFamily', text, reading)
    }
    if (!isText((wire = draft.TypeName))) draft.TypeName = readOptional(wire, 'TypeName', text, reading)
    draft.LocalDiskTypeList = readList(draft.LocalDiskTypeList, 'LocalDiskTypeList', LocalDiskType, reading)
    if (!isText((wire = draft.Status))) draft.Status = readOptional(wire, 'Status', text, reading)
    if (!isAbsent((wire = draft.Price))) draft.Price = readOptional(wire, 'Price', ItemPrice, reading)
    if (!isText((wire = draft.SoldOutReason))) draft.SoldOutReason = readOptional(wire, 'SoldOutReason', text, reading)
    if (!isNumber((wire = draft.InstanceBandwidth))) {
      draft.InstanceBandwidth = readOptional(wire, 'InstanceBandwidth', number, reading)
    }
    if (!isNumber((wire = draft.InstancePps))) draft.InstancePps = readOptional(wire, 'InstancePps', number, reading)
    if (!isNumber((wire = draft.StorageBlockAmount))) {
      draft.StorageBlockAmount = readOptional(wire, 'StorageBlockAmount', number, reading)
    }
    if (!isText((wire = draft.CpuType))) draft.CpuType = readOptional(wire, 'CpuType', text, reading)
    if (!isNumber((wire = draft.Gpu))) draft.Gpu = readOptional(wire, 'Gpu', number, reading)
    if (!isNumber((wire = draft.Fpga))) draft.Fpga = readOptional(wire, 'Fpga', number, reading)
    if (!isText((wire = draft.Remark))) draft.Remark = readOptional(wire, 'Remark', text, reading)
    if (!isNumber((wire = draft.GpuCount))) draft.GpuCount = readOptional(wire, 'GpuCount', number, reading)
    if (!isText((wire = draft.Frequency))) draft.Frequency = readOptional(wire, 'Frequency', text, reading)
    if (!isText((wire = draft.StatusCategory))) {
      draft.StatusCategory = readOptional(wire, 'StatusCategory', text, reading)
    }
  }
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

/** The reader of `DescribeInstanceFamilyConfigsOutput`. */
export const DescribeInstanceFamilyConfigsOutput: Reader<DescribeInstanceFamilyConfigsOutput> = /* @__PURE__ */ object(
  'DescribeInstanceFamilyConfigsOutput',
  (draft, reading) => {
    let wire: unknown
    draft.InstanceFamilyConfigSet = readList(
      draft.InstanceFamilyConfigSet,
      'InstanceFamilyConfigSet',
      InstanceFamilyConfig,
      reading
    )
    if (!isText((wire = draft.RequestId))) draft.RequestId = readOptional(wire, 'RequestId', text, reading)
  }
)

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
  output: /* @__PURE__ */ once(() => codecOf(DescribeInstanceFamilyConfigsOutput))
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

/** The reader of `DescribeInstanceTypeConfigsOutput`. */
export const DescribeInstanceTypeConfigsOutput: Reader<DescribeInstanceTypeConfigsOutput> = /* @__PURE__ */ object(
  'DescribeInstanceTypeConfigsOutput',
  (draft, reading) => {
    let wire: unknown
    draft.InstanceTypeConfigSet = readList(
      draft.InstanceTypeConfigSet,
      'InstanceTypeConfigSet',
      InstanceTypeConfig,
      reading
    )
    if (!isText((wire = draft.RequestId))) draft.RequestId = readOptional(wire, 'RequestId', text, reading)
  }
)

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
  output: /* @__PURE__ */ once(() => codecOf(DescribeInstanceTypeConfigsOutput))
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

/** The reader of `DescribeInstancesModificationOutput`. */
export const DescribeInstancesModificationOutput: Reader<DescribeInstancesModificationOutput> = /* @__PURE__ */ object(
  'DescribeInstancesModificationOutput',
  (draft, reading) => {
    let wire: unknown
    if (!isNumber((wire = draft.TotalCount))) draft.TotalCount = readOptional(wire, 'TotalCount', number, reading)
    draft.InstanceTypeConfigStatusSet = readList(
      draft.InstanceTypeConfigStatusSet,
      'InstanceTypeConfigStatusSet',
      InstanceTypeConfigStatus,
      reading
    )
    if (!isText((wire = draft.RequestId))) draft.RequestId = readOptional(wire, 'RequestId', text, reading)
  }
)

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
  output: /* @__PURE__ */ once(() => codecOf(DescribeInstancesModificationOutput))
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

/** The reader of `DescribeInstancesOperationLimitOutput`. */
export const DescribeInstancesOperationLimitOutput: Reader<DescribeInstancesOperationLimitOutput> =
  /* @__PURE__ */ object('DescribeInstancesOperationLimitOutput', (draft, reading) => {
    let wire: unknown
    draft.InstanceOperationLimitSet = readList(
      draft.InstanceOperationLimitSet,
      'InstanceOperationLimitSet',
      OperationCountLimit,
      reading
    )
    if (!isText((wire = draft.RequestId))) draft.RequestId = readOptional(wire, 'RequestId', text, reading)
  })

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
  output: /* @__PURE__ */ once(() => codecOf(DescribeInstancesOperationLimitOutput))
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

/** The reader of `DescribeZoneInstanceConfigInfosOutput`. */
export const DescribeZoneInstanceConfigInfosOutput: Reader<DescribeZoneInstanceConfigInfosOutput> =
  /* @__PURE__ */ object('DescribeZoneInstanceConfigInfosOutput', (draft, reading) => {
    let wire: unknown
    draft.InstanceTypeQuotaSet = readList(
      draft.InstanceTypeQuotaSet,
      'InstanceTypeQuotaSet',
      InstanceTypeQuotaItem,
      reading
    )
    if (!isText((wire = draft.RequestId))) draft.RequestId = readOptional(wire, 'RequestId', text, reading)
  })

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
  output: /* @__PURE__ */ once(() => codecOf(DescribeZoneInstanceConfigInfosOutput))
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

/** The reader of `ModifyInstanceDiskTypeOutput`. */
export const ModifyInstanceDiskTypeOutput: Reader<ModifyInstanceDiskTypeOutput> = /* @__PURE__ */ object(
  'ModifyInstanceDiskTypeOutput',
  (draft, reading) => {
    let wire: unknown
    if (!isText((wire = draft.RequestId))) draft.RequestId = readOptional(wire, 'RequestId', text, reading)
  }
)

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
  output: /* @__PURE__ */ once(() => codecOf(ModifyInstanceDiskTypeOutput))
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

/** The reader of `ResetInstancesTypeOutput`. */
export const ResetInstancesTypeOutput: Reader<ResetInstancesTypeOutput> = /* @__PURE__ */ object(
  'ResetInstancesTypeOutput',
  (draft, reading) => {
    let wire: unknown
    if (!isText((wire = draft.RequestId))) draft.RequestId = readOptional(wire, 'RequestId', text, reading)
  }
)

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
  output: /* @__PURE__ */ once(() => codecOf(ResetInstancesTypeOutput))
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

/** The reader of `ResizeInstanceDisksOutput`. */
export const ResizeInstanceDisksOutput: Reader<ResizeInstanceDisksOutput> = /* @__PURE__ */ object(
  'ResizeInstanceDisksOutput',
  (draft, reading) => {
    let wire: unknown
    if (!isText((wire = draft.RequestId))) draft.RequestId = readOptional(wire, 'RequestId', text, reading)
  }
)

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
  output: /* @__PURE__ */ once(() => codecOf(ResizeInstanceDisksOutput))
}
