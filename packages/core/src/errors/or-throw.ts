import type { Result } from '../result.js'
import { assertResult } from './assert-result.js'
import { toError } from './to-error.js'

/**
 * Returns the success of a result, or throws its error as an `Error`: `const { data } = orThrow(await client.run(…))`. In the
 * `catch` block, `isCloudError(thrown)` narrows the error, and `thrown.category` says what happened.
 *
 * @category Handling errors
 */
export const orThrow = <A>(result: Result<A>): A => {
  assertResult('orThrow', result)
  if (result._tag === 'Left') throw toError(result.left)
  return result.right
}
