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

/** The reader of `ResourcePoolPackInstance`. */
export const ResourcePoolPackInstance: Reader<ResourcePoolPackInstance> = /* @__PURE__ */ object(
  'ResourcePoolPackInstance',
  (draft, reading) => {
    let wire: unknown
    if (!isText((wire = draft.DedicatedResourcePackId))) {
      draft.DedicatedResourcePackId = readOptional(wire, 'DedicatedResourcePackId', text, reading)
    }
    draft.InstanceIdSet = readList(draft.InstanceIdSet, 'InstanceIdSet', text, reading)
    if (!isText((wire = draft.InstanceFamily))) {
      draft.InstanceFamily = readOptional(wire, 'InstanceFamily', text, reading)
    }
    if (!isText((wire = draft.InstanceType))) draft.InstanceType = readOptional(wire, 'InstanceType', text, reading)
    if (!isText((wire = draft.Zone))) draft.Zone = readOptional(wire, 'Zone', text, reading)
  }
)

/** An amount of resources. */
export interface ResourceCount {
  readonly Cpu?: number | undefined
  readonly Memory?: number | undefined
  readonly Gpu?: number | undefined
  readonly Disk?: number | undefined
}

/** The reader of `ResourceCount`. */
export const ResourceCount: Reader<ResourceCount> = /* @__PURE__ */ object('ResourceCount', (draft, reading) => {
  let wire: unknown
  if (!isNumber((wire = draft.Cpu))) draft.Cpu = readOptional(wire, 'Cpu', number, reading)
  if (!isNumber((wire = draft.Memory))) draft.Memory = readOptional(wire, 'Memory', number, reading)
  if (!isNumber((wire = draft.Gpu))) draft.Gpu = readOptional(wire, 'Gpu', number, reading)
  if (!isNumber((wire = draft.Disk))) draft.Disk = readOptional(wire, 'Disk', number, reading)
})

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

