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
import type { HasPages, Operation, Reader } from '@cloud-result/core/vendor'
import type { ReadonlyNonEmptyArray } from 'fp-ts/lib/ReadonlyNonEmptyArray.js'
import * as t from 'io-ts'

import type {
  ConfigureChcAssistVpcCode,
  ConfigureChcDeployVpcCode,
  DescribeChcDeniedActionsCode,
  DescribeChcHostsCode,
  ModifyChcAttributeCode,
  ModifyChcNetworkModeCode,
  RemoveChcAssistVpcCode,
  RemoveChcDeployVpcCode
} from './codes.js'
import { FilterInput, VirtualPrivateCloudInput } from './shared-inputs.js'
import { Placement, Tag, VirtualPrivateCloud } from './shared-outputs.js'
import type { ChcHostState, ChcNetworkMode, ChcSaleStatus, ChcTenantType, OperationState } from './values.js'

/** The actions that a physical server (CHC) does not allow in its state. */
export interface ChcHostDeniedActions {
  readonly ChcId?: string | undefined
  readonly State?: ChcHostState | undefined
  readonly DenyActions: readonly string[]
}

/** The reader of `ChcHostDeniedActions`. */
export const ChcHostDeniedActions: Reader<ChcHostDeniedActions> = /* @__PURE__ */ object(
  'ChcHostDeniedActions',
  (draft, reading) => {
    let wire: unknown
    if (!isText((wire = draft.ChcId))) draft.ChcId = readOptional(wire, 'ChcId', text, reading)
    if (!isText((wire = draft.State))) draft.State = readOptional(wire, 'State', text, reading)
    draft.DenyActions = readList(draft.DenyActions, 'DenyActions', text, reading)
  }
)

/** The PXE boot options of a physical server (CHC). */
export interface ChcDeployExtraConfig {
  readonly MiniOsType?: string | undefined
  readonly BootType?: string | undefined
  readonly BootFile?: string | undefined
  readonly NextServerAddress?: string | undefined
}

/** The reader of `ChcDeployExtraConfig`. */
export const ChcDeployExtraConfig: Reader<ChcDeployExtraConfig> = /* @__PURE__ */ object(
  'ChcDeployExtraConfig',
  (draft, reading) => {
    let wire: unknown
    if (!isText((wire = draft.MiniOsType))) draft.MiniOsType = readOptional(wire, 'MiniOsType', text, reading)
    if (!isText((wire = draft.BootType))) draft.BootType = readOptional(wire, 'BootType', text, reading)
    if (!isText((wire = draft.BootFile))) draft.BootFile = readOptional(wire, 'BootFile', text, reading)
    if (!isText((wire = draft.NextServerAddress))) {
      draft.NextServerAddress = readOptional(wire, 'NextServerAddress', text, reading)
    }
  }
)

/** A hosted physical server (CHC). */
export interface ChcHost {
  readonly ChcId?: string | undefined
  readonly InstanceName?: string | undefined
  readonly SerialNumber?: string | undefined
  readonly InstanceState?: ChcHostState | undefined
  readonly DeviceType?: string | undefined
  readonly Placement?: Placement | undefined
  readonly BmcVirtualPrivateCloud?: VirtualPrivateCloud | undefined
  readonly BmcIp?: string | undefined
  readonly BmcSecurityGroupIds: readonly string[]
  readonly DeployVirtualPrivateCloud?: VirtualPrivateCloud | undefined
  readonly DeployIp?: string | undefined
  readonly DeploySecurityGroupIds: readonly string[]
  readonly CvmInstanceId?: string | undefined
  readonly CreatedTime?: string | undefined
  readonly HardwareDescription?: string | undefined
  readonly CPU?: number | undefined
  /** In GB. */
  readonly Memory?: number | undefined
  readonly Disk?: string | undefined
  readonly BmcMAC?: string | undefined
  readonly DeployMAC?: string | undefined
  readonly TenantType?: ChcTenantType | undefined
  readonly DeployExtraConfig?: ChcDeployExtraConfig | undefined
  readonly Gpu?: string | undefined
  readonly NetworkCard?: string | undefined
  readonly IsPredefinedType?: boolean | undefined
  readonly ChcInstanceType?: string | undefined
  readonly ChcInstanceFamily?: string | undefined
  readonly ChcInstanceFamilyName?: string | undefined
  readonly ResaleAppId?: string | undefined
  readonly ResaleAccountId?: string | undefined
  readonly SaleStatus?: ChcSaleStatus | undefined
  readonly Tags: readonly Tag[]
  readonly LatestOperation?: string | undefined
  readonly LatestOperationErrorCode?: string | undefined
  readonly LatestOperationErrorMsg?: string | undefined
  readonly LatestOperationName?: string | undefined
  readonly LatestOperationState?: OperationState | undefined
  readonly ChcGatewayId?: string | undefined
  readonly DedicatedClusterId?: string | undefined
  readonly NetworkMode?: ChcNetworkMode | undefined
}

