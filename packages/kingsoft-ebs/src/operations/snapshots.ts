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
  optional
} from '@cloud-result/core/vendor'
import type { HasDryRun, HasPages, Operation } from '@cloud-result/core/vendor'
import type { ReadonlyNonEmptyArray } from 'fp-ts/lib/ReadonlyNonEmptyArray.js'
import * as t from 'io-ts'

import type { SnapshotStatus, SnapshotType, VolumeCategory, VolumeStatus, VolumeType } from './values.js'

/** A snapshot. */
export interface Snapshot {
  readonly SnapshotId?: string | undefined
  readonly SnapshotName?: string | undefined
  readonly VolumeId?: string | undefined
  /** In GB. */
  readonly Size?: number | undefined
  /** Without a time zone, as in `2025-09-25 16:53:41`; probably in UTC+8. */
  readonly CreateTime?: string | undefined
  readonly SnapshotStatus?: SnapshotStatus | undefined
  readonly VolumeCategory?: VolumeCategory | undefined
  readonly VolumeName?: string | undefined
  readonly VolumeType?: VolumeType | undefined
  /** From `0` to `100`, with or without `%`. */
  readonly Progress?: string | undefined
  readonly AvailabilityZone?: string | undefined
  readonly VolumeStatus?: VolumeStatus | undefined
  readonly SnapshotType?: SnapshotType | undefined
  readonly SnapshotDesc?: string | undefined
  readonly BillSize?: number | undefined
  readonly ProjectAvailable?: boolean | undefined
  readonly ProjectId?: string | undefined
  readonly AutoSnapshot?: boolean | undefined
  readonly ImageRelated?: boolean | undefined
  readonly CopyFrom?: boolean | undefined
  readonly EbsClusterType?: string | undefined
}

/** The codec of `Snapshot`. */
export const Snapshot: () => t.Type<Snapshot, unknown, unknown> = /* @__PURE__ */ once(() =>
  openObject<Snapshot>(
    {
      SnapshotId: optional(WireString),
      SnapshotName: optional(WireString),
      VolumeId: optional(WireString),
      Size: optional(WireNumber),
      CreateTime: optional(WireString),
      SnapshotStatus: optional(WireString),
      VolumeCategory: optional(WireString),
      VolumeName: optional(WireString),
      VolumeType: optional(WireString),
      Progress: optional(WireString),
      AvailabilityZone: optional(WireString),
      VolumeStatus: optional(WireString),
      SnapshotType: optional(WireString),
      SnapshotDesc: optional(WireString),
      BillSize: optional(WireNumber),
      ProjectAvailable: optional(WireBoolean),
      ProjectId: optional(WireString),
      AutoSnapshot: optional(WireBoolean),
      ImageRelated: optional(WireBoolean),
      CopyFrom: optional(WireBoolean),
      EbsClusterType: optional(WireString)
    },
    'Snapshot'
  )
)

/** The position of a page in a list. */
export interface Page {
  readonly hasNext?: boolean | undefined
  readonly TotalCount?: number | undefined
}

/** The codec of `Page`. */
export const Page: () => t.Type<Page, unknown, unknown> = /* @__PURE__ */ once(() =>
  openObject<Page>({ hasNext: optional(WireBoolean), TotalCount: optional(WireNumber) }, 'Page')
)

/** The input of `CreateSnapshot`. */
export interface CreateSnapshotInput {
  readonly VolumeId: string
  readonly SnapshotName?: string | undefined
  readonly SnapshotDesc?: string | undefined
  readonly SnapshotType?: SnapshotType | undefined
  readonly ScheduledDeleteTime?: string | undefined
  readonly DryRun?: boolean | undefined
}

/** The output of `CreateSnapshot`. */
export interface CreateSnapshotOutput {
  readonly RequestId?: string | undefined
  readonly SnapshotId?: string | undefined
}

/**
 * Creates a snapshot of a volume.
 *
 * Not safe to repeat. There is no idempotency token: each call creates a snapshot.
 *
 * It responds before that is done: wait for `isSnapshotAvailable` on `DescribeSnapshots`.
 *
 * `dryRun` of a client checks the request without executing it.
 *
 * Source: https://endocs.ksyun.com/documents/37591
 */
