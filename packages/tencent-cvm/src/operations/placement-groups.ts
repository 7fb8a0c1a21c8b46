// Written by tools/generator from model/{operations,corrections,descriptions}.json. Do not edit.

import { Integer, closedObject, list, nonEmptyList, once, openObject, optional } from '@cloud-result/core/vendor'
import type { HasPages, Operation } from '@cloud-result/core/vendor'
import type { ReadonlyNonEmptyArray } from 'fp-ts/lib/ReadonlyNonEmptyArray.js'
import * as t from 'io-ts'

import type {
  CreateDisasterRecoverGroupCode,
  DeleteDisasterRecoverGroupsCode,
  DeleteInstancesDisasterRecoverGroupsCode,
  DescribeDisasterRecoverGroupQuotaCode,
  DescribeDisasterRecoverGroupsCode,
  ModifyDisasterRecoverGroupAttributeCode,
  ModifyInstancesDisasterRecoverGroupCode
} from './codes.js'
import { FilterInput, TagSpecificationInput } from './shared-inputs.js'
import { Tag } from './shared-outputs.js'
import type { PlacementLevel, PlacementStrategy } from './values.js'

/** A placement group. */
export interface DisasterRecoverGroup {
  readonly DisasterRecoverGroupId?: string | undefined
  readonly Name?: string | undefined
  readonly Type?: PlacementLevel | undefined
  readonly CvmQuotaTotal?: number | undefined
  readonly CurrentNum?: number | undefined
  readonly InstanceIds: readonly string[]
  readonly CreateTime?: string | undefined
  readonly Affinity?: number | undefined
  readonly Strategy?: PlacementStrategy | undefined
  readonly PartitionCount?: number | undefined
  readonly Tags: readonly Tag[]
}

/** The codec of `DisasterRecoverGroup`. */
export const DisasterRecoverGroup: () => t.Type<DisasterRecoverGroup, unknown, unknown> = /* @__PURE__ */ once(() =>
  openObject<DisasterRecoverGroup>(
    {
      DisasterRecoverGroupId: optional(t.string),
      Name: optional(t.string),
      Type: optional(t.string),
      CvmQuotaTotal: optional(t.number),
      CurrentNum: optional(t.number),
      InstanceIds: list(t.string),
      CreateTime: optional(t.string),
      Affinity: optional(t.number),
      Strategy: optional(t.string),
      PartitionCount: optional(t.number),
      Tags: list(Tag())
    },
    'DisasterRecoverGroup'
  )
)

/** The input of `CreateDisasterRecoverGroup`. */
export interface CreateDisasterRecoverGroupInput {
  readonly Name: string
  readonly Type: PlacementLevel
  readonly ClientToken?: string | undefined
  readonly Affinity?: number | undefined
  readonly Strategy?: PlacementStrategy | undefined
  readonly PartitionCount?: number | undefined
  readonly TagSpecification?: readonly TagSpecificationInput[] | undefined
}

/** The output of `CreateDisasterRecoverGroup`. */
export interface CreateDisasterRecoverGroupOutput {
  readonly DisasterRecoverGroupId?: string | undefined
  readonly Type?: PlacementLevel | undefined
  readonly Name?: string | undefined
  readonly CvmQuotaTotal?: number | undefined
  readonly CurrentNum?: number | undefined
  readonly CreateTime?: string | undefined
  readonly Strategy?: PlacementStrategy | undefined
  readonly PartitionCount?: number | undefined
  readonly RequestId?: string | undefined
}

/**
 * Creates a placement group, which keeps its instances on different hardware.
 *
 * Safe to repeat with the same `ClientToken`. If it is left out, the client generates another one each time the call is
 * run: set it yourself to run the call again or to fall back on it.
 *
 * Source:
 * https://console.cloud.tencent.com/api/explorer?Product=cvm&Version=2017-03-12&Action=CreateDisasterRecoverGroup
 */
export const CreateDisasterRecoverGroup: Operation<
  CreateDisasterRecoverGroupInput,
  CreateDisasterRecoverGroupOutput,
  CreateDisasterRecoverGroupCode,
  'tencent-cvm'
