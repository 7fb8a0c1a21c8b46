import { errorCatalogue } from '@cloud-result/kingsoft-ebs'
import { makeClient } from '@cloud-result/kingsoft-ebs/client'
import {
  CreateVolume,
  DeleteVolume,
  DescribeAvailabilityZones,
  DescribeVolumes
} from '@cloud-result/kingsoft-ebs/operations'

import { failure } from '../expected-behaviour.js'
import { collect } from '../scenario.js'
import type { ProductUnderSoak } from '../scenario.js'

const disk = { VolumeType: 'SSD3.0', Size: 20, AvailabilityZone: 'cn-beijing-6a', ChargeType: 'Daily' }
const gone = failure('ServiceError', 'NotFound', { code: 'VolumeCanNotFoundError' })

/** EBS: volumes, which nothing keeps from being created twice but the rules, are looked at, and deleted. */
export const kingsoftEbs: ProductUnderSoak = {
  name: 'kingsoft-ebs',
  rows: errorCatalogue,
  makeClient: (config, format) => makeClient({ ...config, format }),
  region: 'cn-beijing-6',
  open:
    async () =>
    async ({ visit, book, name }) => {
      const created = await visit({
        operation: 'CreateVolume',
        repetition: 'does it again',
        send: (client, options) => client.send(CreateVolume, { ...disk, VolumeName: name }, options),
        execute: () => {
          book.add(name)
          return undefined
        },
        isRight: ({ VolumeId }) => VolumeId !== undefined
      })
      const found = await visit({
        operation: 'DescribeVolumes',
        repetition: 'reads',
        send: (client, options) => client.send(DescribeVolumes, { VolumeExactName: name }, options),
        execute: () => undefined,
        isRight: ({ Volumes }) => Volumes.length === book.count(name) && Volumes.every(({ Size }) => Size === 20)
      })
      await visit({
        operation: 'DescribeAvailabilityZones',
        repetition: 'reads',
        send: (client, options) => client.send(DescribeAvailabilityZones, {}, options),
        execute: () => undefined,
        isRight: ({ AvailabilityZones }) => AvailabilityZones.length === 3
      })
      const VolumeId = found?.Volumes[0]?.VolumeId ?? created?.VolumeId
      if (VolumeId === undefined) return
      await visit({
        operation: 'DeleteVolume',
        repetition: 'does it again',
        send: (client, options) => client.send(DeleteVolume, { VolumeId, ForceDelete: true }, options),
        execute: () => (book.take(name) ? undefined : gone),
        isRight: ({ Return }) => Return === true
      })
    },
  inventory: (client) =>
    collect(client.pages(DescribeVolumes, { MaxResults: 100 }), ({ Volumes }) =>
      Volumes.map(({ VolumeName }) => VolumeName ?? '')
    )
}
