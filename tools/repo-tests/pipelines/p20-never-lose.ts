import { catchCategoryTask } from '@cloud-result/client'
import {
  DescribeInstances,
  isInstanceRunning,
  RunInstances,
  TerminateInstances
} from '@cloud-result/tencent-cvm/operations'
import * as E from 'fp-ts/lib/Either.js'
import { pipe } from 'fp-ts/lib/function.js'
import type { IO } from 'fp-ts/lib/IO.js'
import * as RNEA from 'fp-ts/lib/ReadonlyNonEmptyArray.js'
import * as TE from 'fp-ts/lib/TaskEither.js'

import { small } from './clouds.js'
import type { Clouds } from './clouds.js'

/** Runs an instance and waits for it; terminates it if that failed. A failing release is logged, and hides nothing. */
export const runAndWait = ({ cvm }: Clouds, ImageId: string, timeoutMs: number, log: (line: string) => IO<void>) =>
  TE.bracketW(
    pipe(
      cvm.send(RunInstances, { ...small, ImageId }),
      TE.map(({ data }) => RNEA.fromReadonlyArray(data.InstanceIdSet)),
      TE.chainW(TE.fromOption(() => 'no instances' as const))
    ),
    (InstanceIds) => cvm.wait(DescribeInstances, { InstanceIds }, isInstanceRunning, { timeoutMs }),
    (InstanceIds, outcome) =>
      E.isRight(outcome)
        ? TE.right(undefined)
        : pipe(
            cvm.send(TerminateInstances, { InstanceIds }),
            TE.map(() => undefined),
            catchCategoryTask('NotFound', () => TE.right(undefined)),
            TE.orElse((error) => TE.fromIO(log(`${InstanceIds.join()} may be left: ${error.category}`)))
          )
  )
