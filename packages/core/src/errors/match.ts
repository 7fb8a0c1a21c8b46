import type { Either } from '../either.js'
import type { Category } from './category.js'
import type { CloudError, CloudErrorOf } from './cloud-error.js'

/**
 * Returns whether an error is of one of some categories, and narrows it: `isCategory('NotFound')(error)`.
 *
 * @category Handling errors
 */
export const isCategory =
  <Kind extends Category>(...kinds: readonly [Kind, ...Kind[]]) =>
  <E extends { readonly category: Category }>(error: E): error is Extract<E, { readonly category: Kind }> =>
    (kinds as readonly Category[]).includes(error.category)

/**
 * One handler for each category.
 *
 * @category Handling errors
 */
export type CategoryHandlers<Output> = { readonly [Kind in Category]: (error: CloudErrorOf<Kind>) => Output }

/**
 * Handlers for some categories, and `_` for all others.
 *
 * @category Handling errors
 */
export type PartialCategoryHandlers<Output> = Partial<CategoryHandlers<Output>> & {
  readonly _: (error: CloudError) => Output
}

/**
 * Folds an error by its category. Every category has a handler, or `_` takes the rest.
 *
 * @category Handling errors
 */
export const matchCategory =
  <Output>(handlers: CategoryHandlers<Output> | PartialCategoryHandlers<Output>) =>
  (error: CloudError): Output => {
    const table = handlers as Readonly<Record<string, ((error: CloudError) => Output) | undefined>>
    const handler = table[error.category] ?? table['_']
    return (handler as (error: CloudError) => Output)(error)
  }

/**
 * Recovers from errors of a category, or of several, and takes them off the Left:
 * `catchCategory('NotFound', () => right(undefined))`.
 *
 * @category Handling errors
 */
export const catchCategory =
  <Kind extends Category, Recovered = never, Failure = never>(
    kind: Kind | readonly Kind[],
    recover: (error: CloudErrorOf<Kind>) => Either<Failure, Recovered>
  ) =>
  <E extends { readonly category: Category }, A>(
    result: Either<E, A>
  ): Either<Exclude<E, { readonly category: Kind }> | Failure, A | Recovered> => {
    if (result._tag === 'Right') return result
    const kinds: readonly Category[] = Array.isArray(kind) ? kind : [kind]
    return kinds.includes(result.left.category)
      ? recover(result.left as unknown as CloudErrorOf<Kind>)
      : (result as Either<Exclude<E, { readonly category: Kind }>, A>)
  }
