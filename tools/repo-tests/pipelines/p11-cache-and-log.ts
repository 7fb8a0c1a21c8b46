import { DescribeZones } from '@cloud-result/tencent-cvm/operations'
import { pipe } from 'fp-ts/lib/function.js'
import type { IO } from 'fp-ts/lib/IO.js'
import { newIORef } from 'fp-ts/lib/IORef.js'
import * as O from 'fp-ts/lib/Option.js'
import * as TE from 'fp-ts/lib/TaskEither.js'

import type { Clouds } from './clouds.js'

/** A task that keeps its first success: a call is no memo, it is made each time it is run. */
export const remember =
  <E, A>(task: TE.TaskEither<E, A>): IO<TE.TaskEither<E, A>> =>
  () => {
    const kept = newIORef<O.Option<A>>(O.none)()
    return pipe(
      TE.fromIO<O.Option<A>, E>(kept.read),
      TE.chain(
        O.match(
          () =>
            pipe(
              task,
              TE.chainFirstIOK((value) => kept.write(O.some(value)))
            ),
          TE.right
        )
      )
    )
  }

/** Zones that are asked for once, and a line for each use. */
export const loggedZones = ({ cvm }: Clouds, log: (line: string) => IO<void>) =>
  pipe(
    remember(cvm.send(DescribeZones, {}))(),
    TE.chainFirstIOK(({ data }) => log(`${data.ZoneSet.length} zones`)),
    TE.orElseFirstIOK(({ category, requestId }) => log(`${category}, request ${requestId}`))
  )
