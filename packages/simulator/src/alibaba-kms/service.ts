import { DescribeAccountKmsStatus, DescribeRegions, OpenKmsService } from '@cloud-result/alibaba-kms/operations'
import { right } from '@cloud-result/core'

import { kmsError } from './kms-error.js'
import { handle } from './store.js'

const regions = [
  'cn-hangzhou',
  'cn-shanghai',
  'cn-beijing',
  'cn-shenzhen',
  'cn-hongkong',
  'ap-southeast-1',
  'eu-central-1'
]

/** The operations of the service itself. It is always activated. */
export const serviceHandlers = [
  handle(DescribeAccountKmsStatus, () => right(() => ({ AccountStatus: 'Enabled' }))),
  handle(DescribeRegions, () => right(() => ({ Regions: { Region: regions.map((RegionId) => ({ RegionId })) } }))),
  handle(OpenKmsService, () => kmsError('Forbidden.Opened', 'Your kms service has been opened.'))
]
