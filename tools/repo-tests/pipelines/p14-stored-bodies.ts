import { isCategory } from '@cloud-result/core'
import type { WireResponse } from '@cloud-result/core'
import { decode } from '@cloud-result/tencent-cvm'
import { DescribeInstances } from '@cloud-result/tencent-cvm/operations'
import { pipe } from 'fp-ts/lib/function.js'
import * as RA from 'fp-ts/lib/ReadonlyArray.js'
import * as RNEA from 'fp-ts/lib/ReadonlyNonEmptyArray.js'
import * as RR from 'fp-ts/lib/ReadonlyRecord.js'

/** Decodes stored responses, takes failures that pass by themselves apart, and counts all failures by category. */
export const report = (responses: readonly WireResponse[]) => {
  const { left: errors, right: successes } = pipe(responses, RA.map(decode(DescribeInstances.output())), RA.separate)
  const { left: lasting, right: passing } = pipe(
    errors,
    RA.partition(isCategory('Throttled', 'Unavailable', 'DeadlineExceeded'))
  )
  const counts = pipe(
    errors,
    RNEA.groupBy(({ category }) => category),
    RR.map(RA.size)
  )
  return { successes: successes.length, lasting: lasting.map(({ code }) => code), passing, counts }
}
