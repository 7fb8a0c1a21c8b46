import { isCategory } from '@cloud-result/core'
import type { Category, CloudErrorOf, Either, WithoutCategory } from '@cloud-result/core'

import type { TaskEither } from '../task-either.js'

/**
 * Recovers from errors of one category or several, and removes them from the type of the Left:
 * `catchCategoryTask('NotFound', () => TE.right(undefined))`. It is `catchCategory` for a `TaskEither`. The Left can be of any type;
 * failures of your own stay on it.
 *
 * @category Errors
 */
export const catchCategoryTask = <const Kind extends Category, Recovered = never, Failure = never>(
  kinds: Kind | readonly [Kind, ...Kind[]],
  recover: (error: CloudErrorOf<Kind>) => TaskEither<Failure, Recovered>
) => {
  if (typeof recover !== 'function') throw new TypeError('catchCategoryTask needs a function as its second argument')
  const isCaught = isCategory(...([kinds].flat() as [Kind]))
  return <E, A>(task: TaskEither<E, A>): TaskEither<WithoutCategory<E, Kind> | Failure, A | Recovered> =>
    async () => {
      if (typeof task !== 'function') throw new TypeError('catchCategoryTask got no task: use catchCategory')
      const result = await task()
      if (result._tag === 'Right') return result
      const error: unknown = result.left
      return isCaught(error) ? recover(error)() : (result as Either<WithoutCategory<E, Kind>, never>)
    }
}
