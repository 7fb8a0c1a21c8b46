// Written by tools/generator from model/{operations,corrections,descriptions}.json. Do not edit.

import { Integer, closedObject, list, nonEmptyList, once, openObject, optional } from '@cloud-result/core/vendor'
import type { HasPages, Operation } from '@cloud-result/core/vendor'
import type { ReadonlyNonEmptyArray } from 'fp-ts/lib/ReadonlyNonEmptyArray.js'
import * as t from 'io-ts'

import type { AllocateHostsCode, DescribeHostsCode, ModifyHostsAttributeCode, RenewHostsCode } from './codes.js'
import { ChargePrepaidInput, FilterInput, PlacementInput, TagSpecificationInput } from './shared-inputs.js'
import { Placement, Tag } from './shared-outputs.js'
import type { HostState, RenewFlag } from './values.js'

/** The resources of a dedicated host, and how much of them is free. */
export interface HostResource {
  readonly CpuTotal?: number | undefined
  readonly CpuAvailable?: number | undefined
  /** In GiB. */
  readonly MemTotal?: number | undefined
  /** In GiB. */
  readonly MemAvailable?: number | undefined
  /** In GiB. */
  readonly DiskTotal?: number | undefined
  /** In GiB. */
  readonly DiskAvailable?: number | undefined
  readonly DiskType?: string | undefined
  readonly GpuTotal?: number | undefined
  readonly GpuAvailable?: number | undefined
  readonly ExclusiveOwner?: string | undefined
}

/** The codec of `HostResource`. */
export const HostResource: () => t.Type<HostResource, unknown, unknown> = /* @__PURE__ */ once(() =>
  openObject<HostResource>(
    {
      CpuTotal: optional(t.number),
      CpuAvailable: optional(t.number),
      MemTotal: optional(t.number),
      MemAvailable: optional(t.number),
      DiskTotal: optional(t.number),
      DiskAvailable: optional(t.number),
      DiskType: optional(t.string),
      GpuTotal: optional(t.number),
      GpuAvailable: optional(t.number),
      ExclusiveOwner: optional(t.string)
    },
    'HostResource'
  )
)

/** A dedicated host (CDH). */
export interface HostItem {
  readonly Placement?: Placement | undefined
  readonly HostId?: string | undefined
  readonly HostType?: string | undefined
  readonly HostName?: string | undefined
  readonly HostChargeType?: string | undefined
  readonly RenewFlag?: RenewFlag | undefined
  readonly CreatedTime?: string | undefined
  readonly ExpiredTime?: string | undefined
  readonly InstanceIds: readonly string[]
  readonly HostState?: HostState | undefined
  readonly HostIp?: string | undefined
  readonly HostResource?: HostResource | undefined
  readonly CageId?: string | undefined
  readonly Tags: readonly Tag[]
}

/** The codec of `HostItem`. */
export const HostItem: () => t.Type<HostItem, unknown, unknown> = /* @__PURE__ */ once(() =>
  openObject<HostItem>(
    {
      Placement: optional(Placement()),
      HostId: optional(t.string),
      HostType: optional(t.string),
      HostName: optional(t.string),
      HostChargeType: optional(t.string),
      RenewFlag: optional(t.string),
      CreatedTime: optional(t.string),
      ExpiredTime: optional(t.string),
      InstanceIds: list(t.string),
      HostState: optional(t.string),
      HostIp: optional(t.string),
      HostResource: optional(HostResource()),
      CageId: optional(t.string),
      Tags: list(Tag())
    },
    'HostItem'
  )
)

/** The input of `AllocateHosts`. */
export interface AllocateHostsInput {
  readonly Placement: PlacementInput
  readonly ClientToken?: string | undefined
  readonly HostChargePrepaid?: ChargePrepaidInput | undefined
  readonly HostChargeType?: string | undefined
  readonly HostType?: string | undefined
  readonly HostCount?: number | undefined
  readonly TagSpecification?: readonly TagSpecificationInput[] | undefined
}

/** The output of `AllocateHosts`. */
export interface AllocateHostsOutput {
  readonly HostIdSet: readonly string[]
  readonly RequestId?: string | undefined
}

/**
 * Buys dedicated hosts (CDH).
 *
 * Safe to repeat with the same `ClientToken`. If it is left out, the client generates another one each time the call is
 * run: set it yourself to run the call again or to fall back on it.
 *
 * It responds before that is done: wait for `isHostRunning` on `DescribeHosts`.
 *
 * Source: https://console.cloud.tencent.com/api/explorer?Product=cvm&Version=2017-03-12&Action=AllocateHosts
 */
