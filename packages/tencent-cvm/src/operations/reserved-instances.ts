// Written by tools/generator from model/{operations,corrections,descriptions}.json. Do not edit.

import {
  Integer,
  closedObject,
  codecOf,
  isAbsent,
  isNumber,
  isText,
  number,
  object,
  once,
  readList,
  readOptional,
  text
} from '@cloud-result/core/vendor'
import type { HasDryRun, HasPages, Operation, Reader } from '@cloud-result/core/vendor'
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

/** The reader of `ReservedInstances`. */
export const ReservedInstances: Reader<ReservedInstances> = /* @__PURE__ */ object(
  'ReservedInstances',
  (draft, reading) => {
    let wire: unknown
    if (!isText((wire = draft.ReservedInstancesId))) {
      draft.ReservedInstancesId = readOptional(wire, 'ReservedInstancesId', text, reading)
    }
    if (!isText((wire = draft.InstanceType))) draft.InstanceType = readOptional(wire, 'InstanceType', text, reading)
    if (!isText((wire = draft.Zone))) draft.Zone = readOptional(wire, 'Zone', text, reading)
    if (!isText((wire = draft.StartTime))) draft.StartTime = readOptional(wire, 'StartTime', text, reading)
    if (!isText((wire = draft.EndTime))) draft.EndTime = readOptional(wire, 'EndTime', text, reading)
    if (!isNumber((wire = draft.Duration))) draft.Duration = readOptional(wire, 'Duration', number, reading)
    if (!isNumber((wire = draft.InstanceCount))) {
      draft.InstanceCount = readOptional(wire, 'InstanceCount', number, reading)
    }
    if (!isText((wire = draft.ProductDescription))) {
      draft.ProductDescription = readOptional(wire, 'ProductDescription', text, reading)
    }
    if (!isText((wire = draft.State))) draft.State = readOptional(wire, 'State', text, reading)
    if (!isText((wire = draft.CurrencyCode))) draft.CurrencyCode = readOptional(wire, 'CurrencyCode', text, reading)
    if (!isText((wire = draft.OfferingType))) draft.OfferingType = readOptional(wire, 'OfferingType', text, reading)
    if (!isText((wire = draft.InstanceFamily))) {
      draft.InstanceFamily = readOptional(wire, 'InstanceFamily', text, reading)
    }
    if (!isText((wire = draft.ReservedInstanceId))) {
      draft.ReservedInstanceId = readOptional(wire, 'ReservedInstanceId', text, reading)
    }
    if (!isText((wire = draft.ReservedInstanceName))) {
      draft.ReservedInstanceName = readOptional(wire, 'ReservedInstanceName', text, reading)
    }
  }
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

/** The reader of `ReservedInstancePriceItem`. */
export const ReservedInstancePriceItem: Reader<ReservedInstancePriceItem> = /* @__PURE__ */ object(
  'ReservedInstancePriceItem',
  (draft, reading) => {
    let wire: unknown
    if (!isText((wire = draft.OfferingType))) draft.OfferingType = readOptional(wire, 'OfferingType', text, reading)
    if (!isNumber((wire = draft.FixedPrice))) draft.FixedPrice = readOptional(wire, 'FixedPrice', number, reading)
    if (!isNumber((wire = draft.UsagePrice))) draft.UsagePrice = readOptional(wire, 'UsagePrice', number, reading)
    if (!isText((wire = draft.ReservedInstancesOfferingId))) {
      draft.ReservedInstancesOfferingId = readOptional(wire, 'ReservedInstancesOfferingId', text, reading)
    }
    if (!isText((wire = draft.Zone))) draft.Zone = readOptional(wire, 'Zone', text, reading)
    if (!isNumber((wire = draft.Duration))) draft.Duration = readOptional(wire, 'Duration', number, reading)
    if (!isText((wire = draft.ProductDescription))) {
      draft.ProductDescription = readOptional(wire, 'ProductDescription', text, reading)
    }
    if (!isNumber((wire = draft.DiscountUsagePrice))) {
      draft.DiscountUsagePrice = readOptional(wire, 'DiscountUsagePrice', number, reading)
    }
    if (!isNumber((wire = draft.DiscountFixedPrice))) {
      draft.DiscountFixedPrice = readOptional(wire, 'DiscountFixedPrice', number, reading)
    }
  }
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

/** The reader of `ReservedInstanceTypeItem`. */
export const ReservedInstanceTypeItem: Reader<ReservedInstanceTypeItem> = /* @__PURE__ */ object(
  'ReservedInstanceTypeItem',
  (draft, reading) => {
    let wire: unknown
    if (!isText((wire = draft.InstanceType))) draft.InstanceType = readOptional(wire, 'InstanceType', text, reading)
    if (!isNumber((wire = draft.Cpu))) draft.Cpu = readOptional(wire, 'Cpu', number, reading)
    if (!isNumber((wire = draft.Memory))) draft.Memory = readOptional(wire, 'Memory', number, reading)
    if (!isNumber((wire = draft.Gpu))) draft.Gpu = readOptional(wire, 'Gpu', number, reading)
    if (!isNumber((wire = draft.Fpga))) draft.Fpga = readOptional(wire, 'Fpga', number, reading)
    if (!isNumber((wire = draft.StorageBlock))) draft.StorageBlock = readOptional(wire, 'StorageBlock', number, reading)
    if (!isNumber((wire = draft.NetworkCard))) draft.NetworkCard = readOptional(wire, 'NetworkCard', number, reading)
    if (!isNumber((wire = draft.MaxBandwidth))) draft.MaxBandwidth = readOptional(wire, 'MaxBandwidth', number, reading)
    if (!isText((wire = draft.Frequency))) draft.Frequency = readOptional(wire, 'Frequency', text, reading)
    if (!isText((wire = draft.CpuModelName))) draft.CpuModelName = readOptional(wire, 'CpuModelName', text, reading)
    if (!isNumber((wire = draft.Pps))) draft.Pps = readOptional(wire, 'Pps', number, reading)
    if (!isAbsent((wire = draft.Externals))) draft.Externals = readOptional(wire, 'Externals', Externals, reading)
    if (!isText((wire = draft.Remark))) draft.Remark = readOptional(wire, 'Remark', text, reading)
    draft.Prices = readList(draft.Prices, 'Prices', ReservedInstancePriceItem, reading)
  }
)

/** A family of instance types for which reserved instances are sold. */
export interface ReservedInstanceFamilyItem {
  readonly InstanceFamily?: string | undefined
  readonly Order?: number | undefined
  readonly InstanceTypes: readonly ReservedInstanceTypeItem[]
}

/** The reader of `ReservedInstanceFamilyItem`. */
export const ReservedInstanceFamilyItem: Reader<ReservedInstanceFamilyItem> = /* @__PURE__ */ object(
  'ReservedInstanceFamilyItem',
  (draft, reading) => {
    let wire: unknown
    if (!isText((wire = draft.InstanceFamily))) {
      draft.InstanceFamily = readOptional(wire, 'InstanceFamily', text, reading)
    }
    if (!isNumber((wire = draft.Order))) draft.Order = readOptional(wire, 'Order', number, reading)
    draft.InstanceTypes = readList(draft.InstanceTypes, 'InstanceTypes', ReservedInstanceTypeItem, reading)
  }
)

/** A category of instances for which reserved instances are sold. */
export interface ReservedInstanceConfigInfoItem {
  readonly Type?: string | undefined
  readonly TypeName?: string | undefined
  readonly Order?: number | undefined
  readonly InstanceFamilies: readonly ReservedInstanceFamilyItem[]
}

/** The reader of `ReservedInstanceConfigInfoItem`. */
export const ReservedInstanceConfigInfoItem: Reader<ReservedInstanceConfigInfoItem> = /* @__PURE__ */ object(
  'ReservedInstanceConfigInfoItem',
  (draft, reading) => {
    let wire: unknown
    if (!isText((wire = draft.Type))) draft.Type = readOptional(wire, 'Type', text, reading)
    if (!isText((wire = draft.TypeName))) draft.TypeName = readOptional(wire, 'TypeName', text, reading)
    if (!isNumber((wire = draft.Order))) draft.Order = readOptional(wire, 'Order', number, reading)
    draft.InstanceFamilies = readList(draft.InstanceFamilies, 'InstanceFamilies', ReservedInstanceFamilyItem, reading)
  }
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

/** The reader of `ReservedInstancesOffering`. */
export const ReservedInstancesOffering: Reader<ReservedInstancesOffering> = /* @__PURE__ */ object(
  'ReservedInstancesOffering',
  (draft, reading) => {
    let wire: unknown
    if (!isText((wire = draft.Zone))) draft.Zone = readOptional(wire, 'Zone', text, reading)
    if (!isText((wire = draft.CurrencyCode))) draft.CurrencyCode = readOptional(wire, 'CurrencyCode', text, reading)
    if (!isNumber((wire = draft.Duration))) draft.Duration = readOptional(wire, 'Duration', number, reading)
    if (!isNumber((wire = draft.FixedPrice))) draft.FixedPrice = readOptional(wire, 'FixedPrice', number, reading)
    if (!isText((wire = draft.InstanceType))) draft.InstanceType = readOptional(wire, 'InstanceType', text, reading)
    if (!isText((wire = draft.OfferingType))) draft.OfferingType = readOptional(wire, 'OfferingType', text, reading)
    if (!isText((wire = draft.ReservedInstancesOfferingId))) {
      draft.ReservedInstancesOfferingId = readOptional(wire, 'ReservedInstancesOfferingId', text, reading)
    }
    if (!isText((wire = draft.ProductDescription))) {
      draft.ProductDescription = readOptional(wire, 'ProductDescription', text, reading)
    }
    if (!isNumber((wire = draft.UsagePrice))) draft.UsagePrice = readOptional(wire, 'UsagePrice', number, reading)
  }
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

/** The reader of `ReservedInstancePrice`. */
export const ReservedInstancePrice: Reader<ReservedInstancePrice> = /* @__PURE__ */ object(
  'ReservedInstancePrice',
  (draft, reading) => {
    let wire: unknown
    if (!isNumber((wire = draft.OriginalFixedPrice))) {
      draft.OriginalFixedPrice = readOptional(wire, 'OriginalFixedPrice', number, reading)
    }
    if (!isNumber((wire = draft.DiscountFixedPrice))) {
      draft.DiscountFixedPrice = readOptional(wire, 'DiscountFixedPrice', number, reading)
    }
    if (!isNumber((wire = draft.OriginalUsagePrice))) {
      draft.OriginalUsagePrice = readOptional(wire, 'OriginalUsagePrice', number, reading)
    }
    if (!isNumber((wire = draft.DiscountUsagePrice))) {
      draft.DiscountUsagePrice = readOptional(wire, 'DiscountUsagePrice', number, reading)
    }
    if (!isNumber((wire = draft.FixedPriceDiscount))) {
      draft.FixedPriceDiscount = readOptional(wire, 'FixedPriceDiscount', number, reading)
    }
    if (!isNumber((wire = draft.UsagePriceDiscount))) {
      draft.UsagePriceDiscount = readOptional(wire, 'UsagePriceDiscount', number, reading)
    }
  }
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

/** The reader of `DescribeReservedInstancesOutput`. */
export const DescribeReservedInstancesOutput: Reader<DescribeReservedInstancesOutput> = /* @__PURE__ */ object(
  'DescribeReservedInstancesOutput',
  (draft, reading) => {
    let wire: unknown
    if (!isNumber((wire = draft.TotalCount))) draft.TotalCount = readOptional(wire, 'TotalCount', number, reading)
    draft.ReservedInstancesSet = readList(
      draft.ReservedInstancesSet,
      'ReservedInstancesSet',
      ReservedInstances,
      reading
    )
    if (!isText((wire = draft.RequestId))) draft.RequestId = readOptional(wire, 'RequestId', text, reading)
  }
)

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
  output: /* @__PURE__ */ once(() => codecOf(DescribeReservedInstancesOutput)),
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

/** The reader of `DescribeReservedInstancesConfigInfosOutput`. */
export const DescribeReservedInstancesConfigInfosOutput: Reader<DescribeReservedInstancesConfigInfosOutput> =
  /* @__PURE__ */ object('DescribeReservedInstancesConfigInfosOutput', (draft, reading) => {
    let wire: unknown
    draft.ReservedInstanceConfigInfos = readList(
      draft.ReservedInstanceConfigInfos,
      'ReservedInstanceConfigInfos',
      ReservedInstanceConfigInfoItem,
      reading
    )
    if (!isText((wire = draft.RequestId))) draft.RequestId = readOptional(wire, 'RequestId', text, reading)
  })

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
  output: /* @__PURE__ */ once(() => codecOf(DescribeReservedInstancesConfigInfosOutput))
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

/** The reader of `DescribeReservedInstancesOfferingsOutput`. */
export const DescribeReservedInstancesOfferingsOutput: Reader<DescribeReservedInstancesOfferingsOutput> =
  /* @__PURE__ */ object('DescribeReservedInstancesOfferingsOutput', (draft, reading) => {
    let wire: unknown
    if (!isNumber((wire = draft.TotalCount))) draft.TotalCount = readOptional(wire, 'TotalCount', number, reading)
    draft.ReservedInstancesOfferingsSet = readList(
      draft.ReservedInstancesOfferingsSet,
      'ReservedInstancesOfferingsSet',
      ReservedInstancesOffering,
      reading
    )
    if (!isText((wire = draft.RequestId))) draft.RequestId = readOptional(wire, 'RequestId', text, reading)
  })

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
  output: /* @__PURE__ */ once(() => codecOf(DescribeReservedInstancesOfferingsOutput)),
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

/** The reader of `InquirePricePurchaseReservedInstancesOfferingOutput`. */
export const InquirePricePurchaseReservedInstancesOfferingOutput: Reader<InquirePricePurchaseReservedInstancesOfferingOutput> =
  /* @__PURE__ */ object('InquirePricePurchaseReservedInstancesOfferingOutput', (draft, reading) => {
    let wire: unknown
    if (!isAbsent((wire = draft.Price))) draft.Price = readOptional(wire, 'Price', ReservedInstancePrice, reading)
    if (!isText((wire = draft.RequestId))) draft.RequestId = readOptional(wire, 'RequestId', text, reading)
  })

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
  output: /* @__PURE__ */ once(() => codecOf(InquirePricePurchaseReservedInstancesOfferingOutput)),
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

/** The reader of `PurchaseReservedInstancesOfferingOutput`. */
export const PurchaseReservedInstancesOfferingOutput: Reader<PurchaseReservedInstancesOfferingOutput> =
  /* @__PURE__ */ object('PurchaseReservedInstancesOfferingOutput', (draft, reading) => {
    let wire: unknown
    if (!isText((wire = draft.ReservedInstanceId))) {
      draft.ReservedInstanceId = readOptional(wire, 'ReservedInstanceId', text, reading)
    }
    if (!isText((wire = draft.RequestId))) draft.RequestId = readOptional(wire, 'RequestId', text, reading)
  })

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
  output: /* @__PURE__ */ once(() => codecOf(PurchaseReservedInstancesOfferingOutput)),
  idempotencyToken: 'ClientToken',
  dryRun: 'DryRun'
}
