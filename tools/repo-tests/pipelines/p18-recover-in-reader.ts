import { DescribeKey } from '@cloud-result/alibaba-kms/operations'
import { catchCategoryTask, sendReader } from '@cloud-result/client'
import { catchCategory } from '@cloud-result/core'
import * as E from 'fp-ts/lib/Either.js'
import { pipe } from 'fp-ts/lib/function.js'
import * as R from 'fp-ts/lib/Reader.js'
import * as RTE from 'fp-ts/lib/ReaderTaskEither.js'
import * as T from 'fp-ts/lib/Task.js'
import * as TE from 'fp-ts/lib/TaskEither.js'

import type { Clouds } from './clouds.js'

/** Recovers in a reader: `R.map`, and the function for a `TaskEither`. */
export const keyState = (KeyId: string) =>
  pipe(
    sendReader(DescribeKey)({ KeyId }),
    RTE.map(({ data }) => data.KeyMetadata?.KeyState),
    R.map(catchCategoryTask('NotFound', () => TE.right('absent' as const)))
  )

/** Recovers without a task: `T.map`, and the function for an `Either`. */
export const keyIsThere = ({ kms }: Clouds, KeyId: string) =>
  pipe(
    kms.send(DescribeKey, { KeyId }),
    TE.map(() => true),
    T.map(catchCategory('NotFound', () => E.right(false)))
  )
