import { left, right } from '@cloud-result/core'

import type { Fields } from '../fields.js'
import { localTime } from '../kingsoft/response.js'
import { operationHandlerFor } from '../product.js'
import type { Call } from '../product.js'
import { serviceError } from '../product-error.js'
import type { ProductResult } from '../product-error.js'
import type { Random } from '../random.js'
import { makeResourceCollection } from '../state/resource-collection.js'
import type { Resource, ResourceCollection } from '../state/resource-collection.js'

/** The instance that a volume is attached to. */
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

/** The resources of EBS in a region. */
export interface EbsStore {
  readonly volumes: ResourceCollection<StoredVolume>
  readonly snapshots: ResourceCollection<StoredSnapshot>
}

/** A call to EBS. */
export type EbsCall<Input> = Call<EbsStore, Input>

/** Pairs an operation of EBS with its handler. */
export const handle = operationHandlerFor<EbsStore>()

/** Makes the empty store of a region. */
export const makeEbsStore = (_region: string, _random: Random, _now: number): EbsStore => ({
  volumes: makeResourceCollection(),
  snapshots: makeResourceCollection()
})

/** The zones of a region. */
export const zonesOf = (region: string): readonly string[] => ['a', 'b', 'c'].map((letter) => `${region}${letter}`)

/** Ends a call because the value of a parameter is invalid. */
export const invalidValue = (parameter: string): ProductResult<never> =>
  serviceError(
    400,
    'InvalidParameterValue',
    `An invalid or out-of-range value was supplied for the input parameter ${parameter}.`
  )

/** Ends a call because a parameter is missing. */
export const missingValue = (parameter: string): ProductResult<never> =>
  serviceError(400, 'MissingParameter', `An value must be supplied for the input parameter ${parameter}.`)

/**
 * The response when the state of a volume or snapshot does not allow the operation: a success whose data says no. The
 * vendor documents no error code for it.
 */
export const refused: ProductResult<() => Fields> = right(() => ({ Return: false }))

const isUuid = (id: string): boolean => id.length === 36

/** Finds a volume, or ends the call. Only the code of the error is known; the status is a guess. */
export const findVolume = ({ volumes }: EbsStore, id: string, now: number): ProductResult<StoredVolume> => {
  if (!isUuid(id)) return invalidValue('VolumeId')
  const volume = volumes.get(id, now)
  return volume === undefined
    ? left({
        code: 'VolumeCanNotFoundError',
        status: 400,
        message: `The volume ${id} can not be found.`,
        origin: 'service'
      })
    : right(volume)
}

/** Finds a snapshot, or ends the call. The status of the error is a guess, too. */
export const findSnapshot = ({ snapshots }: EbsStore, id: string, now: number): ProductResult<StoredSnapshot> => {
  if (!isUuid(id)) return invalidValue('SnapshotId')
  const snapshot = snapshots.get(id, now)
  return snapshot === undefined
    ? left({
        code: 'SnapshotCanNotFoundError',
        status: 400,
        message: `The snapshot ${id} can not be found.`,
        origin: 'service'
      })
    : right(snapshot)
}

/** Whether a text can be the id of an instance. Instances belong to another product, so any id is accepted. */
export const isInstanceId = isUuid

/** Writes a volume as EBS responds with it, without empty lists. */
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

/** Writes a snapshot as EBS responds with it. */
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
