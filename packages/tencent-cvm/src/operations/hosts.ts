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
import type { HasPages, Operation, Reader } from '@cloud-result/core/vendor'
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

/** The reader of `HostResource`. */
export const HostResource: Reader<HostResource> = /* @__PURE__ */ object('HostResource', (draft, reading) => {
  let wire: unknown
  if (!isNumber((wire = draft.CpuTotal))) draft.CpuTotal = readOptional(wire, 'CpuTotal', number, reading)
  if (!isNumber((wire = draft.CpuAvailable))) draft.CpuAvailable = readOptional(wire, 'CpuAvailable', number, reading)
  if (!isNumber((wire = draft.MemTotal))) draft.MemTotal = readOptional(wire, 'MemTotal', number, reading)
  if (!isNumber((wire = draft.MemAvailable))) draft.MemAvailable = readOptional(wire, 'MemAvailable', number, reading)
  if (!isNumber((wire = draft.DiskTotal))) draft.DiskTotal = readOptional(wire, 'DiskTotal', number, reading)
  if (!isNumber((wire = draft.DiskAvailable))) {
    draft.DiskAvailable = readOptional(wire, 'DiskAvailable', number, reading)
  }
  if (!isText((wire = draft.DiskType))) draft.DiskType = readOptional(wire, 'DiskType', text, reading)
  if (!isNumber((wire = draft.GpuTotal))) draft.GpuTotal = readOptional(wire, 'GpuTotal', number, reading)
  if (!isNumber((wire = draft.GpuAvailable))) draft.GpuAvailable = readOptional(wire, 'GpuAvailable', number, reading)
  if (!isText((wire = draft.ExclusiveOwner))) draft.ExclusiveOwner = readOptional(wire, 'ExclusiveOwner', text, reading)
})

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

/** The reader of `HostItem`. */
export const HostItem: Reader<HostItem> = /* @__PURE__ */ object('HostItem', (draft, reading) => {
  let wire: unknown
  if (!isAbsent((wire = draft.Placement))) draft.Placement = readOptional(wire, 'Placement', Placement, reading)
  if (!isText((wire = draft.HostId))) draft.HostId = readOptional(wire, 'HostId', text, reading)
  if (!isText((wire = draft.HostType))) draft.HostType = readOptional(wire, 'HostType', text, reading)
  if (!isText((wire = draft.HostName))) draft.HostName = readOptional(wire, 'HostName', text, reading)
  if (!isText((wire = draft.HostChargeType))) draft.HostChargeType = readOptional(wire, 'HostChargeType', text, reading)
  if (!isText((wire = draft.RenewFlag))) draft.RenewFlag = readOptional(wire, 'RenewFlag', text, reading)
  if (!isText((wire = draft.CreatedTime))) draft.CreatedTime = readOptional(wire, 'CreatedTime', text, reading)
  if (!isText((wire = draft.ExpiredTime))) draft.ExpiredTime = readOptional(wire, 'ExpiredTime', text, reading)
  draft.InstanceIds = readList(draft.InstanceIds, 'InstanceIds', text, reading)
  if (!isText((wire = draft.HostState))) draft.HostState = readOptional(wire, 'HostState', text, reading)
  if (!isText((wire = draft.HostIp))) draft.HostIp = readOptional(wire, 'HostIp', text, reading)
  if (!isAbsent((wire = draft.HostResource))) {
    draft.HostResource = readOptional(wire, 'HostResource', HostResource, reading)
  }
  if (!isText((wire = draft.CageId))) draft.CageId = readOptional(wire, 'CageId', text, reading)
  draft.Tags = readList(draft.Tags, 'Tags', Tag, reading)
})

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

/** The reader of `AllocateHostsOutput`. */
export const AllocateHostsOutput: Reader<AllocateHostsOutput> = /* @__PURE__ */ object(
  'AllocateHostsOutput',
  (draft, reading) => {
    let wire: unknown
    draft.HostIdSet = readList(draft.HostIdSet, 'HostIdSet', text, reading)
    if (!isText((wire = draft.RequestId))) draft.RequestId = readOptional(wire, 'RequestId', text, reading)
  }
)

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
  output: /* @__PURE__ */ once(() => codecOf(AllocateHostsOutput)),
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

/** The reader of `DescribeHostsOutput`. */
export const DescribeHostsOutput: Reader<DescribeHostsOutput> = /* @__PURE__ */ object(
  'DescribeHostsOutput',
  (draft, reading) => {
    let wire: unknown
    if (!isNumber((wire = draft.TotalCount))) draft.TotalCount = readOptional(wire, 'TotalCount', number, reading)
    draft.HostSet = readList(draft.HostSet, 'HostSet', HostItem, reading)
    if (!isText((wire = draft.RequestId))) draft.RequestId = readOptional(wire, 'RequestId', text, reading)
  }
)

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
  output: /* @__PURE__ */ once(() => codecOf(DescribeHostsOutput)),
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

/** The reader of `ModifyHostsAttributeOutput`. */
export const ModifyHostsAttributeOutput: Reader<ModifyHostsAttributeOutput> = /* @__PURE__ */ object(
  'ModifyHostsAttributeOutput',
  (draft, reading) => {
    let wire: unknown
    if (!isText((wire = draft.RequestId))) draft.RequestId = readOptional(wire, 'RequestId', text, reading)
  }
)

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
  output: /* @__PURE__ */ once(() => codecOf(ModifyHostsAttributeOutput))
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

/** The reader of `RenewHostsOutput`. */
export const RenewHostsOutput: Reader<RenewHostsOutput> = /* @__PURE__ */ object(
  'RenewHostsOutput',
  (draft, reading) => {
    let wire: unknown
    if (!isText((wire = draft.RequestId))) draft.RequestId = readOptional(wire, 'RequestId', text, reading)
  }
)

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
  output: /* @__PURE__ */ once(() => codecOf(RenewHostsOutput))
}
