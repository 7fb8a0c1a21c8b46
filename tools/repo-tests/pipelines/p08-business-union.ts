import { catchCategoryTask } from '@cloud-result/client'
import { categories, matchCategory } from '@cloud-result/core'
import { RunInstances } from '@cloud-result/tencent-cvm/operations'
import { pipe } from 'fp-ts/lib/function.js'
import * as TE from 'fp-ts/lib/TaskEither.js'

import { small } from './clouds.js'
import type { Clouds } from './clouds.js'

const soldOut = { _tag: 'SoldOut', zone: small.Placement.Zone } as const
const overQuota = (code: string | undefined) => ({ _tag: 'OverQuota', code }) as const
const broken = (ticket: string | undefined) => ({ _tag: 'Broken', ticket }) as const

/** Takes what it expects off the failure, one after another; the rest becomes a failure of its own, too. */
export const runOrSay = ({ cvm }: Clouds, ImageId: string) =>
  pipe(
    cvm.send(RunInstances, { ...small, ImageId }),
    catchCategoryTask('InsufficientCapacity', () => TE.left(soldOut)),
    catchCategoryTask('QuotaExceeded', ({ code }) => TE.left(overQuota(code))),
    catchCategoryTask(categories, ({ requestId }) => TE.left(broken(requestId)))
  )

/** The same in one fold. */
export const runOrSayInOneFold = ({ cvm }: Clouds, ImageId: string) =>
  pipe(
    cvm.send(RunInstances, { ...small, ImageId }),
    TE.mapLeft(
      matchCategory({
        InsufficientCapacity: () => soldOut,
        QuotaExceeded: ({ code }) => overQuota(code),
        _: ({ requestId }) => broken(requestId)
      })
    )
  )

/** Gives up on nothing: no failure is left. */
export const runOrGiveCategory = ({ cvm }: Clouds) =>
  pipe(
    cvm.send(RunInstances, {}),
    TE.map(() => 'runs' as const),
    catchCategoryTask(categories, ({ category }) => TE.right(category))
  )
