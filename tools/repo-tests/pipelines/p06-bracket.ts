import { catchCategoryTask } from '@cloud-result/client'
import { required } from '@cloud-result/core'
import { CreateVolume, DeleteVolume, DescribeVolumes, isVolumeAvailable } from '@cloud-result/kingsoft-ebs/operations'
import { pipe } from 'fp-ts/lib/function.js'
import * as TE from 'fp-ts/lib/TaskEither.js'

import { scratchDisk } from './clouds.js'
import type { Clouds } from './clouds.js'

/** Makes a disk, uses it, and deletes it, also if the use failed. */
export const withDisk =
  ({ ebs }: Clouds) =>
  <E, A>(use: (id: string) => TE.TaskEither<E, A>) =>
    TE.bracketW(
      pipe(
        ebs.send(required(CreateVolume, 'VolumeId'), scratchDisk),
        TE.map(({ data }) => data.VolumeId),
        TE.chainFirst((id) => ebs.wait(DescribeVolumes, { VolumeId: [id] }, isVolumeAvailable))
      ),
      use,
      (VolumeId) =>
        pipe(
          ebs.send(DeleteVolume, { VolumeId }),
          TE.map(() => undefined),
          catchCategoryTask('NotFound', () => TE.right(undefined))
        )
    )
