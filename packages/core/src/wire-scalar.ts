import * as t from 'io-ts'

const scalar = <A>(
  name: string,
  is: (value: unknown) => value is A,
  read: (text: string) => A | undefined
): t.Type<A, A, unknown> =>
  new t.Type<A, A, unknown>(
    name,
    is,
    (value, context) => {
      if (is(value)) return t.success(value)
      const decoded = typeof value === 'string' ? read(value.trim()) : undefined
      return decoded === undefined ? t.failure(value, context) : t.success(decoded)
    },
    t.identity
  )

/**
 * A number, which vendors also send as text (`"20"`), and XML always does. Digits beyond 2^53 are refused, not rounded:
 * declare `WireInteger` where they can occur.
 */
export const WireNumber: t.Type<number, number, unknown> = scalar(
  'number',
  (value): value is number => typeof value === 'number' && Number.isFinite(value),
  (text) => {
    if (!/^[+-]?(\d{1,400}(\.\d{0,400})?|\.\d{1,400})([eE][+-]?\d{1,3})?$/.test(text)) return undefined
    const number = Number(text)
    const isRounded = Number.isInteger(number) && !Number.isSafeInteger(number) && /^[^eE]+$/.test(text)
    return Number.isFinite(number) && !isRounded ? number : undefined
  }
)

/** An integer with all its digits, as a bigint, whether it came as a number or as text. */
export const WireInteger: t.Type<bigint, bigint, unknown> = new t.Type<bigint, bigint, unknown>(
  'integer',
  (value): value is bigint => typeof value === 'bigint',
  (value, context) => {
    const isInteger =
      typeof value === 'bigint' ||
      (typeof value === 'number' && Number.isSafeInteger(value)) ||
      (typeof value === 'string' && /^\s*[+-]?\d{1,400}\s*$/.test(value))
    return isInteger ? t.success(BigInt(value as bigint | number | string)) : t.failure(value, context)
  },
  t.identity
)

/** A boolean, which vendors also send as the text `true` or `false` in any case, and XML always does. */
export const WireBoolean: t.Type<boolean, boolean, unknown> = scalar(
  'boolean',
  (value): value is boolean => typeof value === 'boolean',
  (text) => booleans.get(text.toLowerCase())
)

const booleans: ReadonlyMap<string, boolean> = new Map([
  ['true', true],
  ['false', false]
])

/** A text, which vendors also send as a number or a boolean: ids, sizes and flags that look like one. */
export const WireString: t.Type<string, string, unknown> = new t.Type<string, string, unknown>(
  'string',
  (value): value is string => typeof value === 'string',
  (value, context) =>
    typeof value === 'string'
      ? t.success(value)
      : typeof value === 'boolean' || typeof value === 'bigint' || (typeof value === 'number' && Number.isFinite(value))
        ? t.success(String(value))
        : t.failure(value, context),
  t.identity
)
