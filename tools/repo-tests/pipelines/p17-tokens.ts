import { RunInstances } from '@cloud-result/tencent-cvm/operations'
import { pipe } from 'fp-ts/lib/function.js'
import * as TE from 'fp-ts/lib/TaskEither.js'

import { small } from './clouds.js'
import type { Clouds } from './clouds.js'

/** Runs an instance, and once more if the call failed. Without a token, a lost response means a second instance. */
export const runTwice = ({ cvm }: Clouds, ImageId: string, ClientToken?: string) => {
  const run = cvm.send(RunInstances, { ...small, ImageId, ...(ClientToken === undefined ? {} : { ClientToken }) })
  return pipe(
    run,
    TE.alt(() => run),
    TE.map(({ data }) => data.InstanceIdSet)
  )
}
