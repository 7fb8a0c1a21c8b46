// Written by tools/generator from model/{operations,corrections,descriptions}.json. Do not edit.

import { Integer, closedObject, list, nonEmptyList, once, openObject, optional } from '@cloud-result/core/vendor'
import type { HasDryRun, HasPages, Operation } from '@cloud-result/core/vendor'
import type { ReadonlyNonEmptyArray } from 'fp-ts/lib/ReadonlyNonEmptyArray.js'
import * as t from 'io-ts'

import type {
  DescribeResourcePoolPackInstancesCode,
  DescribeResourcePoolPackTypeConfigsCode,
  DescribeResourcePoolPacksCode,
  PurchaseResourcePoolPacksCode,
  TerminateResourcePoolPacksCode
} from './codes.js'
import { FilterInput } from './shared-inputs.js'
import { InstanceTypeConfig } from './shared-outputs.js'
import type { RenewFlag, ResourcePoolPackStatus, ResourcePoolPackType } from './values.js'

/** The instances of a resource pool pack. */
export interface ResourcePoolPackInstance {
  readonly DedicatedResourcePackId?: string | undefined
  readonly InstanceIdSet: readonly string[]
  readonly InstanceFamily?: string | undefined
  readonly InstanceType?: string | undefined
  readonly Zone?: string | undefined
}

/** The codec of `ResourcePoolPackInstance`. */
export const ResourcePoolPackInstance: () => t.Type<ResourcePoolPackInstance, unknown, unknown> = /* @__PURE__ */ once(
  () =>
    openObject<ResourcePoolPackInstance>(
      {
        DedicatedResourcePackId: optional(t.string),
        InstanceIdSet: list(t.string),
        InstanceFamily: optional(t.string),
        InstanceType: optional(t.string),
        Zone: optional(t.string)
      },
      'ResourcePoolPackInstance'
    )
)

/** An amount of resources. */
export interface ResourceCount {
  readonly Cpu?: number | undefined
  readonly Memory?: number | undefined
  readonly Gpu?: number | undefined
  readonly Disk?: number | undefined
}

/** The codec of `ResourceCount`. */
export const ResourceCount: () => t.Type<ResourceCount, unknown, unknown> = /* @__PURE__ */ once(() =>
  openObject<ResourceCount>(
    { Cpu: optional(t.number), Memory: optional(t.number), Gpu: optional(t.number), Disk: optional(t.number) },
    'ResourceCount'
  )
)

/** A resource pool pack. */
export interface ResourcePoolPack {
  readonly DedicatedResourcePackId?: string | undefined
  readonly DedicatedResourcePackName?: string | undefined
  readonly Zone?: string | undefined
  readonly InstanceType?: string | undefined
  readonly InstanceFamily?: string | undefined
  readonly ResourcePoolPackType?: ResourcePoolPackType | undefined
  readonly Status?: ResourcePoolPackStatus | undefined
  readonly TotalCapacity?: ResourceCount | undefined
  readonly AvailableCapacity?: ResourceCount | undefined
  readonly HostIp?: string | undefined
  readonly RackId?: string | undefined
  readonly SwitchId?: string | undefined
  readonly AutoPlacement?: boolean | undefined
  readonly RenewFlag?: RenewFlag | undefined
  readonly StartTime?: string | undefined
  readonly EndTime?: string | undefined
}

/** The codec of `ResourcePoolPack`. */
export const ResourcePoolPack: () => t.Type<ResourcePoolPack, unknown, unknown> = /* @__PURE__ */ once(() =>
  openObject<ResourcePoolPack>(
    {
      DedicatedResourcePackId: optional(t.string),
      DedicatedResourcePackName: optional(t.string),
      Zone: optional(t.string),
      InstanceType: optional(t.string),
      InstanceFamily: optional(t.string),
      ResourcePoolPackType: optional(t.string),
      Status: optional(t.string),
      TotalCapacity: optional(ResourceCount()),
      AvailableCapacity: optional(ResourceCount()),
      HostIp: optional(t.string),
      RackId: optional(t.string),
      SwitchId: optional(t.string),
      AutoPlacement: optional(t.boolean),
      RenewFlag: optional(t.string),
      StartTime: optional(t.string),
      EndTime: optional(t.string)
    },
    'ResourcePoolPack'
  )
)

/** The input of `DescribeResourcePoolPackInstances`. */
export interface DescribeResourcePoolPackInstancesInput {
  readonly DedicatedResourcePackIds: ReadonlyNonEmptyArray<string>
}