/** The reader of `ChcHost`. */
export const ChcHost: Reader<ChcHost> = /* @__PURE__ */ object('ChcHost', (draft, reading) => {
  let wire: unknown
  if (!isText((wire = draft.ChcId))) draft.ChcId = readOptional(wire, 'ChcId', text, reading)
  if (!isText((wire = draft.InstanceName))) draft.InstanceName = readOptional(wire, 'InstanceName', text, reading)
  if (!isText((wire = draft.SerialNumber))) draft.SerialNumber = readOptional(wire, 'SerialNumber', text, reading)
  if (!isText((wire = draft.InstanceState))) draft.InstanceState = readOptional(wire, 'InstanceState', text, reading)
  if (!isText((wire = draft.DeviceType))) draft.DeviceType = readOptional(wire, 'DeviceType', text, reading)
  if (!isAbsent((wire = draft.Placement))) draft.Placement = readOptional(wire, 'Placement', Placement, reading)
  if (!isAbsent((wire = draft.BmcVirtualPrivateCloud))) {
    draft.BmcVirtualPrivateCloud = readOptional(wire, 'BmcVirtualPrivateCloud', VirtualPrivateCloud, reading)
  }
  if (!isText((wire = draft.BmcIp))) draft.BmcIp = readOptional(wire, 'BmcIp', text, reading)
  draft.BmcSecurityGroupIds = readList(draft.BmcSecurityGroupIds, 'BmcSecurityGroupIds', text, reading)
  if (!isAbsent((wire = draft.DeployVirtualPrivateCloud))) {
    draft.DeployVirtualPrivateCloud = readOptional(wire, 'DeployVirtualPrivateCloud', VirtualPrivateCloud, reading)
  }
  if (!isText((wire = draft.DeployIp))) draft.DeployIp = readOptional(wire, 'DeployIp', text, reading)
  draft.DeploySecurityGroupIds = readList(draft.DeploySecurityGroupIds, 'DeploySecurityGroupIds', text, reading)
  if (!isText((wire = draft.CvmInstanceId))) draft.CvmInstanceId = readOptional(wire, 'CvmInstanceId', text, reading)
  if (!isText((wire = draft.CreatedTime))) draft.CreatedTime = readOptional(wire, 'CreatedTime', text, reading)
  if (!isText((wire = draft.HardwareDescription))) {
    draft.HardwareDescription = readOptional(wire, 'HardwareDescription', text, reading)
  }
  if (!isNumber((wire = draft.CPU))) draft.CPU = readOptional(wire, 'CPU', number, reading)
  if (!isNumber((wire = draft.Memory))) draft.Memory = readOptional(wire, 'Memory', number, reading)
  if (!isText((wire = draft.Disk))) draft.Disk = readOptional(wire, 'Disk', text, reading)
  if (!isText((wire = draft.BmcMAC))) draft.BmcMAC = readOptional(wire, 'BmcMAC', text, reading)
  if (!isText((wire = draft.DeployMAC))) draft.DeployMAC = readOptional(wire, 'DeployMAC', text, reading)
  if (!isText((wire = draft.TenantType))) draft.TenantType = readOptional(wire, 'TenantType', text, reading)
  if (!isAbsent((wire = draft.DeployExtraConfig))) {
    draft.DeployExtraConfig = readOptional(wire, 'DeployExtraConfig', ChcDeployExtraConfig, reading)
  }
  if (!isText((wire = draft.Gpu))) draft.Gpu = readOptional(wire, 'Gpu', text, reading)
  if (!isText((wire = draft.NetworkCard))) draft.NetworkCard = readOptional(wire, 'NetworkCard', text, reading)
  if (!isBoolean((wire = draft.IsPredefinedType))) {
    draft.IsPredefinedType = readOptional(wire, 'IsPredefinedType', boolean, reading)
  }
  if (!isText((wire = draft.ChcInstanceType))) {
    draft.ChcInstanceType = readOptional(wire, 'ChcInstanceType', text, reading)
  }
  if (!isText((wire = draft.ChcInstanceFamily))) {
    draft.ChcInstanceFamily = readOptional(wire, 'ChcInstanceFamily', text, reading)
  }
  if (!isText((wire = draft.ChcInstanceFamilyName))) {
    draft.ChcInstanceFamilyName = readOptional(wire, 'ChcInstanceFamilyName', text, reading)
  }
  if (!isText((wire = draft.ResaleAppId))) draft.ResaleAppId = readOptional(wire, 'ResaleAppId', text, reading)
  if (!isText((wire = draft.ResaleAccountId))) {
    draft.ResaleAccountId = readOptional(wire, 'ResaleAccountId', text, reading)
  }
  if (!isText((wire = draft.SaleStatus))) draft.SaleStatus = readOptional(wire, 'SaleStatus', text, reading)
  draft.Tags = readList(draft.Tags, 'Tags', Tag, reading)
  if (!isText((wire = draft.LatestOperation))) {
    draft.LatestOperation = readOptional(wire, 'LatestOperation', text, reading)
  }
  if (!isText((wire = draft.LatestOperationErrorCode))) {
    draft.LatestOperationErrorCode = readOptional(wire, 'LatestOperationErrorCode', text, reading)
  }
  if (!isText((wire = draft.LatestOperationErrorMsg))) {
    draft.LatestOperationErrorMsg = readOptional(wire, 'LatestOperationErrorMsg', text, reading)
  }
  if (!isText((wire = draft.LatestOperationName))) {
    draft.LatestOperationName = readOptional(wire, 'LatestOperationName', text, reading)
  }
  if (!isText((wire = draft.LatestOperationState))) {
    draft.LatestOperationState = readOptional(wire, 'LatestOperationState', text, reading)
  }
  if (!isText((wire = draft.ChcGatewayId))) draft.ChcGatewayId = readOptional(wire, 'ChcGatewayId', text, reading)
  if (!isText((wire = draft.DedicatedClusterId))) {
    draft.DedicatedClusterId = readOptional(wire, 'DedicatedClusterId', text, reading)
  }
  if (!isText((wire = draft.NetworkMode))) draft.NetworkMode = readOptional(wire, 'NetworkMode', text, reading)
})

