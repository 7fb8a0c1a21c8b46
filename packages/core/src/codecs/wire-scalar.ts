import type * as t from 'io-ts'

import { refused, scalar } from './scalar.js'
import type { Scalar } from './scalar.js'

/** How `WireNumber` is read. */
export const numberOnWire: Scalar<number> = {
  name: 'number',
  is: (value): value is number => typeof value === 'number' && Number.isFinite(value),
  keeps: 'number',
  read: (wire) => (typeof wire === 'string' ? readNumber(wire) : refused)
}

/**
 * A number that may be sent as a string (`"20"`), as always in XML. An integer that a number cannot hold exactly, beyond 2^53,
 * is refused instead of rounded: use `WireInteger` for fields that can have one.
 *
 * @category Codecs
 */
export const WireNumber: t.Type<number, number, unknown> = /* @__PURE__ */ scalar(numberOnWire)

const readNumber = (wire: string): number | typeof refused => {
  const text = wire.trim()
  if (!/^[+-]?(\d{1,400}(\.\d{0,400})?|\.\d{1,400})([eE][+-]?\d{1,3})?$/.test(text)) return refused
  const number = Number(text)
  const isRounded = Number.isInteger(number) && !Number.isSafeInteger(number) && /^[^eE]+$/.test(text)
  return Number.isFinite(number) && !isRounded ? number : refused
}

/**
 * An integer of any size, decoded to a bigint. It may be sent as a number or as a string.
 *
 * @category Codecs
 */
export const WireInteger: t.Type<bigint, bigint, unknown> = /* @__PURE__ */ scalar({
  name: 'integer',
  is: (value): value is bigint => typeof value === 'bigint',
  read: (wire) =>
    typeof wire === 'bigint' ||
    (typeof wire === 'number' && Number.isSafeInteger(wire)) ||
    (typeof wire === 'string' && /^\s*[+-]?\d{1,400}\s*$/.test(wire))
      ? BigInt(wire)
      : refused
})

/** How `WireBoolean` is read. */
export const booleanOnWire: Scalar<boolean> = {
  name: 'boolean',
  is: (value): value is boolean => typeof value === 'boolean',
  keeps: 'boolean',
  read: (wire) => (typeof wire === 'string' ? (booleans.get(wire.trim().toLowerCase()) ?? refused) : refused)
}

/**
 * A boolean that may be sent as the string `true` or `false` in any case, as always in XML.
 *
 * @category Codecs
 */
export const WireBoolean: t.Type<boolean, boolean, unknown> = /* @__PURE__ */ scalar(booleanOnWire)

const booleans: ReadonlyMap<string, boolean> = new Map([
  ['true', true],
  ['false', false]
])

/** How `WireString` is read. */
export const stringOnWire: Scalar<string> = {
  name: 'string',
  is: (value): value is string => typeof value === 'string',
  keeps: 'string',
  read: (wire) =>
    typeof wire === 'boolean' || typeof wire === 'bigint' || (typeof wire === 'number' && Number.isFinite(wire))
      ? String(wire)
      : refused
}

/**
 * A string that may be sent as a number or a boolean, for example an id that consists of digits. Both are converted to strings.
 *
 * @category Codecs
 */
export const WireString: t.Type<string, string, unknown> = /* @__PURE__ */ scalar(stringOnWire)
