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
  readList,
  readOptional,
  wireBoolean,
  wireNumber,
  wireText
} from '@cloud-result/core/vendor'
import type { HasDryRun, HasPages, Operation, Reader } from '@cloud-result/core/vendor'
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

/** The reader of `Snapshot`. */
export const Snapshot: Reader<Snapshot> = /* @__PURE__ */ object('Snapshot', (draft, reading) => {
  let wire: unknown
  if (!isText((wire = draft.SnapshotId))) draft.SnapshotId = readOptional(wire, 'SnapshotId', wireText, reading)
  if (!isText((wire = draft.SnapshotName))) draft.SnapshotName = readOptional(wire, 'SnapshotName', wireText, reading)
  if (!isText((wire = draft.VolumeId))) draft.VolumeId = readOptional(wire, 'VolumeId', wireText, reading)
  if (!isNumber((wire = draft.Size))) draft.Size = readOptional(wire, 'Size', wireNumber, reading)
  if (!isText((wire = draft.CreateTime))) draft.CreateTime = readOptional(wire, 'CreateTime', wireText, reading)
  if (!isText((wire = draft.SnapshotStatus))) {
    draft.SnapshotStatus = readOptional(wire, 'SnapshotStatus', wireText, reading)
  }
  if (!isText((wire = draft.VolumeCategory))) {
    draft.VolumeCategory = readOptional(wire, 'VolumeCategory', wireText, reading)
  }
  if (!isText((wire = draft.VolumeName))) draft.VolumeName = readOptional(wire, 'VolumeName', wireText, reading)
  if (!isText((wire = draft.VolumeType))) draft.VolumeType = readOptional(wire, 'VolumeType', wireText, reading)
  if (!isText((wire = draft.Progress))) draft.Progress = readOptional(wire, 'Progress', wireText, reading)
  if (!isText((wire = draft.AvailabilityZone))) {
    draft.AvailabilityZone = readOptional(wire, 'AvailabilityZone', wireText, reading)
  }
  if (!isText((wire = draft.VolumeStatus))) draft.VolumeStatus = readOptional(wire, 'VolumeStatus', wireText, reading)
  if (!isText((wire = draft.SnapshotType))) draft.SnapshotType = readOptional(wire, 'SnapshotType', wireText, reading)
  if (!isText((wire = draft.SnapshotDesc))) draft.SnapshotDesc = readOptional(wire, 'SnapshotDesc', wireText, reading)
  if (!isNumber((wire = draft.BillSize))) draft.BillSize = readOptional(wire, 'BillSize', wireNumber, reading)
  if (!isBoolean((wire = draft.ProjectAvailable))) {
    draft.ProjectAvailable = readOptional(wire, 'ProjectAvailable', wireBoolean, reading)
  }
  if (!isText((wire = draft.ProjectId))) draft.ProjectId = readOptional(wire, 'ProjectId', wireText, reading)
  if (!isBoolean((wire = draft.AutoSnapshot))) {
    draft.AutoSnapshot = readOptional(wire, 'AutoSnapshot', wireBoolean, reading)
  }
  if (!isBoolean((wire = draft.ImageRelated))) {
    draft.ImageRelated = readOptional(wire, 'ImageRelated', wireBoolean, reading)
  }
  if (!isBoolean((wire = draft.CopyFrom))) draft.CopyFrom = readOptional(wire, 'CopyFrom', wireBoolean, reading)
  if (!isText((wire = draft.EbsClusterType))) {
    draft.EbsClusterType = readOptional(wire, 'EbsClusterType', wireText, reading)
  }
})

/** The position of a page in a list. */
export interface Page {
  readonly hasNext?: boolean | undefined
  readonly TotalCount?: number | undefined
}

/** The reader of `Page`. */
export const Page: Reader<Page> = /* @__PURE__ */ object('Page', (draft, reading) => {
  let wire: unknown
  if (!isBoolean((wire = draft.hasNext))) draft.hasNext = readOptional(wire, 'hasNext', wireBoolean, reading)
  if (!isNumber((wire = draft.TotalCount))) draft.TotalCount = readOptional(wire, 'TotalCount', wireNumber, reading)
})

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

