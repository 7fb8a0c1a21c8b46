// Written by tools/generator from model/{operations,corrections,descriptions}.json. Do not edit.

import {
  Integer,
  closedObject,
  codecOf,
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

/** The reader of `DisasterRecoverGroup`. */
export const DisasterRecoverGroup: Reader<DisasterRecoverGroup> = /* @__PURE__ */ object(
  'DisasterRecoverGroup',
  (draft, reading) => {
    let wire: unknown
    if (!isText((wire = draft.DisasterRecoverGroupId))) {
      draft.DisasterRecoverGroupId = readOptional(wire, 'DisasterRecoverGroupId', text, reading)
    }
    if (!isText((wire = draft.Name))) draft.Name = readOptional(wire, 'Name', text, reading)
    if (!isText((wire = draft.Type))) draft.Type = readOptional(wire, 'Type', text, reading)
    if (!isNumber((wire = draft.CvmQuotaTotal))) {
      draft.CvmQuotaTotal = readOptional(wire, 'CvmQuotaTotal', number, reading)
    }
    if (!isNumber((wire = draft.CurrentNum))) draft.CurrentNum = readOptional(wire, 'CurrentNum', number, reading)
    draft.InstanceIds = readList(draft.InstanceIds, 'InstanceIds', text, reading)
    if (!isText((wire = draft.CreateTime))) draft.CreateTime = readOptional(wire, 'CreateTime', text, reading)
    if (!isNumber((wire = draft.Affinity))) draft.Affinity = readOptional(wire, 'Affinity', number, reading)
    if (!isText((wire = draft.Strategy))) draft.Strategy = readOptional(wire, 'Strategy', text, reading)
    if (!isNumber((wire = draft.PartitionCount))) {
      draft.PartitionCount = readOptional(wire, 'PartitionCount', number, reading)
    }
    draft.Tags = readList(draft.Tags, 'Tags', Tag, reading)
  }
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

/** The reader of `CreateDisasterRecoverGroupOutput`. */
export const CreateDisasterRecoverGroupOutput: Reader<CreateDisasterRecoverGroupOutput> = /* @__PURE__ */ object(
  'CreateDisasterRecoverGroupOutput',
  (draft, reading) => {
    let wire: unknown
    if (!isText((wire = draft.DisasterRecoverGroupId))) {
      draft.DisasterRecoverGroupId = readOptional(wire, 'DisasterRecoverGroupId', text, reading)
    }
    if (!isText((wire = draft.Type))) draft.Type = readOptional(wire, 'Type', text, reading)
    if (!isText((wire = draft.Name))) draft.Name = readOptional(wire, 'Name', text, reading)
    if (!isNumber((wire = draft.CvmQuotaTotal))) {
      draft.CvmQuotaTotal = readOptional(wire, 'CvmQuotaTotal', number, reading)
    }
    if (!isNumber((wire = draft.CurrentNum))) draft.CurrentNum = readOptional(wire, 'CurrentNum', number, reading)
    if (!isText((wire = draft.CreateTime))) draft.CreateTime = readOptional(wire, 'CreateTime', text, reading)
    if (!isText((wire = draft.Strategy))) draft.Strategy = readOptional(wire, 'Strategy', text, reading)
    if (!isNumber((wire = draft.PartitionCount))) {
      draft.PartitionCount = readOptional(wire, 'PartitionCount', number, reading)
    }
    if (!isText((wire = draft.RequestId))) draft.RequestId = readOptional(wire, 'RequestId', text, reading)
  }
)

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
  output: /* @__PURE__ */ once(() => codecOf(CreateDisasterRecoverGroupOutput)),
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

/** The reader of `DeleteDisasterRecoverGroupsOutput`. */
export const DeleteDisasterRecoverGroupsOutput: Reader<DeleteDisasterRecoverGroupsOutput> = /* @__PURE__ */ object(
  'DeleteDisasterRecoverGroupsOutput',
  (draft, reading) => {
    let wire: unknown
    if (!isText((wire = draft.RequestId))) draft.RequestId = readOptional(wire, 'RequestId', text, reading)
  }
)

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
  output: /* @__PURE__ */ once(() => codecOf(DeleteDisasterRecoverGroupsOutput))
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

/** The reader of `DeleteInstancesDisasterRecoverGroupsOutput`. */
export const DeleteInstancesDisasterRecoverGroupsOutput: Reader<DeleteInstancesDisasterRecoverGroupsOutput> =
  /* @__PURE__ */ object('DeleteInstancesDisasterRecoverGroupsOutput', (draft, reading) => {
    let wire: unknown
    if (!isText((wire = draft.RequestId))) draft.RequestId = readOptional(wire, 'RequestId', text, reading)
  })

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
  output: /* @__PURE__ */ once(() => codecOf(DeleteInstancesDisasterRecoverGroupsOutput))
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

/** The reader of `DescribeDisasterRecoverGroupQuotaOutput`. */
export const DescribeDisasterRecoverGroupQuotaOutput: Reader<DescribeDisasterRecoverGroupQuotaOutput> =
  /* @__PURE__ */ object('DescribeDisasterRecoverGroupQuotaOutput', (draft, reading) => {
    let wire: unknown
    if (!isNumber((wire = draft.GroupQuota))) draft.GroupQuota = readOptional(wire, 'GroupQuota', number, reading)
    if (!isNumber((wire = draft.CurrentNum))) draft.CurrentNum = readOptional(wire, 'CurrentNum', number, reading)
    if (!isNumber((wire = draft.CvmInHostGroupQuota))) {
      draft.CvmInHostGroupQuota = readOptional(wire, 'CvmInHostGroupQuota', number, reading)
    }
    if (!isNumber((wire = draft.CvmInSwGroupQuota))) {
      draft.CvmInSwGroupQuota = readOptional(wire, 'CvmInSwGroupQuota', number, reading)
    }
    if (!isNumber((wire = draft.CvmInRackGroupQuota))) {
      draft.CvmInRackGroupQuota = readOptional(wire, 'CvmInRackGroupQuota', number, reading)
    }
    if (!isNumber((wire = draft.CvmInSwitchGroupQuota))) {
      draft.CvmInSwitchGroupQuota = readOptional(wire, 'CvmInSwitchGroupQuota', number, reading)
    }
    if (!isText((wire = draft.RequestId))) draft.RequestId = readOptional(wire, 'RequestId', text, reading)
  })

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
  output: /* @__PURE__ */ once(() => codecOf(DescribeDisasterRecoverGroupQuotaOutput))
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

/** The reader of `DescribeDisasterRecoverGroupsOutput`. */
export const DescribeDisasterRecoverGroupsOutput: Reader<DescribeDisasterRecoverGroupsOutput> = /* @__PURE__ */ object(
  'DescribeDisasterRecoverGroupsOutput',
  (draft, reading) => {
    let wire: unknown
    draft.DisasterRecoverGroupSet = readList(
      draft.DisasterRecoverGroupSet,
      'DisasterRecoverGroupSet',
      DisasterRecoverGroup,
      reading
    )
    if (!isNumber((wire = draft.TotalCount))) draft.TotalCount = readOptional(wire, 'TotalCount', number, reading)
    if (!isText((wire = draft.RequestId))) draft.RequestId = readOptional(wire, 'RequestId', text, reading)
  }
)

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
  output: /* @__PURE__ */ once(() => codecOf(DescribeDisasterRecoverGroupsOutput)),
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

/** The reader of `ModifyDisasterRecoverGroupAttributeOutput`. */
export const ModifyDisasterRecoverGroupAttributeOutput: Reader<ModifyDisasterRecoverGroupAttributeOutput> =
  /* @__PURE__ */ object('ModifyDisasterRecoverGroupAttributeOutput', (draft, reading) => {
    let wire: unknown
    if (!isText((wire = draft.RequestId))) draft.RequestId = readOptional(wire, 'RequestId', text, reading)
  })

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
  output: /* @__PURE__ */ once(() => codecOf(ModifyDisasterRecoverGroupAttributeOutput))
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

/** The reader of `ModifyInstancesDisasterRecoverGroupOutput`. */
export const ModifyInstancesDisasterRecoverGroupOutput: Reader<ModifyInstancesDisasterRecoverGroupOutput> =
  /* @__PURE__ */ object('ModifyInstancesDisasterRecoverGroupOutput', (draft, reading) => {
    let wire: unknown
    if (!isText((wire = draft.RequestId))) draft.RequestId = readOptional(wire, 'RequestId', text, reading)
  })

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
  output: /* @__PURE__ */ once(() => codecOf(ModifyInstancesDisasterRecoverGroupOutput))
}
