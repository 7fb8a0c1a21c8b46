import { DescribeAccountKmsStatus, DescribeRegions, OpenKmsService } from '@cloud-result/alibaba-kms/operations'
import { right } from '@cloud-result/core'

import { refuseKms } from './kms-error.js'
import { on } from './store.js'

const regions = [
  'cn-hangzhou',
  'cn-shanghai',
  'cn-beijing',
  'cn-shenzhen',
  'cn-hongkong',
  'ap-southeast-1',
  'eu-central-1'
]

/** The service itself: it is open, here and elsewhere. */
export const serviceBehaviours = [
  on(DescribeAccountKmsStatus, () => right(() => ({ AccountStatus: 'Enabled' }))),
  on(DescribeRegions, () => right(() => ({ Regions: { Region: regions.map((RegionId) => ({ RegionId })) } }))),
  on(OpenKmsService, () => refuseKms('Forbidden.Opened', 'Your kms service has been opened.'))
]
