import { left, right } from '@cloud-result/core'
import { AttachVolume, DescribeInstanceVolumes, DetachVolume } from '@cloud-result/kingsoft-ebs/operations'

import { invalidValue, isInstanceId, not, on, volumeNamed } from './store.js'
import type { EbsStore, StoredVolume } from './store.js'

const attachMs = 3_000

const attachedTo = (store: EbsStore, instanceId: string, now: number): readonly StoredVolume[] =>
  store.volumes.list(now).filter(({ attachment }) => attachment?.instanceId === instanceId)

const freeMountPoint = (store: EbsStore, instanceId: string, now: number): string => {
  const taken = new Set(attachedTo(store, instanceId, now).map(({ attachment }) => attachment?.mountPoint))
  const letter = [...'bcdefghijklmnopqrstuvwxyz'].find((candidate) => !taken.has(`/dev/vd${candidate}`))
  return `/dev/vd${letter ?? 'z'}`
}

/** Attaching and detaching volumes. */
export const attachmentBehaviours = [
  on(AttachVolume, ({ input, store, now, settleMs }) => {
    if (!isInstanceId(input.InstanceId)) return invalidValue('InstanceId')
    const named = volumeNamed(store, input.VolumeId, now)
    if (named._tag === 'Left') return named
    const volume = named.right
    // Until its order is settled, a new volume cannot be used; practitioners meet this code then, with a status unknown.
    if (volume.status === 'creating') {
      const message = 'The operation on the trade instance failed. Please try again later.'
      return left({ code: 'OperationFailedWithTradeInstanceError', status: 400, message, by: 'service' })
    }
    if (volume.status !== 'available') return not
    return right(() => {
      const mountPoint = freeMountPoint(store, input.InstanceId, now)
      const deleteWithInstance = String(input.DeleteWithInstance).toLowerCase() === 'true'
      store.volumes.put({
        ...volume,
        status: 'attaching',
        attachment: { instanceId: input.InstanceId, mountPoint, deleteWithInstance },
        next: { at: now + settleMs(attachMs), changes: { status: 'in-use' } }
      })
      return { Return: true, MountPoint: mountPoint }
    })
  }),
  on(DetachVolume, ({ input, store, now, settleMs }) => {
    const named = volumeNamed(store, input.VolumeId, now)
    if (named._tag === 'Left') return named
    const volume = named.right
    const isThere = input.InstanceId === undefined || volume.attachment?.instanceId === input.InstanceId
    if (volume.status !== 'in-use' || !isThere) return not
    return right(() => {
      const changes = { status: 'available', attachment: undefined }
      store.volumes.put({ ...volume, status: 'detaching', next: { at: now + settleMs(attachMs), changes } })
      return { Return: true }
    })
  }),
  on(DescribeInstanceVolumes, ({ input, store, now }) => {
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
