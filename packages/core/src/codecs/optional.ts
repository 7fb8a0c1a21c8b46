import * as t from 'io-ts'

import { NULL, STRING, UNDEFINED } from '../compile/kind.js'
import { forgetErrors, REFUSED } from '../compile/node.js'
import { planned } from '../compile/plan.js'
import { isBlank } from './blank.js'
import { wrapping } from './wrapping.js'

/**
 * The codec of a value that may be null or absent. Its `TypeOf` has `undefined` for both.
 *
 * @category Codecs
 */
export interface OptionalC<C extends t.Mixed> extends t.Type<t.TypeOf<C> | undefined, t.OutputOf<C> | undefined> {}

/**
 * Makes the codec of a value that may be null or absent, and decodes both to `undefined`.
 *
 * A blank string that `codec` refuses is `undefined`, too: in XML it stands for an absent number or object.
 *
 * @category Codecs
 */
export const optional = <C extends t.Mixed>(codec: C, name: string = `${codec.name} | undefined`): OptionalC<C> =>
  planned(
    wrapping(
      codec,
      new t.Type<t.TypeOf<C> | undefined, t.OutputOf<C> | undefined, unknown>(
        name,
        (value): value is t.TypeOf<C> | undefined => value === undefined || codec.is(value),
        (value, context) => {
          if (value === null || value === undefined) return t.success(undefined)
          const decoded = codec.validate(value, context)
          return decoded._tag === 'Left' && isBlank(value) ? t.success(undefined) : decoded
        },
        codec.encode === t.identity ? t.identity : (value) => (value === undefined ? undefined : codec.encode(value))
      )
    ),
    (derive) => {
      const inner = derive(codec)
      return {
        accepts: (inner.accepts & ~NULL) | UNDEFINED,
        mayChange: (inner.mayChange & ~UNDEFINED) | NULL | (~inner.accepts & STRING),
        rejectsOthers: false,
        fillsAbsent: true,
        needsContext: inner.needsContext,
        decode: (value, place, run) => {
          if (value === null || value === undefined) return undefined
          const count = run.errors?.length ?? 0
          const decoded = inner.decode(value, place, run)
          if (decoded !== REFUSED || !isBlank(value)) return decoded
          forgetErrors(run, count)
          return undefined
        }
      }
    }
  )