> = {
  product: 'tencent-cvm',
  action: 'CreateDisasterRecoverGroup',
  version: '2017-03-12',
  effect: 'unsafe',
  input: /* @__PURE__ */ once(() =>
    closedObject<CreateDisasterRecoverGroupInput>(
      { Name: t.string, Type: t.string },
      {
        ClientToken: t.string,
        Affinity: Integer,
        Strategy: t.string,
        PartitionCount: Integer,
        TagSpecification: t.readonlyArray(TagSpecificationInput())
      },
      'CreateDisasterRecoverGroupInput'
    )
  ),
  output: /* @__PURE__ */ once(() =>
    openObject<CreateDisasterRecoverGroupOutput>(
      {
        DisasterRecoverGroupId: optional(t.string),
        Type: optional(t.string),
        Name: optional(t.string),
        CvmQuotaTotal: optional(t.number),
        CurrentNum: optional(t.number),
        CreateTime: optional(t.string),
        Strategy: optional(t.string),
        PartitionCount: optional(t.number),
        RequestId: optional(t.string)
      },
      'CreateDisasterRecoverGroupOutput'
    )
  ),
  idempotencyToken: 'ClientToken'
}

/** The input of `DeleteDisasterRecoverGroups`. */
export interface DeleteDisasterRecoverGroupsInput {
  readonly DisasterRecoverGroupIds: ReadonlyNonEmptyArray<string>
}

/** The output of `DeleteDisasterRecoverGroups`. */
export interface DeleteDisasterRecoverGroupsOutput {
  readonly RequestId?: string | undefined
}

/**
 * Deletes empty placement groups.
 *
 * Safe to repeat.
 *
 * Source:
 * https://console.cloud.tencent.com/api/explorer?Product=cvm&Version=2017-03-12&Action=DeleteDisasterRecoverGroups
 */
export const DeleteDisasterRecoverGroups: Operation<
  DeleteDisasterRecoverGroupsInput,
  DeleteDisasterRecoverGroupsOutput,
  DeleteDisasterRecoverGroupsCode,
  'tencent-cvm'
> = {
  product: 'tencent-cvm',
  action: 'DeleteDisasterRecoverGroups',
  version: '2017-03-12',
  effect: 'idempotent',
  input: /* @__PURE__ */ once(() =>
    closedObject<DeleteDisasterRecoverGroupsInput>(
      { DisasterRecoverGroupIds: nonEmptyList(t.string) },
      {},
      'DeleteDisasterRecoverGroupsInput'
    )
  ),
  output: /* @__PURE__ */ once(() =>
    openObject<DeleteDisasterRecoverGroupsOutput>(
      { RequestId: optional(t.string) },
      'DeleteDisasterRecoverGroupsOutput'
    )
  )
}

/** The input of `DeleteInstancesDisasterRecoverGroups`. */
export interface DeleteInstancesDisasterRecoverGroupsInput {
  readonly InstanceIds: ReadonlyNonEmptyArray<string>
  readonly DisasterRecoverGroupIds: ReadonlyNonEmptyArray<string>
}

/** The output of `DeleteInstancesDisasterRecoverGroups`. */
export interface DeleteInstancesDisasterRecoverGroupsOutput {
  readonly RequestId?: string | undefined
}

/**
 * Removes instances from placement groups.
 *
 * Safe to repeat.
 *
 * Source:
 * https://console.cloud.tencent.com/api/explorer?Product=cvm&Version=2017-03-12&Action=DeleteInstancesDisasterRecoverGroups
 */
export const DeleteInstancesDisasterRecoverGroups: Operation<
  DeleteInstancesDisasterRecoverGroupsInput,
  DeleteInstancesDisasterRecoverGroupsOutput,
  DeleteInstancesDisasterRecoverGroupsCode,
  'tencent-cvm'
> = {
  product: 'tencent-cvm',
  action: 'DeleteInstancesDisasterRecoverGroups',
  version: '2017-03-12',
  effect: 'idempotent',
  input: /* @__PURE__ */ once(() =>
    closedObject<DeleteInstancesDisasterRecoverGroupsInput>(
      { InstanceIds: nonEmptyList(t.string), DisasterRecoverGroupIds: nonEmptyList(t.string) },
      {},
      'DeleteInstancesDisasterRecoverGroupsInput'
    )
  ),
  output: /* @__PURE__ */ once(() =>
    openObject<DeleteInstancesDisasterRecoverGroupsOutput>(
      { RequestId: optional(t.string) },
      'DeleteInstancesDisasterRecoverGroupsOutput'
    )
  )
}