export const CreateSnapshot: Operation<CreateSnapshotInput, CreateSnapshotOutput, string, 'kingsoft-ebs'> & HasDryRun =
  {
    product: 'kingsoft-ebs',
    action: 'CreateSnapshot',
    version: '2016-03-04',
    effect: 'unsafe',
    input: /* @__PURE__ */ once(() =>
      closedObject<CreateSnapshotInput>(
        { VolumeId: t.string },
        {
          SnapshotName: t.string,
          SnapshotDesc: t.string,
          SnapshotType: t.string,
          ScheduledDeleteTime: t.string,
          DryRun: t.boolean
        },
        'CreateSnapshotInput'
      )
    ),
    output: /* @__PURE__ */ once(() =>
      openObject<CreateSnapshotOutput>(
        { RequestId: optional(WireString), SnapshotId: optional(WireString) },
        'CreateSnapshotOutput'
      )
    ),
    dryRun: 'DryRun'
  }

/** The input of `DeleteSnapshot`. */
export interface DeleteSnapshotInput {
  readonly SnapshotId: string
  readonly DryRun?: boolean | undefined
}

/** The output of `DeleteSnapshot`. */
export interface DeleteSnapshotOutput {
  readonly RequestId?: string | undefined
  readonly Return?: boolean | undefined
}

/**
 * Deletes a snapshot.
 *
 * Safe to repeat.
 *
 * `dryRun` of a client checks the request without executing it.
 *
 * Source: https://endocs.ksyun.com/documents/37591
 */
export const DeleteSnapshot: Operation<DeleteSnapshotInput, DeleteSnapshotOutput, string, 'kingsoft-ebs'> & HasDryRun =
  {
    product: 'kingsoft-ebs',
    action: 'DeleteSnapshot',
    version: '2016-03-04',
    effect: 'idempotent',
    input: /* @__PURE__ */ once(() =>
      closedObject<DeleteSnapshotInput>({ SnapshotId: t.string }, { DryRun: t.boolean }, 'DeleteSnapshotInput')
    ),
    output: /* @__PURE__ */ once(() =>
      openObject<DeleteSnapshotOutput>(
        { RequestId: optional(WireString), Return: optional(WireBoolean) },
        'DeleteSnapshotOutput'
      )
    ),
    dryRun: 'DryRun'
  }

/** The input of `DescribeSnapshots`. */
export interface DescribeSnapshotsInput {
  readonly VolumeId?: string | undefined
  readonly VolumeCategory?: VolumeCategory | undefined
  readonly SnapshotId?: string | undefined
  readonly AvailabilityZone?: string | undefined
  readonly SnapshotName?: string | undefined
  /** 1 by default. */
  readonly PageNumber?: number | undefined
  /** 10 by default. */
  readonly PageSize?: number | undefined
}

/** The output of `DescribeSnapshots`. */
export interface DescribeSnapshotsOutput {
  readonly RequestId?: string | undefined
  readonly Snapshots: readonly Snapshot[]
  readonly Page?: Page | undefined
}

/**
 * Lists snapshots. With `VolumeId` or `SnapshotId`, all other conditions are ignored.
 *
 * The output is one page of a list; `pages` of a client requests all of them, and `collect` their items.
 *
 * Source: https://endocs.ksyun.com/documents/37612
 */
export const DescribeSnapshots: Operation<DescribeSnapshotsInput, DescribeSnapshotsOutput, string, 'kingsoft-ebs'> &
  HasPages<['Snapshots']> = {
  product: 'kingsoft-ebs',
  action: 'DescribeSnapshots',
  version: '2016-03-04',
  effect: 'read',
  input: /* @__PURE__ */ once(() =>
    closedObject<DescribeSnapshotsInput>(
      {},
      {
        VolumeId: t.string,
        VolumeCategory: t.string,
        SnapshotId: t.string,
        AvailabilityZone: t.string,
        SnapshotName: t.string,
        PageNumber: Integer,
        PageSize: Integer
      },
      'DescribeSnapshotsInput'
    )
  ),
  output: /* @__PURE__ */ once(() =>
    openObject<DescribeSnapshotsOutput>(
      { RequestId: optional(WireString), Snapshots: list(Snapshot()), Page: optional(Page()) },
      'DescribeSnapshotsOutput'
    )
  ),
  paging: {
    style: 'page',
    page: 'PageNumber',
    size: 'PageSize',
    items: ['Snapshots'],
    total: ['Page', 'TotalCount'],
    more: ['Page', 'hasNext']
  }
}

/** The input of `ModifySnapshot`. */
export interface ModifySnapshotInput {
  readonly SnapshotId: string
  readonly SnapshotName?: string | undefined
  readonly SnapshotDesc?: string | undefined
  readonly DryRun?: boolean | undefined
}