/** The output of `DescribeResourcePoolPackInstances`. */
export interface DescribeResourcePoolPackInstancesOutput {
  readonly DedicatedResourcePackInstanceSet: readonly ResourcePoolPackInstance[]
  readonly RequestId?: string | undefined
}

/**
 * Lists the instances in resource pool packs.
 *
 * Source:
 * https://console.cloud.tencent.com/api/explorer?Product=cvm&Version=2017-03-12&Action=DescribeResourcePoolPackInstances
 */
export const DescribeResourcePoolPackInstances: Operation<
  DescribeResourcePoolPackInstancesInput,
  DescribeResourcePoolPackInstancesOutput,
  DescribeResourcePoolPackInstancesCode,
  'tencent-cvm'
> = {
  product: 'tencent-cvm',
  action: 'DescribeResourcePoolPackInstances',
  version: '2017-03-12',
  effect: 'read',
  input: /* @__PURE__ */ once(() =>
    closedObject<DescribeResourcePoolPackInstancesInput>(
      { DedicatedResourcePackIds: nonEmptyList(t.string) },
      {},
      'DescribeResourcePoolPackInstancesInput'
    )
  ),
  output: /* @__PURE__ */ once(() =>
    openObject<DescribeResourcePoolPackInstancesOutput>(
      { DedicatedResourcePackInstanceSet: list(ResourcePoolPackInstance()), RequestId: optional(t.string) },
      'DescribeResourcePoolPackInstancesOutput'
    )
  )
}

/** The input of `DescribeResourcePoolPackTypeConfigs`. */
export interface DescribeResourcePoolPackTypeConfigsInput {
  readonly Filters: readonly FilterInput[]
}

/** The output of `DescribeResourcePoolPackTypeConfigs`. */
export interface DescribeResourcePoolPackTypeConfigsOutput {
  readonly InstanceTypeConfigSet: readonly InstanceTypeConfig[]
  readonly RequestId?: string | undefined
}

/**
 * Lists the types for which resource pool packs can be bought.
 *
 * Source:
 * https://console.cloud.tencent.com/api/explorer?Product=cvm&Version=2017-03-12&Action=DescribeResourcePoolPackTypeConfigs
 */
export const DescribeResourcePoolPackTypeConfigs: Operation<
  DescribeResourcePoolPackTypeConfigsInput,
  DescribeResourcePoolPackTypeConfigsOutput,
  DescribeResourcePoolPackTypeConfigsCode,
  'tencent-cvm'
> = {
  product: 'tencent-cvm',
  action: 'DescribeResourcePoolPackTypeConfigs',
  version: '2017-03-12',
  effect: 'read',
  input: /* @__PURE__ */ once(() =>
    closedObject<DescribeResourcePoolPackTypeConfigsInput>(
      { Filters: t.readonlyArray(FilterInput()) },
      {},
      'DescribeResourcePoolPackTypeConfigsInput'
    )
  ),
  output: /* @__PURE__ */ once(() =>
    openObject<DescribeResourcePoolPackTypeConfigsOutput>(
      { InstanceTypeConfigSet: list(InstanceTypeConfig()), RequestId: optional(t.string) },
      'DescribeResourcePoolPackTypeConfigsOutput'
    )
  )
}

/** The input of `DescribeResourcePoolPacks`. */
export interface DescribeResourcePoolPacksInput {
  /** 10 by default, at least 10, at most 100. */
  readonly MaxResults?: number | undefined
  readonly NextToken?: string | undefined
  readonly Filters?: readonly FilterInput[] | undefined
}

/** The output of `DescribeResourcePoolPacks`. */
export interface DescribeResourcePoolPacksOutput {
  readonly DedicatedResourcePackSet: readonly ResourcePoolPack[]
  /** Empty or absent on the last page. */
  readonly NextToken?: string | undefined
  readonly RequestId?: string | undefined
}

/**
 * Lists resource pool packs.
 *
 * The output is one page of a list; `pages` of a client requests all of them, and `collect` their items.
 *
 * Source:
 * https://console.cloud.tencent.com/api/explorer?Product=cvm&Version=2017-03-12&Action=DescribeResourcePoolPacks
 */
export const DescribeResourcePoolPacks: Operation<
  DescribeResourcePoolPacksInput,
  DescribeResourcePoolPacksOutput,
  DescribeResourcePoolPacksCode,
  'tencent-cvm'
