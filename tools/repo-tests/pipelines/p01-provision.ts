import { Decrypt } from '@cloud-result/alibaba-kms/operations'
import { CreateVolume, DeleteVolume, DescribeVolumes, isVolumeAvailable } from '@cloud-result/kingsoft-ebs/operations'
import { DescribeInstances, isInstanceRunning, RunInstances } from '@cloud-result/tencent-cvm/operations'
import { flow, pipe } from 'fp-ts/lib/function.js'
import * as RNEA from 'fp-ts/lib/ReadonlyNonEmptyArray.js'
import * as TE from 'fp-ts/lib/TaskEither.js'

import { scratchDisk, small } from './clouds.js'
import type { Clouds } from './clouds.js'

const missing = (field: string) => ({ _tag: 'MissingField' as const, field })

const someOf = flow(
  RNEA.fromReadonlyArray<string>,
  TE.fromOption(() => missing('InstanceIdSet'))
)

/** Decrypts a password, runs an instance with it, waits for it, and makes and deletes a disk: three vendors in one `Do`. */
export const provision = ({ kms, cvm, ebs }: Clouds, CiphertextBlob: string, ImageId: string) =>
  pipe(
    TE.Do,
    TE.bind('secret', () => kms.send(Decrypt, { CiphertextBlob })),
    TE.bindW('password', ({ secret }) => TE.fromNullable(missing('Plaintext'))(secret.data.Plaintext)),
    TE.bindW('run', ({ password }) =>
      cvm.send(RunInstances, {
        ...small,
        ImageId,
        LoginSettings: { Password: Buffer.from(password, 'base64').toString() }
      })
    ),
    TE.bindW('InstanceIds', ({ run }) => someOf(run.data.InstanceIdSet)),
    TE.bindW('up', ({ InstanceIds }) => cvm.wait(DescribeInstances, { InstanceIds }, isInstanceRunning)),
    TE.bindW('disk', () => ebs.send(CreateVolume, scratchDisk)),
    TE.bindW('id', ({ disk }) => TE.fromNullable(missing('VolumeId'))(disk.data.VolumeId)),
    TE.chainFirstW(({ id }) => ebs.wait(DescribeVolumes, { VolumeId: [id] }, isVolumeAvailable)),
    TE.chainFirstW(({ id }) => ebs.send(DeleteVolume, { VolumeId: id })),
    TE.map(({ up }) => up.data.InstanceSet.length)
  )
