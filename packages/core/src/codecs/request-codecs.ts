import * as t from 'io-ts'

/** A whole number without loss of digits, in a request. */
export const Integer: t.Type<number, number, unknown> = new t.Type<number, number, unknown>(
  'integer',
  (value): value is number => Number.isSafeInteger(value),
  (value, context) => (Number.isSafeInteger(value) ? t.success(value as number) : t.failure(value, context)),
  t.identity
)

/** A number that can be written down, so neither NaN nor infinite, in a request. */
export const FiniteNumber: t.Type<number, number, unknown> = new t.Type<number, number, unknown>(
  'finite number',
  (value): value is number => Number.isFinite(value),
  (value, context) => (Number.isFinite(value) ? t.success(value as number) : t.failure(value, context)),
  t.identity
)

/**
 * Makes the codec of a list in a request that travels as numbered parameters, which have no way to say "an empty list":
 * leaving it out asks for everything instead of nothing. So it refuses a list without entries.
 */
export const nonEmptyList = <A, O>(
  entry: t.Type<A, O, unknown>,
  name: string = `${entry.name}[] with at least one entry`
): t.Type<readonly A[], readonly O[], unknown> => {
  const entries = t.readonlyArray(entry, name)
  return new t.Type<readonly A[], readonly O[], unknown>(
    name,
    (value): value is readonly A[] => entries.is(value) && value.length > 0,
    (value, context) =>
      Array.isArray(value) && value.length === 0 ? t.failure(value, context) : entries.validate(value, context),
    entries.encode
  )
}