/** The PXE boot options of a physical server (CHC). */
export interface ChcDeployExtraConfigInput {
  readonly MiniOsType: string
  readonly BootType: string
  readonly BootFile?: string | undefined
  readonly NextServerAddress?: string | undefined
}

/** The codec of `ChcDeployExtraConfigInput`. */
export const ChcDeployExtraConfigInput: () => t.Type<ChcDeployExtraConfigInput, unknown, unknown> =
  /* @__PURE__ */ once(() =>
    closedObject<ChcDeployExtraConfigInput>(
      { MiniOsType: t.string, BootType: t.string },
      { BootFile: t.string, NextServerAddress: t.string },
      'ChcDeployExtraConfigInput'
    )
  )

/** The input of `ConfigureChcAssistVpc`. */
export interface ConfigureChcAssistVpcInput {
  readonly ChcIds: ReadonlyNonEmptyArray<string>
  readonly BmcVirtualPrivateCloud: VirtualPrivateCloudInput
  /** An empty list is refused, because the vendor treats it as absent. */
  readonly BmcSecurityGroupIds?: ReadonlyNonEmptyArray<string> | undefined
  readonly DeployVirtualPrivateCloud?: VirtualPrivateCloudInput | undefined
  /** An empty list is refused, because the vendor treats it as absent. */
  readonly DeploySecurityGroupIds?: ReadonlyNonEmptyArray<string> | undefined
  readonly ChcDeployExtraConfig?: ChcDeployExtraConfigInput | undefined
}