> &
  HasPages<['DedicatedResourcePackSet']> = {
  product: 'tencent-cvm',
  action: 'DescribeResourcePoolPacks',
  version: '2017-03-12',
  effect: 'read',
  input: /* @__PURE__ */ once(() =>
    closedObject<DescribeResourcePoolPacksInput>(
      {},
      { MaxResults: Integer, NextToken: t.string, Filters: t.readonlyArray(FilterInput()) },
      'DescribeResourcePoolPacksInput'
    )
  ),
  output: /* @__PURE__ */ once(() =>
    openObject<DescribeResourcePoolPacksOutput>(
      {
        DedicatedResourcePackSet: list(ResourcePoolPack()),
        NextToken: optional(t.string),
        RequestId: optional(t.string)
      },
      'DescribeResourcePoolPacksOutput'
    )
  ),
  paging: {
    style: 'token',
    token: 'NextToken',
    limit: 'MaxResults',
    next: ['NextToken'],
    items: ['DedicatedResourcePackSet']
  }
}

/** The input of `PurchaseResourcePoolPacks`. */
export interface PurchaseResourcePoolPacksInput {
  readonly Zone: string
  readonly InstanceType: string
  readonly InstanceCount: number
  /** In months, from 1 to 60. */
  readonly Period: number
  readonly ResourcePoolPackType?: ResourcePoolPackType | undefined
  readonly AutoPlacement?: boolean | undefined
  readonly DedicatedResourcePoolPackName?: string | undefined
  readonly RenewFlag?: RenewFlag | undefined
  readonly DryRun?: boolean | undefined
}

/** The output of `PurchaseResourcePoolPacks`. */
export interface PurchaseResourcePoolPacksOutput {
  readonly DedicatedResourcePackIdSet: readonly string[]
  readonly RequestId?: string | undefined
}

/**
 * Buys resource pool packs, each of which reserves the capacity of a whole or half machine.
 *
 * Not safe to repeat. Each call buys more.
 *
 * It responds before that is done: wait for `isResourcePoolPackActive` on `DescribeResourcePoolPacks`.
 *
 * `dryRun` of a client checks the request without executing it.
 *
 * Source:
 * https://console.cloud.tencent.com/api/explorer?Product=cvm&Version=2017-03-12&Action=PurchaseResourcePoolPacks
 */
export const PurchaseResourcePoolPacks: Operation<
  PurchaseResourcePoolPacksInput,
  PurchaseResourcePoolPacksOutput,
  PurchaseResourcePoolPacksCode,
  'tencent-cvm'
> &
  HasDryRun = {
  product: 'tencent-cvm',
  action: 'PurchaseResourcePoolPacks',
  version: '2017-03-12',
  effect: 'unsafe',
  input: /* @__PURE__ */ once(() =>
    closedObject<PurchaseResourcePoolPacksInput>(
      { Zone: t.string, InstanceType: t.string, InstanceCount: Integer, Period: Integer },
      {
        ResourcePoolPackType: t.string,
        AutoPlacement: t.boolean,
        DedicatedResourcePoolPackName: t.string,
        RenewFlag: t.string,
        DryRun: t.boolean
      },
      'PurchaseResourcePoolPacksInput'
    )
  ),
  output: /* @__PURE__ */ once(() =>
    openObject<PurchaseResourcePoolPacksOutput>(
      { DedicatedResourcePackIdSet: list(t.string), RequestId: optional(t.string) },
      'PurchaseResourcePoolPacksOutput'
    )
  ),
  dryRun: 'DryRun'
}

/** The input of `TerminateResourcePoolPacks`. */
export interface TerminateResourcePoolPacksInput {
  readonly DedicatedResourcePackIds: ReadonlyNonEmptyArray<string>
}

/** The output of `TerminateResourcePoolPacks`. */
export interface TerminateResourcePoolPacksOutput {
  readonly RequestId?: string | undefined
}

/**
 * Returns resource pool packs; their instances continue to run in the public pool.
 *
 * Safe to repeat.
 *
 * Source:
 * https://console.cloud.tencent.com/api/explorer?Product=cvm&Version=2017-03-12&Action=TerminateResourcePoolPacks
 */
export const TerminateResourcePoolPacks: Operation<
  TerminateResourcePoolPacksInput,
  TerminateResourcePoolPacksOutput,
  TerminateResourcePoolPacksCode,
  'tencent-cvm'
> = {
  product: 'tencent-cvm',
  action: 'TerminateResourcePoolPacks',
  version: '2017-03-12',
  effect: 'idempotent',
  input: /* @__PURE__ */ once(() =>
    closedObject<TerminateResourcePoolPacksInput>(
      { DedicatedResourcePackIds: nonEmptyList(t.string) },
      {},
      'TerminateResourcePoolPacksInput'
    )
  ),
  output: /* @__PURE__ */ once(() =>
    openObject<TerminateResourcePoolPacksOutput>({ RequestId: optional(t.string) }, 'TerminateResourcePoolPacksOutput')
  )
}
