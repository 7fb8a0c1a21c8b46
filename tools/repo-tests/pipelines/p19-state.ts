import { sendReader } from '@cloud-result/client'
import { DescribeVolumes } from '@cloud-result/kingsoft-ebs/operations'
import { flow, pipe } from 'fp-ts/lib/function.js'
import type { ReaderTaskEither } from 'fp-ts/lib/ReaderTaskEither.js'
import * as SRTE from 'fp-ts/lib/StateReaderTaskEither.js'

/** Counts calls in a state. The types are those that fp-ts cannot infer: the state is in no argument. */
const counted = <R, E, A>(call: ReaderTaskEither<R, E, A>) =>
  pipe(
    SRTE.fromReaderTaskEither<R, E, A, number>(call),
    SRTE.chainFirst(() => SRTE.modify((count) => count + 1))
  )

/** Lists with pages of different sizes, and counts the calls. */
export const listInSizes = flow(
  SRTE.traverseArray((MaxResults: number) => counted(sendReader(DescribeVolumes)({ MaxResults }))),
  SRTE.map((answers) => answers.map(({ data }) => data.Volumes.length))
)
