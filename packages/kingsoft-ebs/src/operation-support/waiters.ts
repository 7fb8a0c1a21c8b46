import { condition } from '@cloud-result/core'
import type { CloudError, Condition } from '@cloud-result/core'

import type { DescribeSnapshotsOutput } from '../operations/snapshots.js'
import type { DescribeVolumesOutput, Volume } from '../operations/volumes.js'

type Volumes = Pick<DescribeVolumesOutput, 'Volumes'>
type Snapshots = Pick<DescribeSnapshotsOutput, 'Snapshots'>

// Right after a create, the vendor may not find it yet.
const isMissing = ({ category }: CloudError): boolean => category === 'NotFound'

/**
 * True when `DescribeVolumes` returns volumes and all of them can be attached. It has failed when one is in error, is being
 * deleted or is in the recycle bin, from where `RecoveryVolume` would have to take it.
 *
 * A volume that the vendor does not list yet is not waited for, but `NotFound` means not yet, as right after `CreateVolume`.
 */
export const isVolumeAvailable: Condition<Volumes> = /* @__PURE__ */ condition(
  ({ Volumes }) => areAll(Volumes, ({ VolumeStatus }) => VolumeStatus === 'available'),
  {
    hasFailed: ({ Volumes }) => Volumes.some(isLost),
    isNotYet: isMissing,
    failureDetails: ({ Volumes }) => detailsOf(Volumes)
  }
)

/** True when all volumes are attached, in either spelling of the status. It has failed when `isVolumeAvailable` has. */
export const isVolumeInUse: Condition<Volumes> = /* @__PURE__ */ condition(
  ({ Volumes }) => areAll(Volumes, ({ VolumeStatus }) => VolumeStatus === 'in-use' || VolumeStatus === 'inuse'),
  { hasFailed: ({ Volumes }) => Volumes.some(isLost), failureDetails: ({ Volumes }) => detailsOf(Volumes) }
)

/** True when no volume is changing: all are available or attached. It has failed when `isVolumeAvailable` has. */
export const isVolumeSettled: Condition<Volumes> = /* @__PURE__ */ condition(
  ({ Volumes }) => areAll(Volumes, ({ VolumeStatus }) => settled.includes(VolumeStatus)),
  { hasFailed: ({ Volumes }) => Volumes.some(isLost), failureDetails: ({ Volumes }) => detailsOf(Volumes) }
)

/**
 * True when all volumes are out of the recycle bin and can be attached. It has failed when one is in error or is being deleted;
 * one that is still in the recycle bin is waited for.
 */
export const isVolumeRecovered: Condition<Volumes> = /* @__PURE__ */ condition(isVolumeAvailable, {
  hasFailed: ({ Volumes }) => Volumes.some((volume) => isLost(volume) && !isRecycling(volume)),
  failureDetails: ({ Volumes }) => detailsOf(Volumes.filter((volume) => !isRecycling(volume)))
})

/**
 * True when `DescribeSnapshots` returns snapshots and all of them can be used. It has failed when one failed, is in error or is
 * being deleted. `NotFound` means not yet, as right after `CreateSnapshot`.
 */
export const isSnapshotAvailable: Condition<Snapshots> = /* @__PURE__ */ condition(
  ({ Snapshots }) => areAll(Snapshots, ({ SnapshotStatus }) => SnapshotStatus === 'available'),
  {
    hasFailed: ({ Snapshots }) => Snapshots.some(({ SnapshotStatus }) => lostSnapshot.includes(SnapshotStatus)),
    isNotYet: isMissing,
    failureDetails: ({ Snapshots }) => {
      const lost = Snapshots.find(({ SnapshotStatus }) => lostSnapshot.includes(SnapshotStatus))
      return { SnapshotId: lost?.SnapshotId, SnapshotStatus: lost?.SnapshotStatus }
    }
  }
)

type Statuses = readonly (string | undefined)[]

const settled: Statuses = ['available', 'in-use', 'inuse']
const lostVolume: Statuses = ['error', 'deleting', 'recycling']
const lostSnapshot: Statuses = ['failed', 'error', 'deleting']

const areAll = <Entry>(entries: readonly Entry[], holds: (entry: Entry) => boolean): boolean =>
  entries.length > 0 && entries.every(holds)

const isRecycling = ({ VolumeStatus }: Volume): boolean => VolumeStatus === 'recycling'

const isLost = ({ VolumeStatus }: Volume): boolean => lostVolume.includes(VolumeStatus)

const detailsOf = (volumes: readonly Volume[]): Readonly<Record<string, string | undefined>> => {
  const lost = volumes.find(isLost)
  return { VolumeId: lost?.VolumeId, VolumeStatus: lost?.VolumeStatus }
}
