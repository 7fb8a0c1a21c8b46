import type { Either } from '../either.js'
import { assertResult } from './assert-result.js'
import type { Category } from './category.js'
import type { CloudError, CloudErrorOf } from './cloud-error.js'
import { hasErrorShape, isCloudError } from './is-cloud-error.js'
import type { AnyCloudError, InCategory, WithoutCategory } from './subtract.js'

/**
 * Returns whether a value is a `CloudError` of one of some categories, and narrows it: `isCategory('NotFound')(error)`. A failure of
 * your own is not, even if it has a `category`.
 *
 * @category Handling errors
 */
export const isCategory =
  <Kind extends Category>(...kinds: readonly [Kind, ...Kind[]]) =>
  <E>(error: E): error is InCategory<E, Kind> =>
    hasErrorShape(error) && (kinds as readonly Category[]).includes(error.category)

/**
 * Folds an error by its category: `matchCategory({ NotFound: () => 404, _: () => 502 })`. Every category that is left has a
 * handler, or `_` takes the rest, and failures of your own. Throws a `TypeError` if JavaScript passes an error that has no handler.
 *
 * @category Handling errors
 */
export const matchCategory =
  <E = CloudError, const Handlers extends CategoryHandlers<Fixed<E>> = CategoryHandlers<Fixed<E>>>(
    handlers: Handlers & NoOthers<keyof Handlers> & Lacking<E, keyof Handlers>
  ) =>
  (error: E): OutputOf<Handlers[keyof Handlers]> => {
    const table: Readonly<Record<string, unknown>> = Object(handlers)
    const kind = hasErrorShape(error) ? error.category : undefined
    const own = kind !== undefined && Object.hasOwn(table, kind) ? table[kind] : undefined
    // A later version of core can have a category that this one does not know.
    const handler = own ?? table['_'] ?? (isCloudError(error) ? undefined : kind && table['Unknown'])
    if (typeof handler === 'function') return handler(error)
    throw new TypeError(
      kind === undefined
        ? 'matchCategory: this is no CloudError, and there is no handler `_`. Pass what is in a Left, or add `_`'
        : `matchCategory: there is no handler for ${kind}. Add \`${kind}\`, or \`_\` for all that have none`
    )
  }

type CategoryHandlers<E> = { readonly [Kind in Category]?: (error: InCategory<E, Kind>) => unknown } & {
  readonly _?: (error: E) => unknown
}

// E comes from where the fold is used. Without this, TypeScript would also infer it from the handlers, and `NoInfer` has no members.
type Fixed<E> = [E][E extends unknown ? 0 : never]

type NoOthers<Keys extends PropertyKey> = { readonly [Key in Exclude<Keys, Category | '_'>]: 'is no category' }

type Lacking<E, Keys extends PropertyKey> = '_' extends Keys
  ? unknown
  : { readonly [Key in Exclude<HandlerOf<E>, Keys>]: 'add a handler, or _ for all that have none' }

type HandlerOf<E> = E extends AnyCloudError ? E['category'] : '_'

type OutputOf<Handler> = Handler extends (error: never) => infer Output ? Output : never

/**
 * Recovers from errors of a category, or of several, and takes them off the Left:
 * `catchCategory('NotFound', () => right(undefined))`. The Left can be of any type; failures of your own stay on it.
 *
 * @category Handling errors
 */
export const catchCategory = <const Kind extends Category, Recovered = never, Failure = never>(
  kinds: Kind | readonly [Kind, ...Kind[]],
  recover: (error: CloudErrorOf<Kind>) => Either<Failure, Recovered>
) => {
  if (typeof recover !== 'function') throw new TypeError('catchCategory needs a function as its second argument')
  const isCaught = isCategory(...([kinds].flat() as [Kind]))
  return <E, A>(result: Either<E, A>): Either<WithoutCategory<E, Kind> | Failure, A | Recovered> => {
    assertResult('catchCategory', result)
    if (result._tag === 'Right') return result
    const error: unknown = result.left
    return isCaught(error) ? recover(error) : (result as Either<WithoutCategory<E, Kind>, never>)
  }
}
