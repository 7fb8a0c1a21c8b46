import type { ReadonlyNonEmptyArray } from 'fp-ts/lib/ReadonlyNonEmptyArray.js'
import * as t from 'io-ts'

/**
 * A safe integer in a request: a whole number between -(2^53 - 1) and 2^53 - 1.
 *
 * @category Request codecs
 */
export const Integer: t.Type<number, number, unknown> = new t.Type<number, number, unknown>(
  'integer',
  (value): value is number => Number.isSafeInteger(value),
  (value, context) => (Number.isSafeInteger(value) ? t.success(value as number) : t.failure(value, context)),
  t.identity
)

/**
 * A finite number in a request: neither NaN nor infinite.
 *
 * @category Request codecs
 */
export const FiniteNumber: t.Type<number, number, unknown> = new t.Type<number, number, unknown>(
  'finite number',
  (value): value is number => Number.isFinite(value),
  (value, context) => (Number.isFinite(value) ? t.success(value as number) : t.failure(value, context)),
  t.identity
)

const isPathSegment = (value: unknown): value is string => typeof value === 'string' && !/^(\.{0,2}|\s+)$/.test(value)

/**
 * A text in the path of a request. It is not blank, `.` or `..`, since these make the path of another resource.
 *
 * @category Request codecs
 */
export const PathSegment: t.Type<string, string, unknown> = new t.Type<string, string, unknown>(
  'text for a path (not blank, . or ..)',
  isPathSegment,
  (value, context) => (isPathSegment(value) ? t.success(value) : t.failure(value, context)),
  t.identity
)

/**
 * The codec of a list in a request that must have at least one entry.
 *
 * @category Request codecs
 */
export interface NonEmptyListC<A, O, List extends readonly A[] = ReadonlyNonEmptyArray<A>> extends t.Type<
  List,
  readonly O[],
  unknown
> {
  /** The codec of an entry. */
  readonly element: t.Type<A, O, unknown>
}

/**
 * Makes the codec of a list in a request that must have at least one entry. `List` is the type of the list, which requires an
 * entry unless the context asks for another type.
 *
 * An empty list can mean everything. Numbered parameters cannot express it, and without any parameter a request asks for
 * everything; vendors that read JSON treat an empty list of ids as absent.
 *
 * @category Request codecs
 */
export const nonEmptyList = <A, O, List extends readonly A[] = ReadonlyNonEmptyArray<A>>(
  entry: t.Type<A, O, unknown>,
  name: string = `${entry.name}[] with at least one entry (an empty list can mean everything)`
): NonEmptyListC<A, O, List> => {
  const entries = t.readonlyArray(entry, name)
  const codec = new t.Type<List, readonly O[], unknown>(
    name,
    (value): value is List => entries.is(value) && value.length > 0,
    (value, context) =>
      Array.isArray(value) && value.length === 0
        ? t.failure(value, context)
        : (entries.validate(value, context) as t.Validation<List>),
    entries.encode
  )
  return Object.assign(codec, { element: entry })
}
