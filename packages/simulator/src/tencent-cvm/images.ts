import { right } from '@cloud-result/core'
import { CreateImage, DeleteImages, DescribeImages, ModifyImageAttribute } from '@cloud-result/tencent-cvm/operations'

import type { Fields } from '../fields.js'
import { findInstances, wrongState } from './instance-states.js'
import { cvmTime, drawId, filtered, isIdOf, handle, pageOf, cvmError } from './store.js'
import type { FilterFields, StoredImage } from './store.js'

const createMs = 60_000

const viewOf = ({ id, name, state, type, details }: StoredImage): Fields => ({
  ImageId: id,
  ImageName: name,
  ImageState: state,
  ImageType: type,
  ...details
})

const filterFields: FilterFields<StoredImage> = {
  'image-id': ({ id }) => [id],
  'image-name': ({ name }) => [name],
  'image-type': ({ type }) => [type],
  platform: ({ details }) => [String(details['Platform'])]
}

/** The operations that create, list, modify and delete images. */
export const imageHandlers = [
  handle(CreateImage, ({ input, store, random, now, quota, transitionMs }) => {
    if (store.images.list(now).some(({ name }) => name === input.ImageName)) {
      return cvmError('InvalidImageName.Duplicate', `There is an image \`${input.ImageName}\` already.`)
    }
    if (input.InstanceId === undefined && input.SnapshotIds === undefined) {
      return cvmError('InvalidParameter.ImageIdsSnapshotIdsMustOne', 'An instance or snapshots must be named.')
    }
    let osName = 'Ubuntu Server 24.04 LTS 64bit'
    if (input.InstanceId !== undefined) {
      const named = findInstances(store, [input.InstanceId], now)
      if (named._tag === 'Left') return named
      const [instance] = named.right
      if (instance !== undefined && !['RUNNING', 'STOPPED'].includes(instance.state)) return wrongState(instance)
      osName = String(instance?.details['OsName'])
    }
    if (store.images.isFull(quota, now)) {
      return cvmError('ImageQuotaLimitExceeded', `There may be no more than ${quota} images.`)
    }
    return right(() => {
      const id = drawId('img', random)
      store.images.put({
        id,
        name: input.ImageName,
        state: 'CREATING',
        type: 'PRIVATE_IMAGE',
        details: {
          OsName: osName,
          CreatedTime: cvmTime(now),
          ImageDescription: input.ImageDescription ?? '',
          ImageSize: 50,
          Architecture: 'x86_64',
          Platform: osName.split(' ')[0],
          ImageCreator: '100000000001',
          ImageSource: 'CREATE_IMAGE',
          SyncPercent: null,
          IsSupportCloudinit: true,
          SnapshotSet: [{ SnapshotId: drawId('snap', random), DiskUsage: 'SYSTEM_DISK', DiskSize: 50 }],
          LicenseType: 'TencentCloud',
          Tags: (input.TagSpecification ?? []).flatMap(({ Tags }) => Tags)
        },
        next: { at: now + transitionMs(createMs), changes: { state: 'NORMAL' } }
      })
      return { ImageId: id }
    })
  }),
  handle(DescribeImages, ({ input, store, now }) => {
    const ids: readonly string[] = input.ImageIds ?? []
    if (ids.length > 0 && (input.Filters ?? []).length > 0) {
      return cvmError(
        'InvalidParameter.InvalidParameterCoexistImageIdsFilters',
        '`ImageIds` and `Filters` exclude each other.'
      )
    }
    const malformed = ids.find((id) => !isIdOf('img', id))
    if (malformed !== undefined) {
      return cvmError('InvalidImageId.Malformed', `\`${malformed}\` is not the id of an image.`)
    }
    const all = store.images.list(now)
    const missing = ids.find((id) => !all.some((image) => image.id === id))
    if (missing !== undefined) return cvmError('InvalidImageId.NotFound', `The image \`${missing}\` is not found.`)
    const passed = filtered(
      ids.length === 0 ? all : all.filter(({ id }) => ids.includes(id)),
      input.Filters,
      filterFields
    )
    if (passed._tag === 'Left') return passed
    const page = pageOf(passed.right, input)
    if (page._tag === 'Left') return page
    return right(() => ({ TotalCount: passed.right.length, ImageSet: page.right.map(viewOf) }))
  }),
  handle(ModifyImageAttribute, ({ input, store, now }) => {
    const image = store.images.get(input.ImageId, now)
    if (image === undefined) return cvmError('InvalidImageId.NotFound', `The image \`${input.ImageId}\` is not found.`)
    const { ImageDescription, ImageName } = input
    return right(() => {
      store.images.put({
        ...image,
        name: ImageName ?? image.name,
        details: { ...image.details, ...(ImageDescription === undefined ? {} : { ImageDescription }) }
      })
      return {}
    })
  }),
  handle(DeleteImages, ({ input, store, now }) => {
    for (const id of input.ImageIds) {
      if (!isIdOf('img', id)) return cvmError('InvalidImageId.Malformed', `\`${id}\` is not the id of an image.`)
      const image = store.images.get(id, now)
      if (image === undefined) return cvmError('InvalidImageId.NotFound', `The image \`${id}\` is not found.`)
      if (image.type === 'PUBLIC_IMAGE' || image.state !== 'NORMAL') {
        return cvmError('InvalidImageId.IncorrectState', `The image \`${id}\` is in the state ${image.state}.`)
      }
    }
    return right(() => {
      for (const id of input.ImageIds) store.images.remove(id)
      return {}
    })
  })
]
