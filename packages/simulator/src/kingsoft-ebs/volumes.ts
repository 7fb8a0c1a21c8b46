import { right } from '@cloud-result/core'
import {
  CreateVolume,
  DeleteVolume,
  DescribeAvailabilityZones,
  DescribeVolumes,
  ModifyVolume,
  RecoveryVolume,
  ResizeVolume,
  UpdateVolumeProject
} from '@cloud-result/kingsoft-ebs/operations'
import type { CreateVolumeInput } from '@cloud-result/kingsoft-ebs/operations'

import { localTime } from '../kingsoft/response.js'
import { serviceError } from '../product-error.js'
import type { ProductResult } from '../product-error.js'
import { invalidValue, missingValue, refused, handle, findSnapshot, findVolume, volumeView, zonesOf } from './store.js'
import type { EbsCall, StoredVolume } from './store.js'

const types: ReadonlySet<string> = new Set([
  'EHDD',
  'ESSD_AutoPL',
  'ESSD_Entry',
  'ESSD_PL0',
  'ESSD_PL1',
  'ESSD_PL2',
  'ESSD_PL3',
  'SATA2.0',
  'SATA3.0',
  'SSD2.0',
  'SSD3.0'
])
const chargeTypes: ReadonlySet<string> = new Set(['Daily', 'HourlyInstantSettlement', 'Monthly'])

const isSize = (size: number): boolean => Number.isInteger(size) && size >= 10 && size <= 32_000

const recycleBinMs = 7 * 24 * 3_600_000

const creationProblem = ({
  input,
  region,
  store,
  quota,
  now
}: EbsCall<CreateVolumeInput>): ProductResult<unknown> | undefined => {
  if (!types.has(input.VolumeType)) return invalidValue('VolumeType')
  if (!isSize(Number(input.Size))) return invalidValue('Size')
  if (!zonesOf(region).includes(input.AvailabilityZone)) return invalidValue('AvailabilityZone')
  if (!chargeTypes.has(input.ChargeType)) return invalidValue('ChargeType')
  if (input.ChargeType === 'Monthly' && input.PurchaseTime === undefined) return missingValue('PurchaseTime')
  if (store.volumes.isFull(quota, now)) {
    return serviceError(400, 'VolumeLimitExceeded', `There may be no more than ${quota} volumes.`)
  }
  const snapshot = input.SnapshotId === undefined ? undefined : findSnapshot(store, input.SnapshotId, now)
  return snapshot?._tag === 'Left' ? snapshot : undefined
}

const isRefusal = (
  step: ProductResult<unknown> | undefined
): step is Extract<ProductResult<never>, { readonly _tag: 'Left' }> => step?._tag === 'Left'

// Dates and times are compared as texts.
const isWithin = (volume: StoredVolume, from: string | undefined, to: string | undefined): boolean => {
  const created = localTime(volume.createdAt)
  return (from === undefined || created >= from) && (to === undefined || created <= to)
}