/** The output of `ConfigureChcAssistVpc`. */
export interface ConfigureChcAssistVpcOutput {
  readonly RequestId?: string | undefined
}

/** The reader of `ConfigureChcAssistVpcOutput`. */
export const ConfigureChcAssistVpcOutput: Reader<ConfigureChcAssistVpcOutput> = /* @__PURE__ */ object(
  'ConfigureChcAssistVpcOutput',
  (draft, reading) => {
    let wire: unknown
    if (!isText((wire = draft.RequestId))) draft.RequestId = readOptional(wire, 'RequestId', text, reading)
  }
)

/**
 * Configures the out-of-band and deployment networks of physical servers (CHC).
 *
 * Safe to repeat.
 *
 * Source: https://console.cloud.tencent.com/api/explorer?Product=cvm&Version=2017-03-12&Action=ConfigureChcAssistVpc
 */
export const ConfigureChcAssistVpc: Operation<
  ConfigureChcAssistVpcInput,
  ConfigureChcAssistVpcOutput,
  ConfigureChcAssistVpcCode,
  'tencent-cvm'
> = {
  product: 'tencent-cvm',
  action: 'ConfigureChcAssistVpc',
  version: '2017-03-12',
  effect: 'idempotent',
  input: /* @__PURE__ */ once(() =>
    closedObject<ConfigureChcAssistVpcInput>(
      { ChcIds: nonEmptyList(t.string), BmcVirtualPrivateCloud: VirtualPrivateCloudInput() },
      {
        BmcSecurityGroupIds: nonEmptyList(t.string),
        DeployVirtualPrivateCloud: VirtualPrivateCloudInput(),
        DeploySecurityGroupIds: nonEmptyList(t.string),
        ChcDeployExtraConfig: ChcDeployExtraConfigInput()
      },
      'ConfigureChcAssistVpcInput'
    )
  ),
  output: /* @__PURE__ */ once(() => codecOf(ConfigureChcAssistVpcOutput))
}

/** The input of `ConfigureChcDeployVpc`. */
export interface ConfigureChcDeployVpcInput {
  readonly ChcIds: ReadonlyNonEmptyArray<string>
  readonly DeployVirtualPrivateCloud: VirtualPrivateCloudInput
  /** An empty list is refused, because the vendor treats it as absent. */
  readonly DeploySecurityGroupIds?: ReadonlyNonEmptyArray<string> | undefined
  readonly ChcDeployExtraConfig?: ChcDeployExtraConfigInput | undefined
}

/** The output of `ConfigureChcDeployVpc`. */
export interface ConfigureChcDeployVpcOutput {
  readonly RequestId?: string | undefined
}

/** The reader of `ConfigureChcDeployVpcOutput`. */
export const ConfigureChcDeployVpcOutput: Reader<ConfigureChcDeployVpcOutput> = /* @__PURE__ */ object(
  'ConfigureChcDeployVpcOutput',
  (draft, reading) => {
    let wire: unknown
    if (!isText((wire = draft.RequestId))) draft.RequestId = readOptional(wire, 'RequestId', text, reading)
  }
)

/**
 * Configures the deployment network of physical servers (CHC).
 *
 * Safe to repeat.
 *
 * Source: https://console.cloud.tencent.com/api/explorer?Product=cvm&Version=2017-03-12&Action=ConfigureChcDeployVpc
 */
export const ConfigureChcDeployVpc: Operation<
  ConfigureChcDeployVpcInput,
  ConfigureChcDeployVpcOutput,
  ConfigureChcDeployVpcCode,
  'tencent-cvm'
> = {
  product: 'tencent-cvm',
  action: 'ConfigureChcDeployVpc',
  version: '2017-03-12',
  effect: 'idempotent',
  input: /* @__PURE__ */ once(() =>
    closedObject<ConfigureChcDeployVpcInput>(
      { ChcIds: nonEmptyList(t.string), DeployVirtualPrivateCloud: VirtualPrivateCloudInput() },
      { DeploySecurityGroupIds: nonEmptyList(t.string), ChcDeployExtraConfig: ChcDeployExtraConfigInput() },
      'ConfigureChcDeployVpcInput'
    )
  ),
  output: /* @__PURE__ */ once(() => codecOf(ConfigureChcDeployVpcOutput))
}

