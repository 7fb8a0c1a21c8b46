import * as t from 'io-ts'
import { NULL, STRING, UNDEFINED } from '../compile/kind.js'
import { forgetErrors, REFUSED } from '../compile/node.js'
import { planned } from '../compile/plan.js'
import { wrapping } from './wrapping.js'

/** The codec of a value that may be null or absent; its `TypeOf` has `undefined` for both. */
export interface OptionalC<C extends t.Mixed> extends t.Type<t.TypeOf<C> | undefined, t.OutputOf<C> | undefined> {}

/** Whether a value is blank text: what XML has for null, for no text and for an empty list. */
export const isBlank = (value: unknown): boolean => typeof value === 'string' && !/\S/.test(value)

/**
 * Makes a codec take null and absence, and gives `undefined` for both; also for blank text that the codec itself refuses,
 * which is how XML writes a number or an object that is not there.
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
