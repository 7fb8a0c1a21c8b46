// Written by tools/generator from model/{operations,corrections,descriptions}.json. Do not edit.

import { Integer, closedObject, list, once, openObject, optional } from '@cloud-result/core/vendor'
import type { HasDryRun, HasPages, Operation } from '@cloud-result/core/vendor'
import * as t from 'io-ts'

import type {
  DescribeReservedInstancesCode,
  DescribeReservedInstancesConfigInfosCode,
  DescribeReservedInstancesOfferingsCode,
  InquirePricePurchaseReservedInstancesOfferingCode,
  PurchaseReservedInstancesOfferingCode
} from './codes.js'
import { FilterInput } from './shared-inputs.js'
import { Externals } from './shared-outputs.js'
import type { ReservedInstancePayment, ReservedInstanceState } from './values.js'

/** Reserved instances that the account has bought. */
export interface ReservedInstances {
  /** @deprecated Use `ReservedInstanceId`. */
  readonly ReservedInstancesId?: string | undefined
  readonly InstanceType?: string | undefined
  readonly Zone?: string | undefined
  readonly StartTime?: string | undefined
  readonly EndTime?: string | undefined
  /** In seconds. */
  readonly Duration?: number | undefined
  readonly InstanceCount?: number | undefined
  readonly ProductDescription?: string | undefined
  readonly State?: ReservedInstanceState | undefined
  readonly CurrencyCode?: string | undefined
  readonly OfferingType?: ReservedInstancePayment | undefined
  readonly InstanceFamily?: string | undefined
  readonly ReservedInstanceId?: string | undefined
  readonly ReservedInstanceName?: string | undefined
}

/** The codec of `ReservedInstances`. */
export const ReservedInstances: () => t.Type<ReservedInstances, unknown, unknown> = /* @__PURE__ */ once(() =>
  openObject<ReservedInstances>(
    {
      ReservedInstancesId: optional(t.string),
      InstanceType: optional(t.string),
      Zone: optional(t.string),
      StartTime: optional(t.string),
      EndTime: optional(t.string),
      Duration: optional(t.number),
      InstanceCount: optional(t.number),
      ProductDescription: optional(t.string),
      State: optional(t.string),
      CurrencyCode: optional(t.string),
      OfferingType: optional(t.string),
      InstanceFamily: optional(t.string),
      ReservedInstanceId: optional(t.string),
      ReservedInstanceName: optional(t.string)
    },
    'ReservedInstances'
  )
)

/** The price of a reserved instance with one way of payment. */
export interface ReservedInstancePriceItem {
  readonly OfferingType?: ReservedInstancePayment | undefined
  readonly FixedPrice?: number | undefined
  readonly UsagePrice?: number | undefined
  readonly ReservedInstancesOfferingId?: string | undefined
  readonly Zone?: string | undefined
  /** In seconds. */
  readonly Duration?: number | undefined
  readonly ProductDescription?: string | undefined
  readonly DiscountUsagePrice?: number | undefined
  readonly DiscountFixedPrice?: number | undefined
}

/** The codec of `ReservedInstancePriceItem`. */
export const ReservedInstancePriceItem: () => t.Type<ReservedInstancePriceItem, unknown, unknown> =
  /* @__PURE__ */ once(() =>
    openObject<ReservedInstancePriceItem>(
      {
        OfferingType: optional(t.string),
        FixedPrice: optional(t.number),
        UsagePrice: optional(t.number),
        ReservedInstancesOfferingId: optional(t.string),
        Zone: optional(t.string),
        Duration: optional(t.number),
        ProductDescription: optional(t.string),
        DiscountUsagePrice: optional(t.number),
        DiscountFixedPrice: optional(t.number)
      },
      'ReservedInstancePriceItem'
    )
  )

/** An instance type for which reserved instances are sold. */
export interface ReservedInstanceTypeItem {
  readonly InstanceType?: string | undefined
  readonly Cpu?: number | undefined
  readonly Memory?: number | undefined
  readonly Gpu?: number | undefined
  readonly Fpga?: number | undefined
  readonly StorageBlock?: number | undefined
  readonly NetworkCard?: number | undefined
  readonly MaxBandwidth?: number | undefined
  readonly Frequency?: string | undefined
  readonly CpuModelName?: string | undefined
  readonly Pps?: number | undefined
  readonly Externals?: Externals | undefined
  readonly Remark?: string | undefined
  readonly Prices: readonly ReservedInstancePriceItem[]
}

