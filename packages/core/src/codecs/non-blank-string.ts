import type * as t from 'io-ts'

import { refused, scalar } from './scalar.js'
import type { Scalar } from './scalar.js'

/** How `NonBlankString` is read. */
export const nonBlankOnWire: Scalar<string> = {
  name: 'non-blank string',
  is: (value): value is string => typeof value === 'string' && /\S/.test(value),
  read: (wire) =>
    (typeof wire === 'number' && Number.isFinite(wire)) || typeof wire === 'bigint'
      ? String(wire)
      : typeof wire === 'string' && /\S/.test(wire)
        ? wire
        : refused
}

/**
 * A string that is not empty and not only white space. Numbers are converted to strings. `optional(NonBlankString)` is for
 * fields that a vendor sends blank if they have no value.
 *
 * @category Codecs
 */
export const NonBlankString: t.Type<string, string, unknown> = /* @__PURE__ */ scalar(nonBlankOnWire)
