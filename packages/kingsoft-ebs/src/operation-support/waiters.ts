import { condition } from '@cloud-result/core'
import type { Condition } from '@cloud-result/core'

import type { DescribeSnapshotsOutput } from '../operations/snapshots.js'
import type { DescribeVolumesOutput } from '../operations/volumes.js'

type Volumes = Pick<DescribeVolumesOutput, 'Volumes'>
type Snapshots = Pick<DescribeSnapshotsOutput, 'Snapshots'>

/**
 * Holds when there are volumes in the answer of `DescribeVolumes` and all of them can be attached. Hopeless once one is in error
 * or being deleted.
 *
 * A volume that the vendor does not list yet is not waited for.
 */
export const isVolumeAvailable: Condition<Volumes> = /* @__PURE__ */ condition(
  ({ Volumes }) => areAll(Volumes, ({ VolumeStatus }) => VolumeStatus === 'available'),
  ({ Volumes }) => isAnyLost(Volumes)
)

/** Holds when all volumes in the answer are attached, in either spelling. Hopeless as `isVolumeAvailable` is. */
export const isVolumeInUse: Condition<Volumes> = /* @__PURE__ */ condition(
  ({ Volumes }) => areAll(Volumes, ({ VolumeStatus }) => VolumeStatus === 'in-use' || VolumeStatus === 'inuse'),
  ({ Volumes }) => isAnyLost(Volumes)
)

/** Holds when no volume in the answer is changing, so that all are available or attached. Hopeless as `isVolumeAvailable` is. */
export const isVolumeSettled: Condition<Volumes> = /* @__PURE__ */ condition(
  ({ Volumes }) => areAll(Volumes, ({ VolumeStatus }) => settled.includes(VolumeStatus)),
  ({ Volumes }) => isAnyLost(Volumes)
)

/** Holds when there are snapshots in the answer of `DescribeSnapshots` and all of them can be used. Hopeless once one failed. */
export const isSnapshotAvailable: Condition<Snapshots> = /* @__PURE__ */ condition(
  ({ Snapshots }) => areAll(Snapshots, ({ SnapshotStatus }) => SnapshotStatus === 'available'),
  ({ Snapshots }) => Snapshots.some(({ SnapshotStatus }) => lostSnapshot.includes(SnapshotStatus))
)

type Statuses = readonly (string | undefined)[]

const settled: Statuses = ['available', 'in-use', 'inuse']
const lostVolume: Statuses = ['error', 'deleting']
const lostSnapshot: Statuses = ['failed', 'error', 'deleting']

const areAll = <Entry>(entries: readonly Entry[], holds: (entry: Entry) => boolean): boolean =>
  entries.length > 0 && entries.every(holds)

const isAnyLost = (volumes: Volumes['Volumes']): boolean =>
  volumes.some(({ VolumeStatus }) => lostVolume.includes(VolumeStatus))