/** The reader of `CreateSnapshotOutput`. */
export const CreateSnapshotOutput: Reader<CreateSnapshotOutput> = /* @__PURE__ */ object(
  'CreateSnapshotOutput',
  (draft, reading) => {
    let wire: unknown
    if (!isText((wire = draft.RequestId))) draft.RequestId = readOptional(wire, 'RequestId', wireText, reading)
    if (!isText((wire = draft.SnapshotId))) draft.SnapshotId = readOptional(wire, 'SnapshotId', wireText, reading)
  }
)

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
    output: /* @__PURE__ */ once(() => codecOf(CreateSnapshotOutput)),
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

/** The reader of `DeleteSnapshotOutput`. */
export const DeleteSnapshotOutput: Reader<DeleteSnapshotOutput> = /* @__PURE__ */ object(
  'DeleteSnapshotOutput',
  (draft, reading) => {
    let wire: unknown
    if (!isText((wire = draft.RequestId))) draft.RequestId = readOptional(wire, 'RequestId', wireText, reading)
    if (!isBoolean((wire = draft.Return))) draft.Return = readOptional(wire, 'Return', wireBoolean, reading)
  }
)

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
    output: /* @__PURE__ */ once(() => codecOf(DeleteSnapshotOutput)),
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

/** The reader of `DescribeSnapshotsOutput`. */
export const DescribeSnapshotsOutput: Reader<DescribeSnapshotsOutput> = /* @__PURE__ */ object(
  'DescribeSnapshotsOutput',
  (draft, reading) => {
    let wire: unknown
    if (!isText((wire = draft.RequestId))) draft.RequestId = readOptional(wire, 'RequestId', wireText, reading)
    draft.Snapshots = readList(draft.Snapshots, 'Snapshots', Snapshot, reading)
    if (!isAbsent((wire = draft.Page))) draft.Page = readOptional(wire, 'Page', Page, reading)
  }
)

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
  output: /* @__PURE__ */ once(() => codecOf(DescribeSnapshotsOutput)),
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

/** The reader of `ModifySnapshotOutput`. */
export const ModifySnapshotOutput: Reader<ModifySnapshotOutput> = /* @__PURE__ */ object(
  'ModifySnapshotOutput',
  (draft, reading) => {
    let wire: unknown
    if (!isText((wire = draft.RequestId))) draft.RequestId = readOptional(wire, 'RequestId', wireText, reading)
    if (!isBoolean((wire = draft.Return))) draft.Return = readOptional(wire, 'Return', wireBoolean, reading)
  }
)

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
    output: /* @__PURE__ */ once(() => codecOf(ModifySnapshotOutput)),
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

/** The reader of `ModifySnapshotTypeOutput`. */
export const ModifySnapshotTypeOutput: Reader<ModifySnapshotTypeOutput> = /* @__PURE__ */ object(
  'ModifySnapshotTypeOutput',
  (draft, reading) => {
    let wire: unknown
    if (!isText((wire = draft.RequestId))) draft.RequestId = readOptional(wire, 'RequestId', wireText, reading)
    if (!isBoolean((wire = draft.Result))) draft.Result = readOptional(wire, 'Result', wireBoolean, reading)
  }
)

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
  output: /* @__PURE__ */ once(() => codecOf(ModifySnapshotTypeOutput)),
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

/** The reader of `RollbackSnapshotOutput`. */
export const RollbackSnapshotOutput: Reader<RollbackSnapshotOutput> = /* @__PURE__ */ object(
  'RollbackSnapshotOutput',
  (draft, reading) => {
    let wire: unknown
    if (!isText((wire = draft.RequestId))) draft.RequestId = readOptional(wire, 'RequestId', wireText, reading)
    if (!isBoolean((wire = draft.Return))) draft.Return = readOptional(wire, 'Return', wireBoolean, reading)
  }
)

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
  output: /* @__PURE__ */ once(() => codecOf(RollbackSnapshotOutput)),
  dryRun: 'DryRun'
}
