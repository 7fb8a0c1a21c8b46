// Written by tools/generator from model/{operations,corrections,descriptions}.json. Do not edit.

import {
  Integer,
  closedObject,
  codecOf,
  isAbsent,
  isBoolean,
  isNumber,
  isText,
  nonEmptyList,
  object,
  once,
  prepared,
  readList,
  readOptional,
  wireBoolean,
  wireNumber,
  wireText
} from '@cloud-result/core/vendor'
import type { HasDryRun, HasPages, Operation, Reader } from '@cloud-result/core/vendor'
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

/** The reader of `DedicatedBlockStorageClusterSize`. */
export const DedicatedBlockStorageClusterSize: Reader<DedicatedBlockStorageClusterSize> = /* @__PURE__ */ object(
  'DedicatedBlockStorageClusterSize',
  (draft, reading) => {
    let wire: unknown
    if (!isNumber((wire = draft.AvailableSize))) {
      draft.AvailableSize = readOptional(wire, 'AvailableSize', wireNumber, reading)
    }
    if (!isNumber((wire = draft.TotalSize))) draft.TotalSize = readOptional(wire, 'TotalSize', wireNumber, reading)
    if (!isNumber((wire = draft.DeliverySize))) {
      draft.DeliverySize = readOptional(wire, 'DeliverySize', wireNumber, reading)
    }
    if (!isNumber((wire = draft.UsedSize))) draft.UsedSize = readOptional(wire, 'UsedSize', wireNumber, reading)
  }
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

/** The reader of `DedicatedBlockStorageCluster`. */
export const DedicatedBlockStorageCluster: Reader<DedicatedBlockStorageCluster> = /* @__PURE__ */ object(
  'DedicatedBlockStorageCluster',
  (draft, reading) => {
    let wire: unknown
    if (!isText((wire = draft.DscId))) draft.DscId = readOptional(wire, 'DscId', wireText, reading)
    if (!isText((wire = draft.DbscName))) draft.DbscName = readOptional(wire, 'DbscName', wireText, reading)
    if (!isText((wire = draft.DbscDescription))) {
      draft.DbscDescription = readOptional(wire, 'DbscDescription', wireText, reading)
    }
    if (!isText((wire = draft.AvailabilityZone))) {
      draft.AvailabilityZone = readOptional(wire, 'AvailabilityZone', wireText, reading)
    }
    if (!isText((wire = draft.DbscStatus))) draft.DbscStatus = readOptional(wire, 'DbscStatus', wireText, reading)
    if (!isText((wire = draft.DbscType))) draft.DbscType = readOptional(wire, 'DbscType', wireText, reading)
    if (!isText((wire = draft.EbsClusterId))) draft.EbsClusterId = readOptional(wire, 'EbsClusterId', wireText, reading)
    if (!isText((wire = draft.CreateTime))) draft.CreateTime = readOptional(wire, 'CreateTime', wireText, reading)
    if (!isAbsent((wire = draft.DedicatedBlockStorageClusterSize))) {
      draft.DedicatedBlockStorageClusterSize = readOptional(
        wire,
        'DedicatedBlockStorageClusterSize',
        DedicatedBlockStorageClusterSize,
        reading
      )
    }
  }
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

/** The reader of `CreateDedicatedBlockStorageClusterOutput`. */
export const CreateDedicatedBlockStorageClusterOutput: Reader<CreateDedicatedBlockStorageClusterOutput> =
  /* @__PURE__ */ object('CreateDedicatedBlockStorageClusterOutput', (draft, reading) => {
    let wire: unknown
    if (!isText((wire = draft.RequestId))) draft.RequestId = readOptional(wire, 'RequestId', wireText, reading)
    if (!isText((wire = draft.DbscId))) draft.DbscId = readOptional(wire, 'DbscId', wireText, reading)
  })

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
  output: /* @__PURE__ */ once(() => codecOf(CreateDedicatedBlockStorageClusterOutput)),
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

/** The reader of `DescribeDedicatedBlockStorageClustersOutput`. */
export const DescribeDedicatedBlockStorageClustersOutput: Reader<DescribeDedicatedBlockStorageClustersOutput> =
  /* @__PURE__ */ object('DescribeDedicatedBlockStorageClustersOutput', (draft, reading) => {
    let wire: unknown
    if (!isText((wire = draft.requestId))) draft.requestId = readOptional(wire, 'requestId', wireText, reading)
    draft.Dbscs = readList(draft.Dbscs, 'Dbscs', DedicatedBlockStorageCluster, reading)
    if (!isNumber((wire = draft.TotalCount))) draft.TotalCount = readOptional(wire, 'TotalCount', wireNumber, reading)
    if (!isNumber((wire = draft.Marker))) draft.Marker = readOptional(wire, 'Marker', wireNumber, reading)
    if (!isNumber((wire = draft.MaxResults))) draft.MaxResults = readOptional(wire, 'MaxResults', wireNumber, reading)
  })

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
  output: /* @__PURE__ */ once(() => codecOf(prepared(requestIdFromXml, DescribeDedicatedBlockStorageClustersOutput))),
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

/** The reader of `ModifyDedicatedBlockStorageClusterAttributeOutput`. */
export const ModifyDedicatedBlockStorageClusterAttributeOutput: Reader<ModifyDedicatedBlockStorageClusterAttributeOutput> =
  /* @__PURE__ */ object('ModifyDedicatedBlockStorageClusterAttributeOutput', (draft, reading) => {
    let wire: unknown
    if (!isText((wire = draft.RequestId))) draft.RequestId = readOptional(wire, 'RequestId', wireText, reading)
    if (!isText((wire = draft.DbscId))) draft.DbscId = readOptional(wire, 'DbscId', wireText, reading)
  })

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
  output: /* @__PURE__ */ once(() => codecOf(ModifyDedicatedBlockStorageClusterAttributeOutput)),
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

/** The reader of `ResizeDedicatedBlockStorageClustersOutput`. */
export const ResizeDedicatedBlockStorageClustersOutput: Reader<ResizeDedicatedBlockStorageClustersOutput> =
  /* @__PURE__ */ object('ResizeDedicatedBlockStorageClustersOutput', (draft, reading) => {
    let wire: unknown
    if (!isText((wire = draft.RequestId))) draft.RequestId = readOptional(wire, 'RequestId', wireText, reading)
    if (!isBoolean((wire = draft.Result))) draft.Result = readOptional(wire, 'Result', wireBoolean, reading)
  })

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
  output: /* @__PURE__ */ once(() => codecOf(ResizeDedicatedBlockStorageClustersOutput)),
  dryRun: 'DryRun'
}
