import type { CloudError, Result } from '@cloud-result/core'

/** Gives the error of a failed call. */
export const leftOf = <A>(result: Result<A>): CloudError => {
  if (result._tag === 'Right') throw new Error('It succeeded')
  return result.left
}