/** The input of `DescribeChcDeniedActions`. */
export interface DescribeChcDeniedActionsInput {
  readonly ChcIds: ReadonlyNonEmptyArray<string>
}

/** The output of `DescribeChcDeniedActions`. */
export interface DescribeChcDeniedActionsOutput {
  readonly ChcHostDeniedActionSet: readonly ChcHostDeniedActions[]
  readonly RequestId?: string | undefined
}

/** The reader of `DescribeChcDeniedActionsOutput`. */
export const DescribeChcDeniedActionsOutput: Reader<DescribeChcDeniedActionsOutput> = /* @__PURE__ */ object(
  'DescribeChcDeniedActionsOutput',
  (draft, reading) => {
    let wire: unknown
    draft.ChcHostDeniedActionSet = readList(
      draft.ChcHostDeniedActionSet,
      'ChcHostDeniedActionSet',
      ChcHostDeniedActions,
      reading
    )
    if (!isText((wire = draft.RequestId))) draft.RequestId = readOptional(wire, 'RequestId', text, reading)
  }
)

/**
 * Lists the actions that physical servers (CHC) do not allow in their state.
 *
 * Source: https://console.cloud.tencent.com/api/explorer?Product=cvm&Version=2017-03-12&Action=DescribeChcDeniedActions
 */
export const DescribeChcDeniedActions: Operation<
  DescribeChcDeniedActionsInput,
  DescribeChcDeniedActionsOutput,
  DescribeChcDeniedActionsCode,
  'tencent-cvm'
> = {
  product: 'tencent-cvm',
  action: 'DescribeChcDeniedActions',
  version: '2017-03-12',
  effect: 'read',
  input: /* @__PURE__ */ once(() =>
    closedObject<DescribeChcDeniedActionsInput>({ ChcIds: nonEmptyList(t.string) }, {}, 'DescribeChcDeniedActionsInput')
  ),
  output: /* @__PURE__ */ once(() => codecOf(DescribeChcDeniedActionsOutput))
}

/** The input of `DescribeChcHosts`. */
export interface DescribeChcHostsInput {
  /** An empty list is refused, because the vendor treats it as absent. */
  readonly ChcIds?: ReadonlyNonEmptyArray<string> | undefined
  readonly Filters?: readonly FilterInput[] | undefined
  readonly Offset?: number | undefined
  /** 20 by default, at most 100. */
  readonly Limit?: number | undefined
}

/** The output of `DescribeChcHosts`. */
export interface DescribeChcHostsOutput {
  readonly TotalCount?: number | undefined
  readonly ChcHostSet: readonly ChcHost[]
  readonly RequestId?: string | undefined
}

/** The reader of `DescribeChcHostsOutput`. */
export const DescribeChcHostsOutput: Reader<DescribeChcHostsOutput> = /* @__PURE__ */ object(
  'DescribeChcHostsOutput',
  (draft, reading) => {
    let wire: unknown
    if (!isNumber((wire = draft.TotalCount))) draft.TotalCount = readOptional(wire, 'TotalCount', number, reading)
    draft.ChcHostSet = readList(draft.ChcHostSet, 'ChcHostSet', ChcHost, reading)
    if (!isText((wire = draft.RequestId))) draft.RequestId = readOptional(wire, 'RequestId', text, reading)
  }
)

/**
 * Lists hosted physical servers (CHC).
 *
 * The output is one page of a list; `pages` of a client requests all of them, and `collect` their items.
 *
 * Source: https://console.cloud.tencent.com/api/explorer?Product=cvm&Version=2017-03-12&Action=DescribeChcHosts
 */
export const DescribeChcHosts: Operation<
  DescribeChcHostsInput,
  DescribeChcHostsOutput,
  DescribeChcHostsCode,
  'tencent-cvm'