/** The codec of `ReservedInstanceTypeItem`. */
export const ReservedInstanceTypeItem: () => t.Type<ReservedInstanceTypeItem, unknown, unknown> = /* @__PURE__ */ once(
  () =>
    openObject<ReservedInstanceTypeItem>(
      {
        InstanceType: optional(t.string),
        Cpu: optional(t.number),
        Memory: optional(t.number),
        Gpu: optional(t.number),
        Fpga: optional(t.number),
        StorageBlock: optional(t.number),
        NetworkCard: optional(t.number),
        MaxBandwidth: optional(t.number),
        Frequency: optional(t.string),
        CpuModelName: optional(t.string),
        Pps: optional(t.number),
        Externals: optional(Externals()),
        Remark: optional(t.string),
        Prices: list(ReservedInstancePriceItem())
      },
      'ReservedInstanceTypeItem'
    )
)

/** A family of instance types for which reserved instances are sold. */
export interface ReservedInstanceFamilyItem {
  readonly InstanceFamily?: string | undefined
  readonly Order?: number | undefined
  readonly InstanceTypes: readonly ReservedInstanceTypeItem[]
}

/** The codec of `ReservedInstanceFamilyItem`. */
export const ReservedInstanceFamilyItem: () => t.Type<ReservedInstanceFamilyItem, unknown, unknown> =
  /* @__PURE__ */ once(() =>
    openObject<ReservedInstanceFamilyItem>(
      {
        InstanceFamily: optional(t.string),
        Order: optional(t.number),
        InstanceTypes: list(ReservedInstanceTypeItem())
      },
      'ReservedInstanceFamilyItem'
    )
  )

/** A category of instances for which reserved instances are sold. */
export interface ReservedInstanceConfigInfoItem {
  readonly Type?: string | undefined
  readonly TypeName?: string | undefined
  readonly Order?: number | undefined
  readonly InstanceFamilies: readonly ReservedInstanceFamilyItem[]
}

/** The codec of `ReservedInstanceConfigInfoItem`. */
export const ReservedInstanceConfigInfoItem: () => t.Type<ReservedInstanceConfigInfoItem, unknown, unknown> =
  /* @__PURE__ */ once(() =>
    openObject<ReservedInstanceConfigInfoItem>(
      {
        Type: optional(t.string),
        TypeName: optional(t.string),
        Order: optional(t.number),
        InstanceFamilies: list(ReservedInstanceFamilyItem())
      },
      'ReservedInstanceConfigInfoItem'
    )
  )

/** Reserved instances that can be bought. */
export interface ReservedInstancesOffering {
  readonly Zone?: string | undefined
  readonly CurrencyCode?: string | undefined
  /** In seconds. */
  readonly Duration?: number | undefined
  readonly FixedPrice?: number | undefined
  readonly InstanceType?: string | undefined
  readonly OfferingType?: ReservedInstancePayment | undefined
  readonly ReservedInstancesOfferingId?: string | undefined
  readonly ProductDescription?: string | undefined
  readonly UsagePrice?: number | undefined
}

/** The codec of `ReservedInstancesOffering`. */
export const ReservedInstancesOffering: () => t.Type<ReservedInstancesOffering, unknown, unknown> =
  /* @__PURE__ */ once(() =>
    openObject<ReservedInstancesOffering>(
      {
        Zone: optional(t.string),
        CurrencyCode: optional(t.string),
        Duration: optional(t.number),
        FixedPrice: optional(t.number),
        InstanceType: optional(t.string),
        OfferingType: optional(t.string),
        ReservedInstancesOfferingId: optional(t.string),
        ProductDescription: optional(t.string),
        UsagePrice: optional(t.number)
      },
      'ReservedInstancesOffering'
    )
  )

