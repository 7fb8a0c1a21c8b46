import type { Codec, Derive, Node } from './node.js'

/** How a codec of this library is compiled. */
export type Plan = (derive: Derive) => Node

// The key is the `validate` function, so that a copy of the codec with another `validate` has no plan.
const plans = new WeakMap<Codec['validate'], Plan>()

/** Registers how the compiler runs a codec that has a `validate` of this library. */
export const planned = <C extends Codec>(codec: C, plan: Plan): C => {
  plans.set(codec.validate, plan)
  return codec
}

export const planOf = (codec: Codec): Plan | undefined => plans.get(codec.validate)
