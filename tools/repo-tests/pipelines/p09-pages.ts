import { required } from '@cloud-result/core'
import { DescribeVolumes } from '@cloud-result/kingsoft-ebs/operations'
import { pipe } from 'fp-ts/lib/function.js'
import * as RA from 'fp-ts/lib/ReadonlyArray.js'
import * as TE from 'fp-ts/lib/TaskEither.js'
import * as N from 'fp-ts/lib/number.js'

import type { Clouds } from './clouds.js'

/** Adds up what is on all pages. */
export const totalSize = ({ ebs }: Clouds) =>
  pipe(
    ebs.collect(required(DescribeVolumes, 'Volumes.Size'), { MaxResults: 3 }, { limit: 1_000 }),
    TE.map(({ data }) =>
      pipe(
        data,
        RA.foldMap(N.MonoidSum)(({ Size }) => Size)
      )
    )
  )
