import { Decrypt } from '@cloud-result/alibaba-kms/operations'
import { required } from '@cloud-result/core'
import { CreateVolume, DeleteVolume, DescribeVolumes, isVolumeAvailable } from '@cloud-result/kingsoft-ebs/operations'
import { DescribeInstances, isInstanceRunning, RunInstances } from '@cloud-result/tencent-cvm/operations'
import { pipe } from 'fp-ts/lib/function.js'
import * as TE from 'fp-ts/lib/TaskEither.js'

import { scratchDisk, small } from './clouds.js'
import type { Clouds } from './clouds.js'

/** Decrypts a password, runs an instance with it, waits for it, and makes and deletes a disk: three vendors in one `Do`. */
export const provision = ({ kms, cvm, ebs }: Clouds, CiphertextBlob: string, ImageId: string) =>
  pipe(
    TE.Do,
    TE.bind('secret', () => kms.send(required(Decrypt, 'Plaintext'), { CiphertextBlob })),
    TE.bind('run', ({ secret: { data } }) =>
      cvm.send(required(RunInstances, 'InstanceIdSet'), {
        ...small,
        ImageId,
        LoginSettings: { Password: Buffer.from(data.Plaintext, 'base64').toString() }
      })
    ),
    TE.bind('up', ({ run }) => cvm.wait(DescribeInstances, { InstanceIds: run.data.InstanceIdSet }, isInstanceRunning)),
    TE.bind('disk', () => ebs.send(required(CreateVolume, 'VolumeId'), scratchDisk)),
    TE.chainFirst(({ disk: { data } }) => ebs.wait(DescribeVolumes, { VolumeId: [data.VolumeId] }, isVolumeAvailable)),
    TE.chainFirst(({ disk: { data } }) => ebs.send(DeleteVolume, { VolumeId: data.VolumeId })),
    TE.map(({ up }) => up.data.InstanceSet.length)
  )