/** The output of `ModifySnapshot`. */
export interface ModifySnapshotOutput {
  readonly RequestId?: string | undefined
  readonly Return?: boolean | undefined
}

/**
 * Changes the name or the description of a snapshot.
 *
 * Safe to repeat.
 *
 * `dryRun` of a client checks the request without executing it.
 *
 * Source: https://endocs.ksyun.com/documents/37591
 */
export const ModifySnapshot: Operation<ModifySnapshotInput, ModifySnapshotOutput, string, 'kingsoft-ebs'> & HasDryRun =
  {
    product: 'kingsoft-ebs',
    action: 'ModifySnapshot',
    version: '2016-03-04',
    effect: 'idempotent',
    input: /* @__PURE__ */ once(() =>
      closedObject<ModifySnapshotInput>(
        { SnapshotId: t.string },
        { SnapshotName: t.string, SnapshotDesc: t.string, DryRun: t.boolean },
        'ModifySnapshotInput'
      )
    ),
    output: /* @__PURE__ */ once(() =>
      openObject<ModifySnapshotOutput>(
        { RequestId: optional(WireString), Return: optional(WireBoolean) },
        'ModifySnapshotOutput'
      )
    ),
    dryRun: 'DryRun'
  }

/** The input of `ModifySnapshotType`. */
export interface ModifySnapshotTypeInput {
  /** An empty list is refused, because the vendor treats it as absent. */
  readonly SnapshotIds?: ReadonlyNonEmptyArray<string> | undefined
  readonly SnapshotId?: string | undefined
  readonly DryRun?: boolean | undefined
}

/** The output of `ModifySnapshotType`. */
export interface ModifySnapshotTypeOutput {
  readonly RequestId?: string | undefined
  readonly Result?: boolean | undefined
}

/**
 * Changes the type of snapshots.
 *
 * Safe to repeat.
 *
 * `dryRun` of a client checks the request without executing it.
 *
 * Source: https://endocs.ksyun.com/documents/37591
 */
export const ModifySnapshotType: Operation<ModifySnapshotTypeInput, ModifySnapshotTypeOutput, string, 'kingsoft-ebs'> &
  HasDryRun = {
  product: 'kingsoft-ebs',
  action: 'ModifySnapshotType',
  version: '2016-03-04',
  method: 'POST',
  effect: 'idempotent',
  input: /* @__PURE__ */ once(() =>
    closedObject<ModifySnapshotTypeInput>(
      {},
      { SnapshotIds: nonEmptyList(t.string), SnapshotId: t.string, DryRun: t.boolean },
      'ModifySnapshotTypeInput'
    )
  ),
  output: /* @__PURE__ */ once(() =>
    openObject<ModifySnapshotTypeOutput>(
      { RequestId: optional(WireString), Result: optional(WireBoolean) },
      'ModifySnapshotTypeOutput'
    )
  ),
  dryRun: 'DryRun',
  encodings: { SnapshotIds: 'brackets' }
}

/** The input of `RollbackSnapshot`. */
export interface RollbackSnapshotInput {
  readonly SnapshotId: string
  readonly DryRun?: boolean | undefined
}

/** The output of `RollbackSnapshot`. */
export interface RollbackSnapshotOutput {
  readonly RequestId?: string | undefined
  readonly Return?: boolean | undefined
}

/**
 * Rolls a volume back to a snapshot.
 *
 * Not safe to repeat. A repetition discards what was written in the meantime.
 *
 * It responds before that is done: wait for `isVolumeSettled` on `DescribeVolumes`.
 *
 * `dryRun` of a client checks the request without executing it.
 *
 * Source: https://endocs.ksyun.com/documents/37591
 */
export const RollbackSnapshot: Operation<RollbackSnapshotInput, RollbackSnapshotOutput, string, 'kingsoft-ebs'> &
  HasDryRun = {
  product: 'kingsoft-ebs',
  action: 'RollbackSnapshot',
  version: '2016-03-04',
  effect: 'unsafe',
  input: /* @__PURE__ */ once(() =>
    closedObject<RollbackSnapshotInput>({ SnapshotId: t.string }, { DryRun: t.boolean }, 'RollbackSnapshotInput')
  ),
  output: /* @__PURE__ */ once(() =>
    openObject<RollbackSnapshotOutput>(
      { RequestId: optional(WireString), Return: optional(WireBoolean) },
      'RollbackSnapshotOutput'
    )
  ),
  dryRun: 'DryRun'
}