> &
  HasPages<['ChcHostSet']> = {
  product: 'tencent-cvm',
  action: 'DescribeChcHosts',
  version: '2017-03-12',
  effect: 'read',
  input: /* @__PURE__ */ once(() =>
    closedObject<DescribeChcHostsInput>(
      {},
      { ChcIds: nonEmptyList(t.string), Filters: t.readonlyArray(FilterInput()), Offset: Integer, Limit: Integer },
      'DescribeChcHostsInput'
    )
  ),
  output: /* @__PURE__ */ once(() => codecOf(DescribeChcHostsOutput)),
  paging: { style: 'offset', offset: 'Offset', limit: 'Limit', items: ['ChcHostSet'], total: ['TotalCount'] }
}

/** The input of `ModifyChcAttribute`. */
export interface ModifyChcAttributeInput {
  readonly ChcIds: ReadonlyNonEmptyArray<string>
  readonly InstanceName?: string | undefined
  readonly DeviceType?: string | undefined
  readonly BmcUser?: string | undefined
  /** Of the out-of-band user. A secret. */
  readonly Password?: string | undefined
  /** An empty list is refused, because the vendor treats it as absent. */
  readonly BmcSecurityGroupIds?: ReadonlyNonEmptyArray<string> | undefined
}

/** The output of `ModifyChcAttribute`. */
export interface ModifyChcAttributeOutput {
  readonly RequestId?: string | undefined
}

/** The reader of `ModifyChcAttributeOutput`. */
export const ModifyChcAttributeOutput: Reader<ModifyChcAttributeOutput> = /* @__PURE__ */ object(
  'ModifyChcAttributeOutput',
  (draft, reading) => {
    let wire: unknown
    if (!isText((wire = draft.RequestId))) draft.RequestId = readOptional(wire, 'RequestId', text, reading)
  }
)

/**
 * Changes attributes of physical servers (CHC).
 *
 * Safe to repeat.
 *
 * Source: https://console.cloud.tencent.com/api/explorer?Product=cvm&Version=2017-03-12&Action=ModifyChcAttribute
 */
export const ModifyChcAttribute: Operation<
  ModifyChcAttributeInput,
  ModifyChcAttributeOutput,
  ModifyChcAttributeCode,
  'tencent-cvm'
> = {
  product: 'tencent-cvm',
  action: 'ModifyChcAttribute',
  version: '2017-03-12',
  effect: 'idempotent',
  input: /* @__PURE__ */ once(() =>
    closedObject<ModifyChcAttributeInput>(
      { ChcIds: nonEmptyList(t.string) },
      {
        InstanceName: t.string,
        DeviceType: t.string,
        BmcUser: t.string,
        Password: t.string,
        BmcSecurityGroupIds: nonEmptyList(t.string)
      },
      'ModifyChcAttributeInput'
    )
  ),
  output: /* @__PURE__ */ once(() => codecOf(ModifyChcAttributeOutput)),
  secrets: ['Password']
}

/** The input of `ModifyChcNetworkMode`. */
export interface ModifyChcNetworkModeInput {
  readonly ChcIds: ReadonlyNonEmptyArray<string>
  readonly NetworkMode: ChcNetworkMode
}

/** The output of `ModifyChcNetworkMode`. */
export interface ModifyChcNetworkModeOutput {
  readonly RequestId?: string | undefined
}

/** The reader of `ModifyChcNetworkModeOutput`. */
export const ModifyChcNetworkModeOutput: Reader<ModifyChcNetworkModeOutput> = /* @__PURE__ */ object(
  'ModifyChcNetworkModeOutput',
  (draft, reading) => {
    let wire: unknown
    if (!isText((wire = draft.RequestId))) draft.RequestId = readOptional(wire, 'RequestId', text, reading)
  }
)

/**
 * Switches physical servers (CHC) between the deployment and the business network, which interrupts the latter.
 *
 * Safe to repeat.
 *
 * It responds before that is done: wait for `isChcOnDeployNetwork` or `isChcOnBusinessNetwork` on `DescribeChcHosts`.
 *
 * Source: https://console.cloud.tencent.com/api/explorer?Product=cvm&Version=2017-03-12&Action=ModifyChcNetworkMode
 */
