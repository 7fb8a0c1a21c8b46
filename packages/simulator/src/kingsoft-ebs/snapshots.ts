import { right } from '@cloud-result/core'
import {
  CreateSnapshot,
  DeleteSnapshot,
  DescribeSnapshots,
  ModifySnapshot,
  RollbackSnapshot
} from '@cloud-result/kingsoft-ebs/operations'

import { refuse } from '../product-error.js'
import { invalidValue, not, on, snapshotNamed, snapshotView, volumeNamed } from './store.js'

const createMs = 10_000

/** Creating, listing, changing, rolling back to and deleting snapshots. */
export const snapshotBehaviours = [
  on(CreateSnapshot, ({ input, store, chance, now, quota, settleMs }) => {
    const named = volumeNamed(store, input.VolumeId, now)
    if (named._tag === 'Left') return named
    const volume = named.right
    if (!['available', 'in-use'].includes(volume.status)) return not
    if (store.snapshots.isFull(quota, now)) {
      return refuse(400, 'SnapshotLimitExceeded', `There may be no more than ${quota} snapshots.`)
    }
    return right(() => {
      const id = chance.uuid()
      store.snapshots.put({
        id,
        name: input.SnapshotName ?? `snapshot-${id.slice(0, 8)}`,
        description: input.SnapshotDesc ?? '',
        status: 'creating',
        volumeId: volume.id,
        volumeName: volume.name,
        volumeType: volume.type,
        zone: volume.zone,
        size: volume.size,
        type: input.SnapshotType ?? 'CommonSnapShot',
        createdAt: now,
        next: { at: now + settleMs(createMs), changes: { status: 'available' } }
      })
      return { SnapshotId: id }
    })
  }),
  on(DescribeSnapshots, ({ input, store, now }) => {
    const number = Number(input.PageNumber ?? 1)
    const size = Number(input.PageSize ?? 10)
    if (!(number >= 1)) return invalidValue('PageNumber')
    if (!(size >= 1 && size <= 1_000)) return invalidValue('PageSize')
    // With a volume named, nothing else counts.
    const found = store.snapshots
      .list(now)
      .filter((snapshot) =>
        input.VolumeId === undefined
          ? (input.SnapshotId === undefined || input.SnapshotId === snapshot.id) &&
            (input.SnapshotName === undefined || input.SnapshotName === snapshot.name) &&
            (input.AvailabilityZone === undefined || input.AvailabilityZone === snapshot.zone) &&
            (input.VolumeCategory === undefined || input.VolumeCategory === 'data')
          : input.VolumeId === snapshot.volumeId
      )
    const page = found.slice((number - 1) * size, number * size)
    return right(() => ({
      Snapshots: page.map((snapshot) => snapshotView(snapshot, store.volumes.get(snapshot.volumeId, now))),
      Page: { hasNext: number * size < found.length, TotalCount: found.length }
    }))
  }),
  on(ModifySnapshot, ({ input, store, now }) => {
    const named = snapshotNamed(store, input.SnapshotId, now)
    if (named._tag === 'Left') return named
    const snapshot = named.right
    return right(() => {
      store.snapshots.put({
        ...snapshot,
        name: input.SnapshotName ?? snapshot.name,
        description: input.SnapshotDesc ?? snapshot.description
      })
      return { Return: true }
    })
  }),
  on(RollbackSnapshot, ({ input, store, now }) => {
    const named = snapshotNamed(store, input.SnapshotId, now)
    if (named._tag === 'Left') return named
    const volume = volumeNamed(store, named.right.volumeId, now)
    if (volume._tag === 'Left') return volume
    if (named.right.status !== 'available' || volume.right.status !== 'available') return not
    return right(() => ({ Return: true }))
  }),
  on(DeleteSnapshot, ({ input, store, now, settleMs }) => {
    const named = snapshotNamed(store, input.SnapshotId, now)
    if (named._tag === 'Left') return named
    if (named.right.status !== 'available') return not
    return right(() => {
      store.snapshots.put({
        ...named.right,
        status: 'deleting',
        next: { at: now + settleMs(3_000), changes: undefined }
      })
      return { Return: true }
    })
  })
]
