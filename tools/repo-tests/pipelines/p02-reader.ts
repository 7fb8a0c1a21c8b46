import { Decrypt } from '@cloud-result/alibaba-kms/operations'
import { sendReader } from '@cloud-result/client'
import { required } from '@cloud-result/core'
import { DescribeZones, RunInstances } from '@cloud-result/tencent-cvm/operations'
import { pipe } from 'fp-ts/lib/function.js'
import * as RTE from 'fp-ts/lib/ReaderTaskEither.js'

/** Two clouds as an environment, which adds up from the calls. */
export const runInFirstZone = (CiphertextBlob: string, ImageId: string) =>
  pipe(
    RTE.Do,
    RTE.apSW('secret', sendReader(Decrypt)({ CiphertextBlob })),
    RTE.apSW('zones', sendReader(required(DescribeZones, 'ZoneSet', 'ZoneSet.Zone'))({})),
    RTE.bindW('run', ({ secret, zones }) =>
      sendReader(RunInstances)({
        ImageId,
        InstanceType: 'S5.MEDIUM2',
        Placement: { Zone: zones.data.ZoneSet[0].Zone },
        UserData: secret.data.Plaintext
      })
    ),
    RTE.map(({ run }) => run.data.InstanceIdSet.length)
  )
