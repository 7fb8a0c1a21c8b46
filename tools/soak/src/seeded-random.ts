/** Makes a generator of numbers of at least 0 and less than 1: a counter, of which each value is mixed by itself. */
export const makeSeededRandom = (seed: string): (() => number) => {
  let state = 0x811c9dc5
  for (let index = 0; index < seed.length; index++) state = Math.imul(state ^ seed.charCodeAt(index), 0x01000193)
  return () => {
    state = (state + 0x9e3779b9) | 0
    const once = Math.imul(state ^ (state >>> 16), 0x85ebca6b)
    const twice = Math.imul(once ^ (once >>> 13), 0xc2b2ae35)
    return ((twice ^ (twice >>> 16)) >>> 0) / 2 ** 32
  }
}

/** Shuffles a list. */
export const shuffled = <A>(list: readonly A[], random: () => number): readonly A[] => {
  const order = [...list]
  for (let last = order.length - 1; last > 0; last--) {
    const other = Math.floor(random() * (last + 1))
    const swapped = order[last] as A
    order[last] = order[other] as A
    order[other] = swapped
  }
  return order
}

/** Selects an item of a list at random. */
export const oneOf = <A>(list: readonly A[], random: () => number): A => list[Math.floor(random() * list.length)] as A
