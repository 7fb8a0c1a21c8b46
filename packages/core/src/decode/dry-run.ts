import type { CloudError } from '../errors/cloud-error.js'
import type { Either } from '../either.js'

import { isCategory } from '../errors/match.js'
import type { WithoutCategory } from '../errors/subtract.js'
import { assertResult } from '../errors/assert-result.js'
import { isRequestIdOnly } from './request-id-only.js'
import { right } from '../result.js'
import type { Success } from '../result.js'

/**
 * The call would have succeeded; nothing was done.
 *
 * @category Dry runs
 */
export interface WouldSucceed {
  readonly _tag: 'WouldSucceed'
  readonly requestId: string | undefined
}

/**
 * The operation ignored the flag and was executed.
 *
 * @category Dry runs
 */
export interface Executed<Data> extends Success<Data> {
  readonly _tag: 'Executed'
}

/**
 * The outcome of a call with the dry-run flag set that did not fail.
 *
 * @category Dry runs
 */
export type DryRun<Data> = WouldSucceed | Executed<Data>

/**
 * Reads the outcome of a call that had the dry-run flag set. Most vendors report a passed dry run as an error, some as
 * an empty success; both become `WouldSucceed`. A success that holds data becomes `Executed`: the operation was executed.
 *
 * @category Dry runs
 */
export const dryRun = <Data, E>(
  result: Either<E, Success<Data>>
): Either<WithoutCategory<E, 'DryRunSucceeded'>, DryRun<Data>> => {
  assertResult('dryRun', result)
  if (result._tag === 'Right') {
    const success = result.right
    return right(
      isRequestIdOnly(success)
        ? { _tag: 'WouldSucceed', requestId: success.requestId }
        : { ...success, _tag: 'Executed' }
    )
  }
  const error: unknown = result.left
  return isCategory('DryRunSucceeded')(error) || isRequestIdOnly(error)
    ? right({ _tag: 'WouldSucceed', requestId: (error as CloudError).requestId })
    : (result as Either<WithoutCategory<E, 'DryRunSucceeded'>, never>)
}
