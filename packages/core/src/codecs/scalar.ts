import * as t from 'io-ts'

import { BIGINT, BOOLEAN, EVERY, kindOf, LARGE, NUMBER, STRING } from '../compile/kind.js'
import { noteRounded, REFUSED, refuse } from '../compile/node.js'
import { planned } from '../compile/plan.js'

/** The result of `read` for a value that the scalar refuses. */
export const refused: typeof REFUSED = REFUSED

/** The JavaScript types whose values a scalar can keep unchanged. */
export interface ScalarKinds {
  readonly string: string
  readonly number: number
  readonly boolean: boolean
  readonly bigint: bigint
}

/** The definition of a scalar codec. */
export interface Scalar<A> {
  readonly name: string
  readonly is: t.Is<A>
  /** Values of this JavaScript type are accepted unchanged, without a call of `read`. Of numbers, only finite ones are. */
  readonly keeps?: { [Kind in keyof ScalarKinds]: ScalarKinds[Kind] extends A ? Kind : never }[keyof ScalarKinds]
  /** Converts the value from the wire, or returns `refused`. It must be pure and must not throw. */
  readonly read: (wire: unknown) => A | typeof refused
}

/**
 * Makes the codec of a scalar from one function, for example of a number that may be sent as a string. Compiled decoders call
 * the function directly.
 */
export const scalar = <A>({ is, keeps, name, read }: Scalar<A>): t.Type<A, A, unknown> => {
  const kept = keeps === undefined ? 0 : kinds[keeps]
  const accepts = kept & ~LARGE
  const decode = (wire: unknown): A | typeof refused => ((kept & kindOf(wire)) === 0 ? read(wire) : (wire as A))
  return planned(
    new t.Type<A, A, unknown>(
      name,
      is,
      (wire, context) => {
        const value = decode(wire)
        return value === refused ? t.failure(wire, context) : t.success(value)
      },
      t.identity
    ),
    () => ({
      accepts,
      mayChange: EVERY & ~accepts,
      rejectsOthers: false,
      needsContext: false,
      decode: (wire, place, run) => {
        noteRounded(wire, run)
        const value = decode(wire)
        return value === refused ? refuse(wire, place, run) : value
      }
    })
  )
}

const kinds: Readonly<Record<keyof ScalarKinds, number>> = {
  string: STRING,
  number: NUMBER | LARGE,
  boolean: BOOLEAN,
  bigint: BIGINT
}
