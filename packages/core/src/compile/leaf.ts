import type * as t from 'io-ts'

import { EVERY, kindOf, NAN, NUMBER } from './kind.js'
import { ASK_IO_TS, type Codec, contextOf, type Node, REFUSED, refuse } from './node.js'

/** The node that accepts every value of some kinds, given as bits. */
export const kindNode = (kinds: number): Node => ({
  accepts: kinds & ~NAN,
  mayChange: 0,
  rejectsOthers: (kinds & NAN) === 0,
  needsContext: false,
  decode: (value, place, run) => ((kinds & kindOf(value)) !== 0 ? value : refuse(value, place, run))
})

/** The node that accepts the values for which a predicate of io-ts holds, unchanged. */
export const guardNode = (is: (value: unknown) => boolean): Node => ({
  accepts: 0,
  mayChange: 0,
  rejectsOthers: false,
  needsContext: false,
  decode: (value, place, run) => (is(value) ? value : refuse(value, place, run))
})

/** The node of a literal: accepts one value. */
export const literalNode = (literal: unknown): Node => ({
  accepts: 0,
  // `-0 === 0`, and io-ts returns the zero of the codec.
  mayChange: literal === 0 ? NUMBER : 0,
  rejectsOthers: false,
  needsContext: false,
  decode: (value, place, run) => (value === literal ? literal : refuse(value, place, run))
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
