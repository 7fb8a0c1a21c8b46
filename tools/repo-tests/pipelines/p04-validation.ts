import { ListKeys } from '@cloud-result/alibaba-kms/operations'
import type { CloudError } from '@cloud-result/core'
import { DescribeVolumes } from '@cloud-result/kingsoft-ebs/operations'
import { DescribeZones } from '@cloud-result/tencent-cvm/operations'
import { sequenceS } from 'fp-ts/lib/Apply.js'
import { pipe } from 'fp-ts/lib/function.js'
import * as RNEA from 'fp-ts/lib/ReadonlyNonEmptyArray.js'
import * as T from 'fp-ts/lib/Task.js'
import * as TE from 'fp-ts/lib/TaskEither.js'
import * as TT from 'fp-ts/lib/TaskThese.js'

import type { Clouds } from './clouds.js'

// The one type to name: that of what is collected.
const errors = RNEA.getSemigroup<CloudError>()
const asList = <E, A>(task: TE.TaskEither<E, A>) => pipe(task, TE.mapLeft(RNEA.of))

/** Asks three clouds at once, and collects all that failed. */
export const checkAccess = ({ cvm, ebs, kms }: Clouds) =>
  sequenceS(TE.getApplicativeTaskValidation(T.ApplyPar, errors))({
    zones: asList(cvm.send(DescribeZones, {})),
    keys: asList(kms.send(ListKeys, {})),
    disks: asList(ebs.send(DescribeVolumes, {}))
  })

/** The same with what succeeded beside what failed: without the keys, an empty list and a warning. */
export const takeStock = ({ cvm, kms }: Clouds) =>
  sequenceS(TT.getApplicative(T.ApplyPar, errors))({
    zones: pipe(
      asList(cvm.send(DescribeZones, {})),
      TE.map(({ data }) => data.ZoneSet.length)
    ),
    keys: pipe(
      kms.send(ListKeys, {}),
      TE.matchEW(
        (error) => TT.both(RNEA.of(error), 0),
        ({ data }) => TT.right(data.TotalCount ?? 0)
      )
    )
  })
