// Written by tools/generator from model/{operations,corrections,descriptions}.json. Do not edit.

import {
  Integer,
  anything,
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

import type { BooleanText, ChargeType, VolumeCategory, VolumeStatus, VolumeType } from './values.js'

/** The price of a volume. */
export interface VolumePrice {
  readonly CurrencyUnit?: string | undefined
  readonly TradePrice?: number | undefined
  readonly OriginalPrice?: number | undefined
  readonly DiscountPrice?: number | undefined
}

/** The reader of `VolumePrice`. */
export const VolumePrice: Reader<VolumePrice> = /* @__PURE__ */ object('VolumePrice', (draft, reading) => {
  let wire: unknown
  if (!isText((wire = draft.CurrencyUnit))) draft.CurrencyUnit = readOptional(wire, 'CurrencyUnit', wireText, reading)
  if (!isNumber((wire = draft.TradePrice))) draft.TradePrice = readOptional(wire, 'TradePrice', wireNumber, reading)
  if (!isNumber((wire = draft.OriginalPrice))) {
    draft.OriginalPrice = readOptional(wire, 'OriginalPrice', wireNumber, reading)
  }
  if (!isNumber((wire = draft.DiscountPrice))) {
    draft.DiscountPrice = readOptional(wire, 'DiscountPrice', wireNumber, reading)
  }
})

/** An instance and whether volumes can be attached to it. */
export interface EbsInstance {
  readonly InstanceId?: string | undefined
  readonly InstanceName?: string | undefined
  readonly InstanceIp?: string | undefined
  readonly InstanceEnable?: boolean | undefined
}

/** The reader of `EbsInstance`. */
export const EbsInstance: Reader<EbsInstance> = /* @__PURE__ */ object('EbsInstance', (draft, reading) => {
  let wire: unknown
  if (!isText((wire = draft.InstanceId))) draft.InstanceId = readOptional(wire, 'InstanceId', wireText, reading)
  if (!isText((wire = draft.InstanceName))) draft.InstanceName = readOptional(wire, 'InstanceName', wireText, reading)
  if (!isText((wire = draft.InstanceIp))) draft.InstanceIp = readOptional(wire, 'InstanceIp', wireText, reading)
  if (!isBoolean((wire = draft.InstanceEnable))) {
    draft.InstanceEnable = readOptional(wire, 'InstanceEnable', wireBoolean, reading)
  }
})

/** A volume and the instance to which it is attached. */
export interface Attachment {
  readonly InstanceId?: string | undefined
  readonly VolumeId?: string | undefined
  readonly MountPoint?: string | undefined
  readonly DeleteWithInstance?: boolean | undefined
}

/** The reader of `Attachment`. */
export const Attachment: Reader<Attachment> = /* @__PURE__ */ object('Attachment', (draft, reading) => {
  let wire: unknown
  if (!isText((wire = draft.InstanceId))) draft.InstanceId = readOptional(wire, 'InstanceId', wireText, reading)
  if (!isText((wire = draft.VolumeId))) draft.VolumeId = readOptional(wire, 'VolumeId', wireText, reading)
  if (!isText((wire = draft.MountPoint))) draft.MountPoint = readOptional(wire, 'MountPoint', wireText, reading)
  if (!isBoolean((wire = draft.DeleteWithInstance))) {
    draft.DeleteWithInstance = readOptional(wire, 'DeleteWithInstance', wireBoolean, reading)
  }
})

/** A volume. */
export interface Volume {
  readonly VolumeId?: string | undefined
  readonly VolumeName?: string | undefined
  readonly VolumeDesc?: string | undefined
  /** In GB. */
  readonly Size?: number | undefined
  readonly VolumeStatus?: VolumeStatus | undefined
  readonly VolumeType?: VolumeType | undefined
  readonly VolumeCategory?: VolumeCategory | undefined
  readonly InstanceId?: string | undefined
  readonly AvailabilityZone?: string | undefined
  readonly ChargeType?: ChargeType | undefined
  readonly InstanceTradeType?: number | undefined
  /** Without a time zone, as in `2025-09-25 16:53:41`; probably in UTC+8. */
  readonly CreateTime?: string | undefined
  readonly Attachment: readonly Attachment[]
  readonly ProjectId?: string | undefined
  readonly ExpireTime?: string | undefined
  readonly Tags: readonly unknown[]
  readonly HistoryAttachment: readonly unknown[]
  readonly AutoSnapshotPolicyId?: string | undefined
  readonly DeleteWithInstance?: boolean | undefined
}

/** The reader of `Volume`. */
export const Volume: Reader<Volume> = /* @__PURE__ */ object('Volume', (draft, reading) => {
  let wire: unknown
  if (!isText((wire = draft.VolumeId))) draft.VolumeId = readOptional(wire, 'VolumeId', wireText, reading)
  if (!isText((wire = draft.VolumeName))) draft.VolumeName = readOptional(wire, 'VolumeName', wireText, reading)
  if (!isText((wire = draft.VolumeDesc))) draft.VolumeDesc = readOptional(wire, 'VolumeDesc', wireText, reading)
  if (!isNumber((wire = draft.Size))) draft.Size = readOptional(wire, 'Size', wireNumber, reading)
  if (!isText((wire = draft.VolumeStatus))) draft.VolumeStatus = readOptional(wire, 'VolumeStatus', wireText, reading)
  if (!isText((wire = draft.VolumeType))) draft.VolumeType = readOptional(wire, 'VolumeType', wireText, reading)
  if (!isText((wire = draft.VolumeCategory))) {
    draft.VolumeCategory = readOptional(wire, 'VolumeCategory', wireText, reading)
  }
  if (!isText((wire = draft.InstanceId))) draft.InstanceId = readOptional(wire, 'InstanceId', wireText, reading)
  if (!isText((wire = draft.AvailabilityZone))) {
    draft.AvailabilityZone = readOptional(wire, 'AvailabilityZone', wireText, reading)
  }
  if (!isText((wire = draft.ChargeType))) draft.ChargeType = readOptional(wire, 'ChargeType', wireText, reading)
  if (!isNumber((wire = draft.InstanceTradeType))) {
    draft.InstanceTradeType = readOptional(wire, 'InstanceTradeType', wireNumber, reading)
  }
  if (!isText((wire = draft.CreateTime))) draft.CreateTime = readOptional(wire, 'CreateTime', wireText, reading)
  draft.Attachment = readList(draft.Attachment, 'Attachment', Attachment, reading)
  if (!isText((wire = draft.ProjectId))) draft.ProjectId = readOptional(wire, 'ProjectId', wireText, reading)
  if (!isText((wire = draft.ExpireTime))) draft.ExpireTime = readOptional(wire, 'ExpireTime', wireText, reading)
  draft.Tags = readList(draft.Tags, 'Tags', anything, reading)
  draft.HistoryAttachment = readList(draft.HistoryAttachment, 'HistoryAttachment', anything, reading)
  if (!isText((wire = draft.AutoSnapshotPolicyId))) {
    draft.AutoSnapshotPolicyId = readOptional(wire, 'AutoSnapshotPolicyId', wireText, reading)
  }
  if (!isBoolean((wire = draft.DeleteWithInstance))) {
    draft.DeleteWithInstance = readOptional(wire, 'DeleteWithInstance', wireBoolean, reading)
  }
})

/** The progress of a type change. */
export interface VolumeTypeChangeProcess {
  readonly PrepareProcess?: number | undefined
  readonly LatestDataProcess?: number | undefined
  readonly PrepareDone?: boolean | undefined
  readonly LatestDataDone?: boolean | undefined
  readonly EstimatedDuring?: number | undefined
}

/** The reader of `VolumeTypeChangeProcess`. */
export const VolumeTypeChangeProcess: Reader<VolumeTypeChangeProcess> = /* @__PURE__ */ object(
  'VolumeTypeChangeProcess',
  (draft, reading) => {
    let wire: unknown
    if (!isNumber((wire = draft.PrepareProcess))) {
      draft.PrepareProcess = readOptional(wire, 'PrepareProcess', wireNumber, reading)
    }
    if (!isNumber((wire = draft.LatestDataProcess))) {
      draft.LatestDataProcess = readOptional(wire, 'LatestDataProcess', wireNumber, reading)
    }
    if (!isBoolean((wire = draft.PrepareDone))) {
      draft.PrepareDone = readOptional(wire, 'PrepareDone', wireBoolean, reading)
    }
    if (!isBoolean((wire = draft.LatestDataDone))) {
      draft.LatestDataDone = readOptional(wire, 'LatestDataDone', wireBoolean, reading)
    }
    if (!isNumber((wire = draft.EstimatedDuring))) {
      draft.EstimatedDuring = readOptional(wire, 'EstimatedDuring', wireNumber, reading)
    }
  }
)

/** A volume whose type is being changed. */
export interface VolumeTypeChange {
  readonly VolumeId?: string | undefined
  readonly Process?: VolumeTypeChangeProcess | undefined
}

/** The reader of `VolumeTypeChange`. */
export const VolumeTypeChange: Reader<VolumeTypeChange> = /* @__PURE__ */ object(
  'VolumeTypeChange',
  (draft, reading) => {
    let wire: unknown
    if (!isText((wire = draft.VolumeId))) draft.VolumeId = readOptional(wire, 'VolumeId', wireText, reading)
    if (!isAbsent((wire = draft.Process))) {
      draft.Process = readOptional(wire, 'Process', VolumeTypeChangeProcess, reading)
    }
  }
)

/** A tag. */
export interface TagInput {
  readonly Key?: string | undefined
  readonly Value?: string | undefined
}

/** The codec of `TagInput`. */
export const TagInput: () => t.Type<TagInput, unknown, unknown> = /* @__PURE__ */ once(() =>
  closedObject<TagInput>({}, { Key: t.string, Value: t.string }, 'TagInput')
)

/** The input of `AttachVolume`. */
export interface AttachVolumeInput {
  readonly VolumeId: string
  readonly InstanceId: string
  readonly DeleteWithInstance?: BooleanText | undefined
  readonly DryRun?: boolean | undefined
}

/** The output of `AttachVolume`. */
export interface AttachVolumeOutput {
  readonly RequestId?: string | undefined
  readonly Return?: boolean | undefined
  readonly MountPoint?: string | undefined
}

/** The reader of `AttachVolumeOutput`. */
export const AttachVolumeOutput: Reader<AttachVolumeOutput> = /* @__PURE__ */ object(
  'AttachVolumeOutput',
  (draft, reading) => {
    let wire: unknown
    if (!isText((wire = draft.RequestId))) draft.RequestId = readOptional(wire, 'RequestId', wireText, reading)
    if (!isBoolean((wire = draft.Return))) draft.Return = readOptional(wire, 'Return', wireBoolean, reading)
    if (!isText((wire = draft.MountPoint))) draft.MountPoint = readOptional(wire, 'MountPoint', wireText, reading)
  }
)

/**
 * Attaches a volume to an instance. Right after the creation of the volume, the call can be refused with
 * `OperationFailedWithTradeInstanceError`, until the volume is billed.
 *
 * Safe to repeat.
 *
 * It responds before that is done: wait for `isVolumeInUse` on `DescribeVolumes`.
 *
 * `dryRun` of a client checks the request without executing it.
 *
 * Source: https://endocs.ksyun.com/documents/37591
 */
export const AttachVolume: Operation<AttachVolumeInput, AttachVolumeOutput, string, 'kingsoft-ebs'> & HasDryRun = {
  product: 'kingsoft-ebs',
  action: 'AttachVolume',
  version: '2016-03-04',
  effect: 'idempotent',
  input: /* @__PURE__ */ once(() =>
    closedObject<AttachVolumeInput>(
      { VolumeId: t.string, InstanceId: t.string },
      { DeleteWithInstance: t.string, DryRun: t.boolean },
      'AttachVolumeInput'
    )
  ),
  output: /* @__PURE__ */ once(() => codecOf(AttachVolumeOutput)),
  dryRun: 'DryRun'
}

/** The input of `CreateVolume`. */
export interface CreateVolumeInput {
  readonly VolumeName?: string | undefined
  readonly VolumeType: VolumeType
  readonly VolumeDesc?: string | undefined
  /** In GB. */
  readonly Size: number
  readonly AvailabilityZone: string
  readonly ChargeType: ChargeType
  /** In months. */
  readonly PurchaseTime?: number | undefined
  readonly ProjectId?: string | undefined
  readonly SubOrderId?: string | undefined
  readonly SnapshotId?: string | undefined
  readonly ClusterId?: string | undefined
  readonly Tag?: readonly TagInput[] | undefined
  readonly ProvisionedIops?: number | undefined
  readonly DryRun?: boolean | undefined
}

/** The output of `CreateVolume`. */
export interface CreateVolumeOutput {
  readonly RequestId?: string | undefined
  readonly VolumeId?: string | undefined
}

/** The reader of `CreateVolumeOutput`. */
export const CreateVolumeOutput: Reader<CreateVolumeOutput> = /* @__PURE__ */ object(
  'CreateVolumeOutput',
  (draft, reading) => {
    let wire: unknown
    if (!isText((wire = draft.RequestId))) draft.RequestId = readOptional(wire, 'RequestId', wireText, reading)
    if (!isText((wire = draft.VolumeId))) draft.VolumeId = readOptional(wire, 'VolumeId', wireText, reading)
  }
)

/**
 * Creates a volume.
 *
 * Not safe to repeat. There is no idempotency token: each call buys a volume.
 *
 * It responds before that is done: wait for `isVolumeAvailable` on `DescribeVolumes`.
 *
 * `dryRun` of a client checks the request without executing it.
 *
 * Source: https://endocs.ksyun.com/documents/37591
 */
export const CreateVolume: Operation<CreateVolumeInput, CreateVolumeOutput, string, 'kingsoft-ebs'> & HasDryRun = {
  product: 'kingsoft-ebs',
  action: 'CreateVolume',
  version: '2016-03-04',
  effect: 'unsafe',
  input: /* @__PURE__ */ once(() =>
    closedObject<CreateVolumeInput>(
      { VolumeType: t.string, Size: Integer, AvailabilityZone: t.string, ChargeType: t.string },
      {
        VolumeName: t.string,
        VolumeDesc: t.string,
        PurchaseTime: Integer,
        ProjectId: t.string,
        SubOrderId: t.string,
        SnapshotId: t.string,
        ClusterId: t.string,
        Tag: nonEmptyList(TagInput()),
        ProvisionedIops: Integer,
        DryRun: t.boolean
      },
      'CreateVolumeInput'
    )
  ),
  output: /* @__PURE__ */ once(() => codecOf(CreateVolumeOutput)),
  dryRun: 'DryRun'
}

/** The input of `DeleteVolume`. */
export interface DeleteVolumeInput {
  readonly VolumeId: string
  /**
   * `true` deletes permanently, also from the recycle bin. `false`, the default, moves the volume to the recycle bin.
   */
  readonly ForceDelete?: boolean | undefined
  readonly DryRun?: boolean | undefined
}

/** The output of `DeleteVolume`. */
export interface DeleteVolumeOutput {
  readonly RequestId?: string | undefined
  readonly Return?: boolean | undefined
}

/** The reader of `DeleteVolumeOutput`. */
export const DeleteVolumeOutput: Reader<DeleteVolumeOutput> = /* @__PURE__ */ object(
  'DeleteVolumeOutput',
  (draft, reading) => {
    let wire: unknown
    if (!isText((wire = draft.RequestId))) draft.RequestId = readOptional(wire, 'RequestId', wireText, reading)
    if (!isBoolean((wire = draft.Return))) draft.Return = readOptional(wire, 'Return', wireBoolean, reading)
  }
)

/**
 * Moves a volume to the recycle bin, or deletes it permanently.
 *
 * Safe to repeat. Only `ForceDelete: true` deletes permanently, also from the recycle bin. Without it, a repetition
 * leaves the volume in the recycle bin.
 *
 * `dryRun` of a client checks the request without executing it.
 *
 * Source: https://endocs.ksyun.com/documents/37591
 */
export const DeleteVolume: Operation<DeleteVolumeInput, DeleteVolumeOutput, string, 'kingsoft-ebs'> & HasDryRun = {
  product: 'kingsoft-ebs',
  action: 'DeleteVolume',
  version: '2016-03-04',
  effect: 'idempotent',
  input: /* @__PURE__ */ once(() =>
    closedObject<DeleteVolumeInput>(
      { VolumeId: t.string },
      { ForceDelete: t.boolean, DryRun: t.boolean },
      'DeleteVolumeInput'
    )
  ),
  output: /* @__PURE__ */ once(() => codecOf(DeleteVolumeOutput)),
  dryRun: 'DryRun'
}

/** The input of `DescribeAvailabilityZones`. */
export interface DescribeAvailabilityZonesInput {
  readonly VolumeType?: VolumeType | undefined
}

/** The output of `DescribeAvailabilityZones`. */
export interface DescribeAvailabilityZonesOutput {
  readonly RequestId?: string | undefined
  readonly AvailabilityZones: readonly string[]
}

/** The reader of `DescribeAvailabilityZonesOutput`. */
export const DescribeAvailabilityZonesOutput: Reader<DescribeAvailabilityZonesOutput> = /* @__PURE__ */ object(
  'DescribeAvailabilityZonesOutput',
  (draft, reading) => {
    let wire: unknown
    if (!isText((wire = draft.RequestId))) draft.RequestId = readOptional(wire, 'RequestId', wireText, reading)
    draft.AvailabilityZones = readList(draft.AvailabilityZones, 'AvailabilityZones', wireText, reading)
  }
)

/**
 * Lists the zones that offer a type of volume.
 *
 * Source: https://endocs.ksyun.com/documents/37591
 */
export const DescribeAvailabilityZones: Operation<
  DescribeAvailabilityZonesInput,
  DescribeAvailabilityZonesOutput,
  string,
  'kingsoft-ebs'
> = {
  product: 'kingsoft-ebs',
  action: 'DescribeAvailabilityZones',
  version: '2016-03-04',
  effect: 'read',
  input: /* @__PURE__ */ once(() =>
    closedObject<DescribeAvailabilityZonesInput>({}, { VolumeType: t.string }, 'DescribeAvailabilityZonesInput')
  ),
  output: /* @__PURE__ */ once(() => codecOf(DescribeAvailabilityZonesOutput))
}

/** The input of `DescribeCreateVolumePrice`. */
export interface DescribeCreateVolumePriceInput {
  readonly VolumeType?: VolumeType | undefined
  /** In GB. */
  readonly Size?: number | undefined
  readonly AvailabilityZone?: string | undefined
  readonly ChargeType?: ChargeType | undefined
  /** In months. */
  readonly PurchaseTime?: number | undefined
}

/** The output of `DescribeCreateVolumePrice`. */
export interface DescribeCreateVolumePriceOutput {
  readonly RequestId?: string | undefined
  readonly VolumePrice?: VolumePrice | undefined
}

/** The reader of `DescribeCreateVolumePriceOutput`. */
export const DescribeCreateVolumePriceOutput: Reader<DescribeCreateVolumePriceOutput> = /* @__PURE__ */ object(
  'DescribeCreateVolumePriceOutput',
  (draft, reading) => {
    let wire: unknown
    if (!isText((wire = draft.RequestId))) draft.RequestId = readOptional(wire, 'RequestId', wireText, reading)
    if (!isAbsent((wire = draft.VolumePrice))) {
      draft.VolumePrice = readOptional(wire, 'VolumePrice', VolumePrice, reading)
    }
  }
)

/**
 * Gets the price of a volume.
 *
 * Source: https://endocs.ksyun.com/documents/37591
 */
export const DescribeCreateVolumePrice: Operation<
  DescribeCreateVolumePriceInput,
  DescribeCreateVolumePriceOutput,
  string,
  'kingsoft-ebs'
> = {
  product: 'kingsoft-ebs',
  action: 'DescribeCreateVolumePrice',
  version: '2016-03-04',
  effect: 'read',
  input: /* @__PURE__ */ once(() =>
    closedObject<DescribeCreateVolumePriceInput>(
      {},
      { VolumeType: t.string, Size: Integer, AvailabilityZone: t.string, ChargeType: t.string, PurchaseTime: Integer },
      'DescribeCreateVolumePriceInput'
    )
  ),
  output: /* @__PURE__ */ once(() => codecOf(DescribeCreateVolumePriceOutput))
}

/** The input of `DescribeEbsInstances`. */
export interface DescribeEbsInstancesInput {
  readonly AvailabilityZone: string
  readonly VolumeType: VolumeType
}

/** The output of `DescribeEbsInstances`. */
export interface DescribeEbsInstancesOutput {
  readonly RequestId?: string | undefined
  readonly Instances: readonly EbsInstance[]
}

/** The reader of `DescribeEbsInstancesOutput`. */
export const DescribeEbsInstancesOutput: Reader<DescribeEbsInstancesOutput> = /* @__PURE__ */ object(
  'DescribeEbsInstancesOutput',
  (draft, reading) => {
    let wire: unknown
    if (!isText((wire = draft.RequestId))) draft.RequestId = readOptional(wire, 'RequestId', wireText, reading)
    draft.Instances = readList(draft.Instances, 'Instances', EbsInstance, reading)
  }
)

/**
 * Lists instances to which volumes of a type can be attached.
 *
 * Source: https://endocs.ksyun.com/documents/37591
 */
export const DescribeEbsInstances: Operation<
  DescribeEbsInstancesInput,
  DescribeEbsInstancesOutput,
  string,
  'kingsoft-ebs'
> = {
  product: 'kingsoft-ebs',
  action: 'DescribeEbsInstances',
  version: '2016-03-04',
  effect: 'read',
  input: /* @__PURE__ */ once(() =>
    closedObject<DescribeEbsInstancesInput>(
      { AvailabilityZone: t.string, VolumeType: t.string },
      {},
      'DescribeEbsInstancesInput'
    )
  ),
  output: /* @__PURE__ */ once(() => codecOf(DescribeEbsInstancesOutput))
}

/** The input of `DescribeInstanceVolumes`. */
export interface DescribeInstanceVolumesInput {
  readonly InstanceId: string
}

/** The output of `DescribeInstanceVolumes`. */
export interface DescribeInstanceVolumesOutput {
  readonly RequestId?: string | undefined
  readonly Attachments: readonly Attachment[]
}

/** The reader of `DescribeInstanceVolumesOutput`. */
export const DescribeInstanceVolumesOutput: Reader<DescribeInstanceVolumesOutput> = /* @__PURE__ */ object(
  'DescribeInstanceVolumesOutput',
  (draft, reading) => {
    let wire: unknown
    if (!isText((wire = draft.RequestId))) draft.RequestId = readOptional(wire, 'RequestId', wireText, reading)
    draft.Attachments = readList(draft.Attachments, 'Attachments', Attachment, reading)
  }
)

/**
 * Lists the volumes that are attached to an instance.
 *
 * Source: https://endocs.ksyun.com/documents/37591
 */
export const DescribeInstanceVolumes: Operation<
  DescribeInstanceVolumesInput,
  DescribeInstanceVolumesOutput,
  string,
  'kingsoft-ebs'
> = {
  product: 'kingsoft-ebs',
  action: 'DescribeInstanceVolumes',
  version: '2016-03-04',
  effect: 'read',
  input: /* @__PURE__ */ once(() =>
    closedObject<DescribeInstanceVolumesInput>({ InstanceId: t.string }, {}, 'DescribeInstanceVolumesInput')
  ),
  output: /* @__PURE__ */ once(() => codecOf(DescribeInstanceVolumesOutput))
}

/** The input of `DescribeVolumes`. */
export interface DescribeVolumesInput {
  /** At most 100. An empty list is refused, because the vendor treats it as absent. */
  readonly VolumeId?: ReadonlyNonEmptyArray<string> | undefined
  readonly VolumeCategory?: VolumeCategory | undefined
  readonly VolumeStatus?: VolumeStatus | undefined
  readonly VolumeType?: VolumeType | undefined
  readonly VolumeCreateDate?: string | undefined
  /** How many volumes to skip. */
  readonly Marker?: number | undefined
  /** 10 by default, from 10 to 1000. */
  readonly MaxResults?: number | undefined
  readonly Tag?: readonly TagInput[] | undefined
  readonly VolumeCreateEndDate?: string | undefined
  readonly VolumeCreateStartDate?: string | undefined
  readonly SourceSnapshotId?: string | undefined
  readonly VolumeExactName?: string | undefined
  readonly AvailabilityZone?: string | undefined
}

/** The output of `DescribeVolumes`. */
export interface DescribeVolumesOutput {
  readonly RequestId?: string | undefined
  /** The vendor omits an empty list, which is `[]` here. */
  readonly Volumes: readonly Volume[]
  readonly TotalCount?: number | undefined
  /** Does not mean that there is another page: compare with `TotalCount`. */
  readonly Marker?: number | undefined
}

/** The reader of `DescribeVolumesOutput`. */
export const DescribeVolumesOutput: Reader<DescribeVolumesOutput> = /* @__PURE__ */ object(
  'DescribeVolumesOutput',
  (draft, reading) => {
    let wire: unknown
    if (!isText((wire = draft.RequestId))) draft.RequestId = readOptional(wire, 'RequestId', wireText, reading)
    draft.Volumes = readList(draft.Volumes, 'Volumes', Volume, reading)
    if (!isNumber((wire = draft.TotalCount))) draft.TotalCount = readOptional(wire, 'TotalCount', wireNumber, reading)
    if (!isNumber((wire = draft.Marker))) draft.Marker = readOptional(wire, 'Marker', wireNumber, reading)
  }
)

/**
 * Lists volumes. Volumes that do not exist are left out, without an error.
 *
 * The output is one page of a list; `pages` of a client requests all of them, and `collect` their items.
 *
 * Source: https://docs.ksyun.com/documents/5456
 */
export const DescribeVolumes: Operation<DescribeVolumesInput, DescribeVolumesOutput, string, 'kingsoft-ebs'> &
  HasPages<['Volumes']> = {
  product: 'kingsoft-ebs',
  action: 'DescribeVolumes',
  version: '2016-03-04',
  effect: 'read',
  input: /* @__PURE__ */ once(() =>
    closedObject<DescribeVolumesInput>(
      {},
      {
        VolumeId: nonEmptyList(t.string),
        VolumeCategory: t.string,
        VolumeStatus: t.string,
        VolumeType: t.string,
        VolumeCreateDate: t.string,
        Marker: Integer,
        MaxResults: Integer,
        Tag: nonEmptyList(TagInput()),
        VolumeCreateEndDate: t.string,
        VolumeCreateStartDate: t.string,
        SourceSnapshotId: t.string,
        VolumeExactName: t.string,
        AvailabilityZone: t.string
      },
      'DescribeVolumesInput'
    )
  ),
  output: /* @__PURE__ */ once(() => codecOf(DescribeVolumesOutput)),
  paging: { style: 'offset', offset: 'Marker', limit: 'MaxResults', items: ['Volumes'], total: ['TotalCount'] }
}

/** The input of `DetachVolume`. */
export interface DetachVolumeInput {
  readonly InstanceId?: string | undefined
  readonly VolumeId: string
  readonly DryRun?: boolean | undefined
}

/** The output of `DetachVolume`. */
export interface DetachVolumeOutput {
  readonly RequestId?: string | undefined
  readonly Return?: boolean | undefined
}

/** The reader of `DetachVolumeOutput`. */
export const DetachVolumeOutput: Reader<DetachVolumeOutput> = /* @__PURE__ */ object(
  'DetachVolumeOutput',
  (draft, reading) => {
    let wire: unknown
    if (!isText((wire = draft.RequestId))) draft.RequestId = readOptional(wire, 'RequestId', wireText, reading)
    if (!isBoolean((wire = draft.Return))) draft.Return = readOptional(wire, 'Return', wireBoolean, reading)
  }
)

/**
 * Detaches a volume from its instance.
 *
 * Safe to repeat.
 *
 * It responds before that is done: wait for `isVolumeAvailable` on `DescribeVolumes`.
 *
 * `dryRun` of a client checks the request without executing it.
 *
 * Source: https://endocs.ksyun.com/documents/37591
 */
export const DetachVolume: Operation<DetachVolumeInput, DetachVolumeOutput, string, 'kingsoft-ebs'> & HasDryRun = {
  product: 'kingsoft-ebs',
  action: 'DetachVolume',
  version: '2016-03-04',
  effect: 'idempotent',
  input: /* @__PURE__ */ once(() =>
    closedObject<DetachVolumeInput>(
      { VolumeId: t.string },
      { InstanceId: t.string, DryRun: t.boolean },
      'DetachVolumeInput'
    )
  ),
  output: /* @__PURE__ */ once(() => codecOf(DetachVolumeOutput)),
  dryRun: 'DryRun'
}

/** The input of `GetUpgradeVolumeTypeProcessInfo`. */
export interface GetUpgradeVolumeTypeProcessInfoInput {
  /** An empty list is refused, because the vendor treats it as absent. */
  readonly VolumeId?: ReadonlyNonEmptyArray<string> | undefined
}

/** The output of `GetUpgradeVolumeTypeProcessInfo`. */
export interface GetUpgradeVolumeTypeProcessInfoOutput {
  readonly RequestId?: string | undefined
  readonly Result: readonly VolumeTypeChange[]
}

/** The reader of `GetUpgradeVolumeTypeProcessInfoOutput`. */
export const GetUpgradeVolumeTypeProcessInfoOutput: Reader<GetUpgradeVolumeTypeProcessInfoOutput> =
  /* @__PURE__ */ object('GetUpgradeVolumeTypeProcessInfoOutput', (draft, reading) => {
    let wire: unknown
    if (!isText((wire = draft.RequestId))) draft.RequestId = readOptional(wire, 'RequestId', wireText, reading)
    draft.Result = readList(draft.Result, 'Result', VolumeTypeChange, reading)
  })

/**
 * Gets the progress of type changes.
 *
 * Source: https://endocs.ksyun.com/documents/37591
 */
export const GetUpgradeVolumeTypeProcessInfo: Operation<
  GetUpgradeVolumeTypeProcessInfoInput,
  GetUpgradeVolumeTypeProcessInfoOutput,
  string,
  'kingsoft-ebs'
> = {
  product: 'kingsoft-ebs',
  action: 'GetUpgradeVolumeTypeProcessInfo',
  version: '2016-03-04',
  effect: 'read',
  input: /* @__PURE__ */ once(() =>
    closedObject<GetUpgradeVolumeTypeProcessInfoInput>(
      {},
      { VolumeId: nonEmptyList(t.string) },
      'GetUpgradeVolumeTypeProcessInfoInput'
    )
  ),
  output: /* @__PURE__ */ once(() => codecOf(GetUpgradeVolumeTypeProcessInfoOutput))
}

/** The input of `ModifyDiskChargeType`. */
export interface ModifyDiskChargeTypeInput {
  readonly VolumeId?: string | undefined
  readonly BillType?: string | undefined
  readonly DryRun?: boolean | undefined
}

/** The output of `ModifyDiskChargeType`. */
export interface ModifyDiskChargeTypeOutput {
  readonly RequestId?: string | undefined
}

/** The reader of `ModifyDiskChargeTypeOutput`. */
export const ModifyDiskChargeTypeOutput: Reader<ModifyDiskChargeTypeOutput> = /* @__PURE__ */ object(
  'ModifyDiskChargeTypeOutput',
  (draft, reading) => {
    let wire: unknown
    if (!isText((wire = draft.RequestId))) draft.RequestId = readOptional(wire, 'RequestId', wireText, reading)
  }
)

/**
 * Changes the billing mode of a volume.
 *
 * Not safe to repeat. A change can buy a period.
 *
 * `dryRun` of a client checks the request without executing it.
 *
 * Source: https://endocs.ksyun.com/documents/37591
 */
export const ModifyDiskChargeType: Operation<
  ModifyDiskChargeTypeInput,
  ModifyDiskChargeTypeOutput,
  string,
  'kingsoft-ebs'
> &
  HasDryRun = {
  product: 'kingsoft-ebs',
  action: 'ModifyDiskChargeType',
  version: '2016-03-04',
  effect: 'unsafe',
  input: /* @__PURE__ */ once(() =>
    closedObject<ModifyDiskChargeTypeInput>(
      {},
      { VolumeId: t.string, BillType: t.string, DryRun: t.boolean },
      'ModifyDiskChargeTypeInput'
    )
  ),
  output: /* @__PURE__ */ once(() => codecOf(ModifyDiskChargeTypeOutput)),
  dryRun: 'DryRun'
}

/** The input of `ModifyVolume`. */
export interface ModifyVolumeInput {
  readonly VolumeId: string
  readonly VolumeName?: string | undefined
  readonly VolumeDesc?: string | undefined
  readonly DeleteWithInstance?: BooleanText | undefined
  readonly DryRun?: boolean | undefined
}

/** The output of `ModifyVolume`. */
export interface ModifyVolumeOutput {
  readonly RequestId?: string | undefined
  readonly Return?: boolean | undefined
}

/** The reader of `ModifyVolumeOutput`. */
export const ModifyVolumeOutput: Reader<ModifyVolumeOutput> = /* @__PURE__ */ object(
  'ModifyVolumeOutput',
  (draft, reading) => {
    let wire: unknown
    if (!isText((wire = draft.RequestId))) draft.RequestId = readOptional(wire, 'RequestId', wireText, reading)
    if (!isBoolean((wire = draft.Return))) draft.Return = readOptional(wire, 'Return', wireBoolean, reading)
  }
)

/**
 * Changes the name or the description of a volume.
 *
 * Safe to repeat.
 *
 * `dryRun` of a client checks the request without executing it.
 *
 * Source: https://endocs.ksyun.com/documents/37591
 */
export const ModifyVolume: Operation<ModifyVolumeInput, ModifyVolumeOutput, string, 'kingsoft-ebs'> & HasDryRun = {
  product: 'kingsoft-ebs',
  action: 'ModifyVolume',
  version: '2016-03-04',
  effect: 'idempotent',
  input: /* @__PURE__ */ once(() =>
    closedObject<ModifyVolumeInput>(
      { VolumeId: t.string },
      { VolumeName: t.string, VolumeDesc: t.string, DeleteWithInstance: t.string, DryRun: t.boolean },
      'ModifyVolumeInput'
    )
  ),
  output: /* @__PURE__ */ once(() => codecOf(ModifyVolumeOutput)),
  dryRun: 'DryRun'
}

/** The input of `ModifyVolumePreset`. */
export interface ModifyVolumePresetInput {
  readonly VolumeId?: string | undefined
  readonly ProvisionedIops?: number | undefined
  readonly DryRun?: boolean | undefined
}

/** The output of `ModifyVolumePreset`. */
export interface ModifyVolumePresetOutput {
  readonly RequestId?: string | undefined
  readonly Return?: boolean | undefined
}

/** The reader of `ModifyVolumePresetOutput`. */
export const ModifyVolumePresetOutput: Reader<ModifyVolumePresetOutput> = /* @__PURE__ */ object(
  'ModifyVolumePresetOutput',
  (draft, reading) => {
    let wire: unknown
    if (!isText((wire = draft.RequestId))) draft.RequestId = readOptional(wire, 'RequestId', wireText, reading)
    if (!isBoolean((wire = draft.Return))) draft.Return = readOptional(wire, 'Return', wireBoolean, reading)
  }
)

/**
 * Changes the provisioned IOPS of a volume.
 *
 * Safe to repeat.
 *
 * It responds before that is done: wait for `isVolumeSettled` on `DescribeVolumes`.
 *
 * `dryRun` of a client checks the request without executing it.
 *
 * Source: https://endocs.ksyun.com/documents/37591
 */
export const ModifyVolumePreset: Operation<ModifyVolumePresetInput, ModifyVolumePresetOutput, string, 'kingsoft-ebs'> &
  HasDryRun = {
  product: 'kingsoft-ebs',
  action: 'ModifyVolumePreset',
  version: '2016-03-04',
  effect: 'idempotent',
  input: /* @__PURE__ */ once(() =>
    closedObject<ModifyVolumePresetInput>(
      {},
      { VolumeId: t.string, ProvisionedIops: Integer, DryRun: t.boolean },
      'ModifyVolumePresetInput'
    )
  ),
  output: /* @__PURE__ */ once(() => codecOf(ModifyVolumePresetOutput)),
  dryRun: 'DryRun'
}

/** The input of `ModifyVolumeType`. */
export interface ModifyVolumeTypeInput {
  readonly VolumeId?: string | undefined
  readonly PerformanceVolumeSize?: string | undefined
  readonly PerformanceLevelVolumeCategory?: string | undefined
  readonly DryRun?: boolean | undefined
}

/** The output of `ModifyVolumeType`. */
export interface ModifyVolumeTypeOutput {
  readonly RequestId?: string | undefined
}

/** The reader of `ModifyVolumeTypeOutput`. */
export const ModifyVolumeTypeOutput: Reader<ModifyVolumeTypeOutput> = /* @__PURE__ */ object(
  'ModifyVolumeTypeOutput',
  (draft, reading) => {
    let wire: unknown
    if (!isText((wire = draft.RequestId))) draft.RequestId = readOptional(wire, 'RequestId', wireText, reading)
  }
)

/**
 * Changes the type of a volume.
 *
 * Not safe to repeat. Another type has another price.
 *
 * It responds before that is done: wait for `isVolumeSettled` on `DescribeVolumes`.
 *
 * `dryRun` of a client checks the request without executing it.
 *
 * Source: https://endocs.ksyun.com/documents/37591
 */
export const ModifyVolumeType: Operation<ModifyVolumeTypeInput, ModifyVolumeTypeOutput, string, 'kingsoft-ebs'> &
  HasDryRun = {
  product: 'kingsoft-ebs',
  action: 'ModifyVolumeType',
  version: '2016-03-04',
  effect: 'unsafe',
  input: /* @__PURE__ */ once(() =>
    closedObject<ModifyVolumeTypeInput>(
      {},
      {
        VolumeId: t.string,
        PerformanceVolumeSize: t.string,
        PerformanceLevelVolumeCategory: t.string,
        DryRun: t.boolean
      },
      'ModifyVolumeTypeInput'
    )
  ),
  output: /* @__PURE__ */ once(() => codecOf(ModifyVolumeTypeOutput)),
  dryRun: 'DryRun'
}

/** The input of `RecoveryVolume`. */
export interface RecoveryVolumeInput {
  readonly VolumeId: string
  readonly DryRun?: boolean | undefined
}

/** The output of `RecoveryVolume`. */
export interface RecoveryVolumeOutput {
  readonly RequestId?: string | undefined
  readonly Return?: boolean | undefined
}

/** The reader of `RecoveryVolumeOutput`. */
export const RecoveryVolumeOutput: Reader<RecoveryVolumeOutput> = /* @__PURE__ */ object(
  'RecoveryVolumeOutput',
  (draft, reading) => {
    let wire: unknown
    if (!isText((wire = draft.RequestId))) draft.RequestId = readOptional(wire, 'RequestId', wireText, reading)
    if (!isBoolean((wire = draft.Return))) draft.Return = readOptional(wire, 'Return', wireBoolean, reading)
  }
)

/**
 * Recovers a volume from the recycle bin.
 *
 * Safe to repeat.
 *
 * It responds before that is done: wait for `isVolumeRecovered` on `DescribeVolumes`.
 *
 * `dryRun` of a client checks the request without executing it.
 *
 * Source: https://endocs.ksyun.com/documents/37591
 */
export const RecoveryVolume: Operation<RecoveryVolumeInput, RecoveryVolumeOutput, string, 'kingsoft-ebs'> & HasDryRun =
  {
    product: 'kingsoft-ebs',
    action: 'RecoveryVolume',
    version: '2016-03-04',
    effect: 'idempotent',
    input: /* @__PURE__ */ once(() =>
      closedObject<RecoveryVolumeInput>({ VolumeId: t.string }, { DryRun: t.boolean }, 'RecoveryVolumeInput')
    ),
    output: /* @__PURE__ */ once(() => codecOf(RecoveryVolumeOutput)),
    dryRun: 'DryRun'
  }

/** The input of `RenewVolume`. */
export interface RenewVolumeInput {
  readonly VolumeId?: string | undefined
  /** In months. */
  readonly PurchaseTime?: number | undefined
  readonly DryRun?: boolean | undefined
}

/** The output of `RenewVolume`. */
export interface RenewVolumeOutput {
  readonly RequestId?: string | undefined
  readonly PaidMoney?: number | undefined
}

/** The reader of `RenewVolumeOutput`. */
export const RenewVolumeOutput: Reader<RenewVolumeOutput> = /* @__PURE__ */ object(
  'RenewVolumeOutput',
  (draft, reading) => {
    let wire: unknown
    if (!isText((wire = draft.RequestId))) draft.RequestId = readOptional(wire, 'RequestId', wireText, reading)
    if (!isNumber((wire = draft.PaidMoney))) draft.PaidMoney = readOptional(wire, 'PaidMoney', wireNumber, reading)
  }
)

/**
 * Extends a prepaid volume.
 *
 * Not safe to repeat. Each call buys a period.
 *
 * `dryRun` of a client checks the request without executing it.
 *
 * Source: https://endocs.ksyun.com/documents/37591
 */
export const RenewVolume: Operation<RenewVolumeInput, RenewVolumeOutput, string, 'kingsoft-ebs'> & HasDryRun = {
  product: 'kingsoft-ebs',
  action: 'RenewVolume',
  version: '2016-03-04',
  effect: 'unsafe',
  input: /* @__PURE__ */ once(() =>
    closedObject<RenewVolumeInput>(
      {},
      { VolumeId: t.string, PurchaseTime: Integer, DryRun: t.boolean },
      'RenewVolumeInput'
    )
  ),
  output: /* @__PURE__ */ once(() => codecOf(RenewVolumeOutput)),
  dryRun: 'DryRun'
}

/** The input of `ResetVolume`. */
export interface ResetVolumeInput {
  readonly VolumeId?: string | undefined
  readonly SnapshotId?: string | undefined
  readonly DryRun?: boolean | undefined
}

/** The output of `ResetVolume`. */
export interface ResetVolumeOutput {
  readonly RequestId?: string | undefined
}

/** The reader of `ResetVolumeOutput`. */
export const ResetVolumeOutput: Reader<ResetVolumeOutput> = /* @__PURE__ */ object(
  'ResetVolumeOutput',
  (draft, reading) => {
    let wire: unknown
    if (!isText((wire = draft.RequestId))) draft.RequestId = readOptional(wire, 'RequestId', wireText, reading)
  }
)

/**
 * Resets a volume to a snapshot.
 *
 * Not safe to repeat. A repetition discards what was written in the meantime.
 *
 * It responds before that is done: wait for `isVolumeSettled` on `DescribeVolumes`.
 *
 * `dryRun` of a client checks the request without executing it.
 *
 * Source: https://endocs.ksyun.com/documents/37591
 */
export const ResetVolume: Operation<ResetVolumeInput, ResetVolumeOutput, string, 'kingsoft-ebs'> & HasDryRun = {
  product: 'kingsoft-ebs',
  action: 'ResetVolume',
  version: '2016-03-04',
  effect: 'unsafe',
  input: /* @__PURE__ */ once(() =>
    closedObject<ResetVolumeInput>(
      {},
      { VolumeId: t.string, SnapshotId: t.string, DryRun: t.boolean },
      'ResetVolumeInput'
    )
  ),
  output: /* @__PURE__ */ once(() => codecOf(ResetVolumeOutput)),
  dryRun: 'DryRun'
}

/** The input of `ResizeVolume`. */
export interface ResizeVolumeInput {
  readonly VolumeId: string
  /** In GB. A number as text. */
  readonly Size: string
  /** Ignored for volumes that are not attached. */
  readonly OnlineResize?: boolean | undefined
  readonly SubOrderId?: string | undefined
  readonly DryRun?: boolean | undefined
}

/** The output of `ResizeVolume`. */
export interface ResizeVolumeOutput {
  readonly RequestId?: string | undefined
  readonly Return?: boolean | undefined
}

/** The reader of `ResizeVolumeOutput`. */
export const ResizeVolumeOutput: Reader<ResizeVolumeOutput> = /* @__PURE__ */ object(
  'ResizeVolumeOutput',
  (draft, reading) => {
    let wire: unknown
    if (!isText((wire = draft.RequestId))) draft.RequestId = readOptional(wire, 'RequestId', wireText, reading)
    if (!isBoolean((wire = draft.Return))) draft.Return = readOptional(wire, 'Return', wireBoolean, reading)
  }
)

/**
 * Enlarges a volume.
 *
 * Safe to repeat. `Size` is the new size, not the increase.
 *
 * It responds before that is done: wait for `isVolumeSettled` on `DescribeVolumes`.
 *
 * `dryRun` of a client checks the request without executing it.
 *
 * Source: https://endocs.ksyun.com/documents/37591
 */
export const ResizeVolume: Operation<ResizeVolumeInput, ResizeVolumeOutput, string, 'kingsoft-ebs'> & HasDryRun = {
  product: 'kingsoft-ebs',
  action: 'ResizeVolume',
  version: '2016-03-04',
  effect: 'idempotent',
  input: /* @__PURE__ */ once(() =>
    closedObject<ResizeVolumeInput>(
      { VolumeId: t.string, Size: t.string },
      { OnlineResize: t.boolean, SubOrderId: t.string, DryRun: t.boolean },
      'ResizeVolumeInput'
    )
  ),
  output: /* @__PURE__ */ once(() => codecOf(ResizeVolumeOutput)),
  dryRun: 'DryRun'
}

/** The input of `UpdateVolumeProject`. */
export interface UpdateVolumeProjectInput {
  readonly VolumeId: ReadonlyNonEmptyArray<string>
  readonly ProjectId: string
  readonly DryRun?: boolean | undefined
}

/** The output of `UpdateVolumeProject`. */
export interface UpdateVolumeProjectOutput {
  readonly RequestId?: string | undefined
  readonly Return?: boolean | undefined
}

/** The reader of `UpdateVolumeProjectOutput`. */
export const UpdateVolumeProjectOutput: Reader<UpdateVolumeProjectOutput> = /* @__PURE__ */ object(
  'UpdateVolumeProjectOutput',
  (draft, reading) => {
    let wire: unknown
    if (!isText((wire = draft.RequestId))) draft.RequestId = readOptional(wire, 'RequestId', wireText, reading)
    if (!isBoolean((wire = draft.Return))) draft.Return = readOptional(wire, 'Return', wireBoolean, reading)
  }
)

/**
 * Moves volumes to another project.
 *
 * Safe to repeat.
 *
 * `dryRun` of a client checks the request without executing it.
 *
 * Source: https://endocs.ksyun.com/documents/37591
 */
export const UpdateVolumeProject: Operation<
  UpdateVolumeProjectInput,
  UpdateVolumeProjectOutput,
  string,
  'kingsoft-ebs'
> &
  HasDryRun = {
  product: 'kingsoft-ebs',
  action: 'UpdateVolumeProject',
  version: '2016-03-04',
  effect: 'idempotent',
  input: /* @__PURE__ */ once(() =>
    closedObject<UpdateVolumeProjectInput>(
      { VolumeId: nonEmptyList(t.string), ProjectId: t.string },
      { DryRun: t.boolean },
      'UpdateVolumeProjectInput'
    )
  ),
  output: /* @__PURE__ */ once(() => codecOf(UpdateVolumeProjectOutput)),
  dryRun: 'DryRun'
}

/** The input of `ValidateAttachInstance`. */
export interface ValidateAttachInstanceInput {
  readonly VolumeType: VolumeType
  readonly InstanceId: string
}

/** The output of `ValidateAttachInstance`. */
export interface ValidateAttachInstanceOutput {
  readonly RequestId?: string | undefined
  readonly InstanceEnable?: boolean | undefined
  readonly InstanceState?: string | undefined
  readonly LargeVolumeSupport?: boolean | undefined
  readonly AvailableVolumeNum?: number | undefined
}

/** The reader of `ValidateAttachInstanceOutput`. */
export const ValidateAttachInstanceOutput: Reader<ValidateAttachInstanceOutput> = /* @__PURE__ */ object(
  'ValidateAttachInstanceOutput',
  (draft, reading) => {
    let wire: unknown
    if (!isText((wire = draft.RequestId))) draft.RequestId = readOptional(wire, 'RequestId', wireText, reading)
    if (!isBoolean((wire = draft.InstanceEnable))) {
      draft.InstanceEnable = readOptional(wire, 'InstanceEnable', wireBoolean, reading)
    }
    if (!isText((wire = draft.InstanceState))) {
      draft.InstanceState = readOptional(wire, 'InstanceState', wireText, reading)
    }
    if (!isBoolean((wire = draft.LargeVolumeSupport))) {
      draft.LargeVolumeSupport = readOptional(wire, 'LargeVolumeSupport', wireBoolean, reading)
    }
    if (!isNumber((wire = draft.AvailableVolumeNum))) {
      draft.AvailableVolumeNum = readOptional(wire, 'AvailableVolumeNum', wireNumber, reading)
    }
  }
)

/**
 * Gets whether volumes of a type can be attached to an instance.
 *
 * Source: https://endocs.ksyun.com/documents/37591
 */
export const ValidateAttachInstance: Operation<
  ValidateAttachInstanceInput,
  ValidateAttachInstanceOutput,
  string,
  'kingsoft-ebs'
> = {
  product: 'kingsoft-ebs',
  action: 'ValidateAttachInstance',
  version: '2016-03-04',
  effect: 'read',
  input: /* @__PURE__ */ once(() =>
    closedObject<ValidateAttachInstanceInput>(
      { VolumeType: t.string, InstanceId: t.string },
      {},
      'ValidateAttachInstanceInput'
    )
  ),
  output: /* @__PURE__ */ once(() => codecOf(ValidateAttachInstanceOutput))
}
