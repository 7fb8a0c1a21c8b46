// Written by tools/generator from model/{operations,corrections,descriptions}.json. Do not edit.

import {
  Integer,
  boolean,
  closedObject,
  codecOf,
  isAbsent,
  isBoolean,
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
import type { HasDryRun, HasPages, Operation, Reader } from '@cloud-result/core/vendor'
import type { ReadonlyNonEmptyArray } from 'fp-ts/lib/ReadonlyNonEmptyArray.js'
import * as t from 'io-ts'

import type {
  ConvertOperatingSystemsCode,
  DescribeInstanceVncUrlCode,
  DescribeInstancesAttributesCode,
  DescribeInstancesCode,
  DescribeInstancesStatusCode,
  EnterRescueModeCode,
  ExitRescueModeCode,
  ModifyInstancesAttributeCode,
  ModifyInstancesProjectCode,
  ProgramFpgaImageCode,
  RebootInstancesCode,
  ResetInstanceCode,
  ResetInstancesPasswordCode,
  RunInstancesCode,
  StartInstancesCode,
  StopInstancesCode,
  TerminateInstancesCode
} from './codes.js'
import {
  ActionTimerInput,
  CpuTopologyInput,
  DataDiskInput,
  EnhancedServiceInput,
  FilterInput,
  InstanceChargePrepaidInput,
  InstanceMarketOptionsRequestInput,
  InternetAccessibleInput,
  LaunchTemplateInput,
  LoginSettingsInput,
  MetadataInput,
  NetworkInterfacesInput,
  PlacementInput,
  SystemDiskInput,
  TagSpecificationInput,
  VirtualPrivateCloudInput
} from './shared-inputs.js'
import {
  DataDisk,
  InternetAccessible,
  LoginSettings,
  Placement,
  SystemDisk,
  Tag,
  VirtualPrivateCloud
} from './shared-outputs.js'
import type {
  InstanceChargeType,
  InstanceState,
  IsolatedSource,
  LicenseType,
  OperationState,
  RenewFlag,
  RestrictState,
  StopChargingMode,
  StopType,
  StoppedMode
} from './values.js'

/** An operating system to which an instance can be converted. */
export interface TargetOS {
  readonly TargetOSType?: string | undefined
  readonly TargetOSVersion?: string | undefined
}

/** The reader of `TargetOS`. */
export const TargetOS: Reader<TargetOS> = /* @__PURE__ */ object('TargetOS', (draft, reading) => {
  let wire: unknown
  if (!isText((wire = draft.TargetOSType))) draft.TargetOSType = readOptional(wire, 'TargetOSType', text, reading)
  if (!isText((wire = draft.TargetOSVersion))) {
    draft.TargetOSVersion = readOptional(wire, 'TargetOSVersion', text, reading)
  }
})

/** The GPUs of an instance. */
export interface GPUInfo {
  readonly GPUCount?: number | undefined
  readonly GPUId: readonly string[]
  readonly GPUType?: string | undefined
}

/** The reader of `GPUInfo`. */
export const GPUInfo: Reader<GPUInfo> = /* @__PURE__ */ object('GPUInfo', (draft, reading) => {
  let wire: unknown
  if (!isNumber((wire = draft.GPUCount))) draft.GPUCount = readOptional(wire, 'GPUCount', number, reading)
  draft.GPUId = readList(draft.GPUId, 'GPUId', text, reading)
  if (!isText((wire = draft.GPUType))) draft.GPUType = readOptional(wire, 'GPUType', text, reading)
})

/** A key and a value of metadata. */
export interface MetadataItem {
  readonly Key?: string | undefined
  readonly Value?: string | undefined
}

/** The reader of `MetadataItem`. */
export const MetadataItem: Reader<MetadataItem> = /* @__PURE__ */ object('MetadataItem', (draft, reading) => {
  let wire: unknown
  if (!isText((wire = draft.Key))) draft.Key = readOptional(wire, 'Key', text, reading)
  if (!isText((wire = draft.Value))) draft.Value = readOptional(wire, 'Value', text, reading)
})

/** Metadata of an instance. */
export interface Metadata {
  readonly Items: readonly MetadataItem[]
}

/** The reader of `Metadata`. */
export const Metadata: Reader<Metadata> = /* @__PURE__ */ object('Metadata', (draft, reading) => {
  draft.Items = readList(draft.Items, 'Items', MetadataItem, reading)
})

/** The number of cores, and of threads per core. */
export interface CpuTopology {
  readonly CoreCount?: number | undefined
  readonly ThreadPerCore?: number | undefined
}

/** The reader of `CpuTopology`. */
export const CpuTopology: Reader<CpuTopology> = /* @__PURE__ */ object('CpuTopology', (draft, reading) => {
  let wire: unknown
  if (!isNumber((wire = draft.CoreCount))) draft.CoreCount = readOptional(wire, 'CoreCount', number, reading)
  if (!isNumber((wire = draft.ThreadPerCore))) {
    draft.ThreadPerCore = readOptional(wire, 'ThreadPerCore', number, reading)
  }
})

/** An instance. */
export interface Instance {
  readonly Placement?: Placement | undefined
  readonly InstanceId?: string | undefined
  readonly InstanceType?: string | undefined
  /** In cores. */
  readonly CPU?: number | undefined
  /** In GiB. */
  readonly Memory?: number | undefined
  readonly RestrictState?: RestrictState | undefined
  readonly InstanceName?: string | undefined
  readonly InstanceChargeType?: InstanceChargeType | undefined
  readonly SystemDisk?: SystemDisk | undefined
  readonly DataDisks: readonly DataDisk[]
  readonly PrivateIpAddresses: readonly string[]
  readonly PublicIpAddresses: readonly string[]
  readonly InternetAccessible?: InternetAccessible | undefined
  readonly VirtualPrivateCloud?: VirtualPrivateCloud | undefined
  readonly ImageId?: string | undefined
  /** `undefined` for instances paid by the hour. */
  readonly RenewFlag?: RenewFlag | undefined
  /** ISO 8601, UTC. */
  readonly CreatedTime?: string | undefined
  /** ISO 8601, UTC. `undefined` for instances paid by the hour. */
  readonly ExpiredTime?: string | undefined
  readonly OsName?: string | undefined
  readonly SecurityGroupIds: readonly string[]
  readonly LoginSettings?: LoginSettings | undefined
  readonly InstanceState?: InstanceState | undefined
  readonly Tags: readonly Tag[]
  readonly StopChargingMode?: StopChargingMode | undefined
  readonly Uuid?: string | undefined
  readonly LatestOperation?: string | undefined
  /** The state of the latest asynchronous operation. */
  readonly LatestOperationState?: OperationState | undefined
  readonly LatestOperationRequestId?: string | undefined
  /** @deprecated Use `DisasterRecoverGroupIds`. */
  readonly DisasterRecoverGroupId?: string | undefined
  readonly IPv6Addresses: readonly string[]
  readonly CamRoleName?: string | undefined
  readonly HpcClusterId?: string | undefined
  readonly RdmaIpAddresses: readonly string[]
  readonly DedicatedClusterId?: string | undefined
  readonly IsolatedSource?: IsolatedSource | undefined
  readonly DisasterRecoverGroupIds: readonly string[]
  readonly GPUInfo?: GPUInfo | undefined
  readonly LicenseType?: LicenseType | undefined
  readonly DisableApiTermination?: boolean | undefined
  readonly DefaultLoginUser?: string | undefined
  readonly DefaultLoginPort?: number | undefined
  /** Why the latest operation failed. Recorded responses do not have it, so it may be absent. */
  readonly LatestOperationErrorMsg?: string | undefined
  readonly Metadata?: Metadata | undefined
  readonly PublicIPv6Addresses: readonly string[]
  readonly CpuTopology?: CpuTopology | undefined
  readonly PartitionNumber?: number | undefined
  readonly HostName?: string | undefined
  readonly EnableJumboFrame?: boolean | undefined
}

/** The reader of `Instance`. */
export const Instance: Reader<Instance> = /* @__PURE__ */ object('Instance', (draft, reading) => {
  let wire: unknown
  if (!isAbsent((wire = draft.Placement))) draft.Placement = readOptional(wire, 'Placement', Placement, reading)
  if (!isText((wire = draft.InstanceId))) draft.InstanceId = readOptional(wire, 'InstanceId', text, reading)
  if (!isText((wire = draft.InstanceType))) draft.InstanceType = readOptional(wire, 'InstanceType', text, reading)
  if (!isNumber((wire = draft.CPU))) draft.CPU = readOptional(wire, 'CPU', number, reading)
  if (!isNumber((wire = draft.Memory))) draft.Memory = readOptional(wire, 'Memory', number, reading)
  if (!isText((wire = draft.RestrictState))) draft.RestrictState = readOptional(wire, 'RestrictState', text, reading)
  if (!isText((wire = draft.InstanceName))) draft.InstanceName = readOptional(wire, 'InstanceName', text, reading)
  if (!isText((wire = draft.InstanceChargeType))) {
    draft.InstanceChargeType = readOptional(wire, 'InstanceChargeType', text, reading)
  }
  if (!isAbsent((wire = draft.SystemDisk))) draft.SystemDisk = readOptional(wire, 'SystemDisk', SystemDisk, reading)
  draft.DataDisks = readList(draft.DataDisks, 'DataDisks', DataDisk, reading)
  draft.PrivateIpAddresses = readList(draft.PrivateIpAddresses, 'PrivateIpAddresses', text, reading)
  draft.PublicIpAddresses = readList(draft.PublicIpAddresses, 'PublicIpAddresses', text, reading)
  if (!isAbsent((wire = draft.InternetAccessible))) {
    draft.InternetAccessible = readOptional(wire, 'InternetAccessible', InternetAccessible, reading)
  }
  if (!isAbsent((wire = draft.VirtualPrivateCloud))) {
    draft.VirtualPrivateCloud = readOptional(wire, 'VirtualPrivateCloud', VirtualPrivateCloud, reading)
  }
  if (!isText((wire = draft.ImageId))) draft.ImageId = readOptional(wire, 'ImageId', text, reading)
  if (!isText((wire = draft.RenewFlag))) draft.RenewFlag = readOptional(wire, 'RenewFlag', text, reading)
  if (!isText((wire = draft.CreatedTime))) draft.CreatedTime = readOptional(wire, 'CreatedTime', text, reading)
  if (!isText((wire = draft.ExpiredTime))) draft.ExpiredTime = readOptional(wire, 'ExpiredTime', text, reading)
  if (!isText((wire = draft.OsName))) draft.OsName = readOptional(wire, 'OsName', text, reading)
  draft.SecurityGroupIds = readList(draft.SecurityGroupIds, 'SecurityGroupIds', text, reading)
  if (!isAbsent((wire = draft.LoginSettings))) {
    draft.LoginSettings = readOptional(wire, 'LoginSettings', LoginSettings, reading)
  }
  if (!isText((wire = draft.InstanceState))) draft.InstanceState = readOptional(wire, 'InstanceState', text, reading)
  draft.Tags = readList(draft.Tags, 'Tags', Tag, reading)
  if (!isText((wire = draft.StopChargingMode))) {
    draft.StopChargingMode = readOptional(wire, 'StopChargingMode', text, reading)
  }
  if (!isText((wire = draft.Uuid))) draft.Uuid = readOptional(wire, 'Uuid', text, reading)
  if (!isText((wire = draft.LatestOperation))) {
    draft.LatestOperation = readOptional(wire, 'LatestOperation', text, reading)
  }
  if (!isText((wire = draft.LatestOperationState))) {
    draft.LatestOperationState = readOptional(wire, 'LatestOperationState', text, reading)
  }
  if (!isText((wire = draft.LatestOperationRequestId))) {
    draft.LatestOperationRequestId = readOptional(wire, 'LatestOperationRequestId', text, reading)
  }
  if (!isText((wire = draft.DisasterRecoverGroupId))) {
    draft.DisasterRecoverGroupId = readOptional(wire, 'DisasterRecoverGroupId', text, reading)
  }
  draft.IPv6Addresses = readList(draft.IPv6Addresses, 'IPv6Addresses', text, reading)
  if (!isText((wire = draft.CamRoleName))) draft.CamRoleName = readOptional(wire, 'CamRoleName', text, reading)
  if (!isText((wire = draft.HpcClusterId))) draft.HpcClusterId = readOptional(wire, 'HpcClusterId', text, reading)
  draft.RdmaIpAddresses = readList(draft.RdmaIpAddresses, 'RdmaIpAddresses', text, reading)
  if (!isText((wire = draft.DedicatedClusterId))) {
    draft.DedicatedClusterId = readOptional(wire, 'DedicatedClusterId', text, reading)
  }
  if (!isText((wire = draft.IsolatedSource))) draft.IsolatedSource = readOptional(wire, 'IsolatedSource', text, reading)
  draft.DisasterRecoverGroupIds = readList(draft.DisasterRecoverGroupIds, 'DisasterRecoverGroupIds', text, reading)
  if (!isAbsent((wire = draft.GPUInfo))) draft.GPUInfo = readOptional(wire, 'GPUInfo', GPUInfo, reading)
  if (!isText((wire = draft.LicenseType))) draft.LicenseType = readOptional(wire, 'LicenseType', text, reading)
  if (!isBoolean((wire = draft.DisableApiTermination))) {
    draft.DisableApiTermination = readOptional(wire, 'DisableApiTermination', boolean, reading)
  }
  if (!isText((wire = draft.DefaultLoginUser))) {
    draft.DefaultLoginUser = readOptional(wire, 'DefaultLoginUser', text, reading)
  }
  if (!isNumber((wire = draft.DefaultLoginPort))) {
    draft.DefaultLoginPort = readOptional(wire, 'DefaultLoginPort', number, reading)
  }
  if (!isText((wire = draft.LatestOperationErrorMsg))) {
    draft.LatestOperationErrorMsg = readOptional(wire, 'LatestOperationErrorMsg', text, reading)
  }
  if (!isAbsent((wire = draft.Metadata))) draft.Metadata = readOptional(wire, 'Metadata', Metadata, reading)
  draft.PublicIPv6Addresses = readList(draft.PublicIPv6Addresses, 'PublicIPv6Addresses', text, reading)
  if (!isAbsent((wire = draft.CpuTopology))) draft.CpuTopology = readOptional(wire, 'CpuTopology', CpuTopology, reading)
  if (!isNumber((wire = draft.PartitionNumber))) {
    draft.PartitionNumber = readOptional(wire, 'PartitionNumber', number, reading)
  }
  if (!isText((wire = draft.HostName))) draft.HostName = readOptional(wire, 'HostName', text, reading)
  if (!isBoolean((wire = draft.EnableJumboFrame))) {
    draft.EnableJumboFrame = readOptional(wire, 'EnableJumboFrame', boolean, reading)
  }
})

/** Attributes of an instance that `DescribeInstances` leaves out. */
export interface Attribute {
  readonly UserData?: string | undefined
}

/** The reader of `Attribute`. */
export const Attribute: Reader<Attribute> = /* @__PURE__ */ object('Attribute', (draft, reading) => {
  let wire: unknown
  if (!isText((wire = draft.UserData))) draft.UserData = readOptional(wire, 'UserData', text, reading)
})

/** An instance and attributes of it that `DescribeInstances` leaves out. */
export interface InstanceAttribute {
  readonly InstanceId?: string | undefined
  readonly Attributes?: Attribute | undefined
}

/** The reader of `InstanceAttribute`. */
export const InstanceAttribute: Reader<InstanceAttribute> = /* @__PURE__ */ object(
  'InstanceAttribute',
  (draft, reading) => {
    let wire: unknown
    if (!isText((wire = draft.InstanceId))) draft.InstanceId = readOptional(wire, 'InstanceId', text, reading)
    if (!isAbsent((wire = draft.Attributes))) draft.Attributes = readOptional(wire, 'Attributes', Attribute, reading)
  }
)

/** An instance and its state. */
export interface InstanceStatus {
  readonly InstanceId?: string | undefined
  readonly InstanceState?: InstanceState | undefined
}

/** The reader of `InstanceStatus`. */
export const InstanceStatus: Reader<InstanceStatus> = /* @__PURE__ */ object('InstanceStatus', (draft, reading) => {
  let wire: unknown
  if (!isText((wire = draft.InstanceId))) draft.InstanceId = readOptional(wire, 'InstanceId', text, reading)
  if (!isText((wire = draft.InstanceState))) draft.InstanceState = readOptional(wire, 'InstanceState', text, reading)
})

/** The input of `ConvertOperatingSystems`. */
export interface ConvertOperatingSystemsInput {
  readonly InstanceIds: ReadonlyNonEmptyArray<string>
  readonly MinimalConversion?: boolean | undefined
  readonly DryRun?: boolean | undefined
  readonly TargetOSType?: string | undefined
}

/** The output of `ConvertOperatingSystems`. */
export interface ConvertOperatingSystemsOutput {
  readonly SupportTargetOSList: readonly TargetOS[]
  readonly TaskId?: string | undefined
  readonly RequestId?: string | undefined
}

/** The reader of `ConvertOperatingSystemsOutput`. */
export const ConvertOperatingSystemsOutput: Reader<ConvertOperatingSystemsOutput> = /* @__PURE__ */ object(
  'ConvertOperatingSystemsOutput',
  (draft, reading) => {
    let wire: unknown
    draft.SupportTargetOSList = readList(draft.SupportTargetOSList, 'SupportTargetOSList', TargetOS, reading)
    if (!isText((wire = draft.TaskId))) draft.TaskId = readOptional(wire, 'TaskId', text, reading)
    if (!isText((wire = draft.RequestId))) draft.RequestId = readOptional(wire, 'RequestId', text, reading)
  }
)

/**
 * Converts instances with CentOS 7 or 8 to another operating system.
 *
 * Not safe to repeat. Each call starts a conversion.
 *
 * `dryRun` of a client checks the request without executing it.
 *
 * Source: https://console.cloud.tencent.com/api/explorer?Product=cvm&Version=2017-03-12&Action=ConvertOperatingSystems
 */
export const ConvertOperatingSystems: Operation<
  ConvertOperatingSystemsInput,
  ConvertOperatingSystemsOutput,
  ConvertOperatingSystemsCode,
  'tencent-cvm'
> &
  HasDryRun = {
  product: 'tencent-cvm',
  action: 'ConvertOperatingSystems',
  version: '2017-03-12',
  effect: 'unsafe',
  input: /* @__PURE__ */ once(() =>
    closedObject<ConvertOperatingSystemsInput>(
      { InstanceIds: nonEmptyList(t.string) },
      { MinimalConversion: t.boolean, DryRun: t.boolean, TargetOSType: t.string },
      'ConvertOperatingSystemsInput'
    )
  ),
  output: /* @__PURE__ */ once(() => codecOf(ConvertOperatingSystemsOutput)),
  dryRun: 'DryRun'
}

/** The input of `DescribeInstanceVncUrl`. */
export interface DescribeInstanceVncUrlInput {
  readonly InstanceId: string
}

/** The output of `DescribeInstanceVncUrl`. */
export interface DescribeInstanceVncUrlOutput {
  /** Can be opened once within 15 seconds. */
  readonly InstanceVncUrl?: string | undefined
  readonly RequestId?: string | undefined
}

/** The reader of `DescribeInstanceVncUrlOutput`. */
export const DescribeInstanceVncUrlOutput: Reader<DescribeInstanceVncUrlOutput> = /* @__PURE__ */ object(
  'DescribeInstanceVncUrlOutput',
  (draft, reading) => {
    let wire: unknown
    if (!isText((wire = draft.InstanceVncUrl))) {
      draft.InstanceVncUrl = readOptional(wire, 'InstanceVncUrl', text, reading)
    }
    if (!isText((wire = draft.RequestId))) draft.RequestId = readOptional(wire, 'RequestId', text, reading)
  }
)

/**
 * Gets the URL of an instance's console, which can be opened once within 15 seconds.
 *
 * Source: https://console.cloud.tencent.com/api/explorer?Product=cvm&Version=2017-03-12&Action=DescribeInstanceVncUrl
 */
export const DescribeInstanceVncUrl: Operation<
  DescribeInstanceVncUrlInput,
  DescribeInstanceVncUrlOutput,
  DescribeInstanceVncUrlCode,
  'tencent-cvm'
> = {
  product: 'tencent-cvm',
  action: 'DescribeInstanceVncUrl',
  version: '2017-03-12',
  effect: 'read',
  input: /* @__PURE__ */ once(() =>
    closedObject<DescribeInstanceVncUrlInput>({ InstanceId: t.string }, {}, 'DescribeInstanceVncUrlInput')
  ),
  output: /* @__PURE__ */ once(() => codecOf(DescribeInstanceVncUrlOutput))
}

/** The input of `DescribeInstances`. */
export interface DescribeInstancesInput {
  /** At most 100; not together with `Filters`. An empty list is refused, because the vendor treats it as absent. */
  readonly InstanceIds?: ReadonlyNonEmptyArray<string> | undefined
  /**
   * At most 10, of at most 5 values each. Some names: `zone`, `vpc-id`, `instance-name`, `instance-state`,
   * `private-ip-address`, `tag:` and a key.
   */
  readonly Filters?: readonly FilterInput[] | undefined
  readonly Offset?: number | undefined
  /** 20 by default, at most 100. */
  readonly Limit?: number | undefined
}

/** The output of `DescribeInstances`. */
export interface DescribeInstancesOutput {
  /** The number of matches on all pages. A page past the end has it, too. */
  readonly TotalCount?: number | undefined
  readonly InstanceSet: readonly Instance[]
  readonly RequestId?: string | undefined
}

/** The reader of `DescribeInstancesOutput`. */
export const DescribeInstancesOutput: Reader<DescribeInstancesOutput> = /* @__PURE__ */ object(
  'DescribeInstancesOutput',
  (draft, reading) => {
    let wire: unknown
    if (!isNumber((wire = draft.TotalCount))) draft.TotalCount = readOptional(wire, 'TotalCount', number, reading)
    draft.InstanceSet = readList(draft.InstanceSet, 'InstanceSet', Instance, reading)
    if (!isText((wire = draft.RequestId))) draft.RequestId = readOptional(wire, 'RequestId', text, reading)
  }
)

/**
 * Lists instances with all their details.
 *
 * The output is one page of a list; `pages` of a client requests all of them, and `collect` their items.
 *
 * Source: https://console.cloud.tencent.com/api/explorer?Product=cvm&Version=2017-03-12&Action=DescribeInstances
 */
export const DescribeInstances: Operation<
  DescribeInstancesInput,
  DescribeInstancesOutput,
  DescribeInstancesCode,
  'tencent-cvm'
> &
  HasPages<['InstanceSet']> = {
  product: 'tencent-cvm',
  action: 'DescribeInstances',
  version: '2017-03-12',
  effect: 'read',
  input: /* @__PURE__ */ once(() =>
    closedObject<DescribeInstancesInput>(
      {},
      { InstanceIds: nonEmptyList(t.string), Filters: t.readonlyArray(FilterInput()), Offset: Integer, Limit: Integer },
      'DescribeInstancesInput'
    )
  ),
  output: /* @__PURE__ */ once(() => codecOf(DescribeInstancesOutput)),
  paging: { style: 'offset', offset: 'Offset', limit: 'Limit', items: ['InstanceSet'], total: ['TotalCount'] }
}

/** The input of `DescribeInstancesAttributes`. */
export interface DescribeInstancesAttributesInput {
  readonly Attributes: readonly string[]
  readonly InstanceIds: ReadonlyNonEmptyArray<string>
}

/** The output of `DescribeInstancesAttributes`. */
export interface DescribeInstancesAttributesOutput {
  readonly InstanceSet: readonly InstanceAttribute[]
  readonly RequestId?: string | undefined
}

/** The reader of `DescribeInstancesAttributesOutput`. */
export const DescribeInstancesAttributesOutput: Reader<DescribeInstancesAttributesOutput> = /* @__PURE__ */ object(
  'DescribeInstancesAttributesOutput',
  (draft, reading) => {
    let wire: unknown
    draft.InstanceSet = readList(draft.InstanceSet, 'InstanceSet', InstanceAttribute, reading)
    if (!isText((wire = draft.RequestId))) draft.RequestId = readOptional(wire, 'RequestId', text, reading)
  }
)

/**
 * Gets attributes of instances that `DescribeInstances` leaves out, such as user data.
 *
 * Source:
 * https://console.cloud.tencent.com/api/explorer?Product=cvm&Version=2017-03-12&Action=DescribeInstancesAttributes
 */
export const DescribeInstancesAttributes: Operation<
  DescribeInstancesAttributesInput,
  DescribeInstancesAttributesOutput,
  DescribeInstancesAttributesCode,
  'tencent-cvm'
> = {
  product: 'tencent-cvm',
  action: 'DescribeInstancesAttributes',
  version: '2017-03-12',
  effect: 'read',
  input: /* @__PURE__ */ once(() =>
    closedObject<DescribeInstancesAttributesInput>(
      { Attributes: nonEmptyList(t.string), InstanceIds: nonEmptyList(t.string) },
      {},
      'DescribeInstancesAttributesInput'
    )
  ),
  output: /* @__PURE__ */ once(() => codecOf(DescribeInstancesAttributesOutput))
}

/** The input of `DescribeInstancesStatus`. */
export interface DescribeInstancesStatusInput {
  /** At most 100. An empty list is refused, because the vendor treats it as absent. */
  readonly InstanceIds?: ReadonlyNonEmptyArray<string> | undefined
  readonly Offset?: number | undefined
  /** 20 by default, at most 100. */
  readonly Limit?: number | undefined
}

/** The output of `DescribeInstancesStatus`. */
export interface DescribeInstancesStatusOutput {
  readonly TotalCount?: number | undefined
  readonly InstanceStatusSet: readonly InstanceStatus[]
  readonly RequestId?: string | undefined
}

/** The reader of `DescribeInstancesStatusOutput`. */
export const DescribeInstancesStatusOutput: Reader<DescribeInstancesStatusOutput> = /* @__PURE__ */ object(
  'DescribeInstancesStatusOutput',
  (draft, reading) => {
    let wire: unknown
    if (!isNumber((wire = draft.TotalCount))) draft.TotalCount = readOptional(wire, 'TotalCount', number, reading)
    draft.InstanceStatusSet = readList(draft.InstanceStatusSet, 'InstanceStatusSet', InstanceStatus, reading)
    if (!isText((wire = draft.RequestId))) draft.RequestId = readOptional(wire, 'RequestId', text, reading)
  }
)

/**
 * Lists the states of instances.
 *
 * The output is one page of a list; `pages` of a client requests all of them, and `collect` their items.
 *
 * Source: https://console.cloud.tencent.com/api/explorer?Product=cvm&Version=2017-03-12&Action=DescribeInstancesStatus
 */
export const DescribeInstancesStatus: Operation<
  DescribeInstancesStatusInput,
  DescribeInstancesStatusOutput,
  DescribeInstancesStatusCode,
  'tencent-cvm'
> &
  HasPages<['InstanceStatusSet']> = {
  product: 'tencent-cvm',
  action: 'DescribeInstancesStatus',
  version: '2017-03-12',
  effect: 'read',
  input: /* @__PURE__ */ once(() =>
    closedObject<DescribeInstancesStatusInput>(
      {},
      { InstanceIds: nonEmptyList(t.string), Offset: Integer, Limit: Integer },
      'DescribeInstancesStatusInput'
    )
  ),
  output: /* @__PURE__ */ once(() => codecOf(DescribeInstancesStatusOutput)),
  paging: { style: 'offset', offset: 'Offset', limit: 'Limit', items: ['InstanceStatusSet'], total: ['TotalCount'] }
}

/** The input of `EnterRescueMode`. */
export interface EnterRescueModeInput {
  readonly InstanceId: string
  /** A secret. */
  readonly Password: string
  readonly Username?: string | undefined
  /** @deprecated Use `StopType`. */
  readonly ForceStop?: boolean | undefined
  readonly StopType?: StopType | undefined
}

/** The output of `EnterRescueMode`. */
export interface EnterRescueModeOutput {
  readonly RequestId?: string | undefined
}

/** The reader of `EnterRescueModeOutput`. */
export const EnterRescueModeOutput: Reader<EnterRescueModeOutput> = /* @__PURE__ */ object(
  'EnterRescueModeOutput',
  (draft, reading) => {
    let wire: unknown
    if (!isText((wire = draft.RequestId))) draft.RequestId = readOptional(wire, 'RequestId', text, reading)
  }
)

/**
 * Boots an instance into rescue mode.
 *
 * Not safe to repeat. With `ForceStop` a repetition shuts it down again.
 *
 * It responds before that is done: wait for `isLatestOperationDone` on `DescribeInstances`.
 *
 * Source: https://console.cloud.tencent.com/api/explorer?Product=cvm&Version=2017-03-12&Action=EnterRescueMode
 */
export const EnterRescueMode: Operation<
  EnterRescueModeInput,
  EnterRescueModeOutput,
  EnterRescueModeCode,
  'tencent-cvm'
> = {
  product: 'tencent-cvm',
  action: 'EnterRescueMode',
  version: '2017-03-12',
  effect: 'unsafe',
  input: /* @__PURE__ */ once(() =>
    closedObject<EnterRescueModeInput>(
      { InstanceId: t.string, Password: t.string },
      { Username: t.string, ForceStop: t.boolean, StopType: t.string },
      'EnterRescueModeInput'
    )
  ),
  output: /* @__PURE__ */ once(() => codecOf(EnterRescueModeOutput)),
  secrets: ['Password']
}

/** The input of `ExitRescueMode`. */
export interface ExitRescueModeInput {
  readonly InstanceId: string
}

/** The output of `ExitRescueMode`. */
export interface ExitRescueModeOutput {
  readonly RequestId?: string | undefined
}

/** The reader of `ExitRescueModeOutput`. */
export const ExitRescueModeOutput: Reader<ExitRescueModeOutput> = /* @__PURE__ */ object(
  'ExitRescueModeOutput',
  (draft, reading) => {
    let wire: unknown
    if (!isText((wire = draft.RequestId))) draft.RequestId = readOptional(wire, 'RequestId', text, reading)
  }
)

/**
 * Ends the rescue mode of an instance.
 *
 * Safe to repeat.
 *
 * It responds before that is done: wait for `isLatestOperationDone` on `DescribeInstances`.
 *
 * Source: https://console.cloud.tencent.com/api/explorer?Product=cvm&Version=2017-03-12&Action=ExitRescueMode
 */
export const ExitRescueMode: Operation<ExitRescueModeInput, ExitRescueModeOutput, ExitRescueModeCode, 'tencent-cvm'> = {
  product: 'tencent-cvm',
  action: 'ExitRescueMode',
  version: '2017-03-12',
  effect: 'idempotent',
  input: /* @__PURE__ */ once(() =>
    closedObject<ExitRescueModeInput>({ InstanceId: t.string }, {}, 'ExitRescueModeInput')
  ),
  output: /* @__PURE__ */ once(() => codecOf(ExitRescueModeOutput))
}

/** The input of `ModifyInstancesAttribute`. */
export interface ModifyInstancesAttributeInput {
  readonly InstanceIds: ReadonlyNonEmptyArray<string>
  readonly InstanceName?: string | undefined
  readonly UserData?: string | undefined
  readonly SecurityGroups?: readonly string[] | undefined
  readonly CamRoleName?: string | undefined
  readonly HostName?: string | undefined
  readonly DisableApiTermination?: boolean | undefined
  readonly CamRoleType?: string | undefined
  readonly AutoReboot?: boolean | undefined
  readonly EnableJumboFrame?: boolean | undefined
}

/** The output of `ModifyInstancesAttribute`. */
export interface ModifyInstancesAttributeOutput {
  readonly RequestId?: string | undefined
}

/** The reader of `ModifyInstancesAttributeOutput`. */
export const ModifyInstancesAttributeOutput: Reader<ModifyInstancesAttributeOutput> = /* @__PURE__ */ object(
  'ModifyInstancesAttributeOutput',
  (draft, reading) => {
    let wire: unknown
    if (!isText((wire = draft.RequestId))) draft.RequestId = readOptional(wire, 'RequestId', text, reading)
  }
)

/**
 * Changes one attribute of instances, such as their name, security groups or host name.
 *
 * Not safe to repeat. A change of the host name restarts the instance, each time.
 *
 * It responds before that is done: wait for `isLatestOperationDone` on `DescribeInstances`.
 *
 * Source: https://console.cloud.tencent.com/api/explorer?Product=cvm&Version=2017-03-12&Action=ModifyInstancesAttribute
 */
export const ModifyInstancesAttribute: Operation<
  ModifyInstancesAttributeInput,
  ModifyInstancesAttributeOutput,
  ModifyInstancesAttributeCode,
  'tencent-cvm'
> = {
  product: 'tencent-cvm',
  action: 'ModifyInstancesAttribute',
  version: '2017-03-12',
  effect: 'unsafe',
  input: /* @__PURE__ */ once(() =>
    closedObject<ModifyInstancesAttributeInput>(
      { InstanceIds: nonEmptyList(t.string) },
      {
        InstanceName: t.string,
        UserData: t.string,
        SecurityGroups: nonEmptyList(t.string),
        CamRoleName: t.string,
        HostName: t.string,
        DisableApiTermination: t.boolean,
        CamRoleType: t.string,
        AutoReboot: t.boolean,
        EnableJumboFrame: t.boolean
      },
      'ModifyInstancesAttributeInput'
    )
  ),
  output: /* @__PURE__ */ once(() => codecOf(ModifyInstancesAttributeOutput)),
  secrets: ['UserData']
}

/** The input of `ModifyInstancesProject`. */
export interface ModifyInstancesProjectInput {
  readonly InstanceIds: ReadonlyNonEmptyArray<string>
  readonly ProjectId: number
}

/** The output of `ModifyInstancesProject`. */
export interface ModifyInstancesProjectOutput {
  readonly RequestId?: string | undefined
}

/** The reader of `ModifyInstancesProjectOutput`. */
export const ModifyInstancesProjectOutput: Reader<ModifyInstancesProjectOutput> = /* @__PURE__ */ object(
  'ModifyInstancesProjectOutput',
  (draft, reading) => {
    let wire: unknown
    if (!isText((wire = draft.RequestId))) draft.RequestId = readOptional(wire, 'RequestId', text, reading)
  }
)

/**
 * Moves instances to another project.
 *
 * Safe to repeat.
 *
 * It responds before that is done: wait for `isLatestOperationDone` on `DescribeInstances`.
 *
 * Source: https://console.cloud.tencent.com/api/explorer?Product=cvm&Version=2017-03-12&Action=ModifyInstancesProject
 */
export const ModifyInstancesProject: Operation<
  ModifyInstancesProjectInput,
  ModifyInstancesProjectOutput,
  ModifyInstancesProjectCode,
  'tencent-cvm'
> = {
  product: 'tencent-cvm',
  action: 'ModifyInstancesProject',
  version: '2017-03-12',
  effect: 'idempotent',
  input: /* @__PURE__ */ once(() =>
    closedObject<ModifyInstancesProjectInput>(
      { InstanceIds: nonEmptyList(t.string), ProjectId: Integer },
      {},
      'ModifyInstancesProjectInput'
    )
  ),
  output: /* @__PURE__ */ once(() => codecOf(ModifyInstancesProjectOutput))
}

/** The input of `ProgramFpgaImage`. */
export interface ProgramFpgaImageInput {
  readonly InstanceId: string
  readonly FPGAUrl: string
  readonly DBDFs?: readonly string[] | undefined
  readonly DryRun?: boolean | undefined
}

/** The output of `ProgramFpgaImage`. */
export interface ProgramFpgaImageOutput {
  readonly RequestId?: string | undefined
}

/** The reader of `ProgramFpgaImageOutput`. */
export const ProgramFpgaImageOutput: Reader<ProgramFpgaImageOutput> = /* @__PURE__ */ object(
  'ProgramFpgaImageOutput',
  (draft, reading) => {
    let wire: unknown
    if (!isText((wire = draft.RequestId))) draft.RequestId = readOptional(wire, 'RequestId', text, reading)
  }
)

/**
 * Writes an FPGA image to the cards of an instance.
 *
 * Not safe to repeat. Each call writes it again.
 *
 * `dryRun` of a client checks the request without executing it.
 *
 * Source: https://console.cloud.tencent.com/api/explorer?Product=cvm&Version=2017-03-12&Action=ProgramFpgaImage
 */
export const ProgramFpgaImage: Operation<
  ProgramFpgaImageInput,
  ProgramFpgaImageOutput,
  ProgramFpgaImageCode,
  'tencent-cvm'
> &
  HasDryRun = {
  product: 'tencent-cvm',
  action: 'ProgramFpgaImage',
  version: '2017-03-12',
  effect: 'unsafe',
  input: /* @__PURE__ */ once(() =>
    closedObject<ProgramFpgaImageInput>(
      { InstanceId: t.string, FPGAUrl: t.string },
      { DBDFs: nonEmptyList(t.string), DryRun: t.boolean },
      'ProgramFpgaImageInput'
    )
  ),
  output: /* @__PURE__ */ once(() => codecOf(ProgramFpgaImageOutput)),
  dryRun: 'DryRun'
}

/** The input of `RebootInstances`. */
export interface RebootInstancesInput {
  /** At most 100. */
  readonly InstanceIds: ReadonlyNonEmptyArray<string>
  /** @deprecated Use `StopType`. */
  readonly ForceReboot?: boolean | undefined
  /** `SOFT` by default. */
  readonly StopType?: StopType | undefined
}

/** The output of `RebootInstances`. */
export interface RebootInstancesOutput {
  readonly RequestId?: string | undefined
}

/** The reader of `RebootInstancesOutput`. */
export const RebootInstancesOutput: Reader<RebootInstancesOutput> = /* @__PURE__ */ object(
  'RebootInstancesOutput',
  (draft, reading) => {
    let wire: unknown
    if (!isText((wire = draft.RequestId))) draft.RequestId = readOptional(wire, 'RequestId', text, reading)
  }
)

/**
 * Restarts running instances.
 *
 * Not safe to repeat. A repetition restarts them again.
 *
 * It responds before that is done: wait for `isLatestOperationDone` on `DescribeInstances`.
 *
 * Source: https://console.cloud.tencent.com/api/explorer?Product=cvm&Version=2017-03-12&Action=RebootInstances
 */
export const RebootInstances: Operation<
  RebootInstancesInput,
  RebootInstancesOutput,
  RebootInstancesCode,
  'tencent-cvm'
> = {
  product: 'tencent-cvm',
  action: 'RebootInstances',
  version: '2017-03-12',
  effect: 'unsafe',
  input: /* @__PURE__ */ once(() =>
    closedObject<RebootInstancesInput>(
      { InstanceIds: nonEmptyList(t.string) },
      { ForceReboot: t.boolean, StopType: t.string },
      'RebootInstancesInput'
    )
  ),
  output: /* @__PURE__ */ once(() => codecOf(RebootInstancesOutput))
}

/** The input of `ResetInstance`. */
export interface ResetInstanceInput {
  readonly InstanceId: string
  readonly ImageId?: string | undefined
  readonly SystemDisk?: SystemDiskInput | undefined
  readonly LoginSettings?: LoginSettingsInput | undefined
  readonly EnhancedService?: EnhancedServiceInput | undefined
  readonly HostName?: string | undefined
  readonly UserData?: string | undefined
}

/** The output of `ResetInstance`. */
export interface ResetInstanceOutput {
  readonly RequestId?: string | undefined
}

/** The reader of `ResetInstanceOutput`. */
export const ResetInstanceOutput: Reader<ResetInstanceOutput> = /* @__PURE__ */ object(
  'ResetInstanceOutput',
  (draft, reading) => {
    let wire: unknown
    if (!isText((wire = draft.RequestId))) draft.RequestId = readOptional(wire, 'RequestId', text, reading)
  }
)

/**
 * Reinstalls the operating system of an instance, which formats its system disk.
 *
 * Not safe to repeat. A repetition erases what was written in the meantime.
 *
 * It responds before that is done: wait for `isLatestOperationDone` on `DescribeInstances`.
 *
 * Source: https://console.cloud.tencent.com/api/explorer?Product=cvm&Version=2017-03-12&Action=ResetInstance
 */
export const ResetInstance: Operation<ResetInstanceInput, ResetInstanceOutput, ResetInstanceCode, 'tencent-cvm'> = {
  product: 'tencent-cvm',
  action: 'ResetInstance',
  version: '2017-03-12',
  effect: 'unsafe',
  input: /* @__PURE__ */ once(() =>
    closedObject<ResetInstanceInput>(
      { InstanceId: t.string },
      {
        ImageId: t.string,
        SystemDisk: SystemDiskInput(),
        LoginSettings: LoginSettingsInput(),
        EnhancedService: EnhancedServiceInput(),
        HostName: t.string,
        UserData: t.string
      },
      'ResetInstanceInput'
    )
  ),
  output: /* @__PURE__ */ once(() => codecOf(ResetInstanceOutput)),
  secrets: ['Password', 'UserData']
}

/** The input of `ResetInstancesPassword`. */
export interface ResetInstancesPasswordInput {
  readonly InstanceIds: ReadonlyNonEmptyArray<string>
  /** A secret. */
  readonly Password: string
  readonly UserName?: string | undefined
  /** Needed for running instances. */
  readonly ForceStop?: boolean | undefined
}

/** The output of `ResetInstancesPassword`. */
export interface ResetInstancesPasswordOutput {
  readonly RequestId?: string | undefined
}

/** The reader of `ResetInstancesPasswordOutput`. */
export const ResetInstancesPasswordOutput: Reader<ResetInstancesPasswordOutput> = /* @__PURE__ */ object(
  'ResetInstancesPasswordOutput',
  (draft, reading) => {
    let wire: unknown
    if (!isText((wire = draft.RequestId))) draft.RequestId = readOptional(wire, 'RequestId', text, reading)
  }
)

/**
 * Sets the password of a user of the operating system.
 *
 * Not safe to repeat. With `ForceStop` a repetition shuts the instances down again.
 *
 * It responds before that is done: wait for `isLatestOperationDone` on `DescribeInstances`.
 *
 * Source: https://console.cloud.tencent.com/api/explorer?Product=cvm&Version=2017-03-12&Action=ResetInstancesPassword
 */
export const ResetInstancesPassword: Operation<
  ResetInstancesPasswordInput,
  ResetInstancesPasswordOutput,
  ResetInstancesPasswordCode,
  'tencent-cvm'
> = {
  product: 'tencent-cvm',
  action: 'ResetInstancesPassword',
  version: '2017-03-12',
  effect: 'unsafe',
  input: /* @__PURE__ */ once(() =>
    closedObject<ResetInstancesPasswordInput>(
      { InstanceIds: nonEmptyList(t.string), Password: t.string },
      { UserName: t.string, ForceStop: t.boolean },
      'ResetInstancesPasswordInput'
    )
  ),
  output: /* @__PURE__ */ once(() => codecOf(ResetInstancesPasswordOutput)),
  secrets: ['Password']
}

/** The input of `RunInstances`. */
export interface RunInstancesInput {
  /** `POSTPAID_BY_HOUR` by default. */
  readonly InstanceChargeType?: InstanceChargeType | undefined
  readonly InstanceChargePrepaid?: InstanceChargePrepaidInput | undefined
  readonly Placement?: PlacementInput | undefined
  /**
   * Such as `S5.MEDIUM4`; by default a type that is available in the region. `DescribeInstanceTypeConfigs` lists them.
   */
  readonly InstanceType?: string | undefined
  /** Such as `img-9qabwvbn`. `DescribeImages` lists them. */
  readonly ImageId?: string | undefined
  readonly SystemDisk?: SystemDiskInput | undefined
  readonly DataDisks?: readonly DataDiskInput[] | undefined
  readonly VirtualPrivateCloud?: VirtualPrivateCloudInput | undefined
  /** No public bandwidth by default. */
  readonly InternetAccessible?: InternetAccessibleInput | undefined
  /** 1 by default, at most 500. */
  readonly InstanceCount?: number | undefined
  /**
   * The call fails if fewer can be created; otherwise it creates as many as possible, up to `InstanceCount`. Not for
   * all accounts.
   */
  readonly MinCount?: number | undefined
  /** At most 128 characters. `{R:3}` in it becomes a number for each instance, starting with 3. */
  readonly InstanceName?: string | undefined
  /** By default a random password, which is sent to the message center of the console. */
  readonly LoginSettings?: LoginSettingsInput | undefined
  /** By default the default group of the project. */
  readonly SecurityGroupIds?: readonly string[] | undefined
  readonly EnhancedService?: EnhancedServiceInput | undefined
  /** At most 64 ASCII characters. */
  readonly ClientToken?: string | undefined
  /** `{R:3}` in it becomes a number for each instance, starting with 3. */
  readonly HostName?: string | undefined
  readonly ActionTimer?: ActionTimerInput | undefined
  readonly DisasterRecoverGroupIds?: readonly string[] | undefined
  readonly TagSpecification?: readonly TagSpecificationInput[] | undefined
  readonly InstanceMarketOptions?: InstanceMarketOptionsRequestInput | undefined
  /** In Base64, at most 16 KB. */
  readonly UserData?: string | undefined
  readonly Metadata?: MetadataInput | undefined
  /** Only checks the request. If it passes, the response has nothing but a request id. */
  readonly DryRun?: boolean | undefined
  readonly CpuTopology?: CpuTopologyInput | undefined
  readonly CamRoleName?: string | undefined
  readonly HpcClusterId?: string | undefined
  readonly LaunchTemplate?: LaunchTemplateInput | undefined
  readonly DedicatedClusterId?: string | undefined
  /** An empty list is refused, because the vendor treats it as absent. */
  readonly ChcIds?: ReadonlyNonEmptyArray<string> | undefined
  readonly PartitionNumber?: number | undefined
  /** Whether `TerminateInstances` is refused. */
  readonly DisableApiTermination?: boolean | undefined
  readonly EnableJumboFrame?: boolean | undefined
  readonly NetworkInterfaces?: readonly NetworkInterfacesInput[] | undefined
}

/** The output of `RunInstances`. */
export interface RunInstancesOutput {
  /** The ids of the instances that are being created. The creation can still fail. */
  readonly InstanceIdSet: readonly string[]
  readonly RequestId?: string | undefined
}

/** The reader of `RunInstancesOutput`. */
export const RunInstancesOutput: Reader<RunInstancesOutput> = /* @__PURE__ */ object(
  'RunInstancesOutput',
  (draft, reading) => {
    let wire: unknown
    draft.InstanceIdSet = readList(draft.InstanceIdSet, 'InstanceIdSet', text, reading)
    if (!isText((wire = draft.RequestId))) draft.RequestId = readOptional(wire, 'RequestId', text, reading)
  }
)

/**
 * Creates instances of one configuration and starts them.
 *
 * Safe to repeat with the same `ClientToken`. If it is left out, the client generates another one each time the call is
 * run: set it yourself to run the call again or to fall back on it.
 *
 * It responds before that is done: wait for `isInstanceRunning` on `DescribeInstancesStatus`.
 *
 * `dryRun` of a client checks the request without executing it.
 *
 * Source: https://console.cloud.tencent.com/api/explorer?Product=cvm&Version=2017-03-12&Action=RunInstances
 */
export const RunInstances: Operation<RunInstancesInput, RunInstancesOutput, RunInstancesCode, 'tencent-cvm'> &
  HasDryRun = {
  product: 'tencent-cvm',
  action: 'RunInstances',
  version: '2017-03-12',
  effect: 'unsafe',
  input: /* @__PURE__ */ once(() =>
    closedObject<RunInstancesInput>(
      {},
      {
        InstanceChargeType: t.string,
        InstanceChargePrepaid: InstanceChargePrepaidInput(),
        Placement: PlacementInput(),
        InstanceType: t.string,
        ImageId: t.string,
        SystemDisk: SystemDiskInput(),
        DataDisks: t.readonlyArray(DataDiskInput()),
        VirtualPrivateCloud: VirtualPrivateCloudInput(),
        InternetAccessible: InternetAccessibleInput(),
        InstanceCount: Integer,
        MinCount: Integer,
        InstanceName: t.string,
        LoginSettings: LoginSettingsInput(),
        SecurityGroupIds: t.readonlyArray(t.string),
        EnhancedService: EnhancedServiceInput(),
        ClientToken: t.string,
        HostName: t.string,
        ActionTimer: ActionTimerInput(),
        DisasterRecoverGroupIds: t.readonlyArray(t.string),
        TagSpecification: t.readonlyArray(TagSpecificationInput()),
        InstanceMarketOptions: InstanceMarketOptionsRequestInput(),
        UserData: t.string,
        Metadata: MetadataInput(),
        DryRun: t.boolean,
        CpuTopology: CpuTopologyInput(),
        CamRoleName: t.string,
        HpcClusterId: t.string,
        LaunchTemplate: LaunchTemplateInput(),
        DedicatedClusterId: t.string,
        ChcIds: nonEmptyList(t.string),
        PartitionNumber: Integer,
        DisableApiTermination: t.boolean,
        EnableJumboFrame: t.boolean,
        NetworkInterfaces: t.readonlyArray(NetworkInterfacesInput())
      },
      'RunInstancesInput'
    )
  ),
  output: /* @__PURE__ */ once(() => codecOf(RunInstancesOutput)),
  idempotencyToken: 'ClientToken',
  dryRun: 'DryRun',
  secrets: ['Password', 'UserData']
}

/** The input of `StartInstances`. */
export interface StartInstancesInput {
  /** At most 100. */
  readonly InstanceIds: ReadonlyNonEmptyArray<string>
}

/** The output of `StartInstances`. */
export interface StartInstancesOutput {
  readonly RequestId?: string | undefined
}

/** The reader of `StartInstancesOutput`. */
export const StartInstancesOutput: Reader<StartInstancesOutput> = /* @__PURE__ */ object(
  'StartInstancesOutput',
  (draft, reading) => {
    let wire: unknown
    if (!isText((wire = draft.RequestId))) draft.RequestId = readOptional(wire, 'RequestId', text, reading)
  }
)

/**
 * Starts stopped instances.
 *
 * Safe to repeat.
 *
 * It responds before that is done: wait for `isInstanceRunning` on `DescribeInstancesStatus`.
 *
 * Source: https://console.cloud.tencent.com/api/explorer?Product=cvm&Version=2017-03-12&Action=StartInstances
 */
export const StartInstances: Operation<StartInstancesInput, StartInstancesOutput, StartInstancesCode, 'tencent-cvm'> = {
  product: 'tencent-cvm',
  action: 'StartInstances',
  version: '2017-03-12',
  effect: 'idempotent',
  input: /* @__PURE__ */ once(() =>
    closedObject<StartInstancesInput>({ InstanceIds: nonEmptyList(t.string) }, {}, 'StartInstancesInput')
  ),
  output: /* @__PURE__ */ once(() => codecOf(StartInstancesOutput))
}

/** The input of `StopInstances`. */
export interface StopInstancesInput {
  /** At most 100. */
  readonly InstanceIds: ReadonlyNonEmptyArray<string>
  /** @deprecated Use `StopType`. */
  readonly ForceStop?: boolean | undefined
  /** `SOFT` by default. */
  readonly StopType?: StopType | undefined
  /** `KEEP_CHARGING` by default. Only for some of the instances paid by the hour. */
  readonly StoppedMode?: StoppedMode | undefined
}

/** The output of `StopInstances`. */
export interface StopInstancesOutput {
  readonly RequestId?: string | undefined
}

/** The reader of `StopInstancesOutput`. */
export const StopInstancesOutput: Reader<StopInstancesOutput> = /* @__PURE__ */ object(
  'StopInstancesOutput',
  (draft, reading) => {
    let wire: unknown
    if (!isText((wire = draft.RequestId))) draft.RequestId = readOptional(wire, 'RequestId', text, reading)
  }
)

/**
 * Shuts running instances down.
 *
 * Safe to repeat.
 *
 * It responds before that is done: wait for `isInstanceStopped` on `DescribeInstancesStatus`.
 *
 * Source: https://console.cloud.tencent.com/api/explorer?Product=cvm&Version=2017-03-12&Action=StopInstances
 */
export const StopInstances: Operation<StopInstancesInput, StopInstancesOutput, StopInstancesCode, 'tencent-cvm'> = {
  product: 'tencent-cvm',
  action: 'StopInstances',
  version: '2017-03-12',
  effect: 'idempotent',
  input: /* @__PURE__ */ once(() =>
    closedObject<StopInstancesInput>(
      { InstanceIds: nonEmptyList(t.string) },
      { ForceStop: t.boolean, StopType: t.string, StoppedMode: t.string },
      'StopInstancesInput'
    )
  ),
  output: /* @__PURE__ */ once(() => codecOf(StopInstancesOutput))
}

/** The input of `TerminateInstances`. */
export interface TerminateInstancesInput {
  /** At most 100, all with the same billing mode. */
  readonly InstanceIds: ReadonlyNonEmptyArray<string>
  /** Whether the elastic IP address is released, too. Only for some types of addresses. */
  readonly ReleaseAddress?: boolean | undefined
  /** Whether prepaid data disks are released, too. */
  readonly ReleasePrepaidDataDisks?: boolean | undefined
}

/** The output of `TerminateInstances`. */
export interface TerminateInstancesOutput {
  readonly RequestId?: string | undefined
}

/** The reader of `TerminateInstancesOutput`. */
export const TerminateInstancesOutput: Reader<TerminateInstancesOutput> = /* @__PURE__ */ object(
  'TerminateInstancesOutput',
  (draft, reading) => {
    let wire: unknown
    if (!isText((wire = draft.RequestId))) draft.RequestId = readOptional(wire, 'RequestId', text, reading)
  }
)

/**
 * Terminates instances.
 *
 * Not safe to repeat. The first call moves a prepaid instance to the recycle bin, and a second call destroys it
 * permanently.
 *
 * It responds before that is done: wait for `isInstanceReturned` on `DescribeInstancesStatus`.
 *
 * Source: https://console.cloud.tencent.com/api/explorer?Product=cvm&Version=2017-03-12&Action=TerminateInstances
 */
export const TerminateInstances: Operation<
  TerminateInstancesInput,
  TerminateInstancesOutput,
  TerminateInstancesCode,
  'tencent-cvm'
> = {
  product: 'tencent-cvm',
  action: 'TerminateInstances',
  version: '2017-03-12',
  effect: 'unsafe',
  input: /* @__PURE__ */ once(() =>
    closedObject<TerminateInstancesInput>(
      { InstanceIds: nonEmptyList(t.string) },
      { ReleaseAddress: t.boolean, ReleasePrepaidDataDisks: t.boolean },
      'TerminateInstancesInput'
    )
  ),
  output: /* @__PURE__ */ once(() => codecOf(TerminateInstancesOutput))
}
