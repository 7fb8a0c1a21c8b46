import { left, right } from '@cloud-result/core'

import type { Chance } from '../random.js'
import type { Fields } from '../http/http.js'
import { refuse } from '../product-error.js'
import type { Step } from '../product-error.js'
import { localTime } from '../kingsoft/response.js'
import { behaviourOn } from '../product.js'
import type { Call } from '../product.js'
import { makeShelf } from '../state/resource-collection.js'
import type { Resource, Shelf } from '../state/resource-collection.js'

/** Where a volume hangs. */
export interface Attachment {
  readonly instanceId: string
  readonly mountPoint: string
  readonly deleteWithInstance: boolean
}

/** A volume. */
export interface StoredVolume extends Resource {
  readonly name: string
  readonly description: string
  readonly size: number
  readonly status: string
  readonly type: string
  readonly zone: string
  readonly chargeType: string
  readonly createdAt: number
  readonly projectId: number
  readonly snapshotId: string | undefined
  readonly tags: readonly Fields[]
  readonly attachment: Attachment | undefined
}

/** A snapshot. */
export interface StoredSnapshot extends Resource {
  readonly name: string
  readonly description: string
  readonly status: string
  readonly volumeId: string
  readonly volumeName: string
  readonly volumeType: string
  readonly zone: string
  readonly size: number
  readonly type: string
  readonly createdAt: number
}

/** What EBS keeps in a region. */
export interface EbsStore {
  readonly volumes: Shelf<StoredVolume>
  readonly snapshots: Shelf<StoredSnapshot>
}

/** A call to EBS. */
export type EbsCall<Input> = Call<EbsStore, Input>

/** Says what an operation of EBS does. */
export const on = behaviourOn<EbsStore>()

/** Makes the store of a region: nothing. */
export const makeEbsStore = (_region: string, _chance: Chance, _now: number): EbsStore => ({
  volumes: makeShelf(),
  snapshots: makeShelf()
})

/** The zones of a region. */
export const zonesOf = (region: string): readonly string[] => ['a', 'b', 'c'].map((letter) => `${region}${letter}`)

/** Says that a parameter's value is none that there can be. */
export const invalidValue = (parameter: string): Step<never> =>
  refuse(
    400,
    'InvalidParameterValue',
    `An invalid or out-of-range value was supplied for the input parameter ${parameter}.`
  )

/** Says that a parameter is missing. */
export const missingValue = (parameter: string): Step<never> =>
  refuse(400, 'MissingParameter', `An value must be supplied for the input parameter ${parameter}.`)

/**
 * What operations answer when the state of a volume or snapshot does not admit them: a success that says no. The vendor
 * documents no codes for it.
 */
export const not: Step<() => Fields> = right(() => ({ Return: false }))

const isUuid = (id: string): boolean => id.length === 36

/** Finds a volume, or refuses the call. Its status in that refusal is a guess: only the code is known. */
export const volumeNamed = ({ volumes }: EbsStore, id: string, now: number): Step<StoredVolume> => {
  if (!isUuid(id)) return invalidValue('VolumeId')
  const volume = volumes.get(id, now)
  return volume === undefined
    ? left({
        code: 'VolumeCanNotFoundError',
        status: 400,
        message: `The volume ${id} can not be found.`,
        by: 'service'
      })
    : right(volume)
}

/** Finds a snapshot, or refuses the call. */
export const snapshotNamed = ({ snapshots }: EbsStore, id: string, now: number): Step<StoredSnapshot> => {
  if (!isUuid(id)) return invalidValue('SnapshotId')
  const snapshot = snapshots.get(id, now)
  return snapshot === undefined
    ? left({
        code: 'SnapshotCanNotFoundError',
        status: 400,
        message: `The snapshot ${id} can not be found.`,
        by: 'service'
      })
    : right(snapshot)
}

/** Whether an id of an instance can be one. The instances themselves belong to another product: any will do. */
export const isInstanceId = isUuid

/** Writes a volume as EBS answers it. Lists of nothing are left out. */
export const volumeView = (volume: StoredVolume): Fields => ({
  VolumeId: volume.id,
  VolumeName: volume.name,
  VolumeDesc: volume.description,
  Size: volume.size,
  VolumeStatus: volume.status,
  VolumeType: volume.type,
  VolumeCategory: 'data',
  InstanceId: volume.attachment?.instanceId,
  AvailabilityZone: volume.zone,
  ChargeType: volume.chargeType,
  InstanceTradeType: 1,
  CreateTime: localTime(volume.createdAt),
  Attachment: volume.attachment === undefined ? undefined : [attachmentView(volume.attachment)],
  ProjectId: volume.projectId,
  Tags: volume.tags.length === 0 ? undefined : volume.tags,
  DeleteWithInstance: volume.attachment?.deleteWithInstance ?? false
})

const attachmentView = ({ instanceId, mountPoint, deleteWithInstance }: Attachment): Fields => ({
  InstanceId: instanceId,
  MountPoint: mountPoint,
  DeleteWithInstance: deleteWithInstance
})

/** Writes a snapshot as EBS answers it. */
export const snapshotView = (snapshot: StoredSnapshot, volume: StoredVolume | undefined): Fields => ({
  SnapshotId: snapshot.id,
  SnapshotName: snapshot.name,
  SnapshotDesc: snapshot.description,
  SnapshotStatus: snapshot.status,
  SnapshotType: snapshot.type,
  VolumeId: snapshot.volumeId,
  VolumeName: snapshot.volumeName,
  VolumeType: snapshot.volumeType,
  VolumeCategory: 'data',
  VolumeStatus: volume?.status ?? 'deleted',
  AvailabilityZone: snapshot.zone,
  Size: snapshot.size,
  BillSize: '0',
  CreateTime: localTime(snapshot.createdAt),
  Progress: snapshot.status === 'creating' ? '30%' : '100%',
  ProjectId: 0,
  ProjectAvailable: true,
  AutoSnapshot: false,
  ImageRelated: false,
  CopyFrom: false
})