/** The price of reserved instances: a fixed part when they are bought, and one for each hour. */
export interface ReservedInstancePrice {
  /** In US dollars. */
  readonly OriginalFixedPrice?: number | undefined
  /** In US dollars. */
  readonly DiscountFixedPrice?: number | undefined
  /** In US dollars an hour. */
  readonly OriginalUsagePrice?: number | undefined
  /** In US dollars an hour. */
  readonly DiscountUsagePrice?: number | undefined
  /** The part of the price to pay, in percent: 20 is a fifth. */
  readonly FixedPriceDiscount?: number | undefined
  /** The part of the price to pay, in percent: 20 is a fifth. */
  readonly UsagePriceDiscount?: number | undefined
}

/** The codec of `ReservedInstancePrice`. */
export const ReservedInstancePrice: () => t.Type<ReservedInstancePrice, unknown, unknown> = /* @__PURE__ */ once(() =>
  openObject<ReservedInstancePrice>(
    {
      OriginalFixedPrice: optional(t.number),
      DiscountFixedPrice: optional(t.number),
      OriginalUsagePrice: optional(t.number),
      DiscountUsagePrice: optional(t.number),
      FixedPriceDiscount: optional(t.number),
      UsagePriceDiscount: optional(t.number)
    },
    'ReservedInstancePrice'
  )
)

/** The input of `DescribeReservedInstances`. */
export interface DescribeReservedInstancesInput {
  readonly DryRun?: boolean | undefined
  readonly Offset?: number | undefined
  /** 20 by default, at most 100. */
  readonly Limit?: number | undefined
  readonly Filters?: readonly FilterInput[] | undefined
}

/** The output of `DescribeReservedInstances`. */
export interface DescribeReservedInstancesOutput {
  readonly TotalCount?: number | undefined
  readonly ReservedInstancesSet: readonly ReservedInstances[]
  readonly RequestId?: string | undefined
}

/**
 * Lists the reserved instances of the account.
 *
 * Available on the international site only.
 *
 * The output is one page of a list; `pages` of a client requests all of them, and `collect` their items. `dryRun` of a
 * client checks the request without executing it.
 *
 * Source: https://console.tencentcloud.com/api/explorer?Product=cvm&Version=2017-03-12&Action=DescribeReservedInstances
 */
export const DescribeReservedInstances: Operation<
  DescribeReservedInstancesInput,
  DescribeReservedInstancesOutput,
  DescribeReservedInstancesCode,
  'tencent-cvm'
> &
  HasPages<['ReservedInstancesSet']> &
  HasDryRun = {
  product: 'tencent-cvm',
  action: 'DescribeReservedInstances',
  version: '2017-03-12',
  effect: 'read',
  input: /* @__PURE__ */ once(() =>
    closedObject<DescribeReservedInstancesInput>(
      {},
      { DryRun: t.boolean, Offset: Integer, Limit: Integer, Filters: t.readonlyArray(FilterInput()) },
      'DescribeReservedInstancesInput'
    )
  ),
  output: /* @__PURE__ */ once(() =>
    openObject<DescribeReservedInstancesOutput>(
      {
        TotalCount: optional(t.number),
        ReservedInstancesSet: list(ReservedInstances()),
        RequestId: optional(t.string)
      },
      'DescribeReservedInstancesOutput'
    )
  ),
  dryRun: 'DryRun',
  paging: { style: 'offset', offset: 'Offset', limit: 'Limit', items: ['ReservedInstancesSet'], total: ['TotalCount'] }
}

/** The input of `DescribeReservedInstancesConfigInfos`. */
export interface DescribeReservedInstancesConfigInfosInput {
  readonly Filters?: readonly FilterInput[] | undefined
}

/** The output of `DescribeReservedInstancesConfigInfos`. */
export interface DescribeReservedInstancesConfigInfosOutput {
  readonly ReservedInstanceConfigInfos: readonly ReservedInstanceConfigInfoItem[]
  readonly RequestId?: string | undefined
}

/**
 * Lists the instance types for which reserved instances are sold, with their prices.
 *
 * Available on the international site only.
 *
 * Source:
 * https://console.tencentcloud.com/api/explorer?Product=cvm&Version=2017-03-12&Action=DescribeReservedInstancesConfigInfos
 */
