import type * as t from 'io-ts'

import { refused, scalar } from './scalar.js'

/** A text with something in it. `optional(NonBlankString)` is for fields that vendors leave blank where there is nothing to say. */
export const NonBlankString: t.Type<string, string, unknown> = scalar({
  name: 'non-blank string',
  is: (value): value is string => typeof value === 'string' && /\S/.test(value),
  read: (wire) =>
    (typeof wire === 'number' && Number.isFinite(wire)) || typeof wire === 'bigint'
      ? String(wire)
      : typeof wire === 'string' && /\S/.test(wire)
        ? wire
        : refused
})
