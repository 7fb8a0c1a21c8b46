import { Decrypt } from '@cloud-result/alibaba-kms/operations'
import { sendReader } from '@cloud-result/client'
import { DescribeZones, RunInstances } from '@cloud-result/tencent-cvm/operations'
import { pipe } from 'fp-ts/lib/function.js'
import * as RTE from 'fp-ts/lib/ReaderTaskEither.js'

/** Two clouds as an environment, which adds up from the calls. */
export const runInFirstZone = (CiphertextBlob: string, ImageId: string) =>
  pipe(
    RTE.Do,
    RTE.apSW('secret', sendReader(Decrypt)({ CiphertextBlob })),
    RTE.apSW('zones', sendReader(DescribeZones)({})),
    RTE.bindW('zone', ({ zones }) => RTE.fromNullable('no zone' as const)(zones.data.ZoneSet[0]?.Zone)),
    RTE.bindW('run', ({ secret, zone: Zone }) =>
      sendReader(RunInstances)({
        ImageId,
        InstanceType: 'S5.MEDIUM2',
        Placement: { Zone },
        UserData: secret.data.Plaintext
      })
    ),
    RTE.map(({ run }) => run.data.InstanceIdSet.length)
  )