export const DescribeReservedInstancesConfigInfos: Operation<
  DescribeReservedInstancesConfigInfosInput,
  DescribeReservedInstancesConfigInfosOutput,
  DescribeReservedInstancesConfigInfosCode,
  'tencent-cvm'
> = {
  product: 'tencent-cvm',
  action: 'DescribeReservedInstancesConfigInfos',
  version: '2017-03-12',
  effect: 'read',
  input: /* @__PURE__ */ once(() =>
    closedObject<DescribeReservedInstancesConfigInfosInput>(
      {},
      { Filters: t.readonlyArray(FilterInput()) },
      'DescribeReservedInstancesConfigInfosInput'
    )
  ),
  output: /* @__PURE__ */ once(() =>
    openObject<DescribeReservedInstancesConfigInfosOutput>(
      { ReservedInstanceConfigInfos: list(ReservedInstanceConfigInfoItem()), RequestId: optional(t.string) },
      'DescribeReservedInstancesConfigInfosOutput'
    )
  )
}

/** The input of `DescribeReservedInstancesOfferings`. */
export interface DescribeReservedInstancesOfferingsInput {
  readonly DryRun?: boolean | undefined
  readonly Offset?: number | undefined
  /** 20 by default, at most 100. */
  readonly Limit?: number | undefined
  /** In seconds, 94608000 (3 years) by default. */
  readonly MaxDuration?: number | undefined
  /** In seconds, 2592000 (30 days) by default. */
  readonly MinDuration?: number | undefined
  readonly Filters?: readonly FilterInput[] | undefined
}

/** The output of `DescribeReservedInstancesOfferings`. */
export interface DescribeReservedInstancesOfferingsOutput {
  readonly TotalCount?: number | undefined
  readonly ReservedInstancesOfferingsSet: readonly ReservedInstancesOffering[]
  readonly RequestId?: string | undefined
}

/**
 * Lists the reserved instances that can be bought.
 *
 * Available on the international site only.
 *
 * The output is one page of a list; `pages` of a client requests all of them, and `collect` their items. `dryRun` of a
 * client checks the request without executing it.
 *
 * Source:
 * https://console.tencentcloud.com/api/explorer?Product=cvm&Version=2017-03-12&Action=DescribeReservedInstancesOfferings
 */
export const DescribeReservedInstancesOfferings: Operation<
  DescribeReservedInstancesOfferingsInput,
  DescribeReservedInstancesOfferingsOutput,
  DescribeReservedInstancesOfferingsCode,
  'tencent-cvm'
> &
  HasPages<['ReservedInstancesOfferingsSet']> &
  HasDryRun = {
  product: 'tencent-cvm',
  action: 'DescribeReservedInstancesOfferings',
  version: '2017-03-12',
  effect: 'read',
  input: /* @__PURE__ */ once(() =>
    closedObject<DescribeReservedInstancesOfferingsInput>(
      {},
      {
        DryRun: t.boolean,
        Offset: Integer,
        Limit: Integer,
        MaxDuration: Integer,
        MinDuration: Integer,
        Filters: t.readonlyArray(FilterInput())
      },
      'DescribeReservedInstancesOfferingsInput'
    )
  ),
  output: /* @__PURE__ */ once(() =>
    openObject<DescribeReservedInstancesOfferingsOutput>(
      {
        TotalCount: optional(t.number),
        ReservedInstancesOfferingsSet: list(ReservedInstancesOffering()),
        RequestId: optional(t.string)
      },
      'DescribeReservedInstancesOfferingsOutput'
    )
  ),
  dryRun: 'DryRun',
  paging: {
    style: 'offset',
    offset: 'Offset',
    limit: 'Limit',
    items: ['ReservedInstancesOfferingsSet'],
    total: ['TotalCount']
  }
}

/** The input of `InquirePricePurchaseReservedInstancesOffering`. */
export interface InquirePricePurchaseReservedInstancesOfferingInput {
  readonly InstanceCount: number
  readonly ReservedInstancesOfferingId: string
  readonly DryRun?: boolean | undefined
  readonly ClientToken?: string | undefined
  readonly ReservedInstanceName?: string | undefined
}

