import * as kms from '@cloud-result/alibaba-kms/client'
import { ListKeys } from '@cloud-result/alibaba-kms/operations'
import type { Result } from '@cloud-result/core'
import * as ebs from '@cloud-result/kingsoft-ebs/client'
import { DescribeVolumes } from '@cloud-result/kingsoft-ebs/operations'
import * as monitor from '@cloud-result/kingsoft-monitor/client'
import { ListAlarmPolicy } from '@cloud-result/kingsoft-monitor/operations'
import * as cvm from '@cloud-result/tencent-cvm/client'
import { DescribeInstancesStatus } from '@cloud-result/tencent-cvm/operations'

import type { VendorName } from './vendors.js'

// One read-only call for each real cloud.
const calls: Readonly<Record<VendorName, (region: string | undefined) => () => Promise<Result<unknown>>>> = {
  'tencent-cvm': (region = 'ap-guangzhou') =>
    cvm.makeClient({ region, credentials: cvm.fromEnv() }).send(DescribeInstancesStatus, { Limit: 10 }),
  'alibaba-kms': (region = 'cn-hangzhou') =>
    kms.makeClient({ region, credentials: kms.fromEnv() }).send(ListKeys, { PageSize: 10 }),
  'kingsoft-ebs': (region = 'cn-beijing-6') =>
    ebs.makeClient({ region, credentials: ebs.fromEnv() }).send(DescribeVolumes, { MaxResults: 10 }),
  'kingsoft-monitor': (region = 'cn-beijing-6') =>
    monitor.makeClient({ region, credentials: monitor.fromEnv() }).send(ListAlarmPolicy, { PageSize: 10 })
}

/** Makes one read-only call to a real cloud, with the credentials in the environment and the region in `CLOUD_REGION`. */
export const callLive = (vendor: VendorName): Promise<Result<unknown>> => calls[vendor](process.env['CLOUD_REGION'])()
