import { CloudErrorCodec } from '@cloud-result/core'
import { DescribeVolumes } from '@cloud-result/kingsoft-ebs/operations'
import * as E from 'fp-ts/lib/Either.js'
import { flow, pipe } from 'fp-ts/lib/function.js'
import type { IO } from 'fp-ts/lib/IO.js'
import * as J from 'fp-ts/lib/Json.js'
import * as TE from 'fp-ts/lib/TaskEither.js'
import { failure } from 'io-ts/lib/PathReporter.js'

import type { Clouds } from './clouds.js'

/** Lists disks, and stores the error of a failure. */
export const listOrStore = ({ ebs }: Clouds, store: (text: string) => IO<void>) =>
  pipe(
    ebs.send(DescribeVolumes, {}),
    TE.orElseFirstIOK((error) => pipe(error, CloudErrorCodec.encode, JSON.stringify, store))
  )

/** Reads an error back. */
export const readError = flow(
  J.parse,
  E.mapLeft(() => 'no JSON'),
  E.chain(
    flow(
      CloudErrorCodec.decode,
      E.mapLeft((errors) => failure(errors).join('\n'))
    )
  )
)
