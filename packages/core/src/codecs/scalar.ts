import * as t from 'io-ts'
import { BIGINT, BOOLEAN, EVERY, kindOf, NUMBER, STRING } from '../compile/kind.js'
import { REFUSED, refuse } from '../compile/node.js'
import { planned } from '../compile/plan.js'

/** What the `read` of a scalar returns for a value it does not take. */
export const refused: typeof REFUSED = REFUSED

/** The JavaScript types that a scalar can keep. */
export interface ScalarKinds {
  readonly string: string
  readonly number: number
  readonly boolean: boolean
  readonly bigint: bigint
}

/** What `scalar` makes a codec of. */
export interface Scalar<A> {
  readonly name: string
  readonly is: t.Is<A>
  /** Values of this JavaScript type are taken as they are, without a call of `read`; numbers only if finite. */
  readonly keeps?: { [Kind in keyof ScalarKinds]: ScalarKinds[Kind] extends A ? Kind : never }[keyof ScalarKinds]
  /** Turns what stands on the wire into the value, or gives `refused`: total, and a function of its argument only. */
  readonly read: (wire: unknown) => A | typeof refused
}

/**
 * Makes a codec from one function, such as that of a number which may come as text; compiled decoders call it
 * directly.
 */
export const scalar = <A>({ is, keeps, name, read }: Scalar<A>): t.Type<A, A, unknown> => {
  const accepts = keeps === undefined ? 0 : kinds[keeps]
  const decode = (wire: unknown): A | typeof refused => ((accepts & kindOf(wire)) === 0 ? read(wire) : (wire as A))
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
        const value = decode(wire)
        return value === refused ? refuse(wire, place, run) : value
      }
    })
  )
}

const kinds: Readonly<Record<keyof ScalarKinds, number>> = {
  string: STRING,
  number: NUMBER,
  boolean: BOOLEAN,
  bigint: BIGINT
}
