import type { Codec, Derive, Node } from './node.js'

/** How a codec of this library is turned into a node. */
export type Plan = (derive: Derive) => Node

// By the `validate` function itself: a copy of the codec with another `validate` has no plan.
const plans = new WeakMap<Codec['validate'], Plan>()

/** Tells the compiler how to run a codec whose `validate` is made here. */
export const planned = <C extends Codec>(codec: C, plan: Plan): C => {
  plans.set(codec.validate, plan)
  return codec
}

export const planOf = (codec: Codec): Plan | undefined => plans.get(codec.validate)
