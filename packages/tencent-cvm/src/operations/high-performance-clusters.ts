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
  CreateHpcClusterCode,
  DeleteHpcClustersCode,
  DescribeHpcClustersCode,
  ModifyHpcClusterAttributeCode
} from './codes.js'
import { FilterInput, TagSpecificationInput } from './shared-inputs.js'
import { Tag } from './shared-outputs.js'
import type { HpcClusterType } from './values.js'

/** A high-performance cluster. */
export interface HpcClusterInfo {
  readonly HpcClusterId?: string | undefined
  readonly Name?: string | undefined
  readonly Remark?: string | undefined
  readonly CvmQuotaTotal?: number | undefined
  readonly Zone?: string | undefined
  readonly CurrentNum?: number | undefined
  readonly CreateTime?: string | undefined
  readonly InstanceIds: readonly string[]
  readonly HpcClusterType?: HpcClusterType | undefined
  readonly HpcClusterBusinessId?: string | undefined
  readonly HpcClusterNetMode?: number | undefined
  readonly Tags: readonly Tag[]
}

/** The reader of `HpcClusterInfo`. */
export const HpcClusterInfo: Reader<HpcClusterInfo> = /* @__PURE__ */ object('HpcClusterInfo', (draft, reading) => {
  let wire: unknown
  if (!isText((wire = draft.HpcClusterId))) draft.HpcClusterId = readOptional(wire, 'HpcClusterId', text, reading)
  if (!isText((wire = draft.Name))) draft.Name = readOptional(wire, 'Name', text, reading)
  if (!isText((wire = draft.Remark))) draft.Remark = readOptional(wire, 'Remark', text, reading)
  if (!isNumber((wire = draft.CvmQuotaTotal))) {
    draft.CvmQuotaTotal = readOptional(wire, 'CvmQuotaTotal', number, reading)
  }
  if (!isText((wire = draft.Zone))) draft.Zone = readOptional(wire, 'Zone', text, reading)
  if (!isNumber((wire = draft.CurrentNum))) draft.CurrentNum = readOptional(wire, 'CurrentNum', number, reading)
  if (!isText((wire = draft.CreateTime))) draft.CreateTime = readOptional(wire, 'CreateTime', text, reading)
  draft.InstanceIds = readList(draft.InstanceIds, 'InstanceIds', text, reading)
  if (!isText((wire = draft.HpcClusterType))) draft.HpcClusterType = readOptional(wire, 'HpcClusterType', text, reading)
  if (!isText((wire = draft.HpcClusterBusinessId))) {
    draft.HpcClusterBusinessId = readOptional(wire, 'HpcClusterBusinessId', text, reading)
  }
  if (!isNumber((wire = draft.HpcClusterNetMode))) {
    draft.HpcClusterNetMode = readOptional(wire, 'HpcClusterNetMode', number, reading)
  }
  draft.Tags = readList(draft.Tags, 'Tags', Tag, reading)
})

/** The input of `CreateHpcCluster`. */
export interface CreateHpcClusterInput {
  readonly Zone: string
  readonly Name: string
  readonly Remark?: string | undefined
  readonly HpcClusterType?: HpcClusterType | undefined
  readonly HpcClusterBusinessId?: string | undefined
  readonly TagSpecification?: readonly TagSpecificationInput[] | undefined
}

/** The output of `CreateHpcCluster`. */
export interface CreateHpcClusterOutput {
  readonly HpcClusterSet: readonly HpcClusterInfo[]
  readonly RequestId?: string | undefined
}

/** The reader of `CreateHpcClusterOutput`. */
export const CreateHpcClusterOutput: Reader<CreateHpcClusterOutput> = /* @__PURE__ */ object(
  'CreateHpcClusterOutput',
  (draft, reading) => {
    let wire: unknown
    draft.HpcClusterSet = readList(draft.HpcClusterSet, 'HpcClusterSet', HpcClusterInfo, reading)
    if (!isText((wire = draft.RequestId))) draft.RequestId = readOptional(wire, 'RequestId', text, reading)
  }
)

