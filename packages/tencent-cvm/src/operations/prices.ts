// Written by tools/generator from model/{operations,corrections,descriptions}.json. Do not edit.

import {
  Integer,
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
import type { HasDryRun, Operation, Reader } from '@cloud-result/core/vendor'
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

/** The price of an instance and its bandwidth. */
export interface Price {
  readonly InstancePrice?: ItemPrice | undefined
  readonly BandwidthPrice?: ItemPrice | undefined
}

/** The reader of `Price`. */
export const Price: Reader<Price> = /* @__PURE__ */ object('Price', (draft, reading) => {
  let wire: unknown
  if (!isAbsent((wire = draft.InstancePrice))) {
    draft.InstancePrice = readOptional(wire, 'InstancePrice', ItemPrice, reading)
  }
  if (!isAbsent((wire = draft.BandwidthPrice))) {
    draft.BandwidthPrice = readOptional(wire, 'BandwidthPrice', ItemPrice, reading)
  }
})

/** The price of dedicated hosts. */
export interface HostPriceInfo {
  readonly HostPrice?: ItemPrice | undefined
}

/** The reader of `HostPriceInfo`. */
export const HostPriceInfo: Reader<HostPriceInfo> = /* @__PURE__ */ object('HostPriceInfo', (draft, reading) => {
  let wire: unknown
  if (!isAbsent((wire = draft.HostPrice))) draft.HostPrice = readOptional(wire, 'HostPrice', ItemPrice, reading)
})

/** The refund for an instance. */
export interface InstanceRefund {
  readonly InstanceId?: string | undefined
  readonly Refunds?: number | undefined
  readonly PriceDetail?: string | undefined
}

/** The reader of `InstanceRefund`. */
export const InstanceRefund: Reader<InstanceRefund> = /* @__PURE__ */ object('InstanceRefund', (draft, reading) => {
  let wire: unknown
  if (!isText((wire = draft.InstanceId))) draft.InstanceId = readOptional(wire, 'InstanceId', text, reading)
  if (!isNumber((wire = draft.Refunds))) draft.Refunds = readOptional(wire, 'Refunds', number, reading)
  if (!isText((wire = draft.PriceDetail))) draft.PriceDetail = readOptional(wire, 'PriceDetail', text, reading)
})

/** The input of `InquirePricePurchaseResourcePoolPacks`. */
export interface InquirePricePurchaseResourcePoolPacksInput {
  readonly Zone: string
  readonly InstanceType: string
  readonly InstanceCount: number
  /** In months, from 1 to 60. */
  readonly Period: number
}

/** The output of `InquirePricePurchaseResourcePoolPacks`. */
export interface InquirePricePurchaseResourcePoolPacksOutput {
  readonly Price?: ItemPrice | undefined
  readonly RequestId?: string | undefined
}

/** The reader of `InquirePricePurchaseResourcePoolPacksOutput`. */
export const InquirePricePurchaseResourcePoolPacksOutput: Reader<InquirePricePurchaseResourcePoolPacksOutput> =
  /* @__PURE__ */ object('InquirePricePurchaseResourcePoolPacksOutput', (draft, reading) => {
    let wire: unknown
    if (!isAbsent((wire = draft.Price))) draft.Price = readOptional(wire, 'Price', ItemPrice, reading)
    if (!isText((wire = draft.RequestId))) draft.RequestId = readOptional(wire, 'RequestId', text, reading)
  })

/**
 * Gets the price of resource pool packs.
 *
 * Source:
 * https://console.cloud.tencent.com/api/explorer?Product=cvm&Version=2017-03-12&Action=InquirePricePurchaseResourcePoolPacks
 */
export const InquirePricePurchaseResourcePoolPacks: Operation<
  InquirePricePurchaseResourcePoolPacksInput,
  InquirePricePurchaseResourcePoolPacksOutput,
  InquirePricePurchaseResourcePoolPacksCode,
  'tencent-cvm'
> = {
  product: 'tencent-cvm',
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
  output: /* @__PURE__ */ once(() => codecOf(InquirePricePurchaseResourcePoolPacksOutput))
}

/** The input of `InquiryPriceModifyInstancesChargeType`. */
export interface InquiryPriceModifyInstancesChargeTypeInput {
  readonly InstanceIds: ReadonlyNonEmptyArray<string>
  readonly InstanceChargeType: InstanceChargeType
  readonly InstanceChargePrepaid?: InstanceChargePrepaidInput | undefined
  readonly ModifyPortableDataDisk?: boolean | undefined
}

/** The output of `InquiryPriceModifyInstancesChargeType`. */
export interface InquiryPriceModifyInstancesChargeTypeOutput {
  readonly Price?: Price | undefined
  readonly RequestId?: string | undefined
}

/** The reader of `InquiryPriceModifyInstancesChargeTypeOutput`. */
export const InquiryPriceModifyInstancesChargeTypeOutput: Reader<InquiryPriceModifyInstancesChargeTypeOutput> =
  /* @__PURE__ */ object('InquiryPriceModifyInstancesChargeTypeOutput', (draft, reading) => {
    let wire: unknown
    if (!isAbsent((wire = draft.Price))) draft.Price = readOptional(wire, 'Price', Price, reading)
    if (!isText((wire = draft.RequestId))) draft.RequestId = readOptional(wire, 'RequestId', text, reading)
  })

/**
 * Gets the price of a change of the billing mode.
 *
 * Source:
 * https://console.cloud.tencent.com/api/explorer?Product=cvm&Version=2017-03-12&Action=InquiryPriceModifyInstancesChargeType
 */
export const InquiryPriceModifyInstancesChargeType: Operation<
  InquiryPriceModifyInstancesChargeTypeInput,
  InquiryPriceModifyInstancesChargeTypeOutput,
  InquiryPriceModifyInstancesChargeTypeCode,
  'tencent-cvm'
> = {
  product: 'tencent-cvm',
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
  output: /* @__PURE__ */ once(() => codecOf(InquiryPriceModifyInstancesChargeTypeOutput))
}

/** The input of `InquiryPriceRenewHosts`. */
export interface InquiryPriceRenewHostsInput {
  readonly HostIds: ReadonlyNonEmptyArray<string>
  readonly HostChargePrepaid: ChargePrepaidInput
  readonly DryRun?: boolean | undefined
}

/** The output of `InquiryPriceRenewHosts`. */
export interface InquiryPriceRenewHostsOutput {
  readonly Price?: HostPriceInfo | undefined
  readonly RequestId?: string | undefined
}

/** The reader of `InquiryPriceRenewHostsOutput`. */
export const InquiryPriceRenewHostsOutput: Reader<InquiryPriceRenewHostsOutput> = /* @__PURE__ */ object(
  'InquiryPriceRenewHostsOutput',
  (draft, reading) => {
    let wire: unknown
    if (!isAbsent((wire = draft.Price))) draft.Price = readOptional(wire, 'Price', HostPriceInfo, reading)
    if (!isText((wire = draft.RequestId))) draft.RequestId = readOptional(wire, 'RequestId', text, reading)
  }
)

/**
 * Gets the price of renewing prepaid dedicated hosts.
 *
 * `dryRun` of a client checks the request without executing it.
 *
 * Source: https://console.cloud.tencent.com/api/explorer?Product=cvm&Version=2017-03-12&Action=InquiryPriceRenewHosts
 */
export const InquiryPriceRenewHosts: Operation<
  InquiryPriceRenewHostsInput,
  InquiryPriceRenewHostsOutput,
  InquiryPriceRenewHostsCode,
  'tencent-cvm'
> &
  HasDryRun = {
  product: 'tencent-cvm',
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
  output: /* @__PURE__ */ once(() => codecOf(InquiryPriceRenewHostsOutput)),
  dryRun: 'DryRun'
}

/** The input of `InquiryPriceRenewInstances`. */
export interface InquiryPriceRenewInstancesInput {
  readonly InstanceIds: ReadonlyNonEmptyArray<string>
  readonly InstanceChargePrepaid: InstanceChargePrepaidInput
  readonly DryRun?: boolean | undefined
  readonly RenewPortableDataDisk?: boolean | undefined
}

/** The output of `InquiryPriceRenewInstances`. */
export interface InquiryPriceRenewInstancesOutput {
  readonly Price?: Price | undefined
  readonly RequestId?: string | undefined
}

/** The reader of `InquiryPriceRenewInstancesOutput`. */
export const InquiryPriceRenewInstancesOutput: Reader<InquiryPriceRenewInstancesOutput> = /* @__PURE__ */ object(
  'InquiryPriceRenewInstancesOutput',
  (draft, reading) => {
    let wire: unknown
    if (!isAbsent((wire = draft.Price))) draft.Price = readOptional(wire, 'Price', Price, reading)
    if (!isText((wire = draft.RequestId))) draft.RequestId = readOptional(wire, 'RequestId', text, reading)
  }
)

/**
 * Gets the price of renewing prepaid instances.
 *
 * `dryRun` of a client checks the request without executing it.
 *
 * Source:
 * https://console.cloud.tencent.com/api/explorer?Product=cvm&Version=2017-03-12&Action=InquiryPriceRenewInstances
 */
export const InquiryPriceRenewInstances: Operation<
  InquiryPriceRenewInstancesInput,
  InquiryPriceRenewInstancesOutput,
  InquiryPriceRenewInstancesCode,
  'tencent-cvm'
> &
  HasDryRun = {
  product: 'tencent-cvm',
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
  output: /* @__PURE__ */ once(() => codecOf(InquiryPriceRenewInstancesOutput)),
  dryRun: 'DryRun'
}

/** The input of `InquiryPriceResetInstance`. */
export interface InquiryPriceResetInstanceInput {
  readonly InstanceId: string
  readonly ImageId?: string | undefined
  readonly SystemDisk?: SystemDiskInput | undefined
  readonly LoginSettings?: LoginSettingsInput | undefined
  readonly EnhancedService?: EnhancedServiceInput | undefined
  readonly UserData?: string | undefined
}

/** The output of `InquiryPriceResetInstance`. */
export interface InquiryPriceResetInstanceOutput {
  readonly Price?: Price | undefined
  readonly RequestId?: string | undefined
}

/** The reader of `InquiryPriceResetInstanceOutput`. */
export const InquiryPriceResetInstanceOutput: Reader<InquiryPriceResetInstanceOutput> = /* @__PURE__ */ object(
  'InquiryPriceResetInstanceOutput',
  (draft, reading) => {
    let wire: unknown
    if (!isAbsent((wire = draft.Price))) draft.Price = readOptional(wire, 'Price', Price, reading)
    if (!isText((wire = draft.RequestId))) draft.RequestId = readOptional(wire, 'RequestId', text, reading)
  }
)

/**
 * Gets the price of reinstalling an instance.
 *
 * Source:
 * https://console.cloud.tencent.com/api/explorer?Product=cvm&Version=2017-03-12&Action=InquiryPriceResetInstance
 */
export const InquiryPriceResetInstance: Operation<
  InquiryPriceResetInstanceInput,
  InquiryPriceResetInstanceOutput,
  InquiryPriceResetInstanceCode,
  'tencent-cvm'
> = {
  product: 'tencent-cvm',
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
  output: /* @__PURE__ */ once(() => codecOf(InquiryPriceResetInstanceOutput)),
  secrets: ['Password', 'UserData']
}

/** The input of `InquiryPriceResetInstancesInternetMaxBandwidth`. */
export interface InquiryPriceResetInstancesInternetMaxBandwidthInput {
  readonly InstanceIds: ReadonlyNonEmptyArray<string>
  readonly InternetAccessible: InternetAccessibleInput
  readonly StartTime?: string | undefined
  readonly EndTime?: string | undefined
}

/** The output of `InquiryPriceResetInstancesInternetMaxBandwidth`. */
export interface InquiryPriceResetInstancesInternetMaxBandwidthOutput {
  readonly Price?: Price | undefined
  readonly RequestId?: string | undefined
}

/** The reader of `InquiryPriceResetInstancesInternetMaxBandwidthOutput`. */
export const InquiryPriceResetInstancesInternetMaxBandwidthOutput: Reader<InquiryPriceResetInstancesInternetMaxBandwidthOutput> =
  /* @__PURE__ */ object('InquiryPriceResetInstancesInternetMaxBandwidthOutput', (draft, reading) => {
    let wire: unknown
    if (!isAbsent((wire = draft.Price))) draft.Price = readOptional(wire, 'Price', Price, reading)
    if (!isText((wire = draft.RequestId))) draft.RequestId = readOptional(wire, 'RequestId', text, reading)
  })

/**
 * Gets the price of another limit of public bandwidth.
 *
 * Source:
 * https://console.cloud.tencent.com/api/explorer?Product=cvm&Version=2017-03-12&Action=InquiryPriceResetInstancesInternetMaxBandwidth
 */
export const InquiryPriceResetInstancesInternetMaxBandwidth: Operation<
  InquiryPriceResetInstancesInternetMaxBandwidthInput,
  InquiryPriceResetInstancesInternetMaxBandwidthOutput,
  InquiryPriceResetInstancesInternetMaxBandwidthCode,
  'tencent-cvm'
> = {
  product: 'tencent-cvm',
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
  output: /* @__PURE__ */ once(() => codecOf(InquiryPriceResetInstancesInternetMaxBandwidthOutput))
}

/** The input of `InquiryPriceResetInstancesType`. */
export interface InquiryPriceResetInstancesTypeInput {
  readonly InstanceIds: ReadonlyNonEmptyArray<string>
  readonly InstanceType: string
}

/** The output of `InquiryPriceResetInstancesType`. */
export interface InquiryPriceResetInstancesTypeOutput {
  readonly Price?: Price | undefined
  readonly RequestId?: string | undefined
}

/** The reader of `InquiryPriceResetInstancesTypeOutput`. */
export const InquiryPriceResetInstancesTypeOutput: Reader<InquiryPriceResetInstancesTypeOutput> =
  /* @__PURE__ */ object('InquiryPriceResetInstancesTypeOutput', (draft, reading) => {
    let wire: unknown
    if (!isAbsent((wire = draft.Price))) draft.Price = readOptional(wire, 'Price', Price, reading)
    if (!isText((wire = draft.RequestId))) draft.RequestId = readOptional(wire, 'RequestId', text, reading)
  })

/**
 * Gets the price of another type for instances.
 *
 * Source:
 * https://console.cloud.tencent.com/api/explorer?Product=cvm&Version=2017-03-12&Action=InquiryPriceResetInstancesType
 */
export const InquiryPriceResetInstancesType: Operation<
  InquiryPriceResetInstancesTypeInput,
  InquiryPriceResetInstancesTypeOutput,
  InquiryPriceResetInstancesTypeCode,
  'tencent-cvm'
> = {
  product: 'tencent-cvm',
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
  output: /* @__PURE__ */ once(() => codecOf(InquiryPriceResetInstancesTypeOutput))
}

/** The input of `InquiryPriceResizeInstanceDisks`. */
export interface InquiryPriceResizeInstanceDisksInput {
  readonly InstanceId: string
  readonly DataDisks?: readonly DataDiskInput[] | undefined
  readonly ForceStop?: boolean | undefined
  readonly SystemDisk?: SystemDiskInput | undefined
  readonly ResizeOnline?: boolean | undefined
}

/** The output of `InquiryPriceResizeInstanceDisks`. */
export interface InquiryPriceResizeInstanceDisksOutput {
  readonly Price?: Price | undefined
  readonly RequestId?: string | undefined
}

/** The reader of `InquiryPriceResizeInstanceDisksOutput`. */
export const InquiryPriceResizeInstanceDisksOutput: Reader<InquiryPriceResizeInstanceDisksOutput> =
  /* @__PURE__ */ object('InquiryPriceResizeInstanceDisksOutput', (draft, reading) => {
    let wire: unknown
    if (!isAbsent((wire = draft.Price))) draft.Price = readOptional(wire, 'Price', Price, reading)
    if (!isText((wire = draft.RequestId))) draft.RequestId = readOptional(wire, 'RequestId', text, reading)
  })

/**
 * Gets the price of larger disks for an instance.
 *
 * Source:
 * https://console.cloud.tencent.com/api/explorer?Product=cvm&Version=2017-03-12&Action=InquiryPriceResizeInstanceDisks
 */
export const InquiryPriceResizeInstanceDisks: Operation<
  InquiryPriceResizeInstanceDisksInput,
  InquiryPriceResizeInstanceDisksOutput,
  InquiryPriceResizeInstanceDisksCode,
  'tencent-cvm'
> = {
  product: 'tencent-cvm',
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
  output: /* @__PURE__ */ once(() => codecOf(InquiryPriceResizeInstanceDisksOutput))
}

/** The input of `InquiryPriceRunInstances`. */
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

/** The output of `InquiryPriceRunInstances`. */
export interface InquiryPriceRunInstancesOutput {
  readonly Price?: Price | undefined
  readonly RequestId?: string | undefined
}

/** The reader of `InquiryPriceRunInstancesOutput`. */
export const InquiryPriceRunInstancesOutput: Reader<InquiryPriceRunInstancesOutput> = /* @__PURE__ */ object(
  'InquiryPriceRunInstancesOutput',
  (draft, reading) => {
    let wire: unknown
    if (!isAbsent((wire = draft.Price))) draft.Price = readOptional(wire, 'Price', Price, reading)
    if (!isText((wire = draft.RequestId))) draft.RequestId = readOptional(wire, 'RequestId', text, reading)
  }
)

/**
 * Gets the price of `RunInstances` with the same input.
 *
 * Safe to repeat with the same `ClientToken`. If it is left out, the client generates another one each time the call is
 * run: set it yourself to run the call again or to fall back on it.
 *
 * Source: https://console.cloud.tencent.com/api/explorer?Product=cvm&Version=2017-03-12&Action=InquiryPriceRunInstances
 */
export const InquiryPriceRunInstances: Operation<
  InquiryPriceRunInstancesInput,
  InquiryPriceRunInstancesOutput,
  InquiryPriceRunInstancesCode,
  'tencent-cvm'
> = {
  product: 'tencent-cvm',
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
  output: /* @__PURE__ */ once(() => codecOf(InquiryPriceRunInstancesOutput)),
  idempotencyToken: 'ClientToken',
  secrets: ['Password']
}

/** The input of `InquiryPriceTerminateInstances`. */
export interface InquiryPriceTerminateInstancesInput {
  readonly InstanceIds: ReadonlyNonEmptyArray<string>
}

/** The output of `InquiryPriceTerminateInstances`. */
export interface InquiryPriceTerminateInstancesOutput {
  readonly InstanceRefundsSet: readonly InstanceRefund[]
  readonly RequestId?: string | undefined
}

/** The reader of `InquiryPriceTerminateInstancesOutput`. */
export const InquiryPriceTerminateInstancesOutput: Reader<InquiryPriceTerminateInstancesOutput> =
  /* @__PURE__ */ object('InquiryPriceTerminateInstancesOutput', (draft, reading) => {
    let wire: unknown
    draft.InstanceRefundsSet = readList(draft.InstanceRefundsSet, 'InstanceRefundsSet', InstanceRefund, reading)
    if (!isText((wire = draft.RequestId))) draft.RequestId = readOptional(wire, 'RequestId', text, reading)
  })

/**
 * Gets the refund for returned instances.
 *
 * Source:
 * https://console.cloud.tencent.com/api/explorer?Product=cvm&Version=2017-03-12&Action=InquiryPriceTerminateInstances
 */
export const InquiryPriceTerminateInstances: Operation<
  InquiryPriceTerminateInstancesInput,
  InquiryPriceTerminateInstancesOutput,
  InquiryPriceTerminateInstancesCode,
  'tencent-cvm'
> = {
  product: 'tencent-cvm',
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
  output: /* @__PURE__ */ once(() => codecOf(InquiryPriceTerminateInstancesOutput))
}
