import { right } from '@cloud-result/core'
import {
  CreateSnapshot,
  DeleteSnapshot,
  DescribeSnapshots,
  ModifySnapshot,
  RollbackSnapshot
} from '@cloud-result/kingsoft-ebs/operations'

import { serviceError } from '../product-error.js'
import { invalidValue, refused, handle, findSnapshot, snapshotView, findVolume } from './store.js'

const createMs = 10_000

/** The operations that create, list, modify, roll back to and delete snapshots. */
export const snapshotHandlers = [
  handle(CreateSnapshot, ({ input, store, random, now, quota, transitionMs }) => {
    const named = findVolume(store, input.VolumeId, now)
    if (named._tag === 'Left') return named
    const volume = named.right
    if (!['available', 'in-use'].includes(volume.status)) return refused
    if (store.snapshots.isFull(quota, now)) {
      return serviceError(400, 'SnapshotLimitExceeded', `There may be no more than ${quota} snapshots.`)
    }
    return right(() => {
      const id = random.uuid()
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
        next: { at: now + transitionMs(createMs), changes: { status: 'available' } }
      })
      return { SnapshotId: id }
    })
  }),
  handle(DescribeSnapshots, ({ input, store, now }) => {
    const number = Number(input.PageNumber ?? 1)
    const size = Number(input.PageSize ?? 10)
    if (!(number >= 1)) return invalidValue('PageNumber')
    if (!(size >= 1 && size <= 1_000)) return invalidValue('PageSize')
    // If a volume is given, the other filters have no effect.
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
  handle(ModifySnapshot, ({ input, store, now }) => {
    const named = findSnapshot(store, input.SnapshotId, now)
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
  handle(RollbackSnapshot, ({ input, store, now }) => {
    const named = findSnapshot(store, input.SnapshotId, now)
    if (named._tag === 'Left') return named
    const volume = findVolume(store, named.right.volumeId, now)
    if (volume._tag === 'Left') return volume
    if (named.right.status !== 'available' || volume.right.status !== 'available') return refused
    return right(() => ({ Return: true }))
  }),
  handle(DeleteSnapshot, ({ input, store, now, transitionMs }) => {
    const named = findSnapshot(store, input.SnapshotId, now)
    if (named._tag === 'Left') return named
    if (named.right.status !== 'available') return refused
    return right(() => {
      store.snapshots.put({
        ...named.right,
        status: 'deleting',
        next: { at: now + transitionMs(3_000), changes: undefined }
      })
      return { Return: true }
    })
  })
]
