import type * as t from 'io-ts'

import { ARRAY, EVERY, kindOf, LARGE, NAN, NUMBER, OBJECT } from './kind.js'
import { ASK_IO_TS, type Codec, contextOf, type Node, noteRounded, REFUSED, refuse } from './node.js'

/** The node that accepts every value of some kinds, given as bits. */
export const kindNode = (kinds: number): Node => ({
  accepts: kinds & ~LOOKED_AT,
  mayChange: 0,
  rejectsOthers: (kinds & LOOKED_AT) === 0,
  needsContext: false,
  decode: (value, place, run) => {
    if ((kinds & kindOf(value)) === 0) {
      return refuse(value, place, run)
    }
    noteRounded(value, run)
    return value
  }
})

// Values of these kinds are looked at, even if every value of the kind is accepted.
const LOOKED_AT = NAN | LARGE | OBJECT | ARRAY

/** The node that accepts the values for which a predicate of io-ts holds, unchanged. */
export const guardNode = (is: (value: unknown) => boolean): Node => ({
  accepts: 0,
  mayChange: 0,
  rejectsOthers: false,
  needsContext: false,
  decode: (value, place, run) => {
    if (!is(value)) {
      return refuse(value, place, run)
    }
    noteRounded(value, run)
    return value
  }
})

/** The node of a literal: accepts one value. */
export const literalNode = (literal: unknown): Node => ({
  accepts: 0,
  // `-0 === 0`, and io-ts returns the zero of the codec.
  mayChange: literal === 0 ? NUMBER : 0,
  rejectsOthers: false,
  needsContext: false,
  decode: (value, place, run) => {
    if (value !== literal) {
      return refuse(value, place, run)
    }
    noteRounded(value, run)
    return literal
  }
})

/** The node of a refinement: decodes with a codec, and refuses results for which the predicate does not hold. */
export const refinementNode = (inner: Node, predicate: (value: unknown) => boolean): Node => ({
  accepts: 0,
  mayChange: EVERY,
  rejectsOthers: false,
  needsContext: inner.needsContext,
  decode: (value, place, run) => {
    const decoded = inner.decode(value, place, run)
    return decoded === REFUSED || predicate(decoded) ? decoded : refuse(decoded, place, run)
  }
})

/** The node of a codec that the compiler cannot read: calls its `validate`. */
export const opaqueNode = (codec: Codec): Node => ({
  accepts: 0,
  mayChange: EVERY,
  rejectsOthers: false,
  needsContext: true,
  decode: (value, place, run) => {
    noteRounded(value, run)
    const result: t.Validation<unknown> = codec.validate(value, contextOf(place))
    if (result._tag === 'Right') {
      return result.right
    }
    const { errors, limit } = run
    if (result.left.length === 0) {
      // In some places, io-ts treats a Left without errors as a success.
      throw ASK_IO_TS
    }
    errors?.push(...result.left.slice(0, Math.max(0, limit - errors.length)))
    return REFUSED
  }
})
