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
import type { Operation } from '@cloud-result/core/vendor'
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

/** The codec of `VolumePrice`. */
export const VolumePrice: () => t.Type<VolumePrice, unknown, unknown> = /* @__PURE__ */ once(() =>
  openObject<VolumePrice>(
    {
      CurrencyUnit: optional(WireString),
      TradePrice: optional(WireNumber),
      OriginalPrice: optional(WireNumber),
      DiscountPrice: optional(WireNumber)
    },
    'VolumePrice'
  )
)

/** An instance and whether volumes can be attached to it. */
export interface EbsInstance {
  readonly InstanceId?: string | undefined
  readonly InstanceName?: string | undefined
  readonly InstanceIp?: string | undefined
  readonly InstanceEnable?: boolean | undefined
}

/** The codec of `EbsInstance`. */
export const EbsInstance: () => t.Type<EbsInstance, unknown, unknown> = /* @__PURE__ */ once(() =>
  openObject<EbsInstance>(
    {
      InstanceId: optional(WireString),
      InstanceName: optional(WireString),
      InstanceIp: optional(WireString),
      InstanceEnable: optional(WireBoolean)
    },
    'EbsInstance'
  )
)

/** A volume and the instance to which it is attached. */
export interface Attachment {
  readonly InstanceId?: string | undefined
  readonly VolumeId?: string | undefined
  readonly MountPoint?: string | undefined
  readonly DeleteWithInstance?: boolean | undefined
}

/** The codec of `Attachment`. */
export const Attachment: () => t.Type<Attachment, unknown, unknown> = /* @__PURE__ */ once(() =>
  openObject<Attachment>(
    {
      InstanceId: optional(WireString),
      VolumeId: optional(WireString),
      MountPoint: optional(WireString),
      DeleteWithInstance: optional(WireBoolean)
    },
    'Attachment'
  )
)

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
  /** Without a zone, as in `2025-09-25 16:53:41`; probably UTC+8. */
  readonly CreateTime?: string | undefined
  readonly Attachment: readonly Attachment[]
  readonly ProjectId?: string | undefined
  readonly ExpireTime?: string | undefined
  readonly Tags: readonly unknown[]
  readonly HistoryAttachment: readonly unknown[]
  readonly AutoSnapshotPolicyId?: string | undefined
  readonly DeleteWithInstance?: boolean | undefined
}

/** The codec of `Volume`. */
export const Volume: () => t.Type<Volume, unknown, unknown> = /* @__PURE__ */ once(() =>
  openObject<Volume>(
    {
      VolumeId: optional(WireString),
      VolumeName: optional(WireString),
      VolumeDesc: optional(WireString),
      Size: optional(WireNumber),
      VolumeStatus: optional(WireString),
      VolumeType: optional(WireString),
      VolumeCategory: optional(WireString),
      InstanceId: optional(WireString),
      AvailabilityZone: optional(WireString),
      ChargeType: optional(WireString),
      InstanceTradeType: optional(WireNumber),
      CreateTime: optional(WireString),
      Attachment: list(Attachment()),
      ProjectId: optional(WireString),
      ExpireTime: optional(WireString),
      Tags: list(t.unknown),
      HistoryAttachment: list(t.unknown),
      AutoSnapshotPolicyId: optional(WireString),
      DeleteWithInstance: optional(WireBoolean)
    },
    'Volume'
  )
)

/** How far a change of type is. */
export interface VolumeTypeChangeProcess {
  readonly PrepareProcess?: number | undefined
  readonly LatestDataProcess?: number | undefined
  readonly PrepareDone?: boolean | undefined
  readonly LatestDataDone?: boolean | undefined
  readonly EstimatedDuring?: number | undefined
}