/**
 * Creates a high-performance cluster.
 *
 * Not safe to repeat. Each call creates another.
 *
 * Source: https://console.cloud.tencent.com/api/explorer?Product=cvm&Version=2017-03-12&Action=CreateHpcCluster
 */
export const CreateHpcCluster: Operation<
  CreateHpcClusterInput,
  CreateHpcClusterOutput,
  CreateHpcClusterCode,
  'tencent-cvm'
> = {
  product: 'tencent-cvm',
  action: 'CreateHpcCluster',
  version: '2017-03-12',
  effect: 'unsafe',
  input: /* @__PURE__ */ once(() =>
    closedObject<CreateHpcClusterInput>(
      { Zone: t.string, Name: t.string },
      {
        Remark: t.string,
        HpcClusterType: t.string,
        HpcClusterBusinessId: t.string,
        TagSpecification: t.readonlyArray(TagSpecificationInput())
      },
      'CreateHpcClusterInput'
    )
  ),
  output: /* @__PURE__ */ once(() => codecOf(CreateHpcClusterOutput))
}

/** The input of `DeleteHpcClusters`. */
export interface DeleteHpcClustersInput {
  readonly HpcClusterIds: ReadonlyNonEmptyArray<string>
}

/** The output of `DeleteHpcClusters`. */
export interface DeleteHpcClustersOutput {
  readonly RequestId?: string | undefined
}

/** The reader of `DeleteHpcClustersOutput`. */
export const DeleteHpcClustersOutput: Reader<DeleteHpcClustersOutput> = /* @__PURE__ */ object(
  'DeleteHpcClustersOutput',
  (draft, reading) => {
    let wire: unknown
    if (!isText((wire = draft.RequestId))) draft.RequestId = readOptional(wire, 'RequestId', text, reading)
  }
)

/**
 * Deletes empty high-performance clusters.
 *
 * Safe to repeat.
 *
 * Source: https://console.cloud.tencent.com/api/explorer?Product=cvm&Version=2017-03-12&Action=DeleteHpcClusters
 */
export const DeleteHpcClusters: Operation<
  DeleteHpcClustersInput,
  DeleteHpcClustersOutput,
  DeleteHpcClustersCode,
  'tencent-cvm'
> = {
  product: 'tencent-cvm',
  action: 'DeleteHpcClusters',
  version: '2017-03-12',
  effect: 'idempotent',
  input: /* @__PURE__ */ once(() =>
    closedObject<DeleteHpcClustersInput>({ HpcClusterIds: nonEmptyList(t.string) }, {}, 'DeleteHpcClustersInput')
  ),
  output: /* @__PURE__ */ once(() => codecOf(DeleteHpcClustersOutput))
}

/** The input of `DescribeHpcClusters`. */
export interface DescribeHpcClustersInput {
  /** An empty list is refused, because the vendor treats it as absent. */
  readonly HpcClusterIds?: ReadonlyNonEmptyArray<string> | undefined
  readonly Name?: string | undefined
  readonly Zone?: string | undefined
  readonly Offset?: number | undefined
  /** 20 by default, at most 100. */
  readonly Limit?: number | undefined
  readonly HpcClusterType?: HpcClusterType | undefined
  readonly HpcClusterBusinessId?: string | undefined
  readonly InstanceType?: string | undefined
  readonly Filters?: readonly FilterInput[] | undefined
}

/** The output of `DescribeHpcClusters`. */
export interface DescribeHpcClustersOutput {
  readonly HpcClusterSet: readonly HpcClusterInfo[]
  readonly TotalCount?: number | undefined
  readonly RequestId?: string | undefined
}