/** The output of `InquirePricePurchaseReservedInstancesOffering`. */
export interface InquirePricePurchaseReservedInstancesOfferingOutput {
  readonly Price?: ReservedInstancePrice | undefined
  readonly RequestId?: string | undefined
}

/**
 * Gets the price of reserved instances.
 *
 * Available on the international site only.
 *
 * Safe to repeat with the same `ClientToken`. If it is left out, the client generates another one each time the call is
 * run: set it yourself to run the call again or to fall back on it.
 *
 * `dryRun` of a client checks the request without executing it.
 *
 * Source:
 * https://console.tencentcloud.com/api/explorer?Product=cvm&Version=2017-03-12&Action=InquirePricePurchaseReservedInstancesOffering
 */
export const InquirePricePurchaseReservedInstancesOffering: Operation<
  InquirePricePurchaseReservedInstancesOfferingInput,
  InquirePricePurchaseReservedInstancesOfferingOutput,
  InquirePricePurchaseReservedInstancesOfferingCode,
  'tencent-cvm'
> &
  HasDryRun = {
  product: 'tencent-cvm',
  action: 'InquirePricePurchaseReservedInstancesOffering',
  version: '2017-03-12',
  effect: 'read',
  input: /* @__PURE__ */ once(() =>
    closedObject<InquirePricePurchaseReservedInstancesOfferingInput>(
      { InstanceCount: Integer, ReservedInstancesOfferingId: t.string },
      { DryRun: t.boolean, ClientToken: t.string, ReservedInstanceName: t.string },
      'InquirePricePurchaseReservedInstancesOfferingInput'
    )
  ),
  output: /* @__PURE__ */ once(() =>
    openObject<InquirePricePurchaseReservedInstancesOfferingOutput>(
      { Price: optional(ReservedInstancePrice()), RequestId: optional(t.string) },
      'InquirePricePurchaseReservedInstancesOfferingOutput'
    )
  ),
  idempotencyToken: 'ClientToken',
  dryRun: 'DryRun'
}

/** The input of `PurchaseReservedInstancesOffering`. */
export interface PurchaseReservedInstancesOfferingInput {
  readonly InstanceCount: number
  readonly ReservedInstancesOfferingId: string
  readonly DryRun?: boolean | undefined
  /** At most 64 ASCII characters. */
  readonly ClientToken?: string | undefined
  readonly ReservedInstanceName?: string | undefined
}

/** The output of `PurchaseReservedInstancesOffering`. */
export interface PurchaseReservedInstancesOfferingOutput {
  readonly ReservedInstanceId?: string | undefined
  readonly RequestId?: string | undefined
}

/**
 * Buys reserved instances.
 *
 * Available on the international site only.
 *
 * Safe to repeat with the same `ClientToken`. If it is left out, the client generates another one each time the call is
 * run: set it yourself to run the call again or to fall back on it.
 *
 * `dryRun` of a client checks the request without executing it.
 *
 * Source:
 * https://console.tencentcloud.com/api/explorer?Product=cvm&Version=2017-03-12&Action=PurchaseReservedInstancesOffering
 */
export const PurchaseReservedInstancesOffering: Operation<
  PurchaseReservedInstancesOfferingInput,
  PurchaseReservedInstancesOfferingOutput,
  PurchaseReservedInstancesOfferingCode,
  'tencent-cvm'
> &
  HasDryRun = {
  product: 'tencent-cvm',
  action: 'PurchaseReservedInstancesOffering',
  version: '2017-03-12',
  effect: 'unsafe',
  input: /* @__PURE__ */ once(() =>
    closedObject<PurchaseReservedInstancesOfferingInput>(
      { InstanceCount: Integer, ReservedInstancesOfferingId: t.string },
      { DryRun: t.boolean, ClientToken: t.string, ReservedInstanceName: t.string },
      'PurchaseReservedInstancesOfferingInput'
    )
  ),
  output: /* @__PURE__ */ once(() =>
    openObject<PurchaseReservedInstancesOfferingOutput>(
      { ReservedInstanceId: optional(t.string), RequestId: optional(t.string) },
      'PurchaseReservedInstancesOfferingOutput'
    )
  ),
  idempotencyToken: 'ClientToken',
  dryRun: 'DryRun'
}
