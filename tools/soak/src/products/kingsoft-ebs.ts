import { errorCatalogue } from '@cloud-result/kingsoft-ebs'
import { makeClient } from '@cloud-result/kingsoft-ebs/client'
import {
  CreateVolume,
  DeleteVolume,
  DescribeAvailabilityZones,
  DescribeVolumes
} from '@cloud-result/kingsoft-ebs/operations'

import { expectedError } from '../expected-behaviour.js'
import { collectItems } from '../scenario.js'
import type { SoakedProduct } from '../scenario.js'

const disk = { VolumeType: 'SSD3.0', Size: 20, AvailabilityZone: 'cn-beijing-6a', ChargeType: 'Daily' }
const notFound = expectedError('ServiceError', 'NotFound', { code: 'VolumeCanNotFoundError' })

/** EBS: creates, lists and deletes volumes. A repeated request creates a second volume. */
export const kingsoftEbs: SoakedProduct = {
  name: 'kingsoft-ebs',
  rows: errorCatalogue,
  makeClient: (config, format) => makeClient({ ...config, format }),
  region: 'cn-beijing-6',
  makeScenario:
    async () =>
    async ({ call, model, name }) => {
      const created = await call({
        operation: 'CreateVolume',
        effect: 'unsafe',
        send: (client, options) => client.send(CreateVolume, { ...disk, VolumeName: name }, options),
        execute: () => {
          model.add(name)
          return undefined
        },
        isExpected: ({ VolumeId }) => VolumeId !== undefined
      })
      const found = await call({
        operation: 'DescribeVolumes',
        effect: 'read',
        send: (client, options) => client.send(DescribeVolumes, { VolumeExactName: name }, options),
        execute: () => undefined,
        isExpected: ({ Volumes }) => Volumes.length === model.count(name) && Volumes.every(({ Size }) => Size === 20)
      })
      await call({
        operation: 'DescribeAvailabilityZones',
        effect: 'read',
        send: (client, options) => client.send(DescribeAvailabilityZones, {}, options),
        execute: () => undefined,
        isExpected: ({ AvailabilityZones }) => AvailabilityZones.length === 3
      })
      const VolumeId = found?.Volumes[0]?.VolumeId ?? created?.VolumeId
      if (VolumeId === undefined) return
      await call({
        operation: 'DeleteVolume',
        effect: 'idempotent',
        send: (client, options) => client.send(DeleteVolume, { VolumeId, ForceDelete: true }, options),
        execute: () => (model.remove(name) ? undefined : notFound),
        isExpected: ({ Return }) => Return === true
      })
    },
  resourceNames: (client) =>
    collectItems(client.pages(DescribeVolumes, { MaxResults: 100 }), ({ Volumes }) =>
      Volumes.map(({ VolumeName }) => VolumeName ?? '')
    )
}
