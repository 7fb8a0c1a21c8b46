import { DescribeInstances, DescribeZones } from '@cloud-result/tencent-cvm/operations'
import { pipe } from 'fp-ts/lib/function.js'
import * as TE from 'fp-ts/lib/TaskEither.js'

import type { Clouds } from './clouds.js'

/** Two calls that one signal ends, whichever is on the way. */
export const lookAround = ({ cvm }: Clouds, signal: AbortSignal) =>
  pipe(
    cvm.send(DescribeZones, {}, { signal }),
    TE.chain(() => cvm.send(DescribeInstances, {}, { signal })),
    TE.map(({ data }) => data.InstanceSet.length)
  )
