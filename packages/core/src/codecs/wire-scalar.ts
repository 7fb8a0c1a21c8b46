import type * as t from 'io-ts'

import { refused, scalar } from './scalar.js'

/**
 * A number, which vendors also send as text (`"20"`), and XML always does. Digits beyond 2^53 are refused, not rounded:
 * declare `WireInteger` where they can occur.
 */
export const WireNumber: t.Type<number, number, unknown> = scalar({
  name: 'number',
  is: (value): value is number => typeof value === 'number' && Number.isFinite(value),
  keeps: 'number',
  read: (wire) => (typeof wire === 'string' ? readNumber(wire) : refused)
})

const readNumber = (wire: string): number | typeof refused => {
  const text = wire.trim()
  if (!/^[+-]?(\d{1,400}(\.\d{0,400})?|\.\d{1,400})([eE][+-]?\d{1,3})?$/.test(text)) return refused
  const number = Number(text)
  const isRounded = Number.isInteger(number) && !Number.isSafeInteger(number) && /^[^eE]+$/.test(text)
  return Number.isFinite(number) && !isRounded ? number : refused
}

/** An integer with all its digits, as a bigint, whether it came as a number or as text. */
export const WireInteger: t.Type<bigint, bigint, unknown> = scalar({
  name: 'integer',
  is: (value): value is bigint => typeof value === 'bigint',
  read: (wire) =>
    typeof wire === 'bigint' ||
    (typeof wire === 'number' && Number.isSafeInteger(wire)) ||
    (typeof wire === 'string' && /^\s*[+-]?\d{1,400}\s*$/.test(wire))
      ? BigInt(wire)
      : refused
})

/** A boolean, which vendors also send as the text `true` or `false` in any case, and XML always does. */
export const WireBoolean: t.Type<boolean, boolean, unknown> = scalar({
  name: 'boolean',
  is: (value): value is boolean => typeof value === 'boolean',
  keeps: 'boolean',
  read: (wire) => (typeof wire === 'string' ? (booleans.get(wire.trim().toLowerCase()) ?? refused) : refused)
})

const booleans: ReadonlyMap<string, boolean> = new Map([
  ['true', true],
  ['false', false]
])

/** A text, which vendors also send as a number or a boolean: ids, sizes and flags that look like one. */
export const WireString: t.Type<string, string, unknown> = scalar({
  name: 'string',
  is: (value): value is string => typeof value === 'string',
  keeps: 'string',
  read: (wire) =>
    typeof wire === 'boolean' || typeof wire === 'bigint' || (typeof wire === 'number' && Number.isFinite(wire))
      ? String(wire)
      : refused
})