/** The input of `DescribeDisasterRecoverGroupQuota`. */
export interface DescribeDisasterRecoverGroupQuotaInput {
  readonly [field: string]: never
}

/** The output of `DescribeDisasterRecoverGroupQuota`. */
export interface DescribeDisasterRecoverGroupQuotaOutput {
  readonly GroupQuota?: number | undefined
  readonly CurrentNum?: number | undefined
  readonly CvmInHostGroupQuota?: number | undefined
  /** @deprecated The vendor names no replacement. */
  readonly CvmInSwGroupQuota?: number | undefined
  readonly CvmInRackGroupQuota?: number | undefined
  readonly CvmInSwitchGroupQuota?: number | undefined
  readonly RequestId?: string | undefined
}

/**
 * Gets the quotas of placement groups, and of instances in them.
 *
 * Source:
 * https://console.cloud.tencent.com/api/explorer?Product=cvm&Version=2017-03-12&Action=DescribeDisasterRecoverGroupQuota
 */
export const DescribeDisasterRecoverGroupQuota: Operation<
  DescribeDisasterRecoverGroupQuotaInput,
  DescribeDisasterRecoverGroupQuotaOutput,
  DescribeDisasterRecoverGroupQuotaCode,
  'tencent-cvm'
> = {
  product: 'tencent-cvm',
  action: 'DescribeDisasterRecoverGroupQuota',
  version: '2017-03-12',
  effect: 'read',
  input: /* @__PURE__ */ once(() =>
    closedObject<DescribeDisasterRecoverGroupQuotaInput>({}, {}, 'DescribeDisasterRecoverGroupQuotaInput')
  ),
  output: /* @__PURE__ */ once(() =>
    openObject<DescribeDisasterRecoverGroupQuotaOutput>(
      {
        GroupQuota: optional(t.number),
        CurrentNum: optional(t.number),
        CvmInHostGroupQuota: optional(t.number),
        CvmInSwGroupQuota: optional(t.number),
        CvmInRackGroupQuota: optional(t.number),
        CvmInSwitchGroupQuota: optional(t.number),
        RequestId: optional(t.string)
      },
      'DescribeDisasterRecoverGroupQuotaOutput'
    )
  )
}

/** The input of `DescribeDisasterRecoverGroups`. */
export interface DescribeDisasterRecoverGroupsInput {
  /** An empty list is refused, because the vendor treats it as absent. */
  readonly DisasterRecoverGroupIds?: ReadonlyNonEmptyArray<string> | undefined
  readonly Name?: string | undefined
  readonly Offset?: number | undefined
  /** 20 by default, at most 100. */
  readonly Limit?: number | undefined
  readonly Filters?: readonly FilterInput[] | undefined
}

/** The output of `DescribeDisasterRecoverGroups`. */
export interface DescribeDisasterRecoverGroupsOutput {
  readonly DisasterRecoverGroupSet: readonly DisasterRecoverGroup[]
  readonly TotalCount?: number | undefined
  readonly RequestId?: string | undefined
}

/**
 * Lists placement groups.
 *
 * The output is one page of a list; `pages` of a client requests all of them, and `collect` their items.
 *
 * Source:
 * https://console.cloud.tencent.com/api/explorer?Product=cvm&Version=2017-03-12&Action=DescribeDisasterRecoverGroups
 */
export const DescribeDisasterRecoverGroups: Operation<
  DescribeDisasterRecoverGroupsInput,
  DescribeDisasterRecoverGroupsOutput,
  DescribeDisasterRecoverGroupsCode,
  'tencent-cvm'
> &
  HasPages<['DisasterRecoverGroupSet']> = {
  product: 'tencent-cvm',
  action: 'DescribeDisasterRecoverGroups',
  version: '2017-03-12',
  effect: 'read',
  input: /* @__PURE__ */ once(() =>
    closedObject<DescribeDisasterRecoverGroupsInput>(
      {},
      {
        DisasterRecoverGroupIds: nonEmptyList(t.string),
        Name: t.string,
        Offset: Integer,
        Limit: Integer,
        Filters: t.readonlyArray(FilterInput())
      },
      'DescribeDisasterRecoverGroupsInput'
    )
  ),
  output: /* @__PURE__ */ once(() =>
    openObject<DescribeDisasterRecoverGroupsOutput>(
      {
        DisasterRecoverGroupSet: list(DisasterRecoverGroup()),
        TotalCount: optional(t.number),
        RequestId: optional(t.string)
      },
      'DescribeDisasterRecoverGroupsOutput'
    )
  ),
  paging: {
    style: 'offset',
    offset: 'Offset',
    limit: 'Limit',
    items: ['DisasterRecoverGroupSet'],
    total: ['TotalCount']
  }
}