/** The reader of `ResourcePoolPack`. */
export const ResourcePoolPack: Reader<ResourcePoolPack> = /* @__PURE__ */ object(
  'ResourcePoolPack',
  (draft, reading) => {
    let wire: unknown
    if (!isText((wire = draft.DedicatedResourcePackId))) {
      draft.DedicatedResourcePackId = readOptional(wire, 'DedicatedResourcePackId', text, reading)
    }
    if (!isText((wire = draft.DedicatedResourcePackName))) {
      draft.DedicatedResourcePackName = readOptional(wire, 'DedicatedResourcePackName', text, reading)
    }
    if (!isText((wire = draft.Zone))) draft.Zone = readOptional(wire, 'Zone', text, reading)
    if (!isText((wire = draft.InstanceType))) draft.InstanceType = readOptional(wire, 'InstanceType', text, reading)
    if (!isText((wire = draft.InstanceFamily))) {
      draft.InstanceFamily = readOptional(wire, 'InstanceFamily', text, reading)
    }
    if (!isText((wire = draft.ResourcePoolPackType))) {
      draft.ResourcePoolPackType = readOptional(wire, 'ResourcePoolPackType', text, reading)
    }
    if (!isText((wire = draft.Status))) draft.Status = readOptional(wire, 'Status', text, reading)
    if (!isAbsent((wire = draft.TotalCapacity))) {
      draft.TotalCapacity = readOptional(wire, 'TotalCapacity', ResourceCount, reading)
    }
    if (!isAbsent((wire = draft.AvailableCapacity))) {
      draft.AvailableCapacity = readOptional(wire, 'AvailableCapacity', ResourceCount, reading)
    }
    if (!isText((wire = draft.HostIp))) draft.HostIp = readOptional(wire, 'HostIp', text, reading)
    if (!isText((wire = draft.RackId))) draft.RackId = readOptional(wire, 'RackId', text, reading)
    if (!isText((wire = draft.SwitchId))) draft.SwitchId = readOptional(wire, 'SwitchId', text, reading)
    if (!isBoolean((wire = draft.AutoPlacement))) {
      draft.AutoPlacement = readOptional(wire, 'AutoPlacement', boolean, reading)
    }
    if (!isText((wire = draft.RenewFlag))) draft.RenewFlag = readOptional(wire, 'RenewFlag', text, reading)
    if (!isText((wire = draft.StartTime))) draft.StartTime = readOptional(wire, 'StartTime', text, reading)
    if (!isText((wire = draft.EndTime))) draft.EndTime = readOptional(wire, 'EndTime', text, reading)
  }
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

/** The reader of `DescribeResourcePoolPackInstancesOutput`. */
export const DescribeResourcePoolPackInstancesOutput: Reader<DescribeResourcePoolPackInstancesOutput> =
  /* @__PURE__ */ object('DescribeResourcePoolPackInstancesOutput', (draft, reading) => {
    let wire: unknown
    draft.DedicatedResourcePackInstanceSet = readList(
      draft.DedicatedResourcePackInstanceSet,
      'DedicatedResourcePackInstanceSet',
      ResourcePoolPackInstance,
      reading
    )
    if (!isText((wire = draft.RequestId))) draft.RequestId = readOptional(wire, 'RequestId', text, reading)
  })

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
  output: /* @__PURE__ */ once(() => codecOf(DescribeResourcePoolPackInstancesOutput))
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

/** The reader of `DescribeResourcePoolPackTypeConfigsOutput`. */
export const DescribeResourcePoolPackTypeConfigsOutput: Reader<DescribeResourcePoolPackTypeConfigsOutput> =
  /* @__PURE__ */ object('DescribeResourcePoolPackTypeConfigsOutput', (draft, reading) => {
    let wire: unknown
    draft.InstanceTypeConfigSet = readList(
      draft.InstanceTypeConfigSet,
      'InstanceTypeConfigSet',
      InstanceTypeConfig,
      reading
    )
    if (!isText((wire = draft.RequestId))) draft.RequestId = readOptional(wire, 'RequestId', text, reading)
  })

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
  output: /* @__PURE__ */ once(() => codecOf(DescribeResourcePoolPackTypeConfigsOutput))
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

/** The reader of `DescribeResourcePoolPacksOutput`. */
export const DescribeResourcePoolPacksOutput: Reader<DescribeResourcePoolPacksOutput> = /* @__PURE__ */ object(
  'DescribeResourcePoolPacksOutput',
  (draft, reading) => {
    let wire: unknown
    draft.DedicatedResourcePackSet = readList(
      draft.DedicatedResourcePackSet,
      'DedicatedResourcePackSet',
      ResourcePoolPack,
      reading
    )
    if (!isText((wire = draft.NextToken))) draft.NextToken = readOptional(wire, 'NextToken', text, reading)
    if (!isText((wire = draft.RequestId))) draft.RequestId = readOptional(wire, 'RequestId', text, reading)
  }
)

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
  output: /* @__PURE__ */ once(() => codecOf(DescribeResourcePoolPacksOutput)),
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

/** The reader of `PurchaseResourcePoolPacksOutput`. */
export const PurchaseResourcePoolPacksOutput: Reader<PurchaseResourcePoolPacksOutput> = /* @__PURE__ */ object(
  'PurchaseResourcePoolPacksOutput',
  (draft, reading) => {
    let wire: unknown
    draft.DedicatedResourcePackIdSet = readList(
      draft.DedicatedResourcePackIdSet,
      'DedicatedResourcePackIdSet',
      text,
      reading
    )
    if (!isText((wire = draft.RequestId))) draft.RequestId = readOptional(wire, 'RequestId', text, reading)
  }
)

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
  output: /* @__PURE__ */ once(() => codecOf(PurchaseResourcePoolPacksOutput)),
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

/** The reader of `TerminateResourcePoolPacksOutput`. */
export const TerminateResourcePoolPacksOutput: Reader<TerminateResourcePoolPacksOutput> = /* @__PURE__ */ object(
  'TerminateResourcePoolPacksOutput',
  (draft, reading) => {
    let wire: unknown
    if (!isText((wire = draft.RequestId))) draft.RequestId = readOptional(wire, 'RequestId', text, reading)
  }
)

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
  output: /* @__PURE__ */ once(() => codecOf(TerminateResourcePoolPacksOutput))
}
