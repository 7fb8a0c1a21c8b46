import { catchCategoryTask } from '@cloud-result/client'
import { RunInstances } from '@cloud-result/tencent-cvm/operations'
import { pipe } from 'fp-ts/lib/function.js'
import * as RA from 'fp-ts/lib/ReadonlyArray.js'
import * as RNEA from 'fp-ts/lib/ReadonlyNonEmptyArray.js'

import type { Clouds } from './clouds.js'

/** Runs an instance in the first zone with capacity. Any other failure ends the search: the next zone would not help. */
export const runAnywhere = ({ cvm }: Clouds, ImageId: string, zones: RNEA.ReadonlyNonEmptyArray<string>) => {
  const runIn = (Zone: string) => cvm.send(RunInstances, { ImageId, InstanceType: 'S5.MEDIUM2', Placement: { Zone } })
  return pipe(
    RNEA.tail(zones),
    RA.reduce(runIn(RNEA.head(zones)), (tried, zone) =>
      pipe(
        tried,
        catchCategoryTask('InsufficientCapacity', () => runIn(zone))
      )
    )
  )
}
