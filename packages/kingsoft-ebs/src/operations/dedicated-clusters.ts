// Written by tools/generator from model/{operations,corrections,descriptions}.json. Do not edit.

import {
  Integer,
  WireBoolean,
  WireNumber,
  WireString,
  closedObject,
  list,
  nonEmptyList,
  once,
  openObject,
  optional,
  preprocess
} from '@cloud-result/core/vendor'
import type { HasDryRun, HasPages, Operation } from '@cloud-result/core/vendor'
import type { ReadonlyNonEmptyArray } from 'fp-ts/lib/ReadonlyNonEmptyArray.js'
import * as t from 'io-ts'

import { requestIdFromXml } from '../operation-support/request-id-from-xml.js'
import type { DedicatedClusterType } from './values.js'

/** The capacity of a dedicated cluster. */
export interface DedicatedBlockStorageClusterSize {
  readonly AvailableSize?: number | undefined
  readonly TotalSize?: number | undefined
  readonly DeliverySize?: number | undefined
  readonly UsedSize?: number | undefined
}

/** The codec of `DedicatedBlockStorageClusterSize`. */
export const DedicatedBlockStorageClusterSize: () => t.Type<DedicatedBlockStorageClusterSize, unknown, unknown> =
  /* @__PURE__ */ once(() =>
    openObject<DedicatedBlockStorageClusterSize>(
      {
        AvailableSize: optional(WireNumber),
        TotalSize: optional(WireNumber),
        DeliverySize: optional(WireNumber),
        UsedSize: optional(WireNumber)
      },
      'DedicatedBlockStorageClusterSize'
    )
  )

/** A dedicated cluster of block storage. */
export interface DedicatedBlockStorageCluster {
  /** The id, which requests call `DbscId`. */
  readonly DscId?: string | undefined
  readonly DbscName?: string | undefined
  readonly DbscDescription?: string | undefined
  readonly AvailabilityZone?: string | undefined
  readonly DbscStatus?: string | undefined
  readonly DbscType?: DedicatedClusterType | undefined
  readonly EbsClusterId?: string | undefined
  readonly CreateTime?: string | undefined
  readonly DedicatedBlockStorageClusterSize?: DedicatedBlockStorageClusterSize | undefined
}

/** The codec of `DedicatedBlockStorageCluster`. */
export const DedicatedBlockStorageCluster: () => t.Type<DedicatedBlockStorageCluster, unknown, unknown> =
  /* @__PURE__ */ once(() =>
    openObject<DedicatedBlockStorageCluster>(
      {
        DscId: optional(WireString),
        DbscName: optional(WireString),
        DbscDescription: optional(WireString),
        AvailabilityZone: optional(WireString),
        DbscStatus: optional(WireString),
        DbscType: optional(WireString),
        EbsClusterId: optional(WireString),
        CreateTime: optional(WireString),
        DedicatedBlockStorageClusterSize: optional(DedicatedBlockStorageClusterSize())
      },
      'DedicatedBlockStorageCluster'
    )
  )

/** The input of `CreateDedicatedBlockStorageCluster`. */
export interface CreateDedicatedBlockStorageClusterInput {
  readonly DbscName?: string | undefined
  readonly DbscType?: DedicatedClusterType | undefined
  readonly Size?: number | undefined
  readonly AvailabilityZone?: string | undefined
  readonly PurchaseTime?: number | undefined
  readonly DryRun?: boolean | undefined
}

/** The output of `CreateDedicatedBlockStorageCluster`. */
export interface CreateDedicatedBlockStorageClusterOutput {
  readonly RequestId?: string | undefined
  readonly DbscId?: string | undefined
}

/**
 * Buys a dedicated cluster of block storage.
 *
 * Not safe to repeat. Each call buys another.
 *
 * `dryRun` of a client checks the request without executing it.
 *
 * Source: https://endocs.ksyun.com/documents/37591
 */
export const CreateDedicatedBlockStorageCluster: Operation<
  CreateDedicatedBlockStorageClusterInput,
  CreateDedicatedBlockStorageClusterOutput,
  string,
  'kingsoft-ebs'
> &
  HasDryRun = {
  product: 'kingsoft-ebs',
  action: 'CreateDedicatedBlockStorageCluster',
  version: '2016-03-04',
  effect: 'unsafe',
  input: /* @__PURE__ */ once(() =>
    closedObject<CreateDedicatedBlockStorageClusterInput>(
      {},
      {
        DbscName: t.string,
        DbscType: t.string,
        Size: Integer,
        AvailabilityZone: t.string,
        PurchaseTime: Integer,
        DryRun: t.boolean
      },
      'CreateDedicatedBlockStorageClusterInput'
    )
  ),
  output: /* @__PURE__ */ once(() =>
    openObject<CreateDedicatedBlockStorageClusterOutput>(
      { RequestId: optional(WireString), DbscId: optional(WireString) },
      'CreateDedicatedBlockStorageClusterOutput'
    )
  ),
  dryRun: 'DryRun'
}

/** The input of `DescribeDedicatedBlockStorageClusters`. */
export interface DescribeDedicatedBlockStorageClustersInput {
  readonly AvailabilityZone?: string | undefined
  readonly DbscName?: string | undefined
  /** How many clusters to skip. */
  readonly Marker?: number | undefined
  /** 10 by default, from 10 to 1000. */
  readonly MaxResults?: number | undefined
  readonly DbscCreateDate?: string | undefined
  /** An empty list is refused, because the vendor treats it as absent. */
  readonly DbscId?: ReadonlyNonEmptyArray<string> | undefined
}

/** The output of `DescribeDedicatedBlockStorageClusters`. */
export interface DescribeDedicatedBlockStorageClustersOutput {
  readonly requestId?: string | undefined
  readonly Dbscs: readonly DedicatedBlockStorageCluster[]
  readonly TotalCount?: number | undefined
  readonly Marker?: number | undefined
  readonly MaxResults?: number | undefined
}

