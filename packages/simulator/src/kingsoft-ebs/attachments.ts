import { left, right } from '@cloud-result/core'
import { AttachVolume, DescribeInstanceVolumes, DetachVolume } from '@cloud-result/kingsoft-ebs/operations'

import { invalidValue, isInstanceId, refused, handle, findVolume } from './store.js'
import type { EbsStore, StoredVolume } from './store.js'

const attachMs = 3_000

const attachedTo = (store: EbsStore, instanceId: string, now: number): readonly StoredVolume[] =>
  store.volumes.list(now).filter(({ attachment }) => attachment?.instanceId === instanceId)

const freeMountPoint = (store: EbsStore, instanceId: string, now: number): string => {
  const taken = new Set(attachedTo(store, instanceId, now).map(({ attachment }) => attachment?.mountPoint))
  const letter = [...'bcdefghijklmnopqrstuvwxyz'].find((candidate) => !taken.has(`/dev/vd${candidate}`))
  return `/dev/vd${letter ?? 'z'}`
}

/** The operations that attach and detach volumes. */
export const attachmentHandlers = [
  handle(AttachVolume, ({ input, store, now, transitionMs }) => {
    if (!isInstanceId(input.InstanceId)) return invalidValue('InstanceId')
    const named = findVolume(store, input.VolumeId, now)
    if (named._tag === 'Left') return named
    const volume = named.right
    // A new volume cannot be used before its order is complete. Practitioners report this code; its status is not
    // known.
    if (volume.status === 'creating') {
      const message = 'The operation on the trade instance failed. Please try again later.'
      return left({ code: 'OperationFailedWithTradeInstanceError', status: 400, message, origin: 'service' })
    }
    if (volume.status !== 'available') return refused
    return right(() => {
      const mountPoint = freeMountPoint(store, input.InstanceId, now)
      const deleteWithInstance = String(input.DeleteWithInstance).toLowerCase() === 'true'
      store.volumes.put({
        ...volume,
        status: 'attaching',
        attachment: { instanceId: input.InstanceId, mountPoint, deleteWithInstance },
        next: { at: now + transitionMs(attachMs), changes: { status: 'in-use' } }
      })
      return { Return: true, MountPoint: mountPoint }
    })
  }),
  handle(DetachVolume, ({ input, store, now, transitionMs }) => {
    const named = findVolume(store, input.VolumeId, now)
    if (named._tag === 'Left') return named
    const volume = named.right
    const isThere = input.InstanceId === undefined || volume.attachment?.instanceId === input.InstanceId
    if (volume.status !== 'in-use' || !isThere) return refused
    return right(() => {
      const changes = { status: 'available', attachment: undefined }
      store.volumes.put({ ...volume, status: 'detaching', next: { at: now + transitionMs(attachMs), changes } })
      return { Return: true }
    })
  }),
  handle(DescribeInstanceVolumes, ({ input, store, now }) => {
    if (!isInstanceId(input.InstanceId)) return invalidValue('InstanceId')
    return right(() => ({
      Attachments: attachedTo(store, input.InstanceId, now).map(({ id, attachment }) => ({
        InstanceId: input.InstanceId,
        VolumeId: id,
        MountPoint: attachment?.mountPoint
      }))
    }))
  })
]
