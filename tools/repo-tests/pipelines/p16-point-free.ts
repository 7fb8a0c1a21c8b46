import { CreateKey, DescribeKey } from '@cloud-result/alibaba-kms/operations'
import { catchCategoryTask } from '@cloud-result/client'
import { required } from '@cloud-result/core'
import { flow, pipe } from 'fp-ts/lib/function.js'
import * as TE from 'fp-ts/lib/TaskEither.js'

import type { Clouds } from './clouds.js'

// A constant: no call is in sight.
const orAbsent = catchCategoryTask('NotFound', () => TE.right('absent' as const))

/** Describes a key by its id, if there is one. */
export const describeKey = ({ kms: { send } }: Clouds) =>
  flow(
    (KeyId: string) => send(required(DescribeKey, 'KeyMetadata.KeyState'), { KeyId }),
    TE.map(({ data }) => data.KeyMetadata.KeyState),
    orAbsent
  )

/** Creates a key and describes it. */
export const createKey = (clouds: Clouds) =>
  pipe(
    clouds.kms.send(required(CreateKey, 'KeyMetadata.KeyId'), {}),
    TE.map(({ data }) => data.KeyMetadata.KeyId),
    TE.chainW(describeKey(clouds))
  )
