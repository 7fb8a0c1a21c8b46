import { required } from '@cloud-result/core'
import { DescribeInstances, DescribeZones } from '@cloud-result/tencent-cvm/operations'
import { pipe } from 'fp-ts/lib/function.js'
import * as O from 'fp-ts/lib/Option.js'
import * as RA from 'fp-ts/lib/ReadonlyArray.js'
import * as RNEA from 'fp-ts/lib/ReadonlyNonEmptyArray.js'
import * as RR from 'fp-ts/lib/ReadonlyRecord.js'
import * as TE from 'fp-ts/lib/TaskEither.js'

import type { Clouds } from './clouds.js'

/** The first zone that is open, if there is one. */
export const firstOpenZone = ({ cvm }: Clouds) =>
  pipe(
    cvm.send(DescribeZones, {}),
    TE.map(({ data }) =>
      pipe(
        data.ZoneSet,
        RA.findFirst(({ ZoneState }) => ZoneState === 'AVAILABLE'),
        O.chainNullableK(({ Zone }) => Zone)
      )
    )
  )

/** The instances, or a failure of our own where there are none. */
export const someInstances = ({ cvm }: Clouds) =>
  pipe(
    cvm.send(DescribeInstances, {}),
    TE.map(({ data }) => RNEA.fromReadonlyArray(data.InstanceSet)),
    TE.chainW(TE.fromOption(() => 'no instances' as const))
  )

/** How many instances are in each state. */
export const countByState = ({ cvm }: Clouds) =>
  pipe(
    cvm.send(required(DescribeInstances, 'InstanceSet.InstanceState'), {}),
    TE.map(({ data }) =>
      pipe(
        data.InstanceSet,
        RNEA.groupBy(({ InstanceState }) => InstanceState),
        RR.map(RA.size)
      )
    )
  )