/**
 * Lists dedicated clusters of block storage.
 *
 * The output is one page of a list; `pages` of a client requests all of them, and `collect` their items.
 *
 * Source: https://endocs.ksyun.com/documents/37591
 */
export const DescribeDedicatedBlockStorageClusters: Operation<
  DescribeDedicatedBlockStorageClustersInput,
  DescribeDedicatedBlockStorageClustersOutput,
  string,
  'kingsoft-ebs'
> &
  HasPages<['Dbscs']> = {
  product: 'kingsoft-ebs',
  action: 'DescribeDedicatedBlockStorageClusters',
  version: '2016-03-04',
  effect: 'read',
  input: /* @__PURE__ */ once(() =>
    closedObject<DescribeDedicatedBlockStorageClustersInput>(
      {},
      {
        AvailabilityZone: t.string,
        DbscName: t.string,
        Marker: Integer,
        MaxResults: Integer,
        DbscCreateDate: t.string,
        DbscId: nonEmptyList(t.string)
      },
      'DescribeDedicatedBlockStorageClustersInput'
    )
  ),
  output: /* @__PURE__ */ once(() =>
    preprocess(
      requestIdFromXml,
      openObject<DescribeDedicatedBlockStorageClustersOutput>(
        {
          requestId: optional(WireString),
          Dbscs: list(DedicatedBlockStorageCluster()),
          TotalCount: optional(WireNumber),
          Marker: optional(WireNumber),
          MaxResults: optional(WireNumber)
        },
        'DescribeDedicatedBlockStorageClustersOutput'
      )
    )
  ),
  paging: { style: 'offset', offset: 'Marker', limit: 'MaxResults', items: ['Dbscs'], total: ['TotalCount'] }
}

/** The input of `ModifyDedicatedBlockStorageClusterAttribute`. */
export interface ModifyDedicatedBlockStorageClusterAttributeInput {
  readonly DbscId?: string | undefined
  readonly DbscName?: string | undefined
  readonly AvailabilityZone?: string | undefined
  readonly DbscDesc?: string | undefined
  readonly DryRun?: boolean | undefined
}

/** The output of `ModifyDedicatedBlockStorageClusterAttribute`. */
export interface ModifyDedicatedBlockStorageClusterAttributeOutput {
  readonly RequestId?: string | undefined
  readonly DbscId?: string | undefined
}

/**
 * Changes the name or the description of a dedicated cluster.
 *
 * Safe to repeat.
 *
 * `dryRun` of a client checks the request without executing it.
 *
 * Source: https://endocs.ksyun.com/documents/37591
 */
export const ModifyDedicatedBlockStorageClusterAttribute: Operation<
  ModifyDedicatedBlockStorageClusterAttributeInput,
  ModifyDedicatedBlockStorageClusterAttributeOutput,
  string,
  'kingsoft-ebs'
> &
  HasDryRun = {
  product: 'kingsoft-ebs',
  action: 'ModifyDedicatedBlockStorageClusterAttribute',
  version: '2016-03-04',
  effect: 'idempotent',
  input: /* @__PURE__ */ once(() =>
    closedObject<ModifyDedicatedBlockStorageClusterAttributeInput>(
      {},
      { DbscId: t.string, DbscName: t.string, AvailabilityZone: t.string, DbscDesc: t.string, DryRun: t.boolean },
      'ModifyDedicatedBlockStorageClusterAttributeInput'
    )
  ),
  output: /* @__PURE__ */ once(() =>
    openObject<ModifyDedicatedBlockStorageClusterAttributeOutput>(
      { RequestId: optional(WireString), DbscId: optional(WireString) },
      'ModifyDedicatedBlockStorageClusterAttributeOutput'
    )
  ),
  dryRun: 'DryRun'
}

/** The input of `ResizeDedicatedBlockStorageClusters`. */
export interface ResizeDedicatedBlockStorageClustersInput {
  readonly DbscId?: string | undefined
  readonly Size?: number | undefined
  readonly AvailabilityZone?: string | undefined
  readonly DryRun?: boolean | undefined
}

/** The output of `ResizeDedicatedBlockStorageClusters`. */
export interface ResizeDedicatedBlockStorageClustersOutput {
  readonly RequestId?: string | undefined
  readonly Result?: boolean | undefined
}

/**
 * Enlarges a dedicated cluster.
 *
 * Not safe to repeat. It is not documented whether `Size` is the new size or the increase.
 *
 * `dryRun` of a client checks the request without executing it.
 *
 * Source: https://endocs.ksyun.com/documents/37591
 */
export const ResizeDedicatedBlockStorageClusters: Operation<
  ResizeDedicatedBlockStorageClustersInput,
  ResizeDedicatedBlockStorageClustersOutput,
  string,
  'kingsoft-ebs'
> &
  HasDryRun = {
  product: 'kingsoft-ebs',
  action: 'ResizeDedicatedBlockStorageClusters',
  version: '2016-03-04',
  effect: 'unsafe',
  input: /* @__PURE__ */ once(() =>
    closedObject<ResizeDedicatedBlockStorageClustersInput>(
      {},
      { DbscId: t.string, Size: Integer, AvailabilityZone: t.string, DryRun: t.boolean },
      'ResizeDedicatedBlockStorageClustersInput'
    )
  ),
  output: /* @__PURE__ */ once(() =>
    openObject<ResizeDedicatedBlockStorageClustersOutput>(
      { RequestId: optional(WireString), Result: optional(WireBoolean) },
      'ResizeDedicatedBlockStorageClustersOutput'
    )
  ),
  dryRun: 'DryRun'
}