/** The operations that create, list, modify, resize, delete and recover volumes. */
export const volumeHandlers = [
  handle(CreateVolume, (call) => {
    const { input, store, random, now, transitionMs } = call
    const refusal = creationProblem(call)
    if (isRefusal(refusal)) return refusal
    return right(() => {
      const id = random.uuid()
      store.volumes.put({
        id,
        name: input.VolumeName ?? `volume-${id.slice(0, 8)}`,
        description: input.VolumeDesc ?? '',
        size: Number(input.Size),
        status: 'creating',
        type: input.VolumeType,
        zone: input.AvailabilityZone,
        chargeType: input.ChargeType,
        createdAt: now,
        projectId: Number(input.ProjectId ?? 0),
        snapshotId: input.SnapshotId,
        tags: (input.Tag ?? []).map(({ Key, Value }) => ({ Key, Value })),
        attachment: undefined,
        next: { at: now + transitionMs(5_000), changes: { status: 'available' } }
      })
      return { VolumeId: id }
    })
  }),
  handle(DescribeVolumes, ({ input, store, now }) => {
    const start = Number(input.Marker ?? 0)
    if (!(start >= 0)) return invalidValue('Marker')
    const count = Math.min(Math.max(Number(input.MaxResults ?? 10), 1), 1_000)
    const ids: readonly string[] = input.VolumeId ?? []
    const day = input.VolumeCreateDate
    const found = store.volumes
      .list(now)
      .filter(
        (volume) =>
          (ids.length === 0 || ids.includes(volume.id)) &&
          (input.VolumeCategory === undefined || input.VolumeCategory === 'data') &&
          (input.VolumeStatus === undefined || input.VolumeStatus === volume.status) &&
          (input.VolumeType === undefined || input.VolumeType === volume.type) &&
          (input.AvailabilityZone === undefined || input.AvailabilityZone === volume.zone) &&
          (input.VolumeExactName === undefined || input.VolumeExactName === volume.name) &&
          (input.SourceSnapshotId === undefined || input.SourceSnapshotId === volume.snapshotId) &&
          (day === undefined || localTime(volume.createdAt).startsWith(day.slice(0, 10))) &&
          isWithin(volume, input.VolumeCreateStartDate, input.VolumeCreateEndDate)
      )
    const page = found.slice(start, start + count)
    return right(() => ({
      Volumes: page.map(volumeView),
      TotalCount: found.length,
      Marker: start + page.length >= found.length ? 0 : start + page.length
    }))
  }),
  handle(ModifyVolume, ({ input, store, now }) => {
    const named = findVolume(store, input.VolumeId, now)
    if (named._tag === 'Left') return named
    const volume = named.right
    return right(() => {
      store.volumes.put({
        ...volume,
        name: input.VolumeName ?? volume.name,
        description: input.VolumeDesc ?? volume.description
      })
      return { Return: true }
    })
  }),
  handle(ResizeVolume, ({ input, store, now, transitionMs }) => {
    const named = findVolume(store, input.VolumeId, now)
    if (named._tag === 'Left') return named
    const volume = named.right
    const size = Number(input.Size)
    if (!isSize(size) || size <= volume.size) return invalidValue('Size')
    if (!['available', 'in-use'].includes(volume.status)) return refused
    return right(() => {
      const changes = { status: volume.status, size }
      store.volumes.put({ ...volume, status: 'extending', next: { at: now + transitionMs(5_000), changes } })
      return { Return: true }
    })
  }),
  handle(DeleteVolume, ({ input, store, now, transitionMs }) => {
    const named = findVolume(store, input.VolumeId, now)
    if (named._tag === 'Left') return named
    const volume = named.right
    const isForced = String(input.ForceDelete).toLowerCase() === 'true'
    if (volume.status !== 'available' && volume.status !== 'error' && !(isForced && volume.status === 'recycling')) {
      return refused
    }
    return right(() => {
      const [status, after] = isForced ? ['deleting', transitionMs(3_000)] : ['recycling', recycleBinMs]
      store.volumes.put({ ...volume, status, next: { at: now + after, changes: undefined } })
      return { Return: true }
    })
  }),
  handle(RecoveryVolume, ({ input, store, now }) => {
    const named = findVolume(store, input.VolumeId, now)
    if (named._tag === 'Left') return named
    const volume = named.right
    if (volume.status !== 'recycling') return refused
    return right(() => {
      store.volumes.put({ ...volume, status: 'available', next: undefined })
      return { Return: true }
    })
  }),
  handle(UpdateVolumeProject, ({ input, store, now }) => {
    const volumes: StoredVolume[] = []
    for (const id of input.VolumeId) {
      const named = findVolume(store, id, now)
      if (named._tag === 'Left') return named
      volumes.push(named.right)
    }
    return right(() => {
      for (const volume of volumes) store.volumes.put({ ...volume, projectId: Number(input.ProjectId) })
      return { Return: true }
    })
  }),
  handle(DescribeAvailabilityZones, ({ region }) => right(() => ({ AvailabilityZones: zonesOf(region) })))
]