/** The reader of `DescribeHpcClustersOutput`. */
export const DescribeHpcClustersOutput: Reader<DescribeHpcClustersOutput> = /* @__PURE__ */ object(
  'DescribeHpcClustersOutput',
  (draft, reading) => {
    let wire: unknown
    draft.HpcClusterSet = readList(draft.HpcClusterSet, 'HpcClusterSet', HpcClusterInfo, reading)
    if (!isNumber((wire = draft.TotalCount))) draft.TotalCount = readOptional(wire, 'TotalCount', number, reading)
    if (!isText((wire = draft.RequestId))) draft.RequestId = readOptional(wire, 'RequestId', text, reading)
  }
)

/**
 * Lists high-performance clusters.
 *
 * The output is one page of a list; `pages` of a client requests all of them, and `collect` their items.
 *
 * Source: https://console.cloud.tencent.com/api/explorer?Product=cvm&Version=2017-03-12&Action=DescribeHpcClusters
 */
export const DescribeHpcClusters: Operation<
  DescribeHpcClustersInput,
  DescribeHpcClustersOutput,
  DescribeHpcClustersCode,
  'tencent-cvm'
> &
  HasPages<['HpcClusterSet']> = {
  product: 'tencent-cvm',
  action: 'DescribeHpcClusters',
  version: '2017-03-12',
  effect: 'read',
  input: /* @__PURE__ */ once(() =>
    closedObject<DescribeHpcClustersInput>(
      {},
      {
        HpcClusterIds: nonEmptyList(t.string),
        Name: t.string,
        Zone: t.string,
        Offset: Integer,
        Limit: Integer,
        HpcClusterType: t.string,
        HpcClusterBusinessId: t.string,
        InstanceType: t.string,
        Filters: t.readonlyArray(FilterInput())
      },
      'DescribeHpcClustersInput'
    )
  ),
  output: /* @__PURE__ */ once(() => codecOf(DescribeHpcClustersOutput)),
  paging: { style: 'offset', offset: 'Offset', limit: 'Limit', items: ['HpcClusterSet'], total: ['TotalCount'] }
}

/** The input of `ModifyHpcClusterAttribute`. */
export interface ModifyHpcClusterAttributeInput {
  readonly HpcClusterId: string
  readonly Name?: string | undefined
  readonly Remark?: string | undefined
}

/** The output of `ModifyHpcClusterAttribute`. */
export interface ModifyHpcClusterAttributeOutput {
  readonly RequestId?: string | undefined
}

/** The reader of `ModifyHpcClusterAttributeOutput`. */
export const ModifyHpcClusterAttributeOutput: Reader<ModifyHpcClusterAttributeOutput> = /* @__PURE__ */ object(
  'ModifyHpcClusterAttributeOutput',
  (draft, reading) => {
    let wire: unknown
    if (!isText((wire = draft.RequestId))) draft.RequestId = readOptional(wire, 'RequestId', text, reading)
  }
)

/**
 * Changes the name or the remark of a high-performance cluster.
 *
 * Safe to repeat.
 *
 * Source:
 * https://console.cloud.tencent.com/api/explorer?Product=cvm&Version=2017-03-12&Action=ModifyHpcClusterAttribute
 */
export const ModifyHpcClusterAttribute: Operation<
  ModifyHpcClusterAttributeInput,
  ModifyHpcClusterAttributeOutput,
  ModifyHpcClusterAttributeCode,
  'tencent-cvm'
> = {
  product: 'tencent-cvm',
  action: 'ModifyHpcClusterAttribute',
  version: '2017-03-12',
  effect: 'idempotent',
  input: /* @__PURE__ */ once(() =>
    closedObject<ModifyHpcClusterAttributeInput>(
      { HpcClusterId: t.string },
      { Name: t.string, Remark: t.string },
      'ModifyHpcClusterAttributeInput'
    )
  ),
  output: /* @__PURE__ */ once(() => codecOf(ModifyHpcClusterAttributeOutput))
}