export const AllocateHosts: Operation<AllocateHostsInput, AllocateHostsOutput, AllocateHostsCode, 'tencent-cvm'> = {
  product: 'tencent-cvm',
  action: 'AllocateHosts',
  version: '2017-03-12',
  effect: 'unsafe',
  input: /* @__PURE__ */ once(() =>
    closedObject<AllocateHostsInput>(
      { Placement: PlacementInput() },
      {
        ClientToken: t.string,
        HostChargePrepaid: ChargePrepaidInput(),
        HostChargeType: t.string,
        HostType: t.string,
        HostCount: Integer,
        TagSpecification: t.readonlyArray(TagSpecificationInput())
      },
      'AllocateHostsInput'
    )
  ),
  output: /* @__PURE__ */ once(() =>
    openObject<AllocateHostsOutput>({ HostIdSet: list(t.string), RequestId: optional(t.string) }, 'AllocateHostsOutput')
  ),
  idempotencyToken: 'ClientToken'
}

/** The input of `DescribeHosts`. */
export interface DescribeHostsInput {
  readonly Filters?: readonly FilterInput[] | undefined
  readonly Offset?: number | undefined
  /** 20 by default, at most 100. */
  readonly Limit?: number | undefined
}

/** The output of `DescribeHosts`. */
export interface DescribeHostsOutput {
  readonly TotalCount?: number | undefined
  readonly HostSet: readonly HostItem[]
  readonly RequestId?: string | undefined
}

/**
 * Lists dedicated hosts.
 *
 * The output is one page of a list; `pages` of a client requests all of them, and `collect` their items.
 *
 * Source: https://console.cloud.tencent.com/api/explorer?Product=cvm&Version=2017-03-12&Action=DescribeHosts
 */
export const DescribeHosts: Operation<DescribeHostsInput, DescribeHostsOutput, DescribeHostsCode, 'tencent-cvm'> &
  HasPages<['HostSet']> = {
  product: 'tencent-cvm',
  action: 'DescribeHosts',
  version: '2017-03-12',
  effect: 'read',
  input: /* @__PURE__ */ once(() =>
    closedObject<DescribeHostsInput>(
      {},
      { Filters: t.readonlyArray(FilterInput()), Offset: Integer, Limit: Integer },
      'DescribeHostsInput'
    )
  ),
  output: /* @__PURE__ */ once(() =>
    openObject<DescribeHostsOutput>(
      { TotalCount: optional(t.number), HostSet: list(HostItem()), RequestId: optional(t.string) },
      'DescribeHostsOutput'
    )
  ),
  paging: { style: 'offset', offset: 'Offset', limit: 'Limit', items: ['HostSet'], total: ['TotalCount'] }
}

/** The input of `ModifyHostsAttribute`. */
export interface ModifyHostsAttributeInput {
  readonly HostIds: ReadonlyNonEmptyArray<string>
  readonly HostName?: string | undefined
  readonly RenewFlag?: RenewFlag | undefined
  readonly ProjectId?: number | undefined
}

/** The output of `ModifyHostsAttribute`. */
export interface ModifyHostsAttributeOutput {
  readonly RequestId?: string | undefined
}

/**
 * Changes the name or the renewal flag of dedicated hosts, one of the two in each call.
 *
 * Safe to repeat.
 *
 * Source: https://console.cloud.tencent.com/api/explorer?Product=cvm&Version=2017-03-12&Action=ModifyHostsAttribute
 */
export const ModifyHostsAttribute: Operation<
  ModifyHostsAttributeInput,
  ModifyHostsAttributeOutput,
  ModifyHostsAttributeCode,
  'tencent-cvm'
> = {
  product: 'tencent-cvm',
  action: 'ModifyHostsAttribute',
  version: '2017-03-12',
  effect: 'idempotent',
  input: /* @__PURE__ */ once(() =>
    closedObject<ModifyHostsAttributeInput>(
      { HostIds: nonEmptyList(t.string) },
      { HostName: t.string, RenewFlag: t.string, ProjectId: Integer },
      'ModifyHostsAttributeInput'
    )
  ),
  output: /* @__PURE__ */ once(() =>
    openObject<ModifyHostsAttributeOutput>({ RequestId: optional(t.string) }, 'ModifyHostsAttributeOutput')
  )
}

/** The input of `RenewHosts`. */
export interface RenewHostsInput {
  readonly HostIds: ReadonlyNonEmptyArray<string>
  readonly HostChargePrepaid: ChargePrepaidInput
}

/** The output of `RenewHosts`. */
export interface RenewHostsOutput {
  readonly RequestId?: string | undefined
}

/**
 * Extends prepaid dedicated hosts by another period.
 *
 * Not safe to repeat. Each call buys a period.
 *
 * Source: https://console.cloud.tencent.com/api/explorer?Product=cvm&Version=2017-03-12&Action=RenewHosts
 */
export const RenewHosts: Operation<RenewHostsInput, RenewHostsOutput, RenewHostsCode, 'tencent-cvm'> = {
  product: 'tencent-cvm',
  action: 'RenewHosts',
  version: '2017-03-12',
  effect: 'unsafe',
  input: /* @__PURE__ */ once(() =>
    closedObject<RenewHostsInput>(
      { HostIds: nonEmptyList(t.string), HostChargePrepaid: ChargePrepaidInput() },
      {},
      'RenewHostsInput'
    )
  ),
  output: /* @__PURE__ */ once(() =>
    openObject<RenewHostsOutput>({ RequestId: optional(t.string) }, 'RenewHostsOutput')
  )
}
