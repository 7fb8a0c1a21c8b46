import { DescribeKey } from '@cloud-result/alibaba-kms/operations'
import { matchCategory } from '@cloud-result/core'
import { pipe } from 'fp-ts/lib/function.js'
import * as TE from 'fp-ts/lib/TaskEither.js'

import type { Clouds } from './clouds.js'

const statusOf = matchCategory({
  InvalidArgument: () => 400,
  NotFound: () => 404,
  Throttled: () => 429,
  QuotaExceeded: () => 429,
  _: () => 502
})

/** Answers for a web server. */
export const respond = ({ kms }: Clouds, KeyId: string) =>
  pipe(
    kms.send(DescribeKey, { KeyId }),
    TE.matchW(
      (error) => ({ status: statusOf(error), body: error.code }),
      ({ data }) => ({ status: 200, body: data.KeyMetadata?.KeyState })
    )
  )
