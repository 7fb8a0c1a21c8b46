import type { Category, CloudErrorOf } from '@cloud-result/core'

import type { TaskEither } from '../task-either.js'

/**
 * Recovers from errors of one category or several, and removes them from the type of the Left:
 * `catchCategoryTask('NotFound', () => TE.right(undefined))`. It is `catchCategory` for a `TaskEither`.
 *
 * @category Errors
 */
export const catchCategoryTask =
  <Kind extends Category, Recovered, Failure = never>(
    kind: Kind | readonly Kind[],
    recover: (error: CloudErrorOf<Kind>) => TaskEither<Failure, Recovered>
  ) =>
  <E extends { readonly category: Category }, A>(
    task: TaskEither<E, A>
  ): TaskEither<Exclude<E, { readonly category: Kind }> | Failure, A | Recovered> =>
  async () => {
    const result = await task()
    if (result._tag === 'Right') return result
    const kinds: readonly Category[] = Array.isArray(kind) ? kind : [kind]
    return kinds.includes(result.left.category)
      ? recover(result.left as unknown as CloudErrorOf<Kind>)()
      : { _tag: 'Left', left: result.left as Exclude<E, { readonly category: Kind }> }
  }