/** The input of `ModifyDisasterRecoverGroupAttribute`. */
export interface ModifyDisasterRecoverGroupAttributeInput {
  readonly DisasterRecoverGroupId: string
  readonly Name: string
  readonly Affinity?: number | undefined
}

/** The output of `ModifyDisasterRecoverGroupAttribute`. */
export interface ModifyDisasterRecoverGroupAttributeOutput {
  readonly RequestId?: string | undefined
}

/**
 * Changes the name or the affinity of a placement group.
 *
 * Safe to repeat.
 *
 * Source:
 * https://console.cloud.tencent.com/api/explorer?Product=cvm&Version=2017-03-12&Action=ModifyDisasterRecoverGroupAttribute
 */
export const ModifyDisasterRecoverGroupAttribute: Operation<
  ModifyDisasterRecoverGroupAttributeInput,
  ModifyDisasterRecoverGroupAttributeOutput,
  ModifyDisasterRecoverGroupAttributeCode,
  'tencent-cvm'
> = {
  product: 'tencent-cvm',
  action: 'ModifyDisasterRecoverGroupAttribute',
  version: '2017-03-12',
  effect: 'idempotent',
  input: /* @__PURE__ */ once(() =>
    closedObject<ModifyDisasterRecoverGroupAttributeInput>(
      { DisasterRecoverGroupId: t.string, Name: t.string },
      { Affinity: Integer },
      'ModifyDisasterRecoverGroupAttributeInput'
    )
  ),
  output: /* @__PURE__ */ once(() =>
    openObject<ModifyDisasterRecoverGroupAttributeOutput>(
      { RequestId: optional(t.string) },
      'ModifyDisasterRecoverGroupAttributeOutput'
    )
  )
}

/** The input of `ModifyInstancesDisasterRecoverGroup`. */
export interface ModifyInstancesDisasterRecoverGroupInput {
  readonly InstanceIds: ReadonlyNonEmptyArray<string>
  /** @deprecated Use `DisasterRecoverGroupIds`. */
  readonly DisasterRecoverGroupId?: string | undefined
  readonly Force?: boolean | undefined
  /** An empty list is refused, because the vendor treats it as absent. */
  readonly DisasterRecoverGroupIds?: ReadonlyNonEmptyArray<string> | undefined
  readonly PartitionNumber?: number | undefined
}

/** The output of `ModifyInstancesDisasterRecoverGroup`. */
export interface ModifyInstancesDisasterRecoverGroupOutput {
  readonly RequestId?: string | undefined
}

/**
 * Moves instances to another placement group.
 *
 * Safe to repeat.
 *
 * It responds before that is done: wait for `isLatestOperationDone` on `DescribeInstances`.
 *
 * Source:
 * https://console.cloud.tencent.com/api/explorer?Product=cvm&Version=2017-03-12&Action=ModifyInstancesDisasterRecoverGroup
 */
export const ModifyInstancesDisasterRecoverGroup: Operation<
  ModifyInstancesDisasterRecoverGroupInput,
  ModifyInstancesDisasterRecoverGroupOutput,
  ModifyInstancesDisasterRecoverGroupCode,
  'tencent-cvm'
> = {
  product: 'tencent-cvm',
  action: 'ModifyInstancesDisasterRecoverGroup',
  version: '2017-03-12',
  effect: 'idempotent',
  input: /* @__PURE__ */ once(() =>
    closedObject<ModifyInstancesDisasterRecoverGroupInput>(
      { InstanceIds: nonEmptyList(t.string) },
      {
        DisasterRecoverGroupId: t.string,
        Force: t.boolean,
        DisasterRecoverGroupIds: nonEmptyList(t.string),
        PartitionNumber: Integer
      },
      'ModifyInstancesDisasterRecoverGroupInput'
    )
  ),
  output: /* @__PURE__ */ once(() =>
    openObject<ModifyInstancesDisasterRecoverGroupOutput>(
      { RequestId: optional(t.string) },
      'ModifyInstancesDisasterRecoverGroupOutput'
    )
  )
}
