import { makeSeededRandom } from '@cloud-result/seeded-random'

import { isWrong } from './instances.js'
import type { Wrong } from './instances.js'
import { uuid } from './uuid.js'

const volume = (random: () => number, size: unknown) => {
  const instanceId = uuid(random)
  return {
    VolumeId: uuid(random),
    VolumeName: `data & logs ${Math.floor(random() * 1_000)}`,
    VolumeDesc: '',
    Size: size,
    VolumeStatus: 'in-use',
    VolumeType: 'SSD3.0',
    VolumeCategory: 'data',
    InstanceId: instanceId,
    AvailabilityZone: 'cn-beijing-6a',
    ChargeType: 'HourlyInstantSettlement',
    CreateTime: '2025-09-25 16:53:41',
    Attachment: [{ InstanceId: instanceId, MountPoint: '/dev/vdb', DeleteWithInstance: false }],
    ProjectId: 0
  }
}

/** Makes a response of `DescribeVolumes` of Kingsoft Cloud EBS. Values are invented. */
export const volumesAnswer = (count: number, wrong: Wrong, seed: number) => {
  const random = makeSeededRandom(seed)
  return {
    RequestId: uuid(random),
    Volumes: Array.from({ length: count }, (_, index) =>
      volume(random, isWrong(wrong, index, count) ? 'large' : 20 + Math.floor(random() * 400))
    ),
    TotalCount: count,
    Marker: 0
  }
}

/** Writes a response of `DescribeVolumes` as the vendor's gateway does: lists as `item`, no white space. */
export const volumesXml = ({ RequestId, ...fields }: ReturnType<typeof volumesAnswer>): string =>
  [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<DescribeVolumesResponse xmlns="http://ebs.api.ksyun.com/doc/2016-03-04/">',
    `<ResponseMetadata><RequestId>${RequestId}</RequestId></ResponseMetadata>`,
    content(fields),
    '</DescribeVolumesResponse>'
  ].join('')

const content = (value: unknown): string =>
  Array.isArray(value)
    ? value.map((entry) => `<item>${content(entry)}</item>`).join('')
    : typeof value === 'object' && value !== null
      ? Object.entries(value)
          .map(([name, field]) => (field === '' ? `<${name}/>` : `<${name}>${content(field)}</${name}>`))
          .join('')
      : String(value).replaceAll('&', '&amp;').replaceAll('<', '&lt;')
