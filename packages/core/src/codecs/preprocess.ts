import * as t from 'io-ts'

import { EVERY } from '../compile/kind.js'
import { planned } from '../compile/plan.js'
import { wrapping } from './wrapping.js'

/**
 * Makes a codec that passes the value through a function before it decodes the result, for example a function that unwraps
 * `{ item: [...] }`.
 *
 * `prepare` must be pure, must not throw and must not change its argument. Errors refer to the prepared value.
 *
 * @category Codecs
 */
export const preprocess = <A, O>(
  prepare: (wire: unknown) => unknown,
  codec: t.Type<A, O, unknown>,
  name: string = codec.name
): t.Type<A, O, unknown> =>
  planned(
    wrapping(
      codec,
      new t.Type<A, O, unknown>(name, codec.is, (wire, context) => codec.validate(prepare(wire), context), codec.encode)
    ),
    (derive) => {
      const inner = derive(codec)
      return {
        accepts: 0,
        mayChange: EVERY,
        rejectsOthers: false,
        needsContext: inner.needsContext,
        decode: (wire, place, run) => inner.decode(prepare(wire), place, run)
      }
    }
  )