/** The codec of `VolumeTypeChangeProcess`. */
export const VolumeTypeChangeProcess: () => t.Type<VolumeTypeChangeProcess, unknown, unknown> = /* @__PURE__ */ once(
  () =>
    openObject<VolumeTypeChangeProcess>(
      {
        PrepareProcess: optional(WireNumber),
        LatestDataProcess: optional(WireNumber),
        PrepareDone: optional(WireBoolean),
        LatestDataDone: optional(WireBoolean),
        EstimatedDuring: optional(WireNumber)
      },
      'VolumeTypeChangeProcess'
    )
)

/** A volume whose type is being changed. */
export interface VolumeTypeChange {
  readonly VolumeId?: string | undefined
  readonly Process?: VolumeTypeChangeProcess | undefined
}

/** The codec of `VolumeTypeChange`. */
export const VolumeTypeChange: () => t.Type<VolumeTypeChange, unknown, unknown> = /* @__PURE__ */ once(() =>
  openObject<VolumeTypeChange>(
    { VolumeId: optional(WireString), Process: optional(VolumeTypeChangeProcess()) },
    'VolumeTypeChange'
  )
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

/** What `AttachVolume` takes. */
export interface AttachVolumeInput {
  readonly VolumeId: string
  readonly InstanceId: string
  readonly DeleteWithInstance?: BooleanText | undefined
  readonly DryRun?: boolean | undefined
}

/** What `AttachVolume` answers. */
export interface AttachVolumeOutput {
  readonly RequestId?: string | undefined
  readonly Return?: boolean | undefined
  readonly MountPoint?: string | undefined
}

/**
 * Attaches a volume to an instance. Just after its creation it can be refused with
 * `OperationFailedWithTradeInstanceError`, until it is billed.
 *
 * Safe to repeat.
 *
 * It responds before that is done: wait for `isVolumeInUse` on `DescribeVolumes`.
 *
 * `dryRun` of a client checks a call without doing it.
 *
 * Source: https://endocs.ksyun.com/documents/37591
 */
export const AttachVolume: Operation<AttachVolumeInput, AttachVolumeOutput> = {
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
  output: /* @__PURE__ */ once(() =>
    openObject<AttachVolumeOutput>(
      { RequestId: optional(WireString), Return: optional(WireBoolean), MountPoint: optional(WireString) },
      'AttachVolumeOutput'
    )
  ),
  dryRun: 'DryRun'
}

/** What `CreateVolume` takes. */
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

/** What `CreateVolume` answers. */
export interface CreateVolumeOutput {
  readonly RequestId?: string | undefined
  readonly VolumeId?: string | undefined
}

/**
 * Creates a volume.
 *
 * Not safe to repeat. No token makes a repetition harmless: each call buys a volume.
 *
 * It responds before that is done: wait for `isVolumeAvailable` on `DescribeVolumes`.
 *
 * `dryRun` of a client checks a call without doing it.
 *
 * Source: https://endocs.ksyun.com/documents/37591
 */
export const CreateVolume: Operation<CreateVolumeInput, CreateVolumeOutput> = {
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
  output: /* @__PURE__ */ once(() =>
    openObject<CreateVolumeOutput>(
      { RequestId: optional(WireString), VolumeId: optional(WireString) },
      'CreateVolumeOutput'
    )
  ),
  dryRun: 'DryRun'
}

/** What `DeleteVolume` takes. */
export interface DeleteVolumeInput {
  readonly VolumeId: string
  /** `true` deletes for good, also from the recycle bin. `false`, the default, moves the volume to the recycle bin. */
  readonly ForceDelete?: boolean | undefined
  readonly DryRun?: boolean | undefined
}

/** What `DeleteVolume` answers. */
export interface DeleteVolumeOutput {
  readonly RequestId?: string | undefined
  readonly Return?: boolean | undefined
}

/**
 * Moves a volume to the recycle bin, or deletes it for good.
 *
 * Safe to repeat. Only `ForceDelete: true` deletes for good, also what is in the recycle bin; without it, a repetition
 * leaves the volume in the bin.
 *
 * `dryRun` of a client checks a call without doing it.
 *
 * Source: https://endocs.ksyun.com/documents/37591
 */
export const DeleteVolume: Operation<DeleteVolumeInput, DeleteVolumeOutput> = {
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
  output: /* @__PURE__ */ once(() =>
    openObject<DeleteVolumeOutput>(
      { RequestId: optional(WireString), Return: optional(WireBoolean) },
      'DeleteVolumeOutput'
    )
  ),
  dryRun: 'DryRun'
}

/** What `DescribeAvailabilityZones` takes. */
export interface DescribeAvailabilityZonesInput {
  readonly VolumeType?: VolumeType | undefined
}

/** What `DescribeAvailabilityZones` answers. */
export interface DescribeAvailabilityZonesOutput {
  readonly RequestId?: string | undefined
  readonly AvailabilityZones: readonly string[]
}

/**
 * Lists the zones that offer a type of volume.
 *
 * Source: https://endocs.ksyun.com/documents/37591
 */
export const DescribeAvailabilityZones: Operation<DescribeAvailabilityZonesInput, DescribeAvailabilityZonesOutput> = {
  action: 'DescribeAvailabilityZones',
  version: '2016-03-04',
  effect: 'read',
  input: /* @__PURE__ */ once(() =>
    closedObject<DescribeAvailabilityZonesInput>({}, { VolumeType: t.string }, 'DescribeAvailabilityZonesInput')
  ),
  output: /* @__PURE__ */ once(() =>
    openObject<DescribeAvailabilityZonesOutput>(
      { RequestId: optional(WireString), AvailabilityZones: list(WireString) },
      'DescribeAvailabilityZonesOutput'
    )
  )
}

/** What `DescribeCreateVolumePrice` takes. */
export interface DescribeCreateVolumePriceInput {
  readonly VolumeType?: VolumeType | undefined
  /** In GB. */
  readonly Size?: number | undefined
  readonly AvailabilityZone?: string | undefined
  readonly ChargeType?: ChargeType | undefined
  /** In months. */
  readonly PurchaseTime?: number | undefined
}

/** What `DescribeCreateVolumePrice` answers. */
export interface DescribeCreateVolumePriceOutput {
  readonly RequestId?: string | undefined
  readonly VolumePrice?: VolumePrice | undefined
}

/**
 * Asks what a volume would cost.
 *
 * Source: https://endocs.ksyun.com/documents/37591
 */
export const DescribeCreateVolumePrice: Operation<DescribeCreateVolumePriceInput, DescribeCreateVolumePriceOutput> = {
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
  output: /* @__PURE__ */ once(() =>
    openObject<DescribeCreateVolumePriceOutput>(
      { RequestId: optional(WireString), VolumePrice: optional(VolumePrice()) },
      'DescribeCreateVolumePriceOutput'
    )
  )
}

/** What `DescribeEbsInstances` takes. */
export interface DescribeEbsInstancesInput {
  readonly AvailabilityZone: string
  readonly VolumeType: VolumeType
}

/** What `DescribeEbsInstances` answers. */
export interface DescribeEbsInstancesOutput {
  readonly RequestId?: string | undefined
  readonly Instances: readonly EbsInstance[]
}

/**
 * Lists instances to which volumes of a type can be attached.
 *
 * Source: https://endocs.ksyun.com/documents/37591
 */
export const DescribeEbsInstances: Operation<DescribeEbsInstancesInput, DescribeEbsInstancesOutput> = {
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
  output: /* @__PURE__ */ once(() =>
    openObject<DescribeEbsInstancesOutput>(
      { RequestId: optional(WireString), Instances: list(EbsInstance()) },
      'DescribeEbsInstancesOutput'
    )
  )
}

/** What `DescribeInstanceVolumes` takes. */
export interface DescribeInstanceVolumesInput {
  readonly InstanceId: string
}

/** What `DescribeInstanceVolumes` answers. */
export interface DescribeInstanceVolumesOutput {
  readonly RequestId?: string | undefined
  readonly Attachments: readonly Attachment[]
}

/**
 * Lists the volumes that are attached to an instance.
 *
 * Source: https://endocs.ksyun.com/documents/37591
 */
export const DescribeInstanceVolumes: Operation<DescribeInstanceVolumesInput, DescribeInstanceVolumesOutput> = {
  action: 'DescribeInstanceVolumes',
  version: '2016-03-04',
  effect: 'read',
  input: /* @__PURE__ */ once(() =>
    closedObject<DescribeInstanceVolumesInput>({ InstanceId: t.string }, {}, 'DescribeInstanceVolumesInput')
  ),
  output: /* @__PURE__ */ once(() =>
    openObject<DescribeInstanceVolumesOutput>(
      { RequestId: optional(WireString), Attachments: list(Attachment()) },
      'DescribeInstanceVolumesOutput'
    )
  )
}

/** What `DescribeVolumes` takes. */
export interface DescribeVolumesInput {
  /** At most 100. */
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

/** What `DescribeVolumes` answers. */
export interface DescribeVolumesOutput {
  readonly RequestId?: string | undefined
  /** Absent on the wire when there are none, hence `[]`. */
  readonly Volumes: readonly Volume[]
  readonly TotalCount?: number | undefined
  /** Not a sign that there is more: compare with `TotalCount`. */
  readonly Marker?: number | undefined
}

/**
 * Lists volumes. Those that do not exist are left out, and no error.
 *
 * It answers in pages, which `pages` of a client walks.
 *
 * Source: https://docs.ksyun.com/documents/5456
 */
export const DescribeVolumes: Operation<DescribeVolumesInput, DescribeVolumesOutput> = {
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
  output: /* @__PURE__ */ once(() =>
    openObject<DescribeVolumesOutput>(
      {
        RequestId: optional(WireString),
        Volumes: list(Volume()),
        TotalCount: optional(WireNumber),
        Marker: optional(WireNumber)
      },
      'DescribeVolumesOutput'
    )
  ),
  paging: { style: 'offset', offset: 'Marker', limit: 'MaxResults', items: ['Volumes'], total: ['TotalCount'] }
}

/** What `DetachVolume` takes. */
export interface DetachVolumeInput {
  readonly InstanceId?: string | undefined
  readonly VolumeId: string
  readonly DryRun?: boolean | undefined
}

/** What `DetachVolume` answers. */
export interface DetachVolumeOutput {
  readonly RequestId?: string | undefined
  readonly Return?: boolean | undefined
}

/**
 * Detaches a volume from its instance.
 *
 * Safe to repeat.
 *
 * It responds before that is done: wait for `isVolumeAvailable` on `DescribeVolumes`.
 *
 * `dryRun` of a client checks a call without doing it.
 *
 * Source: https://endocs.ksyun.com/documents/37591
 */
export const DetachVolume: Operation<DetachVolumeInput, DetachVolumeOutput> = {
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
  output: /* @__PURE__ */ once(() =>
    openObject<DetachVolumeOutput>(
      { RequestId: optional(WireString), Return: optional(WireBoolean) },
      'DetachVolumeOutput'
    )
  ),
  dryRun: 'DryRun'
}

/** What `GetUpgradeVolumeTypeProcessInfo` takes. */
export interface GetUpgradeVolumeTypeProcessInfoInput {
  readonly VolumeId?: ReadonlyNonEmptyArray<string> | undefined
}

/** What `GetUpgradeVolumeTypeProcessInfo` answers. */
export interface GetUpgradeVolumeTypeProcessInfoOutput {
  readonly RequestId?: string | undefined
  readonly Result: readonly VolumeTypeChange[]
}

/**
 * Tells how far changes of type are.
 *
 * Source: https://endocs.ksyun.com/documents/37591
 */
export const GetUpgradeVolumeTypeProcessInfo: Operation<
  GetUpgradeVolumeTypeProcessInfoInput,
  GetUpgradeVolumeTypeProcessInfoOutput
> = {
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
  output: /* @__PURE__ */ once(() =>
    openObject<GetUpgradeVolumeTypeProcessInfoOutput>(
      { RequestId: optional(WireString), Result: list(VolumeTypeChange()) },
      'GetUpgradeVolumeTypeProcessInfoOutput'
    )
  )
}

/** What `ModifyDiskChargeType` takes. */
export interface ModifyDiskChargeTypeInput {
  readonly VolumeId?: string | undefined
  readonly BillType?: string | undefined
  readonly DryRun?: boolean | undefined
}

/** What `ModifyDiskChargeType` answers. */
export interface ModifyDiskChargeTypeOutput {
  readonly RequestId?: string | undefined
}

/**
 * Changes the way in which a volume is charged for.
 *
 * Not safe to repeat. A switch can buy a period.
 *
 * `dryRun` of a client checks a call without doing it.
 *
 * Source: https://endocs.ksyun.com/documents/37591
 */
export const ModifyDiskChargeType: Operation<ModifyDiskChargeTypeInput, ModifyDiskChargeTypeOutput> = {
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
  output: /* @__PURE__ */ once(() =>
    openObject<ModifyDiskChargeTypeOutput>({ RequestId: optional(WireString) }, 'ModifyDiskChargeTypeOutput')
  ),
  dryRun: 'DryRun'
}

/** What `ModifyVolume` takes. */
export interface ModifyVolumeInput {
  readonly VolumeId: string
  readonly VolumeName?: string | undefined
  readonly VolumeDesc?: string | undefined
  readonly DeleteWithInstance?: BooleanText | undefined
  readonly DryRun?: boolean | undefined
}

/** What `ModifyVolume` answers. */
export interface ModifyVolumeOutput {
  readonly RequestId?: string | undefined
  readonly Return?: boolean | undefined
}

/**
 * Changes the name or the description of a volume.
 *
 * Safe to repeat.
 *
 * `dryRun` of a client checks a call without doing it.
 *
 * Source: https://endocs.ksyun.com/documents/37591
 */
export const ModifyVolume: Operation<ModifyVolumeInput, ModifyVolumeOutput> = {
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
  output: /* @__PURE__ */ once(() =>
    openObject<ModifyVolumeOutput>(
      { RequestId: optional(WireString), Return: optional(WireBoolean) },
      'ModifyVolumeOutput'
    )
  ),
  dryRun: 'DryRun'
}

/** What `ModifyVolumePreset` takes. */
export interface ModifyVolumePresetInput {
  readonly VolumeId?: string | undefined
  readonly ProvisionedIops?: number | undefined
  readonly DryRun?: boolean | undefined
}

/** What `ModifyVolumePreset` answers. */
export interface ModifyVolumePresetOutput {
  readonly RequestId?: string | undefined
  readonly Return?: boolean | undefined
}

/**
 * Changes the provisioned IOPS of a volume.
 *
 * Safe to repeat.
 *
 * It responds before that is done: wait for `isVolumeSettled` on `DescribeVolumes`.
 *
 * `dryRun` of a client checks a call without doing it.
 *
 * Source: https://endocs.ksyun.com/documents/37591
 */
export const ModifyVolumePreset: Operation<ModifyVolumePresetInput, ModifyVolumePresetOutput> = {
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
  output: /* @__PURE__ */ once(() =>
    openObject<ModifyVolumePresetOutput>(
      { RequestId: optional(WireString), Return: optional(WireBoolean) },
      'ModifyVolumePresetOutput'
    )
  ),
  dryRun: 'DryRun'
}

/** What `ModifyVolumeType` takes. */
export interface ModifyVolumeTypeInput {
  readonly VolumeId?: string | undefined
  readonly PerformanceVolumeSize?: string | undefined
  readonly PerformanceLevelVolumeCategory?: string | undefined
  readonly DryRun?: boolean | undefined
}

/** What `ModifyVolumeType` answers. */
export interface ModifyVolumeTypeOutput {
  readonly RequestId?: string | undefined
}

/**
 * Changes the type of a volume.
 *
 * Not safe to repeat. Another type has another price.
 *
 * It responds before that is done: wait for `isVolumeSettled` on `DescribeVolumes`.
 *
 * `dryRun` of a client checks a call without doing it.
 *
 * Source: https://endocs.ksyun.com/documents/37591
 */
export const ModifyVolumeType: Operation<ModifyVolumeTypeInput, ModifyVolumeTypeOutput> = {
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
  output: /* @__PURE__ */ once(() =>
    openObject<ModifyVolumeTypeOutput>({ RequestId: optional(WireString) }, 'ModifyVolumeTypeOutput')
  ),
  dryRun: 'DryRun'
}

/** What `RecoveryVolume` takes. */
export interface RecoveryVolumeInput {
  readonly VolumeId: string
  readonly DryRun?: boolean | undefined
}

/** What `RecoveryVolume` answers. */
export interface RecoveryVolumeOutput {
  readonly RequestId?: string | undefined
  readonly Return?: boolean | undefined
}

/**
 * Takes a volume out of the recycle bin.
 *
 * Safe to repeat.
 *
 * It responds before that is done: wait for `isVolumeRecovered` on `DescribeVolumes`.
 *
 * `dryRun` of a client checks a call without doing it.
 *
 * Source: https://endocs.ksyun.com/documents/37591
 */
export const RecoveryVolume: Operation<RecoveryVolumeInput, RecoveryVolumeOutput> = {
  action: 'RecoveryVolume',
  version: '2016-03-04',
  effect: 'idempotent',
  input: /* @__PURE__ */ once(() =>
    closedObject<RecoveryVolumeInput>({ VolumeId: t.string }, { DryRun: t.boolean }, 'RecoveryVolumeInput')
  ),
  output: /* @__PURE__ */ once(() =>
    openObject<RecoveryVolumeOutput>(
      { RequestId: optional(WireString), Return: optional(WireBoolean) },
      'RecoveryVolumeOutput'
    )
  ),
  dryRun: 'DryRun'
}

/** What `RenewVolume` takes. */
export interface RenewVolumeInput {
  readonly VolumeId?: string | undefined
  /** In months. */
  readonly PurchaseTime?: number | undefined
  readonly DryRun?: boolean | undefined
}

/** What `RenewVolume` answers. */
export interface RenewVolumeOutput {
  readonly RequestId?: string | undefined
  readonly PaidMoney?: number | undefined
}

/**
 * Extends a prepaid volume.
 *
 * Not safe to repeat. Each call buys a period.
 *
 * `dryRun` of a client checks a call without doing it.
 *
 * Source: https://endocs.ksyun.com/documents/37591
 */
export const RenewVolume: Operation<RenewVolumeInput, RenewVolumeOutput> = {
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
  output: /* @__PURE__ */ once(() =>
    openObject<RenewVolumeOutput>(
      { RequestId: optional(WireString), PaidMoney: optional(WireNumber) },
      'RenewVolumeOutput'
    )
  ),
  dryRun: 'DryRun'
}

/** What `ResetVolume` takes. */
export interface ResetVolumeInput {
  readonly VolumeId?: string | undefined
  readonly SnapshotId?: string | undefined
  readonly DryRun?: boolean | undefined
}

/** What `ResetVolume` answers. */
export interface ResetVolumeOutput {
  readonly RequestId?: string | undefined
}

/**
 * Resets a volume to a snapshot.
 *
 * Not safe to repeat. A repetition loses what was written since.
 *
 * It responds before that is done: wait for `isVolumeSettled` on `DescribeVolumes`.
 *
 * `dryRun` of a client checks a call without doing it.
 *
 * Source: https://endocs.ksyun.com/documents/37591
 */
export const ResetVolume: Operation<ResetVolumeInput, ResetVolumeOutput> = {
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
  output: /* @__PURE__ */ once(() =>
    openObject<ResetVolumeOutput>({ RequestId: optional(WireString) }, 'ResetVolumeOutput')
  ),
  dryRun: 'DryRun'
}

/** What `ResizeVolume` takes. */
export interface ResizeVolumeInput {
  readonly VolumeId: string
  /** In GB, written as text. */
  readonly Size: string
  /** Ignored for volumes that are not attached. */
  readonly OnlineResize?: boolean | undefined
  readonly SubOrderId?: string | undefined
  readonly DryRun?: boolean | undefined
}

/** What `ResizeVolume` answers. */
export interface ResizeVolumeOutput {
  readonly RequestId?: string | undefined
  readonly Return?: boolean | undefined
}

/**
 * Enlarges a volume.
 *
 * Safe to repeat. The size is the new one, not what is added.
 *
 * It responds before that is done: wait for `isVolumeSettled` on `DescribeVolumes`.
 *
 * `dryRun` of a client checks a call without doing it.
 *
 * Source: https://endocs.ksyun.com/documents/37591
 */
export const ResizeVolume: Operation<ResizeVolumeInput, ResizeVolumeOutput> = {
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
  output: /* @__PURE__ */ once(() =>
    openObject<ResizeVolumeOutput>(
      { RequestId: optional(WireString), Return: optional(WireBoolean) },
      'ResizeVolumeOutput'
    )
  ),
  dryRun: 'DryRun'
}

/** What `UpdateVolumeProject` takes. */
export interface UpdateVolumeProjectInput {
  readonly VolumeId: ReadonlyNonEmptyArray<string>
  readonly ProjectId: string
  readonly DryRun?: boolean | undefined
}

/** What `UpdateVolumeProject` answers. */
export interface UpdateVolumeProjectOutput {
  readonly RequestId?: string | undefined
  readonly Return?: boolean | undefined
}

/**
 * Moves volumes to another project.
 *
 * Safe to repeat.
 *
 * `dryRun` of a client checks a call without doing it.
 *
 * Source: https://endocs.ksyun.com/documents/37591
 */
export const UpdateVolumeProject: Operation<UpdateVolumeProjectInput, UpdateVolumeProjectOutput> = {
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
  output: /* @__PURE__ */ once(() =>
    openObject<UpdateVolumeProjectOutput>(
      { RequestId: optional(WireString), Return: optional(WireBoolean) },
      'UpdateVolumeProjectOutput'
    )
  ),
  dryRun: 'DryRun'
}

/** What `ValidateAttachInstance` takes. */
export interface ValidateAttachInstanceInput {
  readonly VolumeType: VolumeType
  readonly InstanceId: string
}

/** What `ValidateAttachInstance` answers. */
export interface ValidateAttachInstanceOutput {
  readonly RequestId?: string | undefined
  readonly InstanceEnable?: boolean | undefined
  readonly InstanceState?: string | undefined
  readonly LargeVolumeSupport?: boolean | undefined
  readonly AvailableVolumeNum?: number | undefined
}

/**
 * Tells whether volumes of a type can be attached to an instance.
 *
 * Source: https://endocs.ksyun.com/documents/37591
 */
export const ValidateAttachInstance: Operation<ValidateAttachInstanceInput, ValidateAttachInstanceOutput> = {
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
  output: /* @__PURE__ */ once(() =>
    openObject<ValidateAttachInstanceOutput>(
      {
        RequestId: optional(WireString),
        InstanceEnable: optional(WireBoolean),
        InstanceState: optional(WireString),
        LargeVolumeSupport: optional(WireBoolean),
        AvailableVolumeNum: optional(WireNumber)
      },
      'ValidateAttachInstanceOutput'
    )
  )
}