export const ModifyChcNetworkMode: Operation<
  ModifyChcNetworkModeInput,
  ModifyChcNetworkModeOutput,
  ModifyChcNetworkModeCode,
  'tencent-cvm'
> = {
  product: 'tencent-cvm',
  action: 'ModifyChcNetworkMode',
  version: '2017-03-12',
  effect: 'idempotent',
  input: /* @__PURE__ */ once(() =>
    closedObject<ModifyChcNetworkModeInput>(
      { ChcIds: nonEmptyList(t.string), NetworkMode: t.string },
      {},
      'ModifyChcNetworkModeInput'
    )
  ),
  output: /* @__PURE__ */ once(() => codecOf(ModifyChcNetworkModeOutput))
}

/** The input of `RemoveChcAssistVpc`. */
export interface RemoveChcAssistVpcInput {
  readonly ChcIds: ReadonlyNonEmptyArray<string>
}

/** The output of `RemoveChcAssistVpc`. */
export interface RemoveChcAssistVpcOutput {
  readonly RequestId?: string | undefined
}

/** The reader of `RemoveChcAssistVpcOutput`. */
export const RemoveChcAssistVpcOutput: Reader<RemoveChcAssistVpcOutput> = /* @__PURE__ */ object(
  'RemoveChcAssistVpcOutput',
  (draft, reading) => {
    let wire: unknown
    if (!isText((wire = draft.RequestId))) draft.RequestId = readOptional(wire, 'RequestId', text, reading)
  }
)

/**
 * Clears the out-of-band and deployment networks of physical servers (CHC).
 *
 * Safe to repeat.
 *
 * Source: https://console.cloud.tencent.com/api/explorer?Product=cvm&Version=2017-03-12&Action=RemoveChcAssistVpc
 */
export const RemoveChcAssistVpc: Operation<
  RemoveChcAssistVpcInput,
  RemoveChcAssistVpcOutput,
  RemoveChcAssistVpcCode,
  'tencent-cvm'
> = {
  product: 'tencent-cvm',
  action: 'RemoveChcAssistVpc',
  version: '2017-03-12',
  effect: 'idempotent',
  input: /* @__PURE__ */ once(() =>
    closedObject<RemoveChcAssistVpcInput>({ ChcIds: nonEmptyList(t.string) }, {}, 'RemoveChcAssistVpcInput')
  ),
  output: /* @__PURE__ */ once(() => codecOf(RemoveChcAssistVpcOutput))
}

/** The input of `RemoveChcDeployVpc`. */
export interface RemoveChcDeployVpcInput {
  readonly ChcIds: ReadonlyNonEmptyArray<string>
}

/** The output of `RemoveChcDeployVpc`. */
export interface RemoveChcDeployVpcOutput {
  readonly RequestId?: string | undefined
}

/** The reader of `RemoveChcDeployVpcOutput`. */
export const RemoveChcDeployVpcOutput: Reader<RemoveChcDeployVpcOutput> = /* @__PURE__ */ object(
  'RemoveChcDeployVpcOutput',
  (draft, reading) => {
    let wire: unknown
    if (!isText((wire = draft.RequestId))) draft.RequestId = readOptional(wire, 'RequestId', text, reading)
  }
)

/**
 * Clears the deployment network of physical servers (CHC).
 *
 * Safe to repeat.
 *
 * Source: https://console.cloud.tencent.com/api/explorer?Product=cvm&Version=2017-03-12&Action=RemoveChcDeployVpc
 */
export const RemoveChcDeployVpc: Operation<
  RemoveChcDeployVpcInput,
  RemoveChcDeployVpcOutput,
  RemoveChcDeployVpcCode,
  'tencent-cvm'
> = {
  product: 'tencent-cvm',
  action: 'RemoveChcDeployVpc',
  version: '2017-03-12',
  effect: 'idempotent',
  input: /* @__PURE__ */ once(() =>
    closedObject<RemoveChcDeployVpcInput>({ ChcIds: nonEmptyList(t.string) }, {}, 'RemoveChcDeployVpcInput')
  ),
  output: /* @__PURE__ */ once(() => codecOf(RemoveChcDeployVpcOutput))
}
