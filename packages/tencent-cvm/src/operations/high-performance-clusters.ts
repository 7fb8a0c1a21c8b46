// Written by tools/generator from model/{operations,corrections,descriptions}.json. Do not edit.

import { Integer, closedObject, list, nonEmptyList, once, openObject, optional } from '@cloud-result/core/vendor'
import type { HasPages, Operation } from '@cloud-result/core/vendor'
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

/** The codec of `HpcClusterInfo`. */
export const HpcClusterInfo: () => t.Type<HpcClusterInfo, unknown, unknown> = /* @__PURE__ */ once(() =>
  openObject<HpcClusterInfo>(
    {
      HpcClusterId: optional(t.string),
      Name: optional(t.string),
      Remark: optional(t.string),
      CvmQuotaTotal: optional(t.number),
      Zone: optional(t.string),
      CurrentNum: optional(t.number),
      CreateTime: optional(t.string),
      InstanceIds: list(t.string),
      HpcClusterType: optional(t.string),
      HpcClusterBusinessId: optional(t.string),
      HpcClusterNetMode: optional(t.number),
      Tags: list(Tag())
    },
    'HpcClusterInfo'
  )
)

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
  output: /* @__PURE__ */ once(() =>
    openObject<CreateHpcClusterOutput>(
      { HpcClusterSet: list(HpcClusterInfo()), RequestId: optional(t.string) },
      'CreateHpcClusterOutput'
    )
  )
}

/** The input of `DeleteHpcClusters`. */
export interface DeleteHpcClustersInput {
  readonly HpcClusterIds: ReadonlyNonEmptyArray<string>
}

/** The output of `DeleteHpcClusters`. */
export interface DeleteHpcClustersOutput {
  readonly RequestId?: string | undefined
}

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
  output: /* @__PURE__ */ once(() =>
    openObject<DeleteHpcClustersOutput>({ RequestId: optional(t.string) }, 'DeleteHpcClustersOutput')
  )
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
  output: /* @__PURE__ */ once(() =>
    openObject<DescribeHpcClustersOutput>(
      { HpcClusterSet: list(HpcClusterInfo()), TotalCount: optional(t.number), RequestId: optional(t.string) },
      'DescribeHpcClustersOutput'
    )
  ),
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
  output: /* @__PURE__ */ once(() =>
    openObject<ModifyHpcClusterAttributeOutput>({ RequestId: optional(t.string) }, 'ModifyHpcClusterAttributeOutput')
  )
}
