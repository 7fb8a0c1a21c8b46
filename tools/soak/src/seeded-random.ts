/** Numbers in [0, 1) that look like chance, and are the same for the same seed. */
export type Chance = () => number

/** Makes a source of chance from a text: a counter, of which each value is mixed by itself. */
export const makeChance = (seed: string): Chance => {
  let state = 0x811c9dc5
  for (let index = 0; index < seed.length; index++) state = Math.imul(state ^ seed.charCodeAt(index), 0x01000193)
  return () => {
    state = (state + 0x9e3779b9) | 0
    const once = Math.imul(state ^ (state >>> 16), 0x85ebca6b)
    const twice = Math.imul(once ^ (once >>> 13), 0xc2b2ae35)
    return ((twice ^ (twice >>> 16)) >>> 0) / 2 ** 32
  }
}

/** Puts things into an order of chance. */
export const shuffled = <A>(things: readonly A[], chance: Chance): readonly A[] => {
  const order = [...things]
  for (let last = order.length - 1; last > 0; last--) {
    const other = Math.floor(chance() * (last + 1))
    const kept = order[last] as A
    order[last] = order[other] as A
    order[other] = kept
  }
  return order
}

/** Draws one of several things. */
export const oneOf = <A>(things: readonly A[], chance: Chance): A => things[Math.floor(chance() * things.length)] as A
