// Written by tools/generator from model/{operations,corrections,descriptions}.json. Do not edit.

import { Integer, closedObject, list, nonEmptyList, once, openObject, optional } from '@cloud-result/core/vendor'
import type { Operation } from '@cloud-result/core/vendor'
import type { ReadonlyNonEmptyArray } from 'fp-ts/lib/ReadonlyNonEmptyArray.js'
import * as t from 'io-ts'

import type {
  InquirePricePurchaseResourcePoolPacksCode,
  InquiryPriceModifyInstancesChargeTypeCode,
  InquiryPriceRenewHostsCode,
  InquiryPriceRenewInstancesCode,
  InquiryPriceResetInstanceCode,
  InquiryPriceResetInstancesInternetMaxBandwidthCode,
  InquiryPriceResetInstancesTypeCode,
  InquiryPriceResizeInstanceDisksCode,
  InquiryPriceRunInstancesCode,
  InquiryPriceTerminateInstancesCode
} from './codes.js'
import {
  ChargePrepaidInput,
  CpuTopologyInput,
  DataDiskInput,
  EnhancedServiceInput,
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
import { ItemPrice } from './shared-outputs.js'
import type { InstanceChargeType } from './values.js'

/** What an instance and its bandwidth cost. */
export interface Price {
  readonly InstancePrice?: ItemPrice | undefined
  readonly BandwidthPrice?: ItemPrice | undefined
}

/** The codec of `Price`. */
export const Price: () => t.Type<Price, unknown, unknown> = /* @__PURE__ */ once(() =>
  openObject<Price>({ InstancePrice: optional(ItemPrice()), BandwidthPrice: optional(ItemPrice()) }, 'Price')
)

/** The price of dedicated hosts. */
export interface HostPriceInfo {
  readonly HostPrice?: ItemPrice | undefined
}

/** The codec of `HostPriceInfo`. */
export const HostPriceInfo: () => t.Type<HostPriceInfo, unknown, unknown> = /* @__PURE__ */ once(() =>
  openObject<HostPriceInfo>({ HostPrice: optional(ItemPrice()) }, 'HostPriceInfo')
)

/** What is paid back for an instance. */
export interface InstanceRefund {
  readonly InstanceId?: string | undefined
  readonly Refunds?: number | undefined
  readonly PriceDetail?: string | undefined
}

/** The codec of `InstanceRefund`. */
export const InstanceRefund: () => t.Type<InstanceRefund, unknown, unknown> = /* @__PURE__ */ once(() =>
  openObject<InstanceRefund>(
    { InstanceId: optional(t.string), Refunds: optional(t.number), PriceDetail: optional(t.string) },
    'InstanceRefund'
  )
)

/** What `InquirePricePurchaseResourcePoolPacks` takes. */
export interface InquirePricePurchaseResourcePoolPacksInput {
  readonly Zone: string
  readonly InstanceType: string
  readonly InstanceCount: number
  /** In months, from 1 to 60. */
  readonly Period: number
}

/** What `InquirePricePurchaseResourcePoolPacks` answers. */
export interface InquirePricePurchaseResourcePoolPacksOutput {
  readonly Price?: ItemPrice | undefined
  readonly RequestId?: string | undefined
}

/**
 * Asks what resource pool packs would cost.
 *
 * Source:
 * https://console.cloud.tencent.com/api/explorer?Product=cvm&Version=2017-03-12&Action=InquirePricePurchaseResourcePoolPacks
 */
export const InquirePricePurchaseResourcePoolPacks: Operation<
  InquirePricePurchaseResourcePoolPacksInput,
  InquirePricePurchaseResourcePoolPacksOutput,
  InquirePricePurchaseResourcePoolPacksCode
> = {
  action: 'InquirePricePurchaseResourcePoolPacks',
  version: '2017-03-12',
  effect: 'read',
  input: /* @__PURE__ */ once(() =>
    closedObject<InquirePricePurchaseResourcePoolPacksInput>(
      { Zone: t.string, InstanceType: t.string, InstanceCount: Integer, Period: Integer },
      {},
      'InquirePricePurchaseResourcePoolPacksInput'
    )
  ),
  output: /* @__PURE__ */ once(() =>
    openObject<InquirePricePurchaseResourcePoolPacksOutput>(
      { Price: optional(ItemPrice()), RequestId: optional(t.string) },
      'InquirePricePurchaseResourcePoolPacksOutput'
    )
  )
}

/** What `InquiryPriceModifyInstancesChargeType` takes. */
export interface InquiryPriceModifyInstancesChargeTypeInput {
  readonly InstanceIds: ReadonlyNonEmptyArray<string>
  readonly InstanceChargeType: InstanceChargeType
  readonly InstanceChargePrepaid?: InstanceChargePrepaidInput | undefined
  readonly ModifyPortableDataDisk?: boolean | undefined
}

/** What `InquiryPriceModifyInstancesChargeType` answers. */
export interface InquiryPriceModifyInstancesChargeTypeOutput {
  readonly Price?: Price | undefined
  readonly RequestId?: string | undefined
}

/**
 * Asks what a switch of the way of charging would cost.
 *
 * Source:
 * https://console.cloud.tencent.com/api/explorer?Product=cvm&Version=2017-03-12&Action=InquiryPriceModifyInstancesChargeType
 */
export const InquiryPriceModifyInstancesChargeType: Operation<
  InquiryPriceModifyInstancesChargeTypeInput,
  InquiryPriceModifyInstancesChargeTypeOutput,
  InquiryPriceModifyInstancesChargeTypeCode
> = {
  action: 'InquiryPriceModifyInstancesChargeType',
  version: '2017-03-12',
  effect: 'read',
  input: /* @__PURE__ */ once(() =>
    closedObject<InquiryPriceModifyInstancesChargeTypeInput>(
      { InstanceIds: nonEmptyList(t.string), InstanceChargeType: t.string },
      { InstanceChargePrepaid: InstanceChargePrepaidInput(), ModifyPortableDataDisk: t.boolean },
      'InquiryPriceModifyInstancesChargeTypeInput'
    )
  ),
  output: /* @__PURE__ */ once(() =>
    openObject<InquiryPriceModifyInstancesChargeTypeOutput>(
      { Price: optional(Price()), RequestId: optional(t.string) },
      'InquiryPriceModifyInstancesChargeTypeOutput'
    )
  )
}

/** What `InquiryPriceRenewHosts` takes. */
export interface InquiryPriceRenewHostsInput {
  readonly HostIds: ReadonlyNonEmptyArray<string>
  readonly HostChargePrepaid: ChargePrepaidInput
  readonly DryRun?: boolean | undefined
}

/** What `InquiryPriceRenewHosts` answers. */
export interface InquiryPriceRenewHostsOutput {
  readonly Price?: HostPriceInfo | undefined
  readonly RequestId?: string | undefined
}

/**
 * Asks what the renewal of prepaid dedicated hosts would cost.
 *
 * `dryRun` of a client checks a call without doing it.
 *
 * Source: https://console.cloud.tencent.com/api/explorer?Product=cvm&Version=2017-03-12&Action=InquiryPriceRenewHosts
 */
export const InquiryPriceRenewHosts: Operation<
  InquiryPriceRenewHostsInput,
  InquiryPriceRenewHostsOutput,
  InquiryPriceRenewHostsCode
> = {
  action: 'InquiryPriceRenewHosts',
  version: '2017-03-12',
  effect: 'read',
  input: /* @__PURE__ */ once(() =>
    closedObject<InquiryPriceRenewHostsInput>(
      { HostIds: nonEmptyList(t.string), HostChargePrepaid: ChargePrepaidInput() },
      { DryRun: t.boolean },
      'InquiryPriceRenewHostsInput'
    )
  ),
  output: /* @__PURE__ */ once(() =>
    openObject<InquiryPriceRenewHostsOutput>(
      { Price: optional(HostPriceInfo()), RequestId: optional(t.string) },
      'InquiryPriceRenewHostsOutput'
    )
  ),
  dryRun: 'DryRun'
}

/** What `InquiryPriceRenewInstances` takes. */
export interface InquiryPriceRenewInstancesInput {
  readonly InstanceIds: ReadonlyNonEmptyArray<string>
  readonly InstanceChargePrepaid: InstanceChargePrepaidInput
  readonly DryRun?: boolean | undefined
  readonly RenewPortableDataDisk?: boolean | undefined
}

/** What `InquiryPriceRenewInstances` answers. */
export interface InquiryPriceRenewInstancesOutput {
  readonly Price?: Price | undefined
  readonly RequestId?: string | undefined
}

/**
 * Asks what the renewal of prepaid instances would cost.
 *
 * `dryRun` of a client checks a call without doing it.
 *
 * Source:
 * https://console.cloud.tencent.com/api/explorer?Product=cvm&Version=2017-03-12&Action=InquiryPriceRenewInstances
 */
export const InquiryPriceRenewInstances: Operation<
  InquiryPriceRenewInstancesInput,
  InquiryPriceRenewInstancesOutput,
  InquiryPriceRenewInstancesCode
> = {
  action: 'InquiryPriceRenewInstances',
  version: '2017-03-12',
  effect: 'read',
  input: /* @__PURE__ */ once(() =>
    closedObject<InquiryPriceRenewInstancesInput>(
      { InstanceIds: nonEmptyList(t.string), InstanceChargePrepaid: InstanceChargePrepaidInput() },
      { DryRun: t.boolean, RenewPortableDataDisk: t.boolean },
      'InquiryPriceRenewInstancesInput'
    )
  ),
  output: /* @__PURE__ */ once(() =>
    openObject<InquiryPriceRenewInstancesOutput>(
      { Price: optional(Price()), RequestId: optional(t.string) },
      'InquiryPriceRenewInstancesOutput'
    )
  ),
  dryRun: 'DryRun'
}

/** What `InquiryPriceResetInstance` takes. */
export interface InquiryPriceResetInstanceInput {
  readonly InstanceId: string
  readonly ImageId?: string | undefined
  readonly SystemDisk?: SystemDiskInput | undefined
  readonly LoginSettings?: LoginSettingsInput | undefined
  readonly EnhancedService?: EnhancedServiceInput | undefined
  readonly UserData?: string | undefined
}

/** What `InquiryPriceResetInstance` answers. */
export interface InquiryPriceResetInstanceOutput {
  readonly Price?: Price | undefined
  readonly RequestId?: string | undefined
}

/**
 * Asks what the reinstallation of an instance would cost.
 *
 * Source:
 * https://console.cloud.tencent.com/api/explorer?Product=cvm&Version=2017-03-12&Action=InquiryPriceResetInstance
 */
export const InquiryPriceResetInstance: Operation<
  InquiryPriceResetInstanceInput,
  InquiryPriceResetInstanceOutput,
  InquiryPriceResetInstanceCode
> = {
  action: 'InquiryPriceResetInstance',
  version: '2017-03-12',
  effect: 'read',
  input: /* @__PURE__ */ once(() =>
    closedObject<InquiryPriceResetInstanceInput>(
      { InstanceId: t.string },
      {
        ImageId: t.string,
        SystemDisk: SystemDiskInput(),
        LoginSettings: LoginSettingsInput(),
        EnhancedService: EnhancedServiceInput(),
        UserData: t.string
      },
      'InquiryPriceResetInstanceInput'
    )
  ),
  output: /* @__PURE__ */ once(() =>
    openObject<InquiryPriceResetInstanceOutput>(
      { Price: optional(Price()), RequestId: optional(t.string) },
      'InquiryPriceResetInstanceOutput'
    )
  ),
  secrets: ['Password', 'UserData']
}

/** What `InquiryPriceResetInstancesInternetMaxBandwidth` takes. */
export interface InquiryPriceResetInstancesInternetMaxBandwidthInput {
  readonly InstanceIds: ReadonlyNonEmptyArray<string>
  readonly InternetAccessible: InternetAccessibleInput
  readonly StartTime?: string | undefined
  readonly EndTime?: string | undefined
}

/** What `InquiryPriceResetInstancesInternetMaxBandwidth` answers. */
export interface InquiryPriceResetInstancesInternetMaxBandwidthOutput {
  readonly Price?: Price | undefined
  readonly RequestId?: string | undefined
}

/**
 * Asks what another limit of public bandwidth would cost.
 *
 * Source:
 * https://console.cloud.tencent.com/api/explorer?Product=cvm&Version=2017-03-12&Action=InquiryPriceResetInstancesInternetMaxBandwidth
 */
export const InquiryPriceResetInstancesInternetMaxBandwidth: Operation<
  InquiryPriceResetInstancesInternetMaxBandwidthInput,
  InquiryPriceResetInstancesInternetMaxBandwidthOutput,
  InquiryPriceResetInstancesInternetMaxBandwidthCode
> = {
  action: 'InquiryPriceResetInstancesInternetMaxBandwidth',
  version: '2017-03-12',
  effect: 'read',
  input: /* @__PURE__ */ once(() =>
    closedObject<InquiryPriceResetInstancesInternetMaxBandwidthInput>(
      { InstanceIds: nonEmptyList(t.string), InternetAccessible: InternetAccessibleInput() },
      { StartTime: t.string, EndTime: t.string },
      'InquiryPriceResetInstancesInternetMaxBandwidthInput'
    )
  ),
  output: /* @__PURE__ */ once(() =>
    openObject<InquiryPriceResetInstancesInternetMaxBandwidthOutput>(
      { Price: optional(Price()), RequestId: optional(t.string) },
      'InquiryPriceResetInstancesInternetMaxBandwidthOutput'
    )
  )
}

/** What `InquiryPriceResetInstancesType` takes. */
export interface InquiryPriceResetInstancesTypeInput {
  readonly InstanceIds: ReadonlyNonEmptyArray<string>
  readonly InstanceType: string
}

/** What `InquiryPriceResetInstancesType` answers. */
export interface InquiryPriceResetInstancesTypeOutput {
  readonly Price?: Price | undefined
  readonly RequestId?: string | undefined
}

/**
 * Asks what another type for instances would cost.
 *
 * Source:
 * https://console.cloud.tencent.com/api/explorer?Product=cvm&Version=2017-03-12&Action=InquiryPriceResetInstancesType
 */
export const InquiryPriceResetInstancesType: Operation<
  InquiryPriceResetInstancesTypeInput,
  InquiryPriceResetInstancesTypeOutput,
  InquiryPriceResetInstancesTypeCode
> = {
  action: 'InquiryPriceResetInstancesType',
  version: '2017-03-12',
  effect: 'read',
  input: /* @__PURE__ */ once(() =>
    closedObject<InquiryPriceResetInstancesTypeInput>(
      { InstanceIds: nonEmptyList(t.string), InstanceType: t.string },
      {},
      'InquiryPriceResetInstancesTypeInput'
    )
  ),
  output: /* @__PURE__ */ once(() =>
    openObject<InquiryPriceResetInstancesTypeOutput>(
      { Price: optional(Price()), RequestId: optional(t.string) },
      'InquiryPriceResetInstancesTypeOutput'
    )
  )
}

/** What `InquiryPriceResizeInstanceDisks` takes. */
export interface InquiryPriceResizeInstanceDisksInput {
  readonly InstanceId: string
  readonly DataDisks?: readonly DataDiskInput[] | undefined
  readonly ForceStop?: boolean | undefined
  readonly SystemDisk?: SystemDiskInput | undefined
  readonly ResizeOnline?: boolean | undefined
}

/** What `InquiryPriceResizeInstanceDisks` answers. */
export interface InquiryPriceResizeInstanceDisksOutput {
  readonly Price?: Price | undefined
  readonly RequestId?: string | undefined
}

/**
 * Asks what larger disks for an instance would cost.
 *
 * Source:
 * https://console.cloud.tencent.com/api/explorer?Product=cvm&Version=2017-03-12&Action=InquiryPriceResizeInstanceDisks
 */
export const InquiryPriceResizeInstanceDisks: Operation<
  InquiryPriceResizeInstanceDisksInput,
  InquiryPriceResizeInstanceDisksOutput,
  InquiryPriceResizeInstanceDisksCode
> = {
  action: 'InquiryPriceResizeInstanceDisks',
  version: '2017-03-12',
  effect: 'read',
  input: /* @__PURE__ */ once(() =>
    closedObject<InquiryPriceResizeInstanceDisksInput>(
      { InstanceId: t.string },
      {
        DataDisks: t.readonlyArray(DataDiskInput()),
        ForceStop: t.boolean,
        SystemDisk: SystemDiskInput(),
        ResizeOnline: t.boolean
      },
      'InquiryPriceResizeInstanceDisksInput'
    )
  ),
  output: /* @__PURE__ */ once(() =>
    openObject<InquiryPriceResizeInstanceDisksOutput>(
      { Price: optional(Price()), RequestId: optional(t.string) },
      'InquiryPriceResizeInstanceDisksOutput'
    )
  )
}

/** What `InquiryPriceRunInstances` takes. */
export interface InquiryPriceRunInstancesInput {
  readonly Placement: PlacementInput
  readonly ImageId: string
  readonly InstanceChargeType?: InstanceChargeType | undefined
  readonly InstanceChargePrepaid?: InstanceChargePrepaidInput | undefined
  readonly InstanceType?: string | undefined
  readonly SystemDisk?: SystemDiskInput | undefined
  readonly DataDisks?: readonly DataDiskInput[] | undefined
  readonly VirtualPrivateCloud?: VirtualPrivateCloudInput | undefined
  readonly InternetAccessible?: InternetAccessibleInput | undefined
  readonly InstanceCount?: number | undefined
  readonly InstanceName?: string | undefined
  readonly LoginSettings?: LoginSettingsInput | undefined
  readonly SecurityGroupIds?: readonly string[] | undefined
  readonly EnhancedService?: EnhancedServiceInput | undefined
  readonly ClientToken?: string | undefined
  readonly HostName?: string | undefined
  readonly TagSpecification?: readonly TagSpecificationInput[] | undefined
  readonly InstanceMarketOptions?: InstanceMarketOptionsRequestInput | undefined
  readonly Metadata?: MetadataInput | undefined
  readonly HpcClusterId?: string | undefined
  readonly CpuTopology?: CpuTopologyInput | undefined
  readonly LaunchTemplate?: LaunchTemplateInput | undefined
  readonly NetworkInterfaces?: readonly NetworkInterfacesInput[] | undefined
}

/** What `InquiryPriceRunInstances` answers. */
export interface InquiryPriceRunInstancesOutput {
  readonly Price?: Price | undefined
  readonly RequestId?: string | undefined
}

/**
 * Asks what `RunInstances` with the same input would cost.
 *
 * Safe to repeat with the same `ClientToken`, which the client makes up unless it is given.
 *
 * Source: https://console.cloud.tencent.com/api/explorer?Product=cvm&Version=2017-03-12&Action=InquiryPriceRunInstances
 */
export const InquiryPriceRunInstances: Operation<
  InquiryPriceRunInstancesInput,
  InquiryPriceRunInstancesOutput,
  InquiryPriceRunInstancesCode
> = {
  action: 'InquiryPriceRunInstances',
  version: '2017-03-12',
  effect: 'read',
  input: /* @__PURE__ */ once(() =>
    closedObject<InquiryPriceRunInstancesInput>(
      { Placement: PlacementInput(), ImageId: t.string },
      {
        InstanceChargeType: t.string,
        InstanceChargePrepaid: InstanceChargePrepaidInput(),
        InstanceType: t.string,
        SystemDisk: SystemDiskInput(),
        DataDisks: t.readonlyArray(DataDiskInput()),
        VirtualPrivateCloud: VirtualPrivateCloudInput(),
        InternetAccessible: InternetAccessibleInput(),
        InstanceCount: Integer,
        InstanceName: t.string,
        LoginSettings: LoginSettingsInput(),
        SecurityGroupIds: t.readonlyArray(t.string),
        EnhancedService: EnhancedServiceInput(),
        ClientToken: t.string,
        HostName: t.string,
        TagSpecification: t.readonlyArray(TagSpecificationInput()),
        InstanceMarketOptions: InstanceMarketOptionsRequestInput(),
        Metadata: MetadataInput(),
        HpcClusterId: t.string,
        CpuTopology: CpuTopologyInput(),
        LaunchTemplate: LaunchTemplateInput(),
        NetworkInterfaces: t.readonlyArray(NetworkInterfacesInput())
      },
      'InquiryPriceRunInstancesInput'
    )
  ),
  output: /* @__PURE__ */ once(() =>
    openObject<InquiryPriceRunInstancesOutput>(
      { Price: optional(Price()), RequestId: optional(t.string) },
      'InquiryPriceRunInstancesOutput'
    )
  ),
  idempotencyToken: 'ClientToken',
  secrets: ['Password']
}

/** What `InquiryPriceTerminateInstances` takes. */
export interface InquiryPriceTerminateInstancesInput {
  readonly InstanceIds: ReadonlyNonEmptyArray<string>
}

/** What `InquiryPriceTerminateInstances` answers. */
export interface InquiryPriceTerminateInstancesOutput {
  readonly InstanceRefundsSet: readonly InstanceRefund[]
  readonly RequestId?: string | undefined
}

/**
 * Asks what would be paid back for returned instances.
 *
 * Source:
 * https://console.cloud.tencent.com/api/explorer?Product=cvm&Version=2017-03-12&Action=InquiryPriceTerminateInstances
 */
export const InquiryPriceTerminateInstances: Operation<
  InquiryPriceTerminateInstancesInput,
  InquiryPriceTerminateInstancesOutput,
  InquiryPriceTerminateInstancesCode
> = {
  action: 'InquiryPriceTerminateInstances',
  version: '2017-03-12',
  effect: 'read',
  input: /* @__PURE__ */ once(() =>
    closedObject<InquiryPriceTerminateInstancesInput>(
      { InstanceIds: nonEmptyList(t.string) },
      {},
      'InquiryPriceTerminateInstancesInput'
    )
  ),
  output: /* @__PURE__ */ once(() =>
    openObject<InquiryPriceTerminateInstancesOutput>(
      { InstanceRefundsSet: list(InstanceRefund()), RequestId: optional(t.string) },
      'InquiryPriceTerminateInstancesOutput'
    )
  )
}
