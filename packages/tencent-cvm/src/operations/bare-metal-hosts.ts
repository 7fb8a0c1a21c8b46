// Written by tools/generator from model/{operations,corrections,descriptions}.json. Do not edit.

import { Integer, closedObject, list, nonEmptyList, once, openObject, optional } from '@cloud-result/core/vendor'
import type { HasPages, Operation } from '@cloud-result/core/vendor'
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

/** The codec of `ChcHostDeniedActions`. */
export const ChcHostDeniedActions: () => t.Type<ChcHostDeniedActions, unknown, unknown> = /* @__PURE__ */ once(() =>
  openObject<ChcHostDeniedActions>(
    { ChcId: optional(t.string), State: optional(t.string), DenyActions: list(t.string) },
    'ChcHostDeniedActions'
  )
)

/** The PXE boot options of a physical server (CHC). */
export interface ChcDeployExtraConfig {
  readonly MiniOsType?: string | undefined
  readonly BootType?: string | undefined
  readonly BootFile?: string | undefined
  readonly NextServerAddress?: string | undefined
}

/** The codec of `ChcDeployExtraConfig`. */
export const ChcDeployExtraConfig: () => t.Type<ChcDeployExtraConfig, unknown, unknown> = /* @__PURE__ */ once(() =>
  openObject<ChcDeployExtraConfig>(
    {
      MiniOsType: optional(t.string),
      BootType: optional(t.string),
      BootFile: optional(t.string),
      NextServerAddress: optional(t.string)
    },
    'ChcDeployExtraConfig'
  )
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

/** The codec of `ChcHost`. */
export const ChcHost: () => t.Type<ChcHost, unknown, unknown> = /* @__PURE__ */ once(() =>
  openObject<ChcHost>(
    {
      ChcId: optional(t.string),
      InstanceName: optional(t.string),
      SerialNumber: optional(t.string),
      InstanceState: optional(t.string),
      DeviceType: optional(t.string),
      Placement: optional(Placement()),
      BmcVirtualPrivateCloud: optional(VirtualPrivateCloud()),
      BmcIp: optional(t.string),
      BmcSecurityGroupIds: list(t.string),
      DeployVirtualPrivateCloud: optional(VirtualPrivateCloud()),
      DeployIp: optional(t.string),
      DeploySecurityGroupIds: list(t.string),
      CvmInstanceId: optional(t.string),
      CreatedTime: optional(t.string),
      HardwareDescription: optional(t.string),
      CPU: optional(t.number),
      Memory: optional(t.number),
      Disk: optional(t.string),
      BmcMAC: optional(t.string),
      DeployMAC: optional(t.string),
      TenantType: optional(t.string),
      DeployExtraConfig: optional(ChcDeployExtraConfig()),
      Gpu: optional(t.string),
      NetworkCard: optional(t.string),
      IsPredefinedType: optional(t.boolean),
      ChcInstanceType: optional(t.string),
      ChcInstanceFamily: optional(t.string),
      ChcInstanceFamilyName: optional(t.string),
      ResaleAppId: optional(t.string),
      ResaleAccountId: optional(t.string),
      SaleStatus: optional(t.string),
      Tags: list(Tag()),
      LatestOperation: optional(t.string),
      LatestOperationErrorCode: optional(t.string),
      LatestOperationErrorMsg: optional(t.string),
      LatestOperationName: optional(t.string),
      LatestOperationState: optional(t.string),
      ChcGatewayId: optional(t.string),
      DedicatedClusterId: optional(t.string),
      NetworkMode: optional(t.string)
    },
    'ChcHost'
  )
)

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
  output: /* @__PURE__ */ once(() =>
    openObject<ConfigureChcAssistVpcOutput>({ RequestId: optional(t.string) }, 'ConfigureChcAssistVpcOutput')
  )
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
  output: /* @__PURE__ */ once(() =>
    openObject<ConfigureChcDeployVpcOutput>({ RequestId: optional(t.string) }, 'ConfigureChcDeployVpcOutput')
  )
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
  output: /* @__PURE__ */ once(() =>
    openObject<DescribeChcDeniedActionsOutput>(
      { ChcHostDeniedActionSet: list(ChcHostDeniedActions()), RequestId: optional(t.string) },
      'DescribeChcDeniedActionsOutput'
    )
  )
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
  output: /* @__PURE__ */ once(() =>
    openObject<DescribeChcHostsOutput>(
      { TotalCount: optional(t.number), ChcHostSet: list(ChcHost()), RequestId: optional(t.string) },
      'DescribeChcHostsOutput'
    )
  ),
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
  output: /* @__PURE__ */ once(() =>
    openObject<ModifyChcAttributeOutput>({ RequestId: optional(t.string) }, 'ModifyChcAttributeOutput')
  ),
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
  output: /* @__PURE__ */ once(() =>
    openObject<ModifyChcNetworkModeOutput>({ RequestId: optional(t.string) }, 'ModifyChcNetworkModeOutput')
  )
}

/** The input of `RemoveChcAssistVpc`. */
export interface RemoveChcAssistVpcInput {
  readonly ChcIds: ReadonlyNonEmptyArray<string>
}

/** The output of `RemoveChcAssistVpc`. */
export interface RemoveChcAssistVpcOutput {
  readonly RequestId?: string | undefined
}

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
  output: /* @__PURE__ */ once(() =>
    openObject<RemoveChcAssistVpcOutput>({ RequestId: optional(t.string) }, 'RemoveChcAssistVpcOutput')
  )
}

/** The input of `RemoveChcDeployVpc`. */
export interface RemoveChcDeployVpcInput {
  readonly ChcIds: ReadonlyNonEmptyArray<string>
}

/** The output of `RemoveChcDeployVpc`. */
export interface RemoveChcDeployVpcOutput {
  readonly RequestId?: string | undefined
}

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
  output: /* @__PURE__ */ once(() =>
    openObject<RemoveChcDeployVpcOutput>({ RequestId: optional(t.string) }, 'RemoveChcDeployVpcOutput')
  )
}
